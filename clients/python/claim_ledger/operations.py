# Generated: npm run client:generate
"""One method for each operation of a ledger, named as in the OpenAPI document."""

from __future__ import annotations

from typing import Any, Iterator, Literal, Optional, Union, cast

# A parameter of a method is called `types`.
from . import types as schemas
from .calling import Caller, segment


class Operations(Caller):
    """The operations of a ledger."""

    def read_ledger(
        self,
        *,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Ledger:
        """Read a ledger.

        The ledger and its beginning. Its ETag covers policy, members and keys as a whole.

        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Ledger", self._call("GET", "", headers={"if-match": if_match}))

    def record_claim(
        self,
        body: schemas.RecordClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.RecordClaimReceipt:
        """Record a claim.

        Records an assertion in neutral words. In the same act it can record who made it and where (`claimant`, `appearances`), the document that shows it (`source`) and evidence: all of it or nothing. The answer has the ids of all (`made`). It names claims that may say the same (`similar`) and sources of the same address (`sameAddress`), also in a dry run.

        Needs the role `contributor`.

        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.RecordClaimReceipt", self._call("POST", "/claims", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_claims(
        self,
        *,
        q: Optional[str] = None,
        status: Optional[str] = None,
        rating: Optional[str] = None,
        topic: Optional[str] = None,
        language: Optional[str] = None,
        valid_on: Optional[str] = None,
        claimant: Optional[str] = None,
        source: Optional[str] = None,
        publisher: Optional[str] = None,
        made_since: Optional[str] = None,
        made_until: Optional[str] = None,
        checked_since: Optional[str] = None,
        checked_until: Optional[str] = None,
        recorded_since: Optional[str] = None,
        recorded_until: Optional[str] = None,
        visibility: Optional[Literal["public", "desk"]] = None,
        ids: Optional[str] = None,
        sort: Optional[Literal["recent", "relevance"]] = None,
        facets: Optional[str] = None,
        expand: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.ClaimPage:
        """List claims.

        The claims of the ledger, the newest first, or the most relevant first (`sort`). Every filter narrows the list.

        The rate limit counts it as 5 requests (`page`), 50 more with `q` (`search`), 50 more with `facets` (`search`), 5 more with `expand` (`page`).

        - q: Only claims found by these words: in their wording, an earlier or other wording, a topic, a quoted occasion, or all of them in the name of a claimant. Words of a claim merged into it count as well. Words are stemmed by the language of the claim. `"…"` finds a phrase, `or` either word, `-word` leaves out.
        - status: Only claims of these statuses, separated by commas; by default all except merged and withdrawn ones, which `any` includes. They are `unchecked`, `in-review`, `checked`, `contested`, `retracted`, `declined`, `withdrawn`, `merged`.
        - rating: Only claims with one of these ratings in force, by their codes, separated by commas.
        - topic: Only claims about one of these topics, separated by commas.
        - language: Only claims worded in one of these languages, separated by commas. A language has its regions and scripts in it: `zh` finds `zh-Hant` as well (RFC 4647, basic filtering).
        - valid_on: Only claims about a period that contains this date (`2000`, `2000-05` or `2000-05-28`). Dates are compared by their common precision. Claims without a period are omitted.
        - claimant: Only claims that one of these claimants made, by the record; ids separated by commas.
        - source: Only claims that one of these sources documents, or gives evidence on that was neither declined nor withdrawn; ids separated by commas. Sources merged into one of them count as that one.
        - publisher: Only claims with such a source of this publisher, by its exact name.
        - made_since: Only claims that were made on this date or later. With `madeUntil` a single occasion lies between both. Dates that overlap match: `2000` also finds what was said on 2000-05-28. As in the record, dates may be `199X` or `-0043` (EDTF level 1).
        - made_until: Only claims that were made on this date or earlier.
        - checked_since: Only claims whose verdict in force was published at this time (RFC 3339) or later.
        - checked_until: Only claims whose verdict in force was published at this time (RFC 3339) or earlier.
        - recorded_since: Only claims that were recorded at this time (RFC 3339) or later.
        - recorded_until: Only claims that were recorded at this time (RFC 3339) or earlier.
        - visibility: Only claims that everyone may read (`public`), or that only the desk may read (`desk`).
        - ids: Only these claims, at most 100, separated by commas, also merged and withdrawn ones. Unknown ids are left out.
        - sort: `recent`: the newest first. `relevance`: what `q` fits best first. Where `q` finds more than 3,000 claims, those among the newest 3,000 of the ledger are listed. By default `recent`.
        - facets: Counts of the values of these fields over the whole list, on its first page alone, separated by commas: `status`, `rating`, `topic`, `language`, `claimant`, `publisher`, `year`.
        - expand: What to show of each claim in full, separated by commas: `verdict`, `evidence`, `evidence.source`, `firstAppearance.claimant`.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.ClaimPage", self._call("GET", "/claims", query={"q": q, "status": status, "rating": rating, "topic": topic, "language": language, "validOn": valid_on, "claimant": claimant, "source": source, "publisher": publisher, "madeSince": made_since, "madeUntil": made_until, "checkedSince": checked_since, "checkedUntil": checked_until, "recordedSince": recorded_since, "recordedUntil": recorded_until, "visibility": visibility, "ids": ids, "sort": sort, "facets": facets, "expand": expand, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def read_claim(
        self,
        claim: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Claim:
        """Read a claim.

        The current state of a claim, or its state as of then.

        - claim: The id of a claim.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Claim", self._call("GET", f"/claims/{segment(claim)}", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def revise_claim(
        self,
        claim: str,
        body: schemas.ReviseClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Reword or classify a claim.

        A JSON Merge Patch (RFC 7396): null removes a field. A reason is required. Rewording a claim under a verdict in force marks that verdict as needing review. It requires a notice for readers, which is published as a correction.

        Needs the role `checker`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("PATCH", f"/claims/{segment(claim)}", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def read_claim_status(
        self,
        claim: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.ClaimStatusPage:
        """Read a claim's current status.

        The status and the rating in force, in a small answer for frequent polling.

        - claim: The id of a claim.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.ClaimStatusPage", self._call("GET", f"/claims/{segment(claim)}/status", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def match_claims(
        self,
        body: schemas.MatchBody,
    ) -> schemas.ClaimMatches:
        """Find claims that a text repeats.

        Answers “has this been checked before?”. Records nothing, and the text is not kept. A merged claim is answered as the claim that replaces it.

        The rate limit counts it as 50 requests (`search`)."""
        return cast("schemas.ClaimMatches", self._call("POST", "/claims/match", body=body))

    def judge_match(
        self,
        claim: str,
        body: schemas.JudgeMatchBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Confirm or reject a match.

        Records that a text says what the claim says, or that it does not. The desk finds the claim by the newest 20 confirmed texts; the public neither sees nor finds them.

        Needs the role `contributor`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/matches", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_matches(
        self,
        claim: str,
        *,
        outcome: Optional[schemas.MatchOutcome] = None,
        state: Optional[Union[Literal["judged", "withdrawn"], Literal["any"]]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.JudgedMatchPage:
        """List the matches of a claim that were confirmed or rejected.

        Texts that members compared with the claim, the oldest first. For the public this list is empty.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - outcome: Only matches with this outcome.
        - state: Only matches in this state; by default `judged`.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.JudgedMatchPage", self._call("GET", f"/claims/{segment(claim)}/matches", query={"outcome": outcome, "state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def withdraw_match(
        self,
        claim: str,
        match_id: str,
        body: schemas.WithdrawMatchBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Withdraw a confirmed or rejected match.

        Takes back a comparison. A confirmed text no longer finds the claim.

        Needs the role `checker`.

        - claim: The id of a claim.
        - match_id: The id of a match.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/matches/{segment(match_id)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_all_matches(
        self,
        *,
        outcome: Optional[schemas.MatchOutcome] = None,
        state: Optional[Union[Literal["judged", "withdrawn"], Literal["any"]]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.LedgerJudgedMatchPage:
        """List the matches of the ledger that were confirmed or rejected.

        Texts that members compared with claims, the newest first. The quality of `POST /claims/match` can be measured by them. For the public this list is empty.

        The rate limit counts it as 5 requests (`page`).

        - outcome: Only matches with this outcome.
        - state: Only matches in this state; by default `judged`.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.LedgerJudgedMatchPage", self._call("GET", "/matches", query={"outcome": outcome, "state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def suggest(
        self,
        *,
        of: Literal["claimant", "source", "topic", "publisher"],
        q: str,
        limit: Optional[Union[int, str]] = None,
    ) -> schemas.Suggestions:
        """Suggest claimants, sources, topics or publishers.

        For input fields while typing. Words are compared without accents and case, by their beginnings, and, where too few begin so, with one wrong, missing, added or swapped character. Claimants are also found by the names in their `sameAs` addresses and by those of claimants that were merged into them.

        The rate limit counts it as 50 requests (`search`).

        - of: What is looked for.
        - q: What was typed so far: the beginnings of words, in any order.
        - limit: How many suggestions at most: from 1 to 10, by default 10."""
        return cast("schemas.Suggestions", self._call("GET", "/suggest", query={"of": of, "q": q, "limit": limit}))

    def decline_claim(
        self,
        claim: str,
        body: schemas.DeclineClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Decline to check a claim.

        Records that the desk will not check the claim, with the reason. The claim stays on record.

        Needs the role `editor`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/decline", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def reopen_claim(
        self,
        claim: str,
        body: schemas.ReopenClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Reopen a declined claim.

        Allows evidence and verdicts again.

        Needs the role `editor`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/reopen", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def withdraw_claim(
        self,
        claim: str,
        body: schemas.WithdrawClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Withdraw a claim.

        For a claim that was recorded by mistake. It leaves lists, search, matches and suggestions, and says `withdrawn` where it is named by its id. A verdict in force is retracted first, and open proposals end first. Until it is restored nothing is added to it.

        Needs the role `editor`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def restore_claim(
        self,
        claim: str,
        body: schemas.RestoreClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Restore a withdrawn claim.

        Puts a withdrawn claim back into lists and search, with the reason.

        Needs the role `editor`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/restore", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def place_withholding(
        self,
        claim: str,
        body: schemas.PlaceWithholdingBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Withhold a claim or a part of it from the public.

        Withholds the whole claim, its words, or one item of it from the public: for a time (`until`), or until it is released. Every public read follows at once, reads of the past included. A withheld claim or item answers 451 with the basis and `Link: rel="blocked-by"`; the feed has a `position.withheld` in place of each event. The desk sees all of it.

        Needs the role `editor`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/withholdings", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def release_withholding(
        self,
        claim: str,
        withholding: str,
        body: schemas.ReleaseWithholdingBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Show again what was withheld.

        Ends a withholding, with the reason. Every public read is again as it was before.

        Needs the role `editor`.

        - claim: The id of a claim.
        - withholding: The id of a withholding.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/withholdings/{segment(withholding)}/release", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def record_appearance(
        self,
        claim: str,
        body: schemas.RecordAppearanceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Record an appearance.

        An occasion on which the claim was made: who, in what role, when, where, in what words. A claim that others repeat gains appearances; it is not recorded twice.

        Needs the role `contributor`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/appearances", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_appearances(
        self,
        claim: str,
        *,
        state: Optional[Union[schemas.AppearanceState, Literal["any"]]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.AppearancePage:
        """List the appearances of a claim.

        All recorded occasions on which the claim was made, in the order of recording. Withdrawn ones are included with their state as filter, or `any`.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - state: Only appearances in this state; by default `recorded`.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.AppearancePage", self._call("GET", f"/claims/{segment(claim)}/appearances", query={"state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def correct_appearance(
        self,
        claim: str,
        appearance: str,
        body: schemas.CorrectAppearanceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Correct an appearance.

        Changes the claimant, role, date, medium, source or quote on record. A JSON Merge Patch (RFC 7396): null removes a field. A reason is required. With a verdict in force a notice for its readers is required too, and is published as a correction.

        Needs the role `checker`.

        - claim: The id of a claim.
        - appearance: The id of an appearance.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("PATCH", f"/claims/{segment(claim)}/appearances/{segment(appearance)}", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def read_appearance(
        self,
        claim: str,
        appearance: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Appearance:
        """Read an appearance.

        One occasion on which the claim was made. A withdrawn one stays readable as withdrawn.

        - claim: The id of a claim.
        - appearance: The id of an appearance.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Appearance", self._call("GET", f"/claims/{segment(claim)}/appearances/{segment(appearance)}", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def withdraw_appearance(
        self,
        claim: str,
        appearance: str,
        body: schemas.WithdrawAppearanceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Withdraw an appearance.

        Records that the claim was not made on that occasion. With a verdict in force a notice for its readers is required, and is published as a correction.

        Needs the role `checker`.

        - claim: The id of a claim.
        - appearance: The id of an appearance.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/appearances/{segment(appearance)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def offer_evidence(
        self,
        claim: str,
        body: schemas.OfferEvidenceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Offer evidence.

        Offers what a source shows for, against or about the claim as worded. It is in force once the desk accepts it.

        Needs the role `contributor`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/evidence", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_evidence(
        self,
        claim: str,
        *,
        stance: Optional[schemas.Stance] = None,
        state: Optional[Union[schemas.EvidenceState, Literal["in-force", "any"]]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.EvidencePage:
        """List the evidence on a claim.

        Evidence in force. Other evidence is included with its state as filter, or `any`.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - stance: Only evidence of this stance.
        - state: Only evidence in this state; by default `in-force`.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.EvidencePage", self._call("GET", f"/claims/{segment(claim)}/evidence", query={"stance": stance, "state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def read_evidence(
        self,
        claim: str,
        evidence: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Evidence:
        """Read a piece of evidence.

        The evidence in any state: withdrawn evidence stays readable as withdrawn.

        - claim: The id of a claim.
        - evidence: The id of an evidence.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Evidence", self._call("GET", f"/claims/{segment(claim)}/evidence/{segment(evidence)}", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def accept_evidence(
        self,
        claim: str,
        evidence: str,
        body: schemas.AcceptEvidenceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Accept evidence.

        Puts offered evidence in force, with the weight the desk gives it. A reason is required where the policy demands it (`strengthReasons`).

        Needs the role `checker`.

        - claim: The id of a claim.
        - evidence: The id of an evidence.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/evidence/{segment(evidence)}/accept", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def decline_evidence(
        self,
        claim: str,
        evidence: str,
        body: schemas.DeclineEvidenceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Decline evidence.

        Declines offered evidence, with the reason.

        Needs the role `checker`.

        - claim: The id of a claim.
        - evidence: The id of an evidence.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/evidence/{segment(evidence)}/decline", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def challenge_evidence(
        self,
        claim: str,
        evidence: str,
        body: schemas.ChallengeEvidenceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Challenge evidence.

        Disputes evidence that is in force. It stays in force until the challenge is dismissed or the evidence withdrawn.

        Needs the role `contributor`.

        - claim: The id of a claim.
        - evidence: The id of an evidence.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/evidence/{segment(evidence)}/challenge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def dismiss_challenge(
        self,
        claim: str,
        evidence: str,
        challenge: str,
        body: schemas.DismissChallengeBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Dismiss a challenge.

        Dismisses the challenge, with the reason.

        Needs the role `checker`.

        - claim: The id of a claim.
        - evidence: The id of an evidence.
        - challenge: The id of a challenge.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/evidence/{segment(evidence)}/challenges/{segment(challenge)}/dismiss", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def withdraw_evidence(
        self,
        claim: str,
        evidence: str,
        body: schemas.WithdrawEvidenceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Withdraw evidence.

        Ends the force of the evidence. A verdict in force that relied on it is marked as needing review.

        Needs the role `checker`.

        - claim: The id of a claim.
        - evidence: The id of an evidence.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/evidence/{segment(evidence)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_counter_evidence(
        self,
        claim: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.CounterEvidencePage:
        """Read the counter-evidence on a claim.

        All counter-evidence in force against the claim as worded. It includes refuting evidence, supporting evidence with an upheld challenge, and contradicting claims with their verdicts. For a claim with parts it includes that of the parts.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.CounterEvidencePage", self._call("GET", f"/claims/{segment(claim)}/counter-evidence", query={"asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def read_balance(
        self,
        claim: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Balance:
        """Count the evidence on a claim.

        The number of pieces of evidence in force for and against the claim, by strength and by independent source.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Balance", self._call("GET", f"/claims/{segment(claim)}/balance", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def list_all_counter_evidence(
        self,
        *,
        source: Optional[str] = None,
        claimant: Optional[str] = None,
        topic: Optional[str] = None,
        since: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.LedgerCounterEvidencePage:
        """Read counter-evidence across the ledger.

        Counter-evidence in force across the ledger.

        The rate limit counts it as 5 requests (`page`), 50 more with `claimant` (`search`).

        - source: Only items that come from this source, or from one that was merged into it.
        - claimant: Only counter-evidence on claims that one of these claimants made; ids separated by commas.
        - topic: Only counter-evidence on claims about one of these topics, separated by commas.
        - since: Only items that became counter-evidence at this time (RFC 3339) or later.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.LedgerCounterEvidencePage", self._call("GET", "/counter-evidence", query={"source": source, "claimant": claimant, "topic": topic, "since": since, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def relate_claim(
        self,
        claim: str,
        body: schemas.RelateClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Relate a claim to another.

        Records how this claim relates to another one. “part-of” and “depends-on” must not form a cycle.

        Needs the role `checker`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/relations", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_relations(
        self,
        claim: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.RelationPage:
        """List the relations of a claim.

        The relations of the claim to others and of others to it. Each reads “claim … to”.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.RelationPage", self._call("GET", f"/claims/{segment(claim)}/relations", query={"asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def unrelate_claim(
        self,
        claim: str,
        body: schemas.UnrelateClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Remove a relation.

        Ends the relation. It stays in the history.

        Needs the role `checker`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/relations/take-back", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def merge_claim(
        self,
        claim: str,
        body: schemas.MergeClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Merge a claim into another.

        Records that both claims say the same; the other replaces both from now on and shows the evidence, occasions and earlier verdicts of both. This one keeps its id and history, and reads of it redirect (308). A verdict in force on it requires a notice for its readers, which is published as a correction of the class `merge`, or the choice that it stays published. What is open on it can still be answered at its own address: replies, objections, challenges and returned proposals. A merge can be undone.

        Needs the role `editor`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/merge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def correct_relation(
        self,
        claim: str,
        body: schemas.CorrectRelationBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Correct what is said about a relation.

        Replaces the words that say why this claim is related to another one. Which claims are related, and how, is changed by removing the relation and adding another.

        Needs the role `checker`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/relations/correct", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def unmerge_claim(
        self,
        claim: str,
        body: schemas.UnmergeClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Undo a merge.

        Restores the claim to its state at the merge, with what was answered on it since. A notice tells readers that its verdict is shown again.

        Needs the role `editor`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/unmerge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def propose_verdict(
        self,
        claim: str,
        body: schemas.ProposeVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Propose a verdict.

        A rating on a scale, with the evidence it relies on and the evidence it sets aside. Only the desk sees a proposal.

        Needs the role `checker`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/verdicts", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_verdicts(
        self,
        claim: str,
        *,
        state: Optional[Union[schemas.VerdictState, Literal["in-force", "any"]]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.VerdictPage:
        """List the verdicts on a claim.

        The verdict in force, if any. Others are included with their state as filter, or `any`; so are the verdicts on claims that were merged into this one, each with its claim. Only the desk sees proposals.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - state: Only verdicts in this state; by default `in-force`, which is `published`.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.VerdictPage", self._call("GET", f"/claims/{segment(claim)}/verdicts", query={"state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def revise_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.ReviseVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Revise a proposal.

        Replaces the content of an open proposal and voids its approvals. The member who revises it becomes an author.

        Needs the role `checker`.

        - claim: The id of a claim.
        - verdict: The id of a verdict.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/revise", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def approve_verdict(
        self,
        claim: str,
        verdict: str,
        body: Optional[schemas.ApproveVerdictBody] = None,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Approve a proposal.

        Approves the proposal of another person. Authors cannot approve their own verdict, whichever key they use.

        Needs the role `checker`.

        - claim: The id of a claim.
        - verdict: The id of a verdict.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/approve", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def return_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.ReturnVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Return a proposal.

        Returns a proposal to its author, with what has to change.

        Needs the role `checker`.

        - claim: The id of a claim.
        - verdict: The id of a verdict.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/return", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def withdraw_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.WithdrawVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Withdraw a proposal.

        Withdraws a proposal that is open or was returned, with a reason. It stays readable for the desk, cannot be revised any more, and no longer counts as open. Its authors may do so with the role `checker`, and for the proposals of others the role `editor` is needed.

        Needs the role `checker`.

        - claim: The id of a claim.
        - verdict: The id of a verdict.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def publish_verdict(
        self,
        claim: str,
        verdict: str,
        body: Optional[schemas.PublishVerdictBody] = None,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Publish a verdict.

        Puts an approved proposal in force. A verdict already in force is superseded, which requires a notice with a typed reason. A changed rating is always a substantial correction. The proposal is held to the policy and the risk class of when it was last revised and to those of now, of each rule to the stricter. A verdict under embargo is published before its time only with `releaseEarly` and a reason, which readers see.

        Needs the role `editor`.

        - claim: The id of a claim.
        - verdict: The id of a verdict.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/publish", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def retract_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.RetractVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Retract a verdict.

        Retracts the verdict in force, with a public correction. It stays readable at its address as retracted.

        Needs the role `editor`.

        - claim: The id of a claim.
        - verdict: The id of a verdict.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/retract", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def recheck_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.RecheckVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Check a verdict again.

        States that the verdict in force was checked again and stands, with the reason, which readers see. It considers all replies that came since, and sets the next time by which the verdict is checked again. A verdict that relies on evidence which is not in force any more needs another verdict instead.

        Needs the role `editor`.

        - claim: The id of a claim.
        - verdict: The id of a verdict.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/recheck", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def rate_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.RateVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Rate independently.

        Gives your independent rating of the claim, without knowledge of the others. The rating is sealed: the desk sees that it exists, and its value when all are opened. Admins administer the record and could look. The authors of the proposal cannot rate it, and neither can programs. A revision voids the ratings.

        Needs the role `checker`.

        - claim: The id of a claim.
        - verdict: The id of a verdict.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/ratings", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def open_ratings(
        self,
        claim: str,
        verdict: str,
        body: Optional[schemas.OpenRatingsBody] = None,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Open the independent ratings.

        Shows the desk all sealed ratings of the proposal at once. It requires as many as the policy demands (`independentRatingsNeeded`), now or when the proposal was last revised, whichever are more. No more ratings can be given afterwards.

        Needs the role `editor`.

        - claim: The id of a claim.
        - verdict: The id of a verdict.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/ratings/open", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def embargo_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.EmbargoVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Hold a verdict until a time.

        Puts an approved proposal under embargo: the ledger publishes it at that time, by its own clock. Until then only the desk sees it. A repeated act changes the time. An earlier time takes `releaseEarly` and a reason, as publishing before the end does. Revising or returning it ends the embargo (`endsEmbargo`). A proposal that could not be published now cannot be held either.

        Needs the role `editor`.

        - claim: The id of a claim.
        - verdict: The id of a verdict.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/embargo", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def read_verdict(
        self,
        claim: str,
        verdict: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Verdict:
        """Read a verdict.

        A verdict keeps its address forever. It is marked where it was superseded or retracted.

        - claim: The id of a claim.
        - verdict: The id of a verdict.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Verdict", self._call("GET", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def list_ledger_verdicts(
        self,
        *,
        state: Optional[Union[schemas.VerdictState, Literal["in-force", "any"]]] = None,
        scale: Optional[str] = None,
        rating: Optional[str] = None,
        published_since: Optional[str] = None,
        first: Optional[Literal["true"]] = None,
        independently_approved: Optional[Literal["true", "false"]] = None,
        both_sides_considered: Optional[Literal["true", "false"]] = None,
        sources_archived: Optional[Literal["true", "false"]] = None,
        reply_asked: Optional[Literal["true", "false"]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.LedgerVerdictPage:
        """List the verdicts of the ledger.

        Verdicts in force across the ledger, the newest first. Others are included with their state as filter, or `any`. Only the desk sees proposals.

        The rate limit counts it as 5 requests (`page`).

        - state: Only verdicts in this state; by default `in-force`, which is `published`.
        - scale: Only verdicts on this scale.
        - rating: Only verdicts with this rating, by its code.
        - published_since: Only verdicts published at this time (RFC 3339) or later.
        - first: Only the first published verdict of each claim, in any state.
        - independently_approved: Whether a person who is not an author approved it.
        - both_sides_considered: Whether it cites supporting and refuting evidence.
        - sources_archived: Whether all sources of what it relied on had a captured copy.
        - reply_asked: Whether a reply was requested before publication.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.LedgerVerdictPage", self._call("GET", "/verdicts", query={"state": state, "scale": scale, "rating": rating, "publishedSince": published_since, "first": first, "independentlyApproved": independently_approved, "bothSidesConsidered": both_sides_considered, "sourcesArchived": sources_archived, "replyAsked": reply_asked, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def assign_claim(
        self,
        claim: str,
        body: schemas.AssignClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Assign a claim.

        Assigns the claim to a member of the desk, or unassigns it. A claim has at most one assignee; only the desk sees them.

        Needs the role `checker`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/assign", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def read_queue(
        self,
        *,
        kind: Optional[schemas.QueueKind] = None,
        assignee: Optional[Union[Literal["me", "none"], str]] = None,
        due_by: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.QueuePage:
        """Read the queue of the desk.

        Pending work, the longest waiting first: claims to check, and proposals to approve, publish or revise. A proposal is to be revised after its return, and after its claim was put in other words. The queue also lists verdicts to review, challenges to settle, objections to answer, and what people without a key sent (`inbox`). Embargoes that will end and requests for a reply that will lapse are included, and so are replies that came late and verdicts that are due to be checked again. An item that waits for two acts is listed twice. Needs the role `contributor`.

        The rate limit counts it as 20 requests (`document`).

        - kind: Only items that wait for this act.
        - assignee: Only claims assigned to this member; `me` for your own, `none` for unassigned ones.
        - due_by: Only items due by this time (RFC 3339).
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.QueuePage", self._call("GET", "/desk/queue", query={"kind": kind, "assignee": assignee, "dueBy": due_by, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def list_corrections(
        self,
        *,
        correction_class: Optional[schemas.PublishedCorrectionClass] = None,
        reason: Optional[schemas.ChangeReason] = None,
        since: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.LedgerCorrectionPage:
        """List the corrections of the ledger.

        Every public notice about a change to something published, the newest first.

        The rate limit counts it as 5 requests (`page`).

        - correction_class: Only corrections of this class.
        - reason: Only corrections for this reason.
        - since: Only corrections published at this time (RFC 3339) or later.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.LedgerCorrectionPage", self._call("GET", "/corrections", query={"correctionClass": correction_class, "reason": reason, "since": since, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def list_claim_corrections(
        self,
        claim: str,
        *,
        correction_class: Optional[schemas.PublishedCorrectionClass] = None,
        reason: Optional[schemas.ChangeReason] = None,
        since: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.CorrectionPage:
        """List the corrections on a claim.

        The public notices about changes to what was published on this claim, the newest first.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - correction_class: Only corrections of this class.
        - reason: Only corrections for this reason.
        - since: Only corrections published at this time (RFC 3339) or later.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.CorrectionPage", self._call("GET", f"/claims/{segment(claim)}/corrections", query={"correctionClass": correction_class, "reason": reason, "since": since, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def read_correction(
        self,
        correction: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.PublishedCorrection:
        """Read a correction.

        One public notice: what changed, why, and who was responsible. It never changes.

        - correction: The id of a correction.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.PublishedCorrection", self._call("GET", f"/corrections/{segment(correction)}", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def lodge_objection(
        self,
        claim: str,
        body: schemas.LodgeObjectionBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.LodgeObjectionReceipt:
        """Object to something published.

        Lodges an objection to the claim, a published verdict or a correction. The desk owes an answer by its due date. An objection changes no verdict by itself. With a key it is public at once. A claim has at most 100 open objections, and one member at most 10 of them.

        A policy may let callers without a key object (`publicIntake`). What they send waits in the inbox of the desk, and is public once the desk releases it. Until then it changes nothing that the public sees. `outcome` in the receipt is the address at which the sender sees what became of it. An address for the answer (`contact`) is shown to the desk alone, stays outside of the record, and is erased once the objection is answered or set aside, after 180 days at the latest. These requests are rate-limited for each address, in all and for each claim. At most 80 wait on one claim, and about 2,000 in one ledger.

        Needs the role `reader`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.LodgeObjectionReceipt", self._call("POST", f"/claims/{segment(claim)}/objections", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_objections(
        self,
        claim: str,
        *,
        state: Optional[Literal["waiting", "set-aside", "open", "resolved", "any"]] = None,
        outcome: Optional[schemas.ObjectionOutcome] = None,
        answered: Optional[schemas.ObjectionAnswered] = None,
        lodged_since: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.ObjectionPage:
        """List the objections on a claim.

        All objections, open and answered, the oldest first. The desk also sees those that wait in the inbox (`state=waiting`), and those that were set aside (`state=set-aside`).

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - state: Only objections in this state; by default all that are not set aside.
        - outcome: Only objections with this outcome.
        - answered: Only objections that were answered in time, late, or not yet.
        - lodged_since: Only objections lodged at this time (RFC 3339) or later.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.ObjectionPage", self._call("GET", f"/claims/{segment(claim)}/objections", query={"state": state, "outcome": outcome, "answered": answered, "lodgedSince": lodged_since, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def resolve_objection(
        self,
        claim: str,
        objection: str,
        body: schemas.ResolveObjectionBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Answer an objection.

        Publishes the desk's finding and its reason. Changing a verdict takes a separate act.

        Needs the role `editor`.

        - claim: The id of a claim.
        - objection: The id of an objection.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/objections/{segment(objection)}/resolve", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def release_objection(
        self,
        claim: str,
        objection: str,
        body: Optional[schemas.ReleaseObjectionBody] = None,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Release an objection of the inbox.

        Makes an objection public that came without a key: it is open from now on, and a checked claim is contested. The desk owes an answer, counted from the release. With `withholdText` its words stay with the desk.

        Needs the role `checker`.

        - claim: The id of a claim.
        - objection: The id of an objection.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/objections/{segment(objection)}/release", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def set_objection_aside(
        self,
        claim: str,
        objection: str,
        body: schemas.SetObjectionAsideBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Set an objection of the inbox aside.

        Takes an objection out of the inbox, such as spam. The public never learns of it. The address of its sender is erased.

        Needs the role `checker`.

        - claim: The id of a claim.
        - objection: The id of an objection.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/objections/{segment(objection)}/set-aside", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def put_objection_back(
        self,
        claim: str,
        objection: str,
        body: schemas.PutObjectionBackBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Put an objection back into the inbox.

        Undoes that it was set aside. The address of its sender stays erased.

        Needs the role `checker`.

        - claim: The id of a claim.
        - objection: The id of an objection.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/objections/{segment(objection)}/put-back", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def read_sender_contact(
        self,
        claim: str,
        objection: str,
    ) -> schemas.SenderContact:
        """Read where a sender can be reached.

        The address that someone without a key gave with an objection. It is not part of the record: it is erased once the objection is answered or set aside, and has no past. Needs the role `checker`.

        - claim: The id of a claim.
        - objection: The id of an objection."""
        return cast("schemas.SenderContact", self._call("GET", f"/claims/{segment(claim)}/objections/{segment(objection)}/contact"))

    def read_objection_outcome(
        self,
        claim: str,
        objection: str,
    ) -> schemas.SentObjection:
        """Read what became of an objection.

        For someone who objected without a key: whether the objection waits, was set aside, is open or answered. Before it is public, its id opens this alone, and only where the policy lets senders see it (`intakeOutcome`). Only the receipt has that id.

        - claim: The id of a claim.
        - objection: The id of an objection."""
        return cast("schemas.SentObjection", self._call("GET", f"/claims/{segment(claim)}/objections/{segment(objection)}/outcome"))

    def list_all_objections(
        self,
        *,
        state: Optional[Literal["waiting", "set-aside", "open", "resolved", "any"]] = None,
        outcome: Optional[schemas.ObjectionOutcome] = None,
        answered: Optional[schemas.ObjectionAnswered] = None,
        lodged_since: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.LedgerObjectionPage:
        """List the objections of the ledger.

        Objections across the ledger, the newest first. With `state=waiting` the desk reads its inbox.

        The rate limit counts it as 5 requests (`page`).

        - state: Only objections in this state; by default all that are not set aside.
        - outcome: Only objections with this outcome.
        - answered: Only objections that were answered in time, late, or not yet.
        - lodged_since: Only objections lodged at this time (RFC 3339) or later.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.LedgerObjectionPage", self._call("GET", "/objections", query={"state": state, "outcome": outcome, "answered": answered, "lodgedSince": lodged_since, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def read_objection(
        self,
        claim: str,
        objection: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Objection:
        """Read an objection.

        The objection and its reason, the due date of the answer, and the answer.

        - claim: The id of a claim.
        - objection: The id of an objection.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Objection", self._call("GET", f"/claims/{segment(claim)}/objections/{segment(objection)}", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def request_reply(
        self,
        claim: str,
        body: schemas.RequestReplyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Ask for a reply.

        Records that a claimant was asked, the question, and the deadline. The request lapses then. Only the desk sees it until a published verdict includes it.

        Needs the role `checker`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/replies", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_replies(
        self,
        claim: str,
        *,
        state: Optional[schemas.ReplyState] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.ReplyPage:
        """List the replies on a claim.

        Requests for a reply and their outcomes, the oldest first. The public sees those that a published verdict includes.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - state: Only replies in this state.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.ReplyPage", self._call("GET", f"/claims/{segment(claim)}/replies", query={"state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def receive_reply(
        self,
        claim: str,
        reply: str,
        body: schemas.ReceiveReplyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Record a reply.

        Records the claimant's answer. An answer after the request lapsed is still a reply. Where a published verdict includes the request, the reply is public at once.

        Needs the role `checker`.

        - claim: The id of a claim.
        - reply: The id of a reply.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/replies/{segment(reply)}/receive", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def read_reply(
        self,
        claim: str,
        reply: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Reply:
        """Read a reply.

        The claimant who was asked, the deadline, and the answer.

        - claim: The id of a claim.
        - reply: The id of a reply.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Reply", self._call("GET", f"/claims/{segment(claim)}/replies/{segment(reply)}", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def list_deadlines(
        self,
        *,
        kind: Optional[schemas.DeadlineKind] = None,
        state: Optional[Literal["open", "done"]] = None,
        due_by: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.DeadlinePage:
        """List deadlines.

        The deadlines of requested replies, embargoed verdicts and objections. An open one is overdue once its time is over. Then no answer came, or the ledger was refused, for example since evidence for an embargoed verdict was withdrawn. The public sees those of objections.

        The rate limit counts it as 5 requests (`page`).

        - kind: Only deadlines of this kind.
        - state: Only deadlines in this state; by default `open`.
        - due_by: Only deadlines at this time (RFC 3339) or earlier.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.DeadlinePage", self._call("GET", "/deadlines", query={"kind": kind, "state": state, "dueBy": due_by, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def add_note(
        self,
        claim: str,
        body: schemas.AddNoteBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Write an internal note.

        Writes a note for the desk. The public sees neither the note nor that it exists.

        Needs the role `contributor`.

        - claim: The id of a claim.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/notes", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_notes(
        self,
        claim: str,
        *,
        state: Optional[Union[Literal["written", "withdrawn"], Literal["any"]]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.NotePage:
        """List the notes on a claim.

        The internal notes of the desk. For the public this list is empty.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - state: Only notes in this state; by default `written`.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.NotePage", self._call("GET", f"/claims/{segment(claim)}/notes", query={"state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def correct_note(
        self,
        claim: str,
        note: str,
        body: schemas.CorrectNoteBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Correct an internal note.

        Replaces the text of a note. A reason is required; the history keeps the text before.

        Needs the role `checker`.

        - claim: The id of a claim.
        - note: The id of a note.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("PATCH", f"/claims/{segment(claim)}/notes/{segment(note)}", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def withdraw_note(
        self,
        claim: str,
        note: str,
        body: schemas.WithdrawNoteBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Withdraw an internal note.

        Withdraws a note. Lists do not show it any more unless asked to; the history does.

        Needs the role `checker`.

        - claim: The id of a claim.
        - note: The id of a note.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claims/{segment(claim)}/notes/{segment(note)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def read_history(
        self,
        claim: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.HistoryPage:
        """Read a claim's history.

        All events of the claim as self-contained lines, the oldest first: who, what, when and why. Each has the address of its subject.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.HistoryPage", self._call("GET", f"/claims/{segment(claim)}/history", query={"asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def read_claim_diff(
        self,
        claim: str,
        *,
        from_version: Union[int, str],
        to_version: Optional[Union[int, str]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.ClaimDiff:
        """Compare two versions of a claim.

        The changes of a claim between two versions: the wording by words, all else by fields. Versions are those of reads and history. A version that only the desk sees does not exist for the public. Two versions can be compared in either direction.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - from_version: The version to compare from.
        - to_version: The version to compare to; by default the latest.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.ClaimDiff", self._call("GET", f"/claims/{segment(claim)}/diff", query={"fromVersion": from_version, "toVersion": to_version, "asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def list_events(
        self,
        *,
        after: Optional[Union[int, str]] = None,
        since: Optional[str] = None,
        types: Optional[str] = None,
        kinds: Optional[str] = None,
        claim: Optional[str] = None,
        topic: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
        follow: Optional[Literal["true", "false"]] = None,
    ) -> schemas.EventsPage:
        """Follow the whole ledger.

        The events of the ledger in order, from any position on, back to the first. The public sees public events; the desk sees those of the desk too; admins see all. Positions have no gaps. The public counts public events alone, so its positions have no gaps either and tell nothing about the desk; keys of the desk see other positions for the same events. A position missing from the answer is excluded by your filters, or hidden from you where you have a key of the desk. Each item gives the position of the one before it (`previous`), so you can verify that you missed none. That position is always the same for the same `types`, `kinds`, `claim` and `topic`.

        By `Accept`:

        - `application/json`: a page. With filters it may be empty without being the last: continue from `cursor` while `more` is true.
        - `application/x-ndjson`: one event per line, up to the current head. With `follow=true` the stream does not end, and empty lines keep it alive.
        - `text/event-stream`: server-sent events without an end. `id` is the position and the id of the event, `data` is the event, and `Last-Event-ID` resumes after it. Comments keep it alive.
        - `application/cloudevents-batch+json`: a page in the form of CloudEvents 1.0, with `Link: rel="next"`.
        - `text/csv`: a page as a table, with `Link: rel="next"`.

        A stream is closed when its reader falls too far behind; resume with `Last-Event-ID` or `after`. It is also closed within a second when the key or token expires, ends, or may no longer see what the stream shows.

        If the database is restored from an older copy, events that you have read may be gone and their positions given anew. A `cursor` or `Last-Event-ID` that names such an event is answered 409 (`log-went-back`), and open streams are closed. A position alone cannot tell.

        The rate limit counts it as 5 requests (`page`), 100 as `application/x-ndjson` (`record`).

        - after: Only events after this position, or after this `cursor`; by default from the beginning. A cursor also names the event, so that you are told if the ledger does not have it any more.
        - since: Only events recorded at this time or later. With `after`, both conditions must be met.
        - types: Only events of these types, separated by commas.
        - kinds: Only events of streams of these kinds, separated by commas: `claim`, `source`, `claimant`, `scale`, `ledger`.
        - claim: Only events of this claim.
        - topic: Only events of claims with this topic, beginning with the event that added it. Later events of such a claim stay included, even after the topic is removed.
        - limit: The maximum number of items on the page: from 1 to 200, by default 200.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one.
        - follow: Whether JSON lines continue with new events."""
        return cast("schemas.EventsPage", self._call("GET", "/events", query={"after": after, "since": since, "types": types, "kinds": kinds, "claim": claim, "topic": topic, "limit": limit, "bom": bom, "follow": follow}))

    def list_claim_events(
        self,
        claim: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.ClaimEventsPage:
        """Read a claim's events.

        The events of one claim as they were recorded, the oldest first.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.ClaimEventsPage", self._call("GET", f"/claims/{segment(claim)}/events", query={"asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def list_webhooks(
        self,
        *,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.Webhooks:
        """List webhooks.

        All webhooks of the ledger, at most a hundred.

        Needs the role `editor`.

        The rate limit counts it as 5 requests (`page`).

        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.Webhooks", self._call("GET", "/webhooks", query={"bom": bom}))

    def make_webhook(
        self,
        body: schemas.MakeWebhookBody,
        *,
        idempotency_key: Optional[str] = None,
    ) -> schemas.MadeWebhook:
        """Create a webhook.

        Sends new events to an address, by Standard Webhooks 1.0. The secret is shown this once. A webhook for events of the desk discloses them to an outside address, so it needs the role `admin`. A webhook has the rights of the key that makes it, and is disabled within a second when they end. A rotated key passes them on. Tokens are refused, since a webhook outlasts them.

        Needs the role `editor`.

        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours."""
        return cast("schemas.MadeWebhook", self._call("POST", "/webhooks", body=body, headers={"idempotency-key": idempotency_key}, takes_key=True))

    def read_webhook(
        self,
        webhook: str,
        *,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Webhook:
        """Read a webhook.

        The events of a webhook, and the state of its deliveries. The `ETag` is its version and a digest of the answer. Acts compare the version alone, so deliveries in between do not make them stale.

        Needs the role `editor`.

        - webhook: The id of a webhook.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Webhook", self._call("GET", f"/webhooks/{segment(webhook)}", headers={"if-match": if_match}))

    def change_webhook(
        self,
        webhook: str,
        body: schemas.ChangeWebhookBody,
        *,
        idempotency_key: Optional[str] = None,
        if_match: Union[int, str],
    ) -> schemas.Webhook:
        """Change a webhook.

        Changes its events, its address, or whether it is enabled (JSON Merge Patch). Enabled again, it receives new events and its pending deliveries, in the rights of the key that enables it. What decides where events of the desk go needs the role `admin`.

        Needs the role `editor`.

        - webhook: The id of a webhook.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required."""
        return cast("schemas.Webhook", self._call("PATCH", f"/webhooks/{segment(webhook)}", body=body, headers={"idempotency-key": idempotency_key, "if-match": if_match}, takes_key=True))

    def rotate_webhook_secret(
        self,
        webhook: str,
        body: schemas.RotateWebhookSecretBody,
        *,
        idempotency_key: Optional[str] = None,
        if_match: Union[int, str],
    ) -> schemas.RotatedSecret:
        """Rotate a webhook's secret.

        Generates a new secret and shows it this once. During the overlap each delivery has two signatures, one with each secret. The receiver can then change over without losing a delivery. For a webhook of the desk it needs the role `admin`, since the secret can forge deliveries.

        Needs the role `editor`.

        - webhook: The id of a webhook.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required."""
        return cast("schemas.RotatedSecret", self._call("POST", f"/webhooks/{segment(webhook)}/rotate-secret", body=body, headers={"idempotency-key": idempotency_key, "if-match": if_match}, takes_key=True))

    def remove_webhook(
        self,
        webhook: str,
        *,
        idempotency_key: Optional[str] = None,
        if_match: Union[int, str],
    ) -> schemas.RemovedWebhook:
        """Remove a webhook.

        Stops all deliveries to the webhook and deletes their log.

        Needs the role `editor`.

        - webhook: The id of a webhook.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required."""
        return cast("schemas.RemovedWebhook", self._call("POST", f"/webhooks/{segment(webhook)}/remove", headers={"idempotency-key": idempotency_key, "if-match": if_match}, takes_key=True))

    def list_deliveries(
        self,
        webhook: str,
        *,
        state: Optional[Literal["waiting", "delivered", "failed"]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.DeliveriesPage:
        """List deliveries.

        The past and pending deliveries of a webhook, the newest first. Settled ones are kept for some weeks.

        Needs the role `editor`.

        The rate limit counts it as 5 requests (`page`).

        - webhook: The id of a webhook.
        - state: Only deliveries in this state.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.DeliveriesPage", self._call("GET", f"/webhooks/{segment(webhook)}/deliveries", query={"state": state, "cursor": cursor, "limit": limit, "bom": bom}))

    def read_delivery(
        self,
        webhook: str,
        event_id: str,
        *,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.DeliveryWithLog:
        """Read a delivery.

        The state of one delivery, with its attempts.

        Needs the role `editor`.

        - webhook: The id of a webhook.
        - event_id: The id of an event.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.DeliveryWithLog", self._call("GET", f"/webhooks/{segment(webhook)}/deliveries/{segment(event_id)}", headers={"if-match": if_match}))

    def ping_webhook(
        self,
        webhook: str,
        *,
        idempotency_key: Optional[str] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Accepted:
        """Test a webhook.

        Sends a message of the type `webhook.ping`, signed and retried like every delivery.

        Needs the role `editor`.

        - webhook: The id of a webhook.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Accepted", self._call("POST", f"/webhooks/{segment(webhook)}/ping", headers={"idempotency-key": idempotency_key, "if-match": if_match}, takes_key=True))

    def resend_delivery(
        self,
        webhook: str,
        event_id: str,
        *,
        idempotency_key: Optional[str] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Accepted:
        """Resend a delivery.

        Resends the event at once, with the same `webhook-id` and a new retry schedule.

        Needs the role `editor`.

        - webhook: The id of a webhook.
        - event_id: The id of an event.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Accepted", self._call("POST", f"/webhooks/{segment(webhook)}/deliveries/{segment(event_id)}/resend", headers={"idempotency-key": idempotency_key, "if-match": if_match}, takes_key=True))

    def resend_since(
        self,
        webhook: str,
        body: schemas.ResendSinceBody,
        *,
        idempotency_key: Optional[str] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Accepted:
        """Resend all events since a position.

        Resends all events of the webhook after a position, including those before its creation. The webhook shows `replaying` meanwhile.

        Needs the role `editor`.

        - webhook: The id of a webhook.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Accepted", self._call("POST", f"/webhooks/{segment(webhook)}/resend", body=body, headers={"idempotency-key": idempotency_key, "if-match": if_match}, takes_key=True))

    def read_accountability(
        self,
        *,
        period_from: Optional[str] = None,
        period_until: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
    ) -> schemas.Accountability:
        """Read the accountability report of a period.

        The figures that codes of principles (IFCN, EFCSN) require of a desk, for any period of recorded time. They are computed from public data, so every caller gets the same; only the position `through` is counted as the caller counts. Each figure comes with the address of the list that was counted, as the public saw it then.

        The rate limit counts it as 50 requests (`search`).

        - period_from: The beginning of the period (RFC 3339); by default the first event.
        - period_until: The end of the period: a time (RFC 3339) or a position of the ledger; by default now.
        - at_least: Wait, for a limited time, until reads include this position of the ledger."""
        return cast("schemas.Accountability", self._call("GET", "/accountability", query={"periodFrom": period_from, "periodUntil": period_until, "atLeast": at_least}))

    def read_claim_review(
        self,
        claim: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.ClaimReview:
        """Read the verdict in force as ClaimReview.

        The verdict in force on a claim as schema.org JSON-LD, to embed in a page for search engines. A rating off the true–false axis has no numbers. It answers 404 while no verdict is in force.

        The rate limit counts it as 5 requests (`page`).

        - claim: The id of a claim.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.ClaimReview", self._call("GET", f"/claims/{segment(claim)}/claim-review", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def read_claim_review_feed(
        self,
        *,
        q: Optional[str] = None,
        status: Optional[str] = None,
        rating: Optional[str] = None,
        topic: Optional[str] = None,
        language: Optional[str] = None,
        valid_on: Optional[str] = None,
        claimant: Optional[str] = None,
        source: Optional[str] = None,
        publisher: Optional[str] = None,
        made_since: Optional[str] = None,
        made_until: Optional[str] = None,
        checked_since: Optional[str] = None,
        checked_until: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.ClaimReviewFeed:
        """Read the latest verdicts as a DataFeed of ClaimReviews.

        The last 50 verdicts in force as one schema.org DataFeed, the newest first. `/claim-reviews` lists all, in pages.

        The rate limit counts it as 20 requests (`document`).

        - q: Only claims found by these words: in their wording, an earlier or other wording, a topic, a quoted occasion, or all of them in the name of a claimant. Words of a claim merged into it count as well. Words are stemmed by the language of the claim. `"…"` finds a phrase, `or` either word, `-word` leaves out.
        - status: Only claims of these statuses, separated by commas; by default all except merged and withdrawn ones, which `any` includes. They are `unchecked`, `in-review`, `checked`, `contested`, `retracted`, `declined`, `withdrawn`, `merged`.
        - rating: Only claims with one of these ratings in force, by their codes, separated by commas.
        - topic: Only claims about one of these topics, separated by commas.
        - language: Only claims worded in one of these languages, separated by commas. A language has its regions and scripts in it: `zh` finds `zh-Hant` as well (RFC 4647, basic filtering).
        - valid_on: Only claims about a period that contains this date (`2000`, `2000-05` or `2000-05-28`). Dates are compared by their common precision. Claims without a period are omitted.
        - claimant: Only claims that one of these claimants made, by the record; ids separated by commas.
        - source: Only claims that one of these sources documents, or gives evidence on that was neither declined nor withdrawn; ids separated by commas. Sources merged into one of them count as that one.
        - publisher: Only claims with such a source of this publisher, by its exact name.
        - made_since: Only claims that were made on this date or later. With `madeUntil` a single occasion lies between both. Dates that overlap match: `2000` also finds what was said on 2000-05-28. As in the record, dates may be `199X` or `-0043` (EDTF level 1).
        - made_until: Only claims that were made on this date or earlier.
        - checked_since: Only claims whose verdict in force was published at this time (RFC 3339) or later.
        - checked_until: Only claims whose verdict in force was published at this time (RFC 3339) or earlier.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.ClaimReviewFeed", self._call("GET", "/claim-reviews/latest", query={"q": q, "status": status, "rating": rating, "topic": topic, "language": language, "validOn": valid_on, "claimant": claimant, "source": source, "publisher": publisher, "madeSince": made_since, "madeUntil": made_until, "checkedSince": checked_since, "checkedUntil": checked_until, "asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def list_claim_reviews(
        self,
        *,
        q: Optional[str] = None,
        status: Optional[str] = None,
        rating: Optional[str] = None,
        topic: Optional[str] = None,
        language: Optional[str] = None,
        valid_on: Optional[str] = None,
        claimant: Optional[str] = None,
        source: Optional[str] = None,
        publisher: Optional[str] = None,
        made_since: Optional[str] = None,
        made_until: Optional[str] = None,
        checked_since: Optional[str] = None,
        checked_until: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.ClaimReviewPage:
        """List the verdicts in force as ClaimReviews.

        Every verdict in force with its ClaimReview, in the order in which the claims were recorded, so that a full copy misses none.

        The rate limit counts it as 20 requests (`document`).

        - q: Only claims found by these words: in their wording, an earlier or other wording, a topic, a quoted occasion, or all of them in the name of a claimant. Words of a claim merged into it count as well. Words are stemmed by the language of the claim. `"…"` finds a phrase, `or` either word, `-word` leaves out.
        - status: Only claims of these statuses, separated by commas; by default all except merged and withdrawn ones, which `any` includes. They are `unchecked`, `in-review`, `checked`, `contested`, `retracted`, `declined`, `withdrawn`, `merged`.
        - rating: Only claims with one of these ratings in force, by their codes, separated by commas.
        - topic: Only claims about one of these topics, separated by commas.
        - language: Only claims worded in one of these languages, separated by commas. A language has its regions and scripts in it: `zh` finds `zh-Hant` as well (RFC 4647, basic filtering).
        - valid_on: Only claims about a period that contains this date (`2000`, `2000-05` or `2000-05-28`). Dates are compared by their common precision. Claims without a period are omitted.
        - claimant: Only claims that one of these claimants made, by the record; ids separated by commas.
        - source: Only claims that one of these sources documents, or gives evidence on that was neither declined nor withdrawn; ids separated by commas. Sources merged into one of them count as that one.
        - publisher: Only claims with such a source of this publisher, by its exact name.
        - made_since: Only claims that were made on this date or later. With `madeUntil` a single occasion lies between both. Dates that overlap match: `2000` also finds what was said on 2000-05-28. As in the record, dates may be `199X` or `-0043` (EDTF level 1).
        - made_until: Only claims that were made on this date or earlier.
        - checked_since: Only claims whose verdict in force was published at this time (RFC 3339) or later.
        - checked_until: Only claims whose verdict in force was published at this time (RFC 3339) or earlier.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.ClaimReviewPage", self._call("GET", "/claim-reviews", query={"q": q, "status": status, "rating": rating, "topic": topic, "language": language, "validOn": valid_on, "claimant": claimant, "source": source, "publisher": publisher, "madeSince": made_since, "madeUntil": made_until, "checkedSince": checked_since, "checkedUntil": checked_until, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def read_verdict_feed(
        self,
        *,
        q: Optional[str] = None,
        status: Optional[str] = None,
        rating: Optional[str] = None,
        topic: Optional[str] = None,
        language: Optional[str] = None,
        valid_on: Optional[str] = None,
        claimant: Optional[str] = None,
        source: Optional[str] = None,
        publisher: Optional[str] = None,
        made_since: Optional[str] = None,
        made_until: Optional[str] = None,
        checked_since: Optional[str] = None,
        checked_until: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.JsonFeed:
        """Read the feed of verdicts (JSON Feed).

        The last 50 verdicts, the newest first, optionally of one topic or claimant. It never contains anything for the desk alone.

        The rate limit counts it as 20 requests (`document`).

        - q: Only claims found by these words: in their wording, an earlier or other wording, a topic, a quoted occasion, or all of them in the name of a claimant. Words of a claim merged into it count as well. Words are stemmed by the language of the claim. `"…"` finds a phrase, `or` either word, `-word` leaves out.
        - status: Only claims of these statuses, separated by commas; by default all except merged and withdrawn ones, which `any` includes. They are `unchecked`, `in-review`, `checked`, `contested`, `retracted`, `declined`, `withdrawn`, `merged`.
        - rating: Only claims with one of these ratings in force, by their codes, separated by commas.
        - topic: Only claims about one of these topics, separated by commas.
        - language: Only claims worded in one of these languages, separated by commas. A language has its regions and scripts in it: `zh` finds `zh-Hant` as well (RFC 4647, basic filtering).
        - valid_on: Only claims about a period that contains this date (`2000`, `2000-05` or `2000-05-28`). Dates are compared by their common precision. Claims without a period are omitted.
        - claimant: Only claims that one of these claimants made, by the record; ids separated by commas.
        - source: Only claims that one of these sources documents, or gives evidence on that was neither declined nor withdrawn; ids separated by commas. Sources merged into one of them count as that one.
        - publisher: Only claims with such a source of this publisher, by its exact name.
        - made_since: Only claims that were made on this date or later. With `madeUntil` a single occasion lies between both. Dates that overlap match: `2000` also finds what was said on 2000-05-28. As in the record, dates may be `199X` or `-0043` (EDTF level 1).
        - made_until: Only claims that were made on this date or earlier.
        - checked_since: Only claims whose verdict in force was published at this time (RFC 3339) or later.
        - checked_until: Only claims whose verdict in force was published at this time (RFC 3339) or earlier.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.JsonFeed", self._call("GET", "/feeds/verdicts.json", query={"q": q, "status": status, "rating": rating, "topic": topic, "language": language, "validOn": valid_on, "claimant": claimant, "source": source, "publisher": publisher, "madeSince": made_since, "madeUntil": made_until, "checkedSince": checked_since, "checkedUntil": checked_until, "asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def read_correction_feed(
        self,
        *,
        topic: Optional[str] = None,
        claimant: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.JsonFeed:
        """Read the feed of corrections (JSON Feed).

        The last 50 corrections, the newest first, optionally of one topic or claimant. It never contains anything for the desk alone.

        The rate limit counts it as 20 requests (`document`).

        - topic: Only items about one of these topics, separated by commas.
        - claimant: Only claims that one of these claimants made; ids separated by commas.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.JsonFeed", self._call("GET", "/feeds/corrections.json", query={"topic": topic, "claimant": claimant, "asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def read_evidence_annotation(
        self,
        claim: str,
        evidence: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.EvidenceAnnotation:
        """Read evidence as a Web Annotation.

        The passage of the source as a W3C Web Annotation in JSON-LD: its place, what it shows, and its stance on the claim.

        - claim: The id of a claim.
        - evidence: The id of an evidence.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.EvidenceAnnotation", self._call("GET", f"/claims/{segment(claim)}/evidence/{segment(evidence)}/annotation", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def read_provenance(
        self,
        claim: str,
        *,
        after: Optional[Union[int, str]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Provenance:
        """Read a claim's history as PROV-JSON.

        The acts on the claim and their results as W3C PROV-JSON: its public events, 1000 in a document. `Link: rel="next"` leads to the document of the next ones. Names are the same in all, so that they join to one.

        The rate limit counts it as 20 requests (`document`).

        - claim: The id of a claim.
        - after: Only events after this position, or after this `cursor`; by default from the beginning. A cursor also names the event, so that you are told if the ledger does not have it any more.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Provenance", self._call("GET", f"/claims/{segment(claim)}/provenance", query={"after": after, "asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def tell_model_context(
        self,
        body: schemas.ModelMessage,
    ) -> schemas.ModelAnswer:
        """Send a Model Context Protocol message.

        The Model Context Protocol over stateless streamable HTTP: each message is a request, answered as JSON and never as a stream. The tools read claims, sources, histories and corrections. With a sufficient role they also record claims, register sources and offer evidence, labelled as made by a machine. Tools that your role may not use are not listed.

        A tool call makes one or two requests to this API with your key. They count for your rate limit, and a refusal becomes an error of the tool. Pages of other origins need to be in `CORS_ORIGINS`."""
        return cast("schemas.ModelAnswer", self._call("POST", "/mcp", body=body))

    def register_source(
        self,
        body: schemas.RegisterSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.RegisterSourceReceipt:
        """Register a source.

        Registers a document that evidence or appearances come from. The answer names sources of the same address (`sameAddress`), also in a dry run.

        Needs the role `contributor`.

        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.RegisterSourceReceipt", self._call("POST", "/sources", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_sources(
        self,
        *,
        kind: Optional[schemas.SourceKind] = None,
        state: Optional[Literal["available", "changed", "gone", "withdrawn", "merged", "any"]] = None,
        url: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.SourcePage:
        """List sources.

        The sources of the ledger, the newest first. Merged ones are included with their state as filter, or `any`.

        The rate limit counts it as 5 requests (`page`).

        - kind: Only sources of this kind.
        - state: Only sources in this state. Merged sources are left out but for `merged`, which lists them alone, and `any`.
        - url: Only sources whose address leads to the same document as this one, by its canonical form. Archived copies, mobile pages, tracking parameters, scheme and trailing slash are seen through. The address of a merged source finds the one that it was merged into.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.SourcePage", self._call("GET", "/sources", query={"kind": kind, "state": state, "url": url, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def describe_source(
        self,
        source: str,
        body: schemas.DescribeSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Change a source.

        A JSON Merge Patch (RFC 7396): null removes a field. A reason is required. A source that was gone becomes available again with a new address.

        Needs the role `checker`.

        - source: The id of a source.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("PATCH", f"/sources/{segment(source)}", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def read_source(
        self,
        source: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Source:
        """Read a source.

        A document, its state, and its kept copies without their text. A merged source answers 308 with the address of the other, except for its past.

        - source: The id of a source.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Source", self._call("GET", f"/sources/{segment(source)}", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def capture_source(
        self,
        source: str,
        body: schemas.CaptureSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Record a capture.

        Records a kept copy of the source: its digest, media type, time, address and text. Once the text is recorded, quotes from the source must occur in it. A text has 500,000 characters at most. The whole body must stay below the limit of the service (by default 1 MiB).

        Needs the role `contributor`.

        - source: The id of a source.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/sources/{segment(source)}/captures", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def report_capture_failure(
        self,
        source: str,
        body: schemas.ReportCaptureFailureBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Record a failed capture.

        Records a failed attempt to keep a copy of the source: the method, the time, and the reason.

        Needs the role `contributor`.

        - source: The id of a source.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/sources/{segment(source)}/capture-failures", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def report_source_change(
        self,
        source: str,
        body: schemas.ReportSourceChangeBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Describe a change of a source.

        Describes how the latest capture differs from the one before. Both must be recorded and have different digests.

        Needs the role `contributor`.

        - source: The id of a source.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/sources/{segment(source)}/report-change", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def report_source_gone(
        self,
        source: str,
        body: schemas.ReportSourceGoneBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Report a source as gone.

        Records that the source is no longer at its address. Its captures stay.

        Needs the role `contributor`.

        - source: The id of a source.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/sources/{segment(source)}/report-gone", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def withdraw_source(
        self,
        source: str,
        body: schemas.WithdrawSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Record the withdrawal of a source.

        Records that the publisher withdrew the source. The ledger then soon challenges every piece of evidence in force from it. Every verdict in force that relied on such evidence is marked as needing review.

        Needs the role `checker`.

        - source: The id of a source.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/sources/{segment(source)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def restore_source(
        self,
        source: str,
        body: schemas.RestoreSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """State that a source is available after all.

        Withdraws what was recorded of its state: the source did not change, is not gone, or was not withdrawn. Challenges that its withdrawal caused stay open until the desk settles each.

        Needs the role `checker`.

        - source: The id of a source.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/sources/{segment(source)}/restore", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def withdraw_capture(
        self,
        source: str,
        capture: str,
        body: schemas.WithdrawCaptureBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Withdraw a capture.

        Withdraws a capture that is no copy of the source. The source does not list it any more; its own address and the history do. One of the hundred latest captures can be withdrawn.

        Needs the role `checker`.

        - source: The id of a source.
        - capture: The id of a capture.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/sources/{segment(source)}/captures/{segment(capture)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def merge_source(
        self,
        source: str,
        body: schemas.MergeSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Merge a source into another.

        Records that the two are one document. Both keep their ids, their histories and what was recorded of them. Reads of this one redirect to the other from now on, lists omit it, filters count it as the other, and both count as one independent source. A verdict in force that has too few independent sources by that is marked as needing review. A merge can be undone.

        Needs the role `editor`.

        - source: The id of a source.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/sources/{segment(source)}/merge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def unmerge_source(
        self,
        source: str,
        body: schemas.UnmergeSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Undo the merge of a source.

        Records that the two are not the same document. Both are separate again, each with its own record. What the merge caused on claims stays until the desk settles it.

        Needs the role `editor`.

        - source: The id of a source.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/sources/{segment(source)}/unmerge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def read_capture(
        self,
        source: str,
        capture: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.CaptureWithText:
        """Read a capture.

        A kept copy of a source, with its text where that is on record.

        - source: The id of a source.
        - capture: The id of a capture.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.CaptureWithText", self._call("GET", f"/sources/{segment(source)}/captures/{segment(capture)}", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def register_claimant(
        self,
        body: schemas.RegisterClaimantBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Register a claimant.

        Registers a person or organisation that makes claims. Register `unknown` for an unknown claimant, or `none` for claims without one.

        Needs the role `contributor`.

        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", "/claimants", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_claimants(
        self,
        *,
        kind: Optional[schemas.ClaimantKind] = None,
        state: Optional[Union[schemas.ClaimantState, Literal["any"]]] = None,
        name: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.ClaimantPage:
        """List claimants.

        Claimants, the newest first. Merged ones are included with their state as filter, or `any`.

        The rate limit counts it as 5 requests (`page`).

        - kind: Only claimants of this kind.
        - state: Only claimants in this state; by default `registered`.
        - name: Only claimants whose names have all of these words, whole, in any order. The names in the addresses of `sameAs` count too. Case and accents do not.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.ClaimantPage", self._call("GET", "/claimants", query={"kind": kind, "state": state, "name": name, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def describe_claimant(
        self,
        claimant: str,
        body: schemas.DescribeClaimantBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Change a claimant.

        A JSON Merge Patch (RFC 7396): null removes a field. A reason is required.

        Needs the role `checker`.

        - claimant: The id of a claimant.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("PATCH", f"/claimants/{segment(claimant)}", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def read_claimant(
        self,
        claimant: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Claimant:
        """Read a claimant.

        A claimant and the offices held over time. A merged claimant answers 308 with the address of the other, except for its past.

        - claimant: The id of a claimant.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Claimant", self._call("GET", f"/claimants/{segment(claimant)}", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def record_role(
        self,
        claimant: str,
        body: schemas.RecordRoleBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Record an office.

        Records an office or role of the claimant, with its term.

        Needs the role `contributor`.

        - claimant: The id of a claimant.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claimants/{segment(claimant)}/roles", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def correct_role(
        self,
        claimant: str,
        role: str,
        body: schemas.CorrectRoleBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Correct an office.

        Corrects what is recorded of an office, by a JSON Merge Patch (RFC 7396): null removes a field. A reason is required. The history keeps what was recorded before.

        Needs the role `checker`.

        - claimant: The id of a claimant.
        - role: The id of a role.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("PATCH", f"/claimants/{segment(claimant)}/roles/{segment(role)}", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def withdraw_role(
        self,
        claimant: str,
        role: str,
        body: schemas.WithdrawRoleBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Withdraw an office.

        Withdraws an office that was not held. Reads do not show it any more; the history does.

        Needs the role `checker`.

        - claimant: The id of a claimant.
        - role: The id of a role.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claimants/{segment(claimant)}/roles/{segment(role)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def merge_claimant(
        self,
        claimant: str,
        body: schemas.MergeClaimantBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Merge a claimant into another.

        Records that the two are the same. Both keep their ids and histories. Reads of this one redirect to the other from now on, and lists omit it. A merge can be undone.

        Needs the role `editor`.

        - claimant: The id of a claimant.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claimants/{segment(claimant)}/merge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def unmerge_claimant(
        self,
        claimant: str,
        body: schemas.UnmergeClaimantBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Undo the merge of a claimant.

        Records that the two are not the same. Both are separate again, each with its own record.

        Needs the role `editor`.

        - claimant: The id of a claimant.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/claimants/{segment(claimant)}/unmerge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def define_scale(
        self,
        body: schemas.DefineScaleBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Define a rating scale.

        Defines a scale, or a new version of one. Verdicts keep the version under which they were given.

        Needs the role `admin`.

        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", "/scales", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_scales(
        self,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.ScalePage:
        """List rating scales.

        The rating scales of the ledger in their latest version.

        The rate limit counts it as 5 requests (`page`).

        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.ScalePage", self._call("GET", "/scales", query={"asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def read_scale(
        self,
        scale: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Scale:
        """Read a rating scale.

        A scale in its latest version, or as of then.

        - scale: The id of a rating scale, for example `truth`.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Scale", self._call("GET", f"/scales/{segment(scale)}", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def read_scale_version(
        self,
        scale: str,
        version: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Scale:
        """Read a version of a rating scale.

        One version of a scale, with the labels of its ratings in other languages. Verdicts refer to the version under which they were given. A version never changes.

        - scale: The id of a rating scale, for example `truth`.
        - version: The version of the scale.
        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Scale", self._call("GET", f"/scales/{segment(scale)}/versions/{segment(version)}", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def set_policy(
        self,
        body: schemas.SetPolicyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Set the policy.

        Sets the given rules and leaves the others unchanged. Published verdicts are not affected.

        Needs the role `admin`.

        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", "/policy", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def read_policy(
        self,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Policy:
        """Read the policy.

        The rules that must be met before publication. As of a time before the first policy, the defaults of every ledger.

        - as_of: Read the state as of then: a position of the ledger, or a time (RFC 3339).
        - at_least: Wait, for a limited time, until reads include this position of the ledger.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Policy", self._call("GET", "/policy", query={"asOf": as_of, "atLeast": at_least}, headers={"if-match": if_match}))

    def read_me(
        self,
    ) -> schemas.Caller:
        """Read the caller.

        The member behind your key or token in this ledger, their role, and the expiry. Any role may read it."""
        return cast("schemas.Caller", self._call("GET", "/me"))

    def add_member(
        self,
        body: schemas.AddMemberBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Add a member.

        Adds a person or a program to the desk with a role. Issue a key or link an account separately. No two members have names that look alike. Readmit a former member instead.

        Needs the role `admin`.

        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", "/members", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_members(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.MemberPage:
        """List members.

        Everyone on the desk. Needs the role `admin`.

        The rate limit counts it as 5 requests (`page`).

        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.MemberPage", self._call("GET", "/members", query={"cursor": cursor, "limit": limit, "bom": bom}))

    def change_role(
        self,
        member: str,
        body: schemas.ChangeRoleBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Change a member's role.

        All keys and tokens of the member act in the new role at most at once. Streams and downloads that need a higher one close within a second.

        Needs the role `admin`.

        - member: The id of a member.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/members/{segment(member)}/role", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def remove_member(
        self,
        member: str,
        body: schemas.RemoveMemberBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Remove a member.

        Ends all keys, tokens, streams and imports of the member within a second and disables their webhooks. Their acts stay on record, and their accounts stay linked.

        Needs the role `admin`.

        - member: The id of a member.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/members/{segment(member)}/remove", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def readmit_member(
        self,
        member: str,
        body: schemas.ReadmitMemberBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Readmit a former member.

        Adds a former member again, under the same id and with the accounts that were linked. So no author can approve their own verdict after a return. Their former keys stay ended.

        Needs the role `admin`.

        - member: The id of a member.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/members/{segment(member)}/readmit", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def rename_member(
        self,
        member: str,
        body: schemas.RenameMemberBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Rename a member.

        Gives a member another name or a pseudonym, which the record shows beside their acts from now on. Acts on record keep the name that was held then. The member stays the same person in every rule.

        Needs the role `admin`.

        - member: The id of a member.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/members/{segment(member)}/rename", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def link_identity(
        self,
        member: str,
        body: schemas.LinkIdentityBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Link an account to a member.

        Tokens of this account (`iss` and `sub`) act as the member, in the lower of both roles. One person can have several accounts and keys, and stays one member. A link is permanent: it outlasts the membership and cannot be moved to another member.

        Needs the role `admin`.

        - member: The id of a member.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/members/{segment(member)}/identities", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def end_sessions(
        self,
        member: str,
        body: schemas.EndSessionsBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """End the sessions of a member.

        Refuses all tokens of the member that were issued before now, and closes their streams within a second. Keys are not affected. A new sign-in at the issuer gives a new token.

        Needs the role `admin`.

        - member: The id of a member.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/members/{segment(member)}/end-sessions", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_former_members(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.FormerMemberPage:
        """List former members.

        Everyone who left the desk and has not returned. Readmit them rather than adding them again: the same person stays the same member. Needs the role `admin`.

        The rate limit counts it as 5 requests (`page`).

        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.FormerMemberPage", self._call("GET", "/former-members", query={"cursor": cursor, "limit": limit, "bom": bom}))

    def read_member(
        self,
        member: str,
        *,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Member:
        """Read a member.

        A person or program on the desk. Its ETag covers policy, members and keys as a whole. Needs the role `admin`.

        - member: The id of a member.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Member", self._call("GET", f"/members/{segment(member)}", headers={"if-match": if_match}))

    def issue_key(
        self,
        body: schemas.IssueKeyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.IssuedKey:
        """Issue a key.

        Issues a key to a member. The answer shows the key once. The ledger stores its SHA-256 digest alone, so the key cannot be looked up later. A key without `expiresAt` expires after the days of the policy (`keyLifetimeDays`), except the last admin key that never expires.

        Needs the role `admin`.

        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.IssuedKey", self._call("POST", "/keys", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def list_keys(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> schemas.KeyPage:
        """List keys.

        All keys that were not revoked, by their first characters, and when each was last used. Needs the role `admin`.

        The rate limit counts it as 5 requests (`page`).

        - cursor: Where the page begins: `next` of the page before. It is valid only for the same list and filters.
        - limit: The maximum number of items on the page: from 1 to 200, by default 50.
        - bom: Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one."""
        return cast("schemas.KeyPage", self._call("GET", "/keys", query={"cursor": cursor, "limit": limit, "bom": bom}))

    def rotate_key(
        self,
        key: str,
        body: schemas.RotateKeyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.RotatedKey:
        """Rotate a key.

        Issues a successor to the same member. Both keys are valid for the stated minutes, so that a program can change over without a gap. Then the old key expires, and what was opened with it ends. Its webhooks go on with the successor. Revoke a leaked key instead.

        Needs the role `admin`.

        - key: The id of a key.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.RotatedKey", self._call("POST", f"/keys/{segment(key)}/rotate", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def narrow_key(
        self,
        key: str,
        body: schemas.NarrowKeyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Lower the role of a key.

        The key acts in this role at most from now on, whatever the role of its member. It cannot be raised again; issue another key for that.

        Needs the role `admin`.

        - key: The id of a key.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/keys/{segment(key)}/narrow", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def revoke_key(
        self,
        key: str,
        body: schemas.RevokeKeyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Receipt:
        """Revoke a key.

        Ends the key. Within a second all processes of the deployment reject it, close its streams and downloads, end its imports and disable its webhooks. The last key that works as admin cannot be revoked.

        Needs the role `admin`.

        - key: The id of a key.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412. Required.
        - prefer: With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored."""
        return cast("schemas.Receipt", self._call("POST", f"/keys/{segment(key)}/revoke", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True))

    def read_key(
        self,
        key: str,
        *,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Key:
        """Read a key.

        The key’s member and expiry. Its ETag covers policy, members and keys as a whole. Needs the role `admin`.

        - key: The id of a key.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Key", self._call("GET", f"/keys/{segment(key)}", headers={"if-match": if_match}))

    def import_commands(
        self,
        *,
        name: Optional[str] = None,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
    ) -> schemas.Import:
        """Import commands.

        Imports many commands as JSON lines: `{"command": {"type": "record-claim", …}}`. Each has the form of the acts of this API, including its ids. A new id can be written as an alias, `@claim/any-words`, which becomes the same id for the same `name` of the same sender. Such an id can be written out once it is on record. You are the actor of every command, with your role. If your key ends or its role falls below `contributor`, the import fails within a second and the rest is not executed. Tokens are refused.

        The answer is 202 once the body has arrived (33554432 bytes at most after decompression; `Content-Encoding: gzip` is supported). The commands are then carried out one by one, and `Location` shows the progress. After a restart of the service the import starts again at the first line. It recognises commands that were carried out before, and a file that is sent again. An invalid or refused line is skipped and kept with its reasons.

        A repeated request with the same `Idempotency-Key` returns the first import. Without that key the same commands make another import, which recognises them. With `Machine-Made: true` the record names a program as the actor. Needs the role `contributor`, and for each command the role that it needs.

        The rate limit counts it as 20 requests (`document`).

        - name: The name under which aliases become ids; by default `import`. Another name gives other ids.
        - idempotency_key: Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours.
        - machine_made: With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key."""
        return cast("schemas.Import", self._call("POST", "/import", query={"name": name}, headers={"idempotency-key": idempotency_key, "machine-made": machine_made}, takes_key=True))

    def read_import(
        self,
        import_id: str,
        *,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Import:
        """Read the progress of an import.

        Whether it is in progress, and the outcome of its lines so far. The last hundred completed imports of a ledger are kept.

        Only its sender and admins may read it.

        - import_id: The id of an import.
        - if_match: The ETag you last read, or `*`. If the ETag is another one now, the answer is 412."""
        return cast("schemas.Import", self._call("GET", f"/imports/{segment(import_id)}", headers={"if-match": if_match}))

    def iter_claims(
        self,
        *,
        q: Optional[str] = None,
        status: Optional[str] = None,
        rating: Optional[str] = None,
        topic: Optional[str] = None,
        language: Optional[str] = None,
        valid_on: Optional[str] = None,
        claimant: Optional[str] = None,
        source: Optional[str] = None,
        publisher: Optional[str] = None,
        made_since: Optional[str] = None,
        made_until: Optional[str] = None,
        checked_since: Optional[str] = None,
        checked_until: Optional[str] = None,
        recorded_since: Optional[str] = None,
        recorded_until: Optional[str] = None,
        visibility: Optional[Literal["public", "desk"]] = None,
        ids: Optional[str] = None,
        sort: Optional[Literal["recent", "relevance"]] = None,
        facets: Optional[str] = None,
        expand: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.ClaimPageItem]:
        """Reads `Ledger.list_claims`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.ClaimPageItem]", self._items("GET", "/claims", query={"q": q, "status": status, "rating": rating, "topic": topic, "language": language, "validOn": valid_on, "claimant": claimant, "source": source, "publisher": publisher, "madeSince": made_since, "madeUntil": made_until, "checkedSince": checked_since, "checkedUntil": checked_until, "recordedSince": recorded_since, "recordedUntil": recorded_until, "visibility": visibility, "ids": ids, "sort": sort, "facets": facets, "expand": expand, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_matches(
        self,
        claim: str,
        *,
        outcome: Optional[schemas.MatchOutcome] = None,
        state: Optional[Union[Literal["judged", "withdrawn"], Literal["any"]]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.JudgedMatchPageItem]:
        """Reads `Ledger.list_matches`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.JudgedMatchPageItem]", self._items("GET", f"/claims/{segment(claim)}/matches", query={"outcome": outcome, "state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_all_matches(
        self,
        *,
        outcome: Optional[schemas.MatchOutcome] = None,
        state: Optional[Union[Literal["judged", "withdrawn"], Literal["any"]]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.LedgerJudgedMatchPageItem]:
        """Reads `Ledger.list_all_matches`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.LedgerJudgedMatchPageItem]", self._items("GET", "/matches", query={"outcome": outcome, "state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_appearances(
        self,
        claim: str,
        *,
        state: Optional[Union[schemas.AppearanceState, Literal["any"]]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.AppearancePageItem]:
        """Reads `Ledger.list_appearances`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.AppearancePageItem]", self._items("GET", f"/claims/{segment(claim)}/appearances", query={"state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_evidence(
        self,
        claim: str,
        *,
        stance: Optional[schemas.Stance] = None,
        state: Optional[Union[schemas.EvidenceState, Literal["in-force", "any"]]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.EvidencePageItem]:
        """Reads `Ledger.list_evidence`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.EvidencePageItem]", self._items("GET", f"/claims/{segment(claim)}/evidence", query={"stance": stance, "state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_counter_evidence(
        self,
        claim: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.CounterEvidencePageItem]:
        """Reads `Ledger.list_counter_evidence`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.CounterEvidencePageItem]", self._items("GET", f"/claims/{segment(claim)}/counter-evidence", query={"asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_all_counter_evidence(
        self,
        *,
        source: Optional[str] = None,
        claimant: Optional[str] = None,
        topic: Optional[str] = None,
        since: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.LedgerCounterEvidencePageItem]:
        """Reads `Ledger.list_all_counter_evidence`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.LedgerCounterEvidencePageItem]", self._items("GET", "/counter-evidence", query={"source": source, "claimant": claimant, "topic": topic, "since": since, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_relations(
        self,
        claim: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.RelationPageItem]:
        """Reads `Ledger.list_relations`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.RelationPageItem]", self._items("GET", f"/claims/{segment(claim)}/relations", query={"asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_verdicts(
        self,
        claim: str,
        *,
        state: Optional[Union[schemas.VerdictState, Literal["in-force", "any"]]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.VerdictPageItem]:
        """Reads `Ledger.list_verdicts`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.VerdictPageItem]", self._items("GET", f"/claims/{segment(claim)}/verdicts", query={"state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_ledger_verdicts(
        self,
        *,
        state: Optional[Union[schemas.VerdictState, Literal["in-force", "any"]]] = None,
        scale: Optional[str] = None,
        rating: Optional[str] = None,
        published_since: Optional[str] = None,
        first: Optional[Literal["true"]] = None,
        independently_approved: Optional[Literal["true", "false"]] = None,
        both_sides_considered: Optional[Literal["true", "false"]] = None,
        sources_archived: Optional[Literal["true", "false"]] = None,
        reply_asked: Optional[Literal["true", "false"]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.LedgerVerdictPageItem]:
        """Reads `Ledger.list_ledger_verdicts`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.LedgerVerdictPageItem]", self._items("GET", "/verdicts", query={"state": state, "scale": scale, "rating": rating, "publishedSince": published_since, "first": first, "independentlyApproved": independently_approved, "bothSidesConsidered": both_sides_considered, "sourcesArchived": sources_archived, "replyAsked": reply_asked, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_queue(
        self,
        *,
        kind: Optional[schemas.QueueKind] = None,
        assignee: Optional[Union[Literal["me", "none"], str]] = None,
        due_by: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.LinkedQueueItem]:
        """Reads `Ledger.read_queue`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.LinkedQueueItem]", self._items("GET", "/desk/queue", query={"kind": kind, "assignee": assignee, "dueBy": due_by, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_corrections(
        self,
        *,
        correction_class: Optional[schemas.PublishedCorrectionClass] = None,
        reason: Optional[schemas.ChangeReason] = None,
        since: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.LedgerCorrectionPageItem]:
        """Reads `Ledger.list_corrections`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.LedgerCorrectionPageItem]", self._items("GET", "/corrections", query={"correctionClass": correction_class, "reason": reason, "since": since, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_claim_corrections(
        self,
        claim: str,
        *,
        correction_class: Optional[schemas.PublishedCorrectionClass] = None,
        reason: Optional[schemas.ChangeReason] = None,
        since: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.CorrectionPageItem]:
        """Reads `Ledger.list_claim_corrections`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.CorrectionPageItem]", self._items("GET", f"/claims/{segment(claim)}/corrections", query={"correctionClass": correction_class, "reason": reason, "since": since, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_objections(
        self,
        claim: str,
        *,
        state: Optional[Literal["waiting", "set-aside", "open", "resolved", "any"]] = None,
        outcome: Optional[schemas.ObjectionOutcome] = None,
        answered: Optional[schemas.ObjectionAnswered] = None,
        lodged_since: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.ObjectionPageItem]:
        """Reads `Ledger.list_objections`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.ObjectionPageItem]", self._items("GET", f"/claims/{segment(claim)}/objections", query={"state": state, "outcome": outcome, "answered": answered, "lodgedSince": lodged_since, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_all_objections(
        self,
        *,
        state: Optional[Literal["waiting", "set-aside", "open", "resolved", "any"]] = None,
        outcome: Optional[schemas.ObjectionOutcome] = None,
        answered: Optional[schemas.ObjectionAnswered] = None,
        lodged_since: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.LedgerObjectionPageItem]:
        """Reads `Ledger.list_all_objections`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.LedgerObjectionPageItem]", self._items("GET", "/objections", query={"state": state, "outcome": outcome, "answered": answered, "lodgedSince": lodged_since, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_replies(
        self,
        claim: str,
        *,
        state: Optional[schemas.ReplyState] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.ReplyPageItem]:
        """Reads `Ledger.list_replies`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.ReplyPageItem]", self._items("GET", f"/claims/{segment(claim)}/replies", query={"state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_deadlines(
        self,
        *,
        kind: Optional[schemas.DeadlineKind] = None,
        state: Optional[Literal["open", "done"]] = None,
        due_by: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.DeadlinePageItem]:
        """Reads `Ledger.list_deadlines`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.DeadlinePageItem]", self._items("GET", "/deadlines", query={"kind": kind, "state": state, "dueBy": due_by, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_notes(
        self,
        claim: str,
        *,
        state: Optional[Union[Literal["written", "withdrawn"], Literal["any"]]] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.NotePageItem]:
        """Reads `Ledger.list_notes`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.NotePageItem]", self._items("GET", f"/claims/{segment(claim)}/notes", query={"state": state, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_history(
        self,
        claim: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.LinkedHistoryLine]:
        """Reads `Ledger.read_history`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.LinkedHistoryLine]", self._items("GET", f"/claims/{segment(claim)}/history", query={"asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_claim_events(
        self,
        claim: str,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.Event]:
        """Reads `Ledger.list_claim_events`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.Event]", self._items("GET", f"/claims/{segment(claim)}/events", query={"asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_deliveries(
        self,
        webhook: str,
        *,
        state: Optional[Literal["waiting", "delivered", "failed"]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.Delivery]:
        """Reads `Ledger.list_deliveries`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.Delivery]", self._items("GET", f"/webhooks/{segment(webhook)}/deliveries", query={"state": state, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_claim_reviews(
        self,
        *,
        q: Optional[str] = None,
        status: Optional[str] = None,
        rating: Optional[str] = None,
        topic: Optional[str] = None,
        language: Optional[str] = None,
        valid_on: Optional[str] = None,
        claimant: Optional[str] = None,
        source: Optional[str] = None,
        publisher: Optional[str] = None,
        made_since: Optional[str] = None,
        made_until: Optional[str] = None,
        checked_since: Optional[str] = None,
        checked_until: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.ClaimReviewPageItem]:
        """Reads `Ledger.list_claim_reviews`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.ClaimReviewPageItem]", self._items("GET", "/claim-reviews", query={"q": q, "status": status, "rating": rating, "topic": topic, "language": language, "validOn": valid_on, "claimant": claimant, "source": source, "publisher": publisher, "madeSince": made_since, "madeUntil": made_until, "checkedSince": checked_since, "checkedUntil": checked_until, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_sources(
        self,
        *,
        kind: Optional[schemas.SourceKind] = None,
        state: Optional[Literal["available", "changed", "gone", "withdrawn", "merged", "any"]] = None,
        url: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.SourcePageItem]:
        """Reads `Ledger.list_sources`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.SourcePageItem]", self._items("GET", "/sources", query={"kind": kind, "state": state, "url": url, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_claimants(
        self,
        *,
        kind: Optional[schemas.ClaimantKind] = None,
        state: Optional[Union[schemas.ClaimantState, Literal["any"]]] = None,
        name: Optional[str] = None,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.ClaimantPageItem]:
        """Reads `Ledger.list_claimants`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.ClaimantPageItem]", self._items("GET", "/claimants", query={"kind": kind, "state": state, "name": name, "asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_scales(
        self,
        *,
        as_of: Optional[Union[Union[int, str], str]] = None,
        at_least: Optional[Union[int, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.ScalePageItem]:
        """Reads `Ledger.list_scales`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.ScalePageItem]", self._items("GET", "/scales", query={"asOf": as_of, "atLeast": at_least, "cursor": cursor, "limit": limit, "bom": bom}))

    def iter_members(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.MemberPageItem]:
        """Reads `Ledger.list_members`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.MemberPageItem]", self._items("GET", "/members", query={"cursor": cursor, "limit": limit, "bom": bom}))

    def iter_former_members(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.FormerMemberPageItem]:
        """Reads `Ledger.list_former_members`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.FormerMemberPageItem]", self._items("GET", "/former-members", query={"cursor": cursor, "limit": limit, "bom": bom}))

    def iter_keys(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[Union[int, str]] = None,
        bom: Optional[Literal["1"]] = None,
    ) -> Iterator[schemas.KeyPageItem]:
        """Reads `Ledger.list_keys`, which describes the parameters, page after page."""
        return cast("Iterator[schemas.KeyPageItem]", self._items("GET", "/keys", query={"cursor": cursor, "limit": limit, "bom": bom}))


class DryRun(Caller):
    """The acts as dry runs: nothing is written. The answer has the events that the act would record."""

    def record_claim(
        self,
        body: schemas.RecordClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.RecordClaimForeseen:
        """Judges `Ledger.record_claim`, which describes the parameters. Nothing is written."""
        return cast("schemas.RecordClaimForeseen", self._call("POST", "/claims", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def revise_claim(
        self,
        claim: str,
        body: schemas.ReviseClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.revise_claim`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("PATCH", f"/claims/{segment(claim)}", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def judge_match(
        self,
        claim: str,
        body: schemas.JudgeMatchBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.judge_match`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/matches", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def withdraw_match(
        self,
        claim: str,
        match_id: str,
        body: schemas.WithdrawMatchBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.withdraw_match`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/matches/{segment(match_id)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def decline_claim(
        self,
        claim: str,
        body: schemas.DeclineClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.decline_claim`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/decline", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def reopen_claim(
        self,
        claim: str,
        body: schemas.ReopenClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.reopen_claim`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/reopen", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def withdraw_claim(
        self,
        claim: str,
        body: schemas.WithdrawClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.withdraw_claim`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def restore_claim(
        self,
        claim: str,
        body: schemas.RestoreClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.restore_claim`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/restore", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def place_withholding(
        self,
        claim: str,
        body: schemas.PlaceWithholdingBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.place_withholding`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/withholdings", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def release_withholding(
        self,
        claim: str,
        withholding: str,
        body: schemas.ReleaseWithholdingBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.release_withholding`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/withholdings/{segment(withholding)}/release", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def record_appearance(
        self,
        claim: str,
        body: schemas.RecordAppearanceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.record_appearance`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/appearances", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def correct_appearance(
        self,
        claim: str,
        appearance: str,
        body: schemas.CorrectAppearanceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.correct_appearance`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("PATCH", f"/claims/{segment(claim)}/appearances/{segment(appearance)}", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def withdraw_appearance(
        self,
        claim: str,
        appearance: str,
        body: schemas.WithdrawAppearanceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.withdraw_appearance`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/appearances/{segment(appearance)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def offer_evidence(
        self,
        claim: str,
        body: schemas.OfferEvidenceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.offer_evidence`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/evidence", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def accept_evidence(
        self,
        claim: str,
        evidence: str,
        body: schemas.AcceptEvidenceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.accept_evidence`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/evidence/{segment(evidence)}/accept", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def decline_evidence(
        self,
        claim: str,
        evidence: str,
        body: schemas.DeclineEvidenceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.decline_evidence`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/evidence/{segment(evidence)}/decline", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def challenge_evidence(
        self,
        claim: str,
        evidence: str,
        body: schemas.ChallengeEvidenceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.challenge_evidence`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/evidence/{segment(evidence)}/challenge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def dismiss_challenge(
        self,
        claim: str,
        evidence: str,
        challenge: str,
        body: schemas.DismissChallengeBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.dismiss_challenge`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/evidence/{segment(evidence)}/challenges/{segment(challenge)}/dismiss", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def withdraw_evidence(
        self,
        claim: str,
        evidence: str,
        body: schemas.WithdrawEvidenceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.withdraw_evidence`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/evidence/{segment(evidence)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def relate_claim(
        self,
        claim: str,
        body: schemas.RelateClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.relate_claim`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/relations", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def unrelate_claim(
        self,
        claim: str,
        body: schemas.UnrelateClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.unrelate_claim`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/relations/take-back", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def merge_claim(
        self,
        claim: str,
        body: schemas.MergeClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.merge_claim`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/merge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def correct_relation(
        self,
        claim: str,
        body: schemas.CorrectRelationBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.correct_relation`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/relations/correct", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def unmerge_claim(
        self,
        claim: str,
        body: schemas.UnmergeClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.unmerge_claim`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/unmerge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def propose_verdict(
        self,
        claim: str,
        body: schemas.ProposeVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.propose_verdict`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/verdicts", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def revise_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.ReviseVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.revise_verdict`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/revise", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def approve_verdict(
        self,
        claim: str,
        verdict: str,
        body: Optional[schemas.ApproveVerdictBody] = None,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.approve_verdict`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/approve", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def return_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.ReturnVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.return_verdict`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/return", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def withdraw_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.WithdrawVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.withdraw_verdict`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def publish_verdict(
        self,
        claim: str,
        verdict: str,
        body: Optional[schemas.PublishVerdictBody] = None,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.publish_verdict`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/publish", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def retract_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.RetractVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.retract_verdict`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/retract", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def recheck_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.RecheckVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.recheck_verdict`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/recheck", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def rate_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.RateVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.rate_verdict`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/ratings", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def open_ratings(
        self,
        claim: str,
        verdict: str,
        body: Optional[schemas.OpenRatingsBody] = None,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.open_ratings`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/ratings/open", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def embargo_verdict(
        self,
        claim: str,
        verdict: str,
        body: schemas.EmbargoVerdictBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.embargo_verdict`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/verdicts/{segment(verdict)}/embargo", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def assign_claim(
        self,
        claim: str,
        body: schemas.AssignClaimBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.assign_claim`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/assign", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def lodge_objection(
        self,
        claim: str,
        body: schemas.LodgeObjectionBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.LodgeObjectionForeseen:
        """Judges `Ledger.lodge_objection`, which describes the parameters. Nothing is written."""
        return cast("schemas.LodgeObjectionForeseen", self._call("POST", f"/claims/{segment(claim)}/objections", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def resolve_objection(
        self,
        claim: str,
        objection: str,
        body: schemas.ResolveObjectionBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.resolve_objection`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/objections/{segment(objection)}/resolve", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def release_objection(
        self,
        claim: str,
        objection: str,
        body: Optional[schemas.ReleaseObjectionBody] = None,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.release_objection`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/objections/{segment(objection)}/release", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def set_objection_aside(
        self,
        claim: str,
        objection: str,
        body: schemas.SetObjectionAsideBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.set_objection_aside`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/objections/{segment(objection)}/set-aside", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def put_objection_back(
        self,
        claim: str,
        objection: str,
        body: schemas.PutObjectionBackBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.put_objection_back`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/objections/{segment(objection)}/put-back", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def request_reply(
        self,
        claim: str,
        body: schemas.RequestReplyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.request_reply`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/replies", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def receive_reply(
        self,
        claim: str,
        reply: str,
        body: schemas.ReceiveReplyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.receive_reply`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/replies/{segment(reply)}/receive", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def add_note(
        self,
        claim: str,
        body: schemas.AddNoteBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.add_note`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/notes", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def correct_note(
        self,
        claim: str,
        note: str,
        body: schemas.CorrectNoteBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.correct_note`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("PATCH", f"/claims/{segment(claim)}/notes/{segment(note)}", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def withdraw_note(
        self,
        claim: str,
        note: str,
        body: schemas.WithdrawNoteBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.withdraw_note`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claims/{segment(claim)}/notes/{segment(note)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def make_webhook(
        self,
        body: schemas.MakeWebhookBody,
        *,
        idempotency_key: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.make_webhook`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", "/webhooks", body=body, headers={"idempotency-key": idempotency_key}, takes_key=True, dry_run=True))

    def change_webhook(
        self,
        webhook: str,
        body: schemas.ChangeWebhookBody,
        *,
        idempotency_key: Optional[str] = None,
        if_match: Union[int, str],
    ) -> schemas.Foreseen:
        """Judges `Ledger.change_webhook`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("PATCH", f"/webhooks/{segment(webhook)}", body=body, headers={"idempotency-key": idempotency_key, "if-match": if_match}, takes_key=True, dry_run=True))

    def rotate_webhook_secret(
        self,
        webhook: str,
        body: schemas.RotateWebhookSecretBody,
        *,
        idempotency_key: Optional[str] = None,
        if_match: Union[int, str],
    ) -> schemas.Foreseen:
        """Judges `Ledger.rotate_webhook_secret`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/webhooks/{segment(webhook)}/rotate-secret", body=body, headers={"idempotency-key": idempotency_key, "if-match": if_match}, takes_key=True, dry_run=True))

    def remove_webhook(
        self,
        webhook: str,
        *,
        idempotency_key: Optional[str] = None,
        if_match: Union[int, str],
    ) -> schemas.Foreseen:
        """Judges `Ledger.remove_webhook`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/webhooks/{segment(webhook)}/remove", headers={"idempotency-key": idempotency_key, "if-match": if_match}, takes_key=True, dry_run=True))

    def ping_webhook(
        self,
        webhook: str,
        *,
        idempotency_key: Optional[str] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.ping_webhook`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/webhooks/{segment(webhook)}/ping", headers={"idempotency-key": idempotency_key, "if-match": if_match}, takes_key=True, dry_run=True))

    def resend_delivery(
        self,
        webhook: str,
        event_id: str,
        *,
        idempotency_key: Optional[str] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.resend_delivery`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/webhooks/{segment(webhook)}/deliveries/{segment(event_id)}/resend", headers={"idempotency-key": idempotency_key, "if-match": if_match}, takes_key=True, dry_run=True))

    def resend_since(
        self,
        webhook: str,
        body: schemas.ResendSinceBody,
        *,
        idempotency_key: Optional[str] = None,
        if_match: Optional[Union[int, str]] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.resend_since`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/webhooks/{segment(webhook)}/resend", body=body, headers={"idempotency-key": idempotency_key, "if-match": if_match}, takes_key=True, dry_run=True))

    def register_source(
        self,
        body: schemas.RegisterSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.RegisterSourceForeseen:
        """Judges `Ledger.register_source`, which describes the parameters. Nothing is written."""
        return cast("schemas.RegisterSourceForeseen", self._call("POST", "/sources", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def describe_source(
        self,
        source: str,
        body: schemas.DescribeSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.describe_source`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("PATCH", f"/sources/{segment(source)}", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def capture_source(
        self,
        source: str,
        body: schemas.CaptureSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.capture_source`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/sources/{segment(source)}/captures", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def report_capture_failure(
        self,
        source: str,
        body: schemas.ReportCaptureFailureBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.report_capture_failure`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/sources/{segment(source)}/capture-failures", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def report_source_change(
        self,
        source: str,
        body: schemas.ReportSourceChangeBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.report_source_change`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/sources/{segment(source)}/report-change", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def report_source_gone(
        self,
        source: str,
        body: schemas.ReportSourceGoneBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.report_source_gone`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/sources/{segment(source)}/report-gone", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def withdraw_source(
        self,
        source: str,
        body: schemas.WithdrawSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.withdraw_source`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/sources/{segment(source)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def restore_source(
        self,
        source: str,
        body: schemas.RestoreSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.restore_source`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/sources/{segment(source)}/restore", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def withdraw_capture(
        self,
        source: str,
        capture: str,
        body: schemas.WithdrawCaptureBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.withdraw_capture`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/sources/{segment(source)}/captures/{segment(capture)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def merge_source(
        self,
        source: str,
        body: schemas.MergeSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.merge_source`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/sources/{segment(source)}/merge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def unmerge_source(
        self,
        source: str,
        body: schemas.UnmergeSourceBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.unmerge_source`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/sources/{segment(source)}/unmerge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def register_claimant(
        self,
        body: schemas.RegisterClaimantBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.register_claimant`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", "/claimants", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def describe_claimant(
        self,
        claimant: str,
        body: schemas.DescribeClaimantBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.describe_claimant`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("PATCH", f"/claimants/{segment(claimant)}", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def record_role(
        self,
        claimant: str,
        body: schemas.RecordRoleBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.record_role`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claimants/{segment(claimant)}/roles", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def correct_role(
        self,
        claimant: str,
        role: str,
        body: schemas.CorrectRoleBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.correct_role`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("PATCH", f"/claimants/{segment(claimant)}/roles/{segment(role)}", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def withdraw_role(
        self,
        claimant: str,
        role: str,
        body: schemas.WithdrawRoleBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.withdraw_role`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claimants/{segment(claimant)}/roles/{segment(role)}/withdraw", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def merge_claimant(
        self,
        claimant: str,
        body: schemas.MergeClaimantBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.merge_claimant`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claimants/{segment(claimant)}/merge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def unmerge_claimant(
        self,
        claimant: str,
        body: schemas.UnmergeClaimantBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.unmerge_claimant`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/claimants/{segment(claimant)}/unmerge", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def define_scale(
        self,
        body: schemas.DefineScaleBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.define_scale`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", "/scales", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def set_policy(
        self,
        body: schemas.SetPolicyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.set_policy`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", "/policy", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def add_member(
        self,
        body: schemas.AddMemberBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.add_member`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", "/members", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def change_role(
        self,
        member: str,
        body: schemas.ChangeRoleBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.change_role`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/members/{segment(member)}/role", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def remove_member(
        self,
        member: str,
        body: schemas.RemoveMemberBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.remove_member`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/members/{segment(member)}/remove", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def readmit_member(
        self,
        member: str,
        body: schemas.ReadmitMemberBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.readmit_member`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/members/{segment(member)}/readmit", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def rename_member(
        self,
        member: str,
        body: schemas.RenameMemberBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.rename_member`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/members/{segment(member)}/rename", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def link_identity(
        self,
        member: str,
        body: schemas.LinkIdentityBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.link_identity`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/members/{segment(member)}/identities", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def end_sessions(
        self,
        member: str,
        body: schemas.EndSessionsBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.end_sessions`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/members/{segment(member)}/end-sessions", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def issue_key(
        self,
        body: schemas.IssueKeyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Optional[Union[int, str]] = None,
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.issue_key`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", "/keys", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def rotate_key(
        self,
        key: str,
        body: schemas.RotateKeyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.rotate_key`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/keys/{segment(key)}/rotate", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def narrow_key(
        self,
        key: str,
        body: schemas.NarrowKeyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.narrow_key`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/keys/{segment(key)}/narrow", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))

    def revoke_key(
        self,
        key: str,
        body: schemas.RevokeKeyBody,
        *,
        idempotency_key: Optional[str] = None,
        machine_made: Optional[Literal["true", "false"]] = None,
        if_match: Union[int, str],
        prefer: Optional[str] = None,
    ) -> schemas.Foreseen:
        """Judges `Ledger.revoke_key`, which describes the parameters. Nothing is written."""
        return cast("schemas.Foreseen", self._call("POST", f"/keys/{segment(key)}/revoke", body=body, headers={"idempotency-key": idempotency_key, "machine-made": machine_made, "if-match": if_match, "prefer": prefer}, takes_key=True, dry_run=True))
