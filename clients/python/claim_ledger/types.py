# Generated: npm run client:generate
"""The shapes of requests and answers, as the OpenAPI document has them."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict, Union


class AboutClaim(TypedDict):
    """About the claim itself: its wording, or what is recorded of it."""
    kind: Literal["claim"]
    """The kind of the thing that the objection is about."""


class AboutCorrection(TypedDict):
    """About a correction that was published."""
    kind: Literal["correction"]
    """The kind of the thing that the objection is about."""
    correction: str
    """The id of a correction."""


class AboutVerdict(TypedDict):
    """About a verdict that was published."""
    kind: Literal["verdict"]
    """The kind of the thing that the objection is about."""
    verdict: str
    """The id of a verdict."""


class AcceptEvidenceBody(TypedDict):
    """Accept offered evidence, so that it is in force."""
    strength: Strength
    reason: NotRequired[str]
    """Why, in words."""


class Accepted(TypedDict):
    """The request was accepted and runs soon."""
    href: str
    """The address of the outcome."""


Accountability = TypedDict("Accountability", {
    "from": "Union[str, None]",
    "through": "int",
    "claims": "ClaimsAccount",
    "verdicts": "VerdictsAccount",
    "timeToFirstVerdict": "TimeToFirstVerdict",
    "diligence": "Diligence",
    "corrections": "CorrectionsAccount",
    "objections": "ObjectionsAccount",
})


Actor: TypeAlias = "Union[PersonActor, ProgramActor, MemberInRole, UnnamedMember, SystemActor, AnonymousActor]"


class AddMemberBody(TypedDict):
    """Add a person or program to the desk."""
    name: str
    """The name of the member, which the record shows beside their acts."""
    kind: Literal["person", "program"]
    """The kind of member. A program is never shown as a person."""
    role: Role


class AddNoteBody(TypedDict):
    """Write an internal note."""
    text: str
    """Text for the desk. The public never sees it."""


class AnonymousActor(TypedDict):
    """A caller without a key. Nothing about them is stored."""
    kind: Literal["anonymous"]
    """Someone without a key acted."""


class Appearance(TypedDict):
    """One occasion on which the claim was made."""
    id: str
    """The id of an appearance."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the appearance last changed."""
    state: AppearanceState
    claimant: str
    """Who made the claim."""
    role: NotRequired[str]
    """The office or role of the claimant at the time."""
    date: NotRequired[str]
    """A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap."""
    medium: NotRequired[str]
    """Where it was made: a speech, a telephone press conference, a newspaper …"""
    source: NotRequired[str]
    """The document that shows it."""
    quote: NotRequired[Quote]
    reason: Union[str, None]
    """Why it was last corrected, or withdrawn; null where it was not."""
    recordedAt: str
    """When it was recorded."""
    recordedBy: Actor
    updatedAt: str
    """When it was last modified."""


class AppearanceCorrected(TypedDict):
    """The record of an occasion was wrong and was corrected. The event holds the corrected record as a whole."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["appearance.corrected"]
    """What happened."""
    data: AppearanceCorrectedData
    """The data of the event, by its type."""


class AppearanceCorrectedData(TypedDict):
    """The data of the event, by its type."""
    appearance: str
    """The id of an appearance."""
    claimant: str
    """Who made the claim."""
    role: NotRequired[str]
    """The office or role of the claimant at the time."""
    date: NotRequired[str]
    """A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap."""
    medium: NotRequired[str]
    """Where it was made: a speech, a telephone press conference, a newspaper …"""
    source: NotRequired[str]
    """The document that shows it."""
    quote: NotRequired[Quote]
    reason: str
    """Why, in words."""


class AppearancePage(TypedDict):
    """A page of: list the appearances of a claim."""
    items: list[AppearancePageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class AppearancePageItem(TypedDict):
    """One occasion on which the claim was made."""
    id: str
    """The id of an appearance."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the appearance last changed."""
    state: AppearanceState
    claimant: str
    """Who made the claim."""
    role: NotRequired[str]
    """The office or role of the claimant at the time."""
    date: NotRequired[str]
    """A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap."""
    medium: NotRequired[str]
    """Where it was made: a speech, a telephone press conference, a newspaper …"""
    source: NotRequired[str]
    """The document that shows it."""
    quote: NotRequired[Quote]
    reason: Union[str, None]
    """Why it was last corrected, or withdrawn; null where it was not."""
    recordedAt: str
    """When it was recorded."""
    recordedBy: Actor
    updatedAt: str
    """When it was last modified."""
    etag: str
    """The ETag of the item."""


class AppearanceRecorded(TypedDict):
    """An occasion on which the claim was made was recorded."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["appearance.recorded"]
    """What happened."""
    data: AppearanceRecordedData
    """The data of the event, by its type."""


class AppearanceRecordedData(TypedDict):
    """The data of the event, by its type."""
    appearance: str
    """The id of an appearance."""
    claimant: str
    """Who made the claim."""
    role: NotRequired[str]
    """The office or role of the claimant at the time."""
    date: NotRequired[str]
    """A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap."""
    medium: NotRequired[str]
    """Where it was made: a speech, a telephone press conference, a newspaper …"""
    source: NotRequired[str]
    """The document that shows it."""
    quote: NotRequired[Quote]


AppearanceState: TypeAlias = "Literal[\"recorded\", \"withdrawn\"]"


class AppearanceWithdrawn(TypedDict):
    """The appearance was withdrawn: the claim was not made on that occasion."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["appearance.withdrawn"]
    """What happened."""
    data: AppearanceWithdrawnData
    """The data of the event, by its type."""


class AppearanceWithdrawnData(TypedDict):
    """The data of the event, by its type."""
    appearance: str
    """The id of an appearance."""
    reason: str
    """Why, in words."""


class ApproveVerdictBody(TypedDict):
    """Approve another person's proposal."""
    comment: NotRequired[str]
    """Additional remarks."""


class AssignClaimBody(TypedDict):
    """Assign the claim to a member, or unassign it."""
    member: Union[str, None]
    """The member it is assigned to; null to unassign it."""
    reason: NotRequired[str]
    """Why, in words."""


class Assignee(TypedDict):
    """The member of the desk to whom the claim is assigned."""
    member: str
    """The id of a member."""
    name: str
    """The name the member had at the time."""


AtomFeed: TypeAlias = "str"


class Balance(TypedDict):
    """The counted evidence for and against a claim."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim; the ETag."""
    supports: BalanceSide
    refutes: BalanceSide
    context: BalanceSide


class BalanceSide(TypedDict):
    """The amount of evidence on one side."""
    total: int
    """Pieces of evidence in force."""
    weak: int
    """Pieces of weak evidence."""
    moderate: int
    """Pieces of moderate evidence."""
    strong: int
    """Pieces of strong evidence."""
    independent: int
    """The number of independent sources. Merged sources count once, and so do those of one independence group or of one address."""


class Caller(TypedDict):
    """The current holder of the key or token."""
    member: str
    """The id of a member."""
    name: str
    """The name that the record shows beside your acts."""
    kind: Literal["person", "program"]
    """Your kind in the record. Acts of a `program` are labelled as made by a machine."""
    role: Role
    key: str
    """The id of your key, as the record shows it. A token has such an id as well."""
    by: Literal["key", "token"]
    """Whether you sent a key of this ledger or a token of the deployment’s issuer."""
    expiresAt: Union[str, None]
    """When the key or token expires; null for never."""


class Capture(TypedDict):
    """A kept copy of the source."""
    id: str
    """The id of a capture."""
    sha256: str
    """The digest of the bytes that were captured."""
    mediaType: str
    """What kind of file was captured, as a media type such as `text/html`."""
    retrievedAt: str
    """When the copy was taken."""
    archivedAt: NotRequired[str]
    """Where the captured copy can be read."""
    hasText: bool
    """Whether its text is on record, by which quotes are checked."""


class CaptureFailure(TypedDict):
    """An attempt to keep a copy that failed."""
    tried: str
    """What was tried: the page itself, a web archive, the printed issue …"""
    triedAt: str
    """When it was tried."""
    reason: str
    """Why it failed."""


class CaptureSourceBody(TypedDict):
    """Record a capture: a copy of the source was kept."""
    sha256: str
    """The digest of the bytes that were captured."""
    mediaType: str
    """What kind of file was captured, as a media type such as `text/html`."""
    retrievedAt: str
    """When the copy was taken."""
    archivedAt: NotRequired[str]
    """Where the captured copy can be read."""
    text: NotRequired[str]
    """The text of the captured copy. Once it is recorded, quotes from the source must occur in it."""


class CaptureWithText(TypedDict):
    """A kept copy of a source, with its text."""
    source: str
    """The id of a source."""
    version: int
    """The version of the source when the copy was recorded; its ETag."""
    id: str
    """The id of a capture."""
    sha256: str
    """The digest of the bytes that were captured."""
    mediaType: str
    """What kind of file was captured, as a media type such as `text/html`."""
    retrievedAt: str
    """When the copy was taken."""
    archivedAt: NotRequired[str]
    """Where the captured copy can be read."""
    hasText: bool
    """Whether its text is on record, by which quotes are checked."""
    text: Union[str, None]
    """The text of the copy; null where it is not on record."""
    recordedAt: str
    """When it was recorded."""
    recordedBy: Actor


class CarriedReply(TypedDict):
    """A request for a reply and its answer, as they were when the verdict was published."""
    reply: str
    """The id of a reply."""
    claimant: str
    """Who was asked."""
    question: NotRequired[str]
    """What they were asked. Records from before questions were published lack it."""
    state: ReplyState
    text: NotRequired[str]
    """What the claimant answered."""


class Challenge(TypedDict):
    """A dispute about evidence that is in force."""
    id: str
    """The id of the challenge."""
    state: Literal["open", "dismissed", "upheld", "moot"]
    """The outcome. `upheld`: the evidence was withdrawn because of it; `moot`: it was withdrawn for another reason."""
    disputes: NotRequired[Literal["finding", "stance", "strength", "source"]]
    """The disputed part of the evidence; absent where all of it is disputed."""
    stance: NotRequired[Stance]
    """The correct stance of the evidence. Required where the stance is disputed, and only there."""
    citing: NotRequired[list[str]]
    """Other evidence on this claim that shows it."""
    reason: str
    """Why it is disputed."""
    by: Actor
    at: str
    """When it was disputed."""


class ChallengeEvidenceBody(TypedDict):
    """Dispute evidence that is in force."""
    disputes: NotRequired[Literal["finding", "stance", "strength", "source"]]
    """The disputed part of the evidence; absent where all of it is disputed."""
    stance: NotRequired[Stance]
    """The correct stance of the evidence. Required where the stance is disputed, and only there."""
    citing: NotRequired[list[str]]
    """Other evidence on this claim that shows it."""
    reason: str
    """Why, in words."""


ChangeReason: TypeAlias = "Literal[\"new-evidence\", \"our-error\", \"claim-changed\", \"methodology\", \"legal\"]"


class ChangeRoleBody(TypedDict):
    """Change the role of a member."""
    role: Role
    reason: str
    """Why, in words."""


class ChangeWebhookBody(TypedDict):
    """The fields to change; null removes a field."""
    url: NotRequired[str]
    """The address that events are sent to: an https address on the public internet."""
    description: NotRequired[Union[str, None]]
    types: NotRequired[Union[list[Literal["claim.recorded", "claim.reworded", "claim.classified", "claim.declined", "claim.reopened", "claim.withdrawn", "claim.restored", "note.added", "note.corrected", "note.withdrawn", "claim.related", "claim.relation-corrected", "claim.unrelated", "claim.merged", "claim.unmerged", "claim.absorbed", "claim.separated", "claim.assigned", "appearance.recorded", "appearance.corrected", "appearance.withdrawn", "evidence.offered", "evidence.accepted", "evidence.declined", "evidence.challenged", "evidence.challenge-dismissed", "evidence.withdrawn", "verdict.proposed", "verdict.approved", "verdict.ratings-opened", "verdict.returned", "verdict.withdrawn", "verdict.author-left", "verdict.embargoed", "verdict.published", "verdict.recheck-due", "verdict.sources-too-few", "verdict.rechecked", "verdict.superseded", "verdict.retracted", "correction.published", "objection.lodged", "objection.received", "objection.released", "objection.set-aside", "objection.put-back", "objection.resolved", "reply.requested", "reply.received", "reply.lapsed", "match.confirmed", "match.rejected", "match.withdrawn", "withholding.placed", "withholding.released", "source.registered", "source.described", "source.captured", "source.capture-failed", "source.changed", "source.gone", "source.withdrawn", "source.restored", "source.capture-withdrawn", "source.merged", "source.unmerged", "source.absorbed", "source.separated", "claimant.registered", "claimant.described", "claimant.role-held", "claimant.role-corrected", "claimant.role-withdrawn", "claimant.merged", "claimant.unmerged", "scale.defined", "policy.set"]], None]]
    kinds: NotRequired[Union[list[StreamKind], None]]
    claim: NotRequired[Union[str, None]]
    topic: NotRequired[Union[str, None]]
    state: NotRequired[Literal["enabled", "disabled"]]
    """Whether it receives events. When it is enabled again, it receives later events only."""


class Citation(TypedDict):
    """A piece of evidence that a verdict cites, with the reason."""
    evidence: str
    """The id of an evidence."""
    reason: str
    """The reason why it was relied on or set aside."""


class Claim(TypedDict):
    """The current state of a claim: wording, status, rating in force, and the evidence for and against."""
    id: str
    """The id of a claim."""
    version: int
    """The version of the claim; its ETag."""
    status: ClaimStatus
    wording: str
    """The assertion in neutral words, without a rating in it."""
    language: str
    """The language of the wording, as a BCP 47 tag in its canonical form."""
    topics: list[str]
    """What the claim is about, as slugs."""
    period: NotRequired[ClaimPeriod]
    """The time a claim is about, not the time when it was said."""
    places: list[str]
    """Places the claim is about, by name."""
    checkability: Literal["checkable", "not-checkable", "undetermined"]
    """Whether evidence can settle the claim."""
    riskClass: Literal["standard", "high"]
    """How much harm a wrong verdict could do. Policy may ask for more approvals where it is high."""
    otherWordings: list[str]
    """Other wordings that the claim is found by: how people put it, titles of published checks. They are not rated."""
    visibility: Literal["public", "desk"]
    """The audience of the claim and all its events."""
    verdict: Union[ClaimVerdict1, None]
    """The verdict in force, or null."""
    needsReview: bool
    """Whether the basis of the verdict in force has changed since."""
    evidenceInForce: ClaimEvidenceInForce
    """How many pieces of accepted evidence there are, by stance toward the claim as worded. Those of merged claims are included."""
    appearances: int
    """The number of recorded occasions on which the claim was made. Those of merged claims are included."""
    firstAppearance: Union[ClaimFirstAppearance1, None]
    """The earliest dated occasion on record; of indistinguishable dates the one recorded first."""
    mergedInto: Union[str, None]
    """The claim that replaces this one, where the two were merged."""
    staysPublished: bool
    """Whether the verdict of a merged claim stays published, which takes an explicit choice."""
    mergedFrom: list[MergedFrom]
    """The claims that were merged into this one, those of merged claims included."""
    translates: list[str]
    """The claims that this one translates, by the relation `translates`. Each is rated by itself: a rating of theirs is none of this claim."""
    declinedBecause: Union[str, None]
    """Why the desk will not check it, where it declined."""
    withdrawnBecause: Union[str, None]
    """Why it was withdrawn, where it was recorded by mistake."""
    assignee: NotRequired[Assignee]
    """The assignee. Only the desk sees them."""
    recordedAt: str
    """When it was recorded."""
    recordedBy: Actor
    updatedAt: str
    """When it was last modified."""


ClaimPeriod = TypedDict("ClaimPeriod", {
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class ClaimVerdict1(TypedDict):
    id: str
    """The id of a verdict."""
    rating: Rating
    publishedAt: str
    """When it was published."""


class ClaimEvidenceInForce(TypedDict):
    """How many pieces of accepted evidence there are, by stance toward the claim as worded. Those of merged claims are included."""
    supports: int
    """Those that support it."""
    refutes: int
    """Those that refute it."""
    context: int
    """Those that speak neither for nor against it."""


class ClaimFirstAppearance1(TypedDict):
    id: str
    """The id of an appearance."""
    claimant: str
    """The id of a claimant."""
    date: str
    """A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap."""


class ClaimAbsorbed(TypedDict):
    """Another claim was merged into this one, which replaces it. Claims of the desk have an event of their own."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.absorbed"]
    """What happened."""
    data: ClaimAbsorbedData
    """The data of the event, by its type."""


class ClaimAbsorbedData(TypedDict):
    """The data of the event, by its type."""
    claims: list[MergedClaim]
    """The claim, and the claims that were merged into it before."""
    visibility: Literal["public", "desk"]
    """The audience of the claim and all its events."""
    reason: str
    """Why, in words."""


class ClaimAssigned(TypedDict):
    """The claim was assigned to a member; null: it was unassigned."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.assigned"]
    """What happened."""
    data: ClaimAssignedData
    """The data of the event, by its type."""


class ClaimAssignedData(TypedDict):
    """The data of the event, by its type."""
    assignee: Union[Assignee, None]
    reason: NotRequired[str]
    """Why, in words."""


class ClaimClassified(TypedDict):
    """The claim was classified again."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.classified"]
    """What happened."""
    data: ClaimClassifiedData
    """The data of the event, by its type."""


class ClaimClassifiedData(TypedDict):
    """The data of the event, by its type."""
    topics: NotRequired[list[str]]
    """What the claim is about, as slugs."""
    period: NotRequired[ClaimClassifiedDataPeriod]
    """The time a claim is about, not the time when it was said."""
    places: NotRequired[list[str]]
    """Places the claim is about, by name."""
    checkability: NotRequired[Literal["checkable", "not-checkable", "undetermined"]]
    """Whether evidence can settle the claim."""
    riskClass: NotRequired[Literal["standard", "high"]]
    """How much harm a wrong verdict could do. Policy may ask for more approvals where it is high."""
    otherWordings: NotRequired[list[str]]
    """Other wordings that the claim is found by: how people put it, titles of published checks. They are not rated."""
    reason: NotRequired[str]
    """Why, in words."""


ClaimClassifiedDataPeriod = TypedDict("ClaimClassifiedDataPeriod", {
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class ClaimDeclined(TypedDict):
    """The desk declined to check the claim."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.declined"]
    """What happened."""
    data: ClaimDeclinedData
    """The data of the event, by its type."""


class ClaimDeclinedData(TypedDict):
    """The data of the event, by its type."""
    reason: str
    """Why, in words."""


ClaimDiff = TypedDict("ClaimDiff", {
    "claim": "str",
    "version": "int",
    "from": "ComparedVersion",
    "to": "ComparedVersion",
    "wording": "list[WordChange]",
    "fields": "list[FieldChange]",
})


class ClaimEventsPage(TypedDict):
    """A page of a claim's events."""
    items: list[Event]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class ClaimMatch(TypedDict):
    """A claim on record that may be what a text says."""
    claim: Claim
    label: Literal["likely", "possible"]
    """`likely`: in 19 of 20 such cases the claim is what the text says. A person decides."""
    score: float
    """The estimated probability that the claim is what the text says. It compares between texts."""
    because: ClaimMatchBecause
    """Why the claim was found."""
    translations: list[Claim]
    """Claims that say the same in other languages, by the relation `translates`."""


class ClaimMatchBecause(TypedDict):
    """Why the claim was found."""
    words: list[str]
    """The most telling words that both share."""
    wording: str
    """The wording or quote of the claim that is nearest to the text."""
    days: NotRequired[int]
    """Days between `saidOn` and the nearest date of the claim, where both are known."""


class ClaimMatches(TypedDict):
    """The claims on record that may be what a text says."""
    matches: list[ClaimMatch]
    """The likeliest first; empty where nothing is like the text."""
    method: ClaimMatchesMethod
    """How the matches were ranked."""


class ClaimMatchesMethod(TypedDict):
    """How the matches were ranked."""
    ranking: Literal["1"]
    """The version of the ranking."""
    embedder: Union[str, None]
    """The embedder that took part; null: the order rests on words alone."""


class ClaimMerged(TypedDict):
    """The claim was merged into another one, which replaces both."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.merged"]
    """What happened."""
    data: ClaimMergedData
    """The data of the event, by its type."""


class ClaimMergedData(TypedDict):
    """The data of the event, by its type."""
    into: str
    """The claim that replaces both."""
    published: NotRequired[Literal["stays"]]
    """Only by an explicit choice: the verdict in force stays published beside the merge."""
    reason: str
    """Why, in words."""


class ClaimPage(TypedDict):
    """A page of: list claims."""
    items: list[ClaimPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""
    facets: NotRequired[dict[str, Facet]]
    """The counts that `facets` asks for, over all pages of the list."""
    didYouMean: NotRequired[Union[str, None]]
    """With `q`, on a page without items: the query with words that the ledger has, or null. It was not searched for."""


class ClaimPageItem(TypedDict):
    """A claim of a list, with what the request asks for beside it."""
    id: str
    """The id of a claim."""
    version: int
    """The version of the claim; its ETag."""
    status: ClaimStatus
    wording: str
    """The assertion in neutral words, without a rating in it."""
    language: str
    """The language of the wording, as a BCP 47 tag in its canonical form."""
    topics: list[str]
    """What the claim is about, as slugs."""
    period: NotRequired[ClaimPageItemPeriod]
    """The time a claim is about, not the time when it was said."""
    places: list[str]
    """Places the claim is about, by name."""
    checkability: Literal["checkable", "not-checkable", "undetermined"]
    """Whether evidence can settle the claim."""
    riskClass: Literal["standard", "high"]
    """How much harm a wrong verdict could do. Policy may ask for more approvals where it is high."""
    otherWordings: list[str]
    """Other wordings that the claim is found by: how people put it, titles of published checks. They are not rated."""
    visibility: Literal["public", "desk"]
    """The audience of the claim and all its events."""
    verdict: Union[ClaimPageItemVerdict1, None]
    """The verdict in force, or null."""
    needsReview: bool
    """Whether the basis of the verdict in force has changed since."""
    evidenceInForce: ClaimPageItemEvidenceInForce
    """How many pieces of accepted evidence there are, by stance toward the claim as worded. Those of merged claims are included."""
    appearances: int
    """The number of recorded occasions on which the claim was made. Those of merged claims are included."""
    firstAppearance: Union[ClaimPageItemFirstAppearance1, None]
    """The earliest dated occasion on record; of indistinguishable dates the one recorded first."""
    mergedInto: Union[str, None]
    """The claim that replaces this one, where the two were merged."""
    staysPublished: bool
    """Whether the verdict of a merged claim stays published, which takes an explicit choice."""
    mergedFrom: list[MergedFrom]
    """The claims that were merged into this one, those of merged claims included."""
    translates: list[str]
    """The claims that this one translates, by the relation `translates`. Each is rated by itself: a rating of theirs is none of this claim."""
    declinedBecause: Union[str, None]
    """Why the desk will not check it, where it declined."""
    withdrawnBecause: Union[str, None]
    """Why it was withdrawn, where it was recorded by mistake."""
    assignee: NotRequired[Assignee]
    """The assignee. Only the desk sees them."""
    recordedAt: str
    """When it was recorded."""
    recordedBy: Actor
    updatedAt: str
    """When it was last modified."""
    highlights: NotRequired[list[Highlight]]
    """With `q`: the texts in which its words stand; empty where the name of a claimant has them."""
    expanded: NotRequired[ExpandedClaim]
    """With `expand`: what belongs to the claim, in full."""
    etag: str
    """The ETag of the item."""


ClaimPageItemPeriod = TypedDict("ClaimPageItemPeriod", {
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class ClaimPageItemVerdict1(TypedDict):
    id: str
    """The id of a verdict."""
    rating: Rating
    publishedAt: str
    """When it was published."""


class ClaimPageItemEvidenceInForce(TypedDict):
    """How many pieces of accepted evidence there are, by stance toward the claim as worded. Those of merged claims are included."""
    supports: int
    """Those that support it."""
    refutes: int
    """Those that refute it."""
    context: int
    """Those that speak neither for nor against it."""


class ClaimPageItemFirstAppearance1(TypedDict):
    id: str
    """The id of an appearance."""
    claimant: str
    """The id of a claimant."""
    date: str
    """A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap."""


class ClaimRecorded(TypedDict):
    """A claim was recorded."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.recorded"]
    """What happened."""
    data: ClaimRecordedData
    """The data of the event, by its type."""


class ClaimRecordedData(TypedDict):
    """The data of the event, by its type."""
    wording: str
    """The assertion in neutral words, without a rating in it."""
    language: str
    """The language of the wording, as a BCP 47 tag in its canonical form."""
    visibility: Literal["public", "desk"]
    """The audience of the claim and all its events."""
    topics: NotRequired[list[str]]
    """What the claim is about, as slugs."""
    period: NotRequired[ClaimRecordedDataPeriod]
    """The time a claim is about, not the time when it was said."""
    places: NotRequired[list[str]]
    """Places the claim is about, by name."""
    checkability: NotRequired[Literal["checkable", "not-checkable", "undetermined"]]
    """Whether evidence can settle the claim."""
    riskClass: NotRequired[Literal["standard", "high"]]
    """How much harm a wrong verdict could do. Policy may ask for more approvals where it is high."""
    otherWordings: NotRequired[list[str]]
    """Other wordings that the claim is found by: how people put it, titles of published checks. They are not rated."""


ClaimRecordedDataPeriod = TypedDict("ClaimRecordedDataPeriod", {
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class ClaimRelated(TypedDict):
    """The claim was related to another one."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.related"]
    """What happened."""
    data: ClaimRelatedData
    """The data of the event, by its type."""


class ClaimRelatedData(TypedDict):
    """The data of the event, by its type."""
    relation: Relation
    to: str
    """The other claim."""
    reason: NotRequired[str]
    """Why, in words."""


class ClaimRelationCorrected(TypedDict):
    """What is said about a relation of the claim to another one was corrected."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.relation-corrected"]
    """What happened."""
    data: ClaimRelationCorrectedData
    """The data of the event, by its type."""


class ClaimRelationCorrectedData(TypedDict):
    """The data of the event, by its type."""
    relation: Relation
    to: str
    """The other claim."""
    note: str
    """Why the claims are related, in the words that hold from now on."""
    reason: str
    """Why, in words."""


class ClaimReopened(TypedDict):
    """A declined claim was reopened."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.reopened"]
    """What happened."""
    data: ClaimReopenedData
    """The data of the event, by its type."""


class ClaimReopenedData(TypedDict):
    """The data of the event, by its type."""
    reason: str
    """Why, in words."""


class ClaimRestored(TypedDict):
    """A withdrawn claim was restored."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.restored"]
    """What happened."""
    data: ClaimRestoredData
    """The data of the event, by its type."""


class ClaimRestoredData(TypedDict):
    """The data of the event, by its type."""
    reason: str
    """Why, in words."""


ClaimReview = TypedDict("ClaimReview", {
    "@context": "Literal[\"https://schema.org\"]",
    "@type": "Literal[\"ClaimReview\"]",
    "@id": "str",
    "url": "str",
    "claimReviewed": "str",
    "inLanguage": "str",
    "datePublished": "str",
    "dateModified": "NotRequired[str]",
    "author": "SchemaOrganization",
    "publisher": "SchemaOrganization",
    "license": "NotRequired[str]",
    "reviewRating": "SchemaRating",
    "reviewBody": "str",
    "itemReviewed": "SchemaClaim",
    "citation": "NotRequired[list[SchemaCitation]]",
    "correction": "NotRequired[list[SchemaCorrection]]",
})


ClaimReviewFeed = TypedDict("ClaimReviewFeed", {
    "@context": "Literal[\"https://schema.org\"]",
    "@type": "Literal[\"DataFeed\"]",
    "@id": "str",
    "name": "str",
    "license": "NotRequired[str]",
    "dateModified": "NotRequired[str]",
    "dataFeedElement": "list[ClaimReviewFeedItem]",
})


ClaimReviewFeedItem = TypedDict("ClaimReviewFeedItem", {
    "@type": "Literal[\"DataFeedItem\"]",
    "dateCreated": "str",
    "dateModified": "str",
    "item": "list[ClaimReview]",
})


class ClaimReviewPage(TypedDict):
    """A page of: list the verdicts in force as claimreviews."""
    items: list[ClaimReviewPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class ClaimReviewPageItem(TypedDict):
    """A verdict in force, with its ClaimReview."""
    id: str
    """The id of a verdict."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim."""
    review: ClaimReview
    etag: str
    """The ETag of the item."""


class ClaimReworded(TypedDict):
    """The claim was reworded."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.reworded"]
    """What happened."""
    data: ClaimRewordedData
    """The data of the event, by its type."""


class ClaimRewordedData(TypedDict):
    """The data of the event, by its type."""
    wording: str
    """The assertion in neutral words, without a rating in it."""
    language: str
    """The language of the wording, as a BCP 47 tag in its canonical form."""
    reason: str
    """Why, in words."""


class ClaimSeparated(TypedDict):
    """A merge into this claim was undone. It does not replace the other claim any more."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.separated"]
    """What happened."""
    data: ClaimSeparatedData
    """The data of the event, by its type."""


class ClaimSeparatedData(TypedDict):
    """The data of the event, by its type."""
    claims: list[MergedClaim]
    """The claim, and the claims that were merged into it before."""
    visibility: Literal["public", "desk"]
    """The audience of the claim and all its events."""
    reason: str
    """Why, in words."""


ClaimStatus: TypeAlias = "Literal[\"unchecked\", \"in-review\", \"checked\", \"contested\", \"retracted\", \"declined\", \"withdrawn\", \"merged\"]"


class ClaimStatusPage(TypedDict):
    """The current status of a claim, in short."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim; its ETag."""
    status: ClaimStatus
    rating: Union[Rating, None]
    """The rating in force, or null."""
    verdict: Union[str, None]
    """The verdict in force, or null."""
    needsReview: bool
    """Whether the basis of the verdict in force has changed since."""
    evidenceInForce: ClaimStatusPageEvidenceInForce
    """How many pieces of accepted evidence there are, by stance toward the claim as worded. Those of merged claims are included."""
    mergedInto: Union[str, None]
    """The claim that replaces this one, where the two were merged."""
    translates: list[str]
    """The claims that this one translates, by the relation `translates`. Each is rated by itself: a rating of theirs is none of this claim."""
    updatedAt: str
    """When it was last modified."""


class ClaimStatusPageEvidenceInForce(TypedDict):
    """How many pieces of accepted evidence there are, by stance toward the claim as worded. Those of merged claims are included."""
    supports: int
    """Those that support it."""
    refutes: int
    """Those that refute it."""
    context: int
    """Those that speak neither for nor against it."""


class ClaimUnmerged(TypedDict):
    """The merge of the claim was undone."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.unmerged"]
    """What happened."""
    data: ClaimUnmergedData
    """The data of the event, by its type."""


ClaimUnmergedData = TypedDict("ClaimUnmergedData", {
    "from": "str",
    "reason": "str",
})


class ClaimUnrelated(TypedDict):
    """A relation of the claim to another one was removed."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.unrelated"]
    """What happened."""
    data: ClaimUnrelatedData
    """The data of the event, by its type."""


class ClaimUnrelatedData(TypedDict):
    """The data of the event, by its type."""
    relation: Relation
    to: str
    """The id of a claim."""
    reason: str
    """Why, in words."""


class ClaimWithdrawn(TypedDict):
    """The claim was withdrawn: it was recorded by mistake."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.withdrawn"]
    """What happened."""
    data: ClaimWithdrawnData
    """The data of the event, by its type."""


class ClaimWithdrawnData(TypedDict):
    """The data of the event, by its type."""
    reason: str
    """Why, in words."""


class Claimant(TypedDict):
    """A person or organisation that made claims, an unknown claimant, or none."""
    id: str
    """The id of a claimant."""
    version: int
    """The version of the claimant; its ETag."""
    kind: ClaimantKind
    name: str
    """The name of the claimant."""
    description: NotRequired[str]
    """A description of the claimant, in neutral words."""
    sameAs: NotRequired[list[str]]
    """Addresses that name the same person or organisation."""
    state: ClaimantState
    mergedInto: Union[str, None]
    """The claimant it was merged into; null where it was not."""
    roles: list[HeldRole]
    """Offices and roles that the claimant held, in the order of recording. Those that were withdrawn are in the history alone."""
    recordedAt: str
    """When the claimant was registered."""
    recordedBy: Actor
    updatedAt: str
    """When the claimant last changed."""


class ClaimantDescribed(TypedDict):
    """The description of the claimant was changed."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.described"]
    """What happened."""
    data: ClaimantDescribedData
    """The data of the event, by its type."""


class ClaimantDescribedData(TypedDict):
    """The data of the event, by its type."""
    claimant: str
    """The id of a claimant."""
    kind: ClaimantKind
    name: str
    """The name of the claimant."""
    description: NotRequired[str]
    """A description of the claimant, in neutral words."""
    sameAs: NotRequired[list[str]]
    """Addresses that name the same person or organisation."""
    reason: str
    """Why, in words."""


ClaimantKind: TypeAlias = "Literal[\"person\", \"organisation\", \"unknown\", \"none\"]"


class ClaimantMerged(TypedDict):
    """The claimant was merged into another, under which it is read now."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.merged"]
    """What happened."""
    data: ClaimantMergedData
    """The data of the event, by its type."""


class ClaimantMergedData(TypedDict):
    """The data of the event, by its type."""
    claimant: str
    """The id of a claimant."""
    into: str
    """The claimant that remains."""
    reason: str
    """Why, in words."""


class ClaimantPage(TypedDict):
    """A page of: list claimants."""
    items: list[ClaimantPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class ClaimantPageItem(TypedDict):
    """A person or organisation that made claims, an unknown claimant, or none."""
    id: str
    """The id of a claimant."""
    version: int
    """The version of the claimant; its ETag."""
    kind: ClaimantKind
    name: str
    """The name of the claimant."""
    description: NotRequired[str]
    """A description of the claimant, in neutral words."""
    sameAs: NotRequired[list[str]]
    """Addresses that name the same person or organisation."""
    state: ClaimantState
    mergedInto: Union[str, None]
    """The claimant it was merged into; null where it was not."""
    roles: list[HeldRole]
    """Offices and roles that the claimant held, in the order of recording. Those that were withdrawn are in the history alone."""
    recordedAt: str
    """When the claimant was registered."""
    recordedBy: Actor
    updatedAt: str
    """When the claimant last changed."""
    etag: str
    """The ETag of the item."""


class ClaimantRegistered(TypedDict):
    """A claimant was registered."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.registered"]
    """What happened."""
    data: ClaimantRegisteredData
    """The data of the event, by its type."""


class ClaimantRegisteredData(TypedDict):
    """The data of the event, by its type."""
    claimant: str
    """The id of a claimant."""
    kind: ClaimantKind
    name: str
    """The name of the claimant."""
    description: NotRequired[str]
    """A description of the claimant, in neutral words."""
    sameAs: NotRequired[list[str]]
    """Addresses that name the same person or organisation."""


class ClaimantRoleCorrected(TypedDict):
    """What is recorded of an office was corrected."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.role-corrected"]
    """What happened."""
    data: ClaimantRoleCorrectedData
    """The data of the event, by its type."""


ClaimantRoleCorrectedData = TypedDict("ClaimantRoleCorrectedData", {
    "claimant": "str",
    "role": "str",
    "title": "str",
    "organisation": "NotRequired[str]",
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
    "reason": "str",
})


class ClaimantRoleHeld(TypedDict):
    """An office or role of the claimant was recorded."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.role-held"]
    """What happened."""
    data: ClaimantRoleHeldData
    """The data of the event, by its type."""


ClaimantRoleHeldData = TypedDict("ClaimantRoleHeldData", {
    "claimant": "str",
    "role": "str",
    "title": "str",
    "organisation": "NotRequired[str]",
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class ClaimantRoleWithdrawn(TypedDict):
    """An office was withdrawn: it was not held."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.role-withdrawn"]
    """What happened."""
    data: ClaimantRoleWithdrawnData
    """The data of the event, by its type."""


class ClaimantRoleWithdrawnData(TypedDict):
    """The data of the event, by its type."""
    claimant: str
    """The id of a claimant."""
    role: str
    """The id of a role."""
    reason: str
    """Why, in words."""


ClaimantState: TypeAlias = "Literal[\"registered\", \"merged\"]"


class ClaimantUnmerged(TypedDict):
    """The merge was undone: the two claimants are not the same."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.unmerged"]
    """What happened."""
    data: ClaimantUnmergedData
    """The data of the event, by its type."""


ClaimantUnmergedData = TypedDict("ClaimantUnmergedData", {
    "claimant": "str",
    "from": "str",
    "reason": "str",
})


class ClaimsAccount(TypedDict):
    """The claims of a period."""
    recorded: ClaimsAccountRecorded
    """Claims recorded in the period."""
    byStatus: list[ClaimsAccountByStatusItem]
    """The same claims by their status at the end of the period."""
    byRating: list[ClaimsAccountByRatingItem]
    """The same claims by the rating in force at the end of the period; those without one are omitted."""


class ClaimsAccountRecorded(TypedDict):
    """Claims recorded in the period."""
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""


class ClaimsAccountByStatusItem(TypedDict):
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""
    status: ClaimStatus


class ClaimsAccountByRatingItem(TypedDict):
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""
    rating: str
    """The code of the rating."""


class CloudEvent(TypedDict):
    """An event in the form of CloudEvents 1.0."""
    specversion: Literal["1.0"]
    """The version of CloudEvents."""
    id: str
    """The id of the event."""
    source: str
    """The address of the ledger."""
    type: str
    """What happened."""
    subject: str
    """The stream of the event."""
    time: str
    """When the ledger recorded it."""
    datacontenttype: Literal["application/json"]
    """The media type of `data`."""
    sequence: str
    """The position, as in the extension `sequence`."""
    previous: str
    """The position of the previous event that matches the request; 0 for the first."""
    streamversion: int
    """The version of the stream."""
    publicsequence: NotRequired[str]
    """Only for the desk: the position as the public counts."""
    publicstreamversion: NotRequired[int]
    """Only for the desk: the version of the stream as the public counts."""
    audience: str
    """Who may see it."""
    actorkind: str
    """Who did it: `person`, `program`, `system` or `anonymous`."""
    actormember: NotRequired[str]
    """The member who did it; absent where the actor is no member of the desk, or the public does not see their name."""
    actorkey: NotRequired[str]
    """The id of their key."""
    actorname: NotRequired[str]
    """The name the member had at the time."""
    actorattribution: NotRequired[str]
    """What the public sees of a member: `roles` or `none`; absent where it sees the name."""
    actorrole: NotRequired[str]
    """The role in which they acted, which the public sees in place of their name."""
    actorpseudonym: NotRequired[str]
    """The pseudonym that stands for the member, which the public sees in place of their name."""
    data: Any
    """The data of the event, by its type."""


class ComparedVersion(TypedDict):
    """A version of the claim and the time of its recording."""
    version: int
    """The version of the claim."""
    at: str
    """When the version was recorded."""


class CorrectAppearanceBody(TypedDict):
    """Correct the record of an occasion on which the claim was made."""
    claimant: NotRequired[str]
    """Who made the claim."""
    role: NotRequired[Union[str, None]]
    date: NotRequired[Union[str, None]]
    medium: NotRequired[Union[str, None]]
    source: NotRequired[Union[str, None]]
    quote: NotRequired[Union[Quote, None]]
    reason: str
    """What was wrong."""
    notice: NotRequired[CorrectionNotice]
    """Public notice. Required when a verdict is in force, since readers were told otherwise."""


class CorrectNoteBody(TypedDict):
    """Correct the text of an internal note."""
    text: str
    """Text for the desk. The public never sees it."""
    reason: str
    """What was wrong."""


class CorrectRelationBody(TypedDict):
    """Correct what is said about a relation to another claim."""
    relation: Relation
    to: str
    """The other claim."""
    note: str
    """Why the claims are related, in the words that hold from now on."""
    reason: str
    """What was wrong with the words before. Readers see it."""


CorrectRoleBody = TypedDict("CorrectRoleBody", {
    "title": "NotRequired[str]",
    "organisation": "NotRequired[Union[str, None]]",
    "from": "NotRequired[Union[str, None]]",
    "until": "NotRequired[Union[str, None]]",
    "reason": "str",
})


Correction = TypedDict("Correction", {
    "id": "str",
    "appearance": "NotRequired[str]",
    "class": "PublishedCorrectionClass",
    "reason": "ChangeReason",
    "responsible": "Literal[\"reporter\", \"checker\", \"editor\", \"source\", \"system\"]",
    "text": "str",
    "publishedAt": "str",
})


CorrectionClass: TypeAlias = "Literal[\"minor\", \"update\", \"substantial\"]"


CorrectionNotice = TypedDict("CorrectionNotice", {
    "reason": "ChangeReason",
    "class": "CorrectionClass",
    "responsible": "Literal[\"reporter\", \"checker\", \"editor\", \"source\", \"system\"]",
    "text": "str",
})


class CorrectionPage(TypedDict):
    """A page of: list the corrections on a claim."""
    items: list[CorrectionPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


CorrectionPageItem = TypedDict("CorrectionPageItem", {
    "id": "str",
    "claim": "str",
    "version": "int",
    "verdict": "str",
    "class": "PublishedCorrectionClass",
    "reason": "ChangeReason",
    "responsible": "Literal[\"reporter\", \"checker\", \"editor\", \"source\", \"system\"]",
    "text": "str",
    "changed": "CorrectionPageItemChanged",
    "publishedAt": "str",
    "publishedBy": "Actor",
    "etag": "str",
})


class CorrectionPageItemChanged(TypedDict):
    """What changed."""
    rating: bool
    """Whether the correction changed the rating in force, or removed it."""
    before: Union[Rating, None]
    """The rating that was in force before."""
    after: Union[Rating, None]
    """The rating in force afterwards; null where the verdict was retracted."""
    supersededBy: Union[str, None]
    """The verdict that superseded it; null where none did."""
    appearance: Union[str, None]
    """The appearance that was corrected or withdrawn under the verdict; null where none was."""
    wording: Union[CorrectionPageItemChangedWording1, None]
    """The wording of the claim before and after; null where it is unchanged."""
    mergedInto: Union[str, None]
    """The claim that the claim of the verdict was merged into; null where it was not."""
    unmergedFrom: Union[str, None]
    """The claim that replaced it until a merge was undone; null where none was."""


class CorrectionPageItemChangedWording1(TypedDict):
    before: str
    """The assertion in neutral words, without a rating in it."""
    after: str
    """The assertion in neutral words, without a rating in it."""


class CorrectionPublished(TypedDict):
    """A public notice about a change to something published."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["correction.published"]
    """What happened."""
    data: CorrectionPublishedData
    """The data of the event, by its type."""


CorrectionPublishedData = TypedDict("CorrectionPublishedData", {
    "correction": "str",
    "verdict": "str",
    "appearance": "NotRequired[str]",
    "wording": "NotRequired[CorrectionPublishedDataWording]",
    "class": "PublishedCorrectionClass",
    "reason": "ChangeReason",
    "responsible": "Literal[\"reporter\", \"checker\", \"editor\", \"source\", \"system\"]",
    "text": "str",
    "before": "NotRequired[Rating]",
    "after": "NotRequired[Rating]",
    "by": "NotRequired[str]",
    "into": "NotRequired[str]",
    "from": "NotRequired[str]",
})


class CorrectionPublishedDataWording(TypedDict):
    """The wording of the claim before and after, where it was reworded under the verdict."""
    before: str
    """The assertion in neutral words, without a rating in it."""
    after: str
    """The assertion in neutral words, without a rating in it."""


class CorrectionsAccount(TypedDict):
    """The corrections of a period."""
    published: CorrectionsAccountPublished
    """Corrections published in the period."""
    byClassAndReason: list[CorrectionsAccountByClassAndReasonItem]
    """The same corrections by class and reason."""


class CorrectionsAccountPublished(TypedDict):
    """Corrections published in the period."""
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""


CorrectionsAccountByClassAndReasonItem = TypedDict("CorrectionsAccountByClassAndReasonItem", {
    "count": "int",
    "items": "str",
    "class": "PublishedCorrectionClass",
    "reason": "ChangeReason",
})


class CounterEvidencePage(TypedDict):
    """A page of: read the counter-evidence on a claim."""
    items: list[CounterEvidencePageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class CounterEvidencePageItem(TypedDict):
    """One item of counter-evidence in force."""
    kind: Literal["refuting-evidence", "upheld-challenge", "contradicting-claim"]
    """The way in which it counters the claim."""
    claim: str
    """The claim that it counters: the requested one, or a part of it."""
    version: int
    """The version of its stream at its last change."""
    evidence: Union[str, None]
    """The refuting evidence, or the supporting evidence that was withdrawn."""
    isChallenged: bool
    """Whether it is disputed itself. It stays in force until that is settled."""
    source: Union[str, None]
    """The source it was recorded of; null where it has none."""
    independenceGroup: Union[str, None]
    """The independence group of its source, or of the one that was merged into, which counts once; null where it has none."""
    finding: Union[str, None]
    """What the source shows; null where it is no evidence."""
    quote: NotRequired[Quote]
    strength: Union[Strength, None]
    """The weight the desk gives it; null where it has none, or it is no evidence."""
    challenge: Union[str, None]
    """The challenge that was upheld."""
    reason: Union[str, None]
    """Why the challenge was upheld, or why the claims contradict each other."""
    contradicting: Union[CounterEvidencePageItemContradicting1, None]
    """The claim that contradicts this one, with its verdict."""
    since: str
    """The time since which it is in this state."""
    etag: str
    """The ETag of the item."""


class CounterEvidencePageItemContradicting1(TypedDict):
    claim: str
    """The id of a claim."""
    wording: str
    """The wording of that claim."""
    status: ClaimStatus
    rating: Union[Rating, None]


class CreateLedgerBody(TypedDict):
    """Add a ledger to the deployment, with the default rating scale, a policy, and one admin with a key."""
    ledger: str
    """The name of the ledger, for example `main`."""
    name: str
    """The name of the first admin of the new ledger."""
    policy: NotRequired[CreateLedgerBodyPolicy]
    """The rules that differ from the defaults."""


class CreateLedgerBodyPolicy(TypedDict):
    """The rules that differ from the defaults."""
    approvalsNeeded: NotRequired[int]
    """How many people other than the authors must approve a verdict."""
    approvalsNeededAtHighRisk: NotRequired[int]
    """The same number for claims of the risk class `high`."""
    independentSourcesNeeded: NotRequired[int]
    """How many independent sources a rating with a number must rely on. Merged sources, those of one independence group and those of one address count once."""
    bothSides: NotRequired[bool]
    """Whether a verdict must consider supporting and refuting evidence, or state that none was found."""
    archivedSources: NotRequired[bool]
    """Whether a copy of every source relied on must have been captured, or an exception recorded."""
    rightOfReply: NotRequired[bool]
    """Whether a claimant must have been asked for a reply, or an exception recorded."""
    strengthReasons: NotRequired[bool]
    """Whether accepting evidence requires a reason for its strength."""
    independentRatingsNeeded: NotRequired[int]
    """How many independent ratings by people other than the authors are required, unless an exception is recorded."""
    claimVisibility: NotRequired[Literal["public", "desk"]]
    """The default audience of a recorded claim."""
    objectionDays: NotRequired[int]
    """The number of days within which the desk must answer an objection."""
    recheckDays: NotRequired[CreateLedgerBodyPolicyRecheckDays]
    """By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never."""
    publicIntake: NotRequired[bool]
    """Whether someone without a key may send an objection. It waits in the inbox of the desk and is not public."""
    intakeOutcome: NotRequired[bool]
    """Whether someone who sent an objection without a key sees, by the id in the receipt, that it waits or was set aside."""
    attribution: NotRequired[Literal["names", "roles", "none"]]
    """What the public sees of the members who act: their names, their roles with a stable pseudonym each, or nothing. It holds for acts from then on; earlier ones stay as they were published."""
    keyLifetimeDays: NotRequired[int]
    """The number of days after which a key expires that is issued without an expiry; 0 for never. A key of an admin gets it only while another admin key never expires."""
    publisher: NotRequired[Union[Publisher, None]]
    """Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone."""
    escalationUrl: NotRequired[Union[str, None]]
    """Where an objector can appeal against the answer to an objection; null for nowhere."""


class CreateLedgerBodyPolicyRecheckDays(TypedDict):
    """By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never."""
    standard: Union[int, None]
    """The number of days; null for never."""
    high: Union[int, None]
    """The number of days; null for never."""


class CreatedLedger(TypedDict):
    """A ledger that was just added, and the key of its admin."""
    id: str
    """The name of the ledger, for example `main`."""
    href: str
    """The address of the item."""
    version: int
    """The current version: the ETag to send as If-Match."""
    position: int
    """The position of the last event in the ledger; reads may wait for it (`atLeast`)."""
    public: NotRequired[PublicNumbers]
    """The same numbers as the public counts them, to link to a past state; only with a key of the desk."""
    recordedAt: str
    """When the ledger recorded it."""
    shown: bool
    """Whether all reads already show it. It is durable in either case; false is rare and temporary."""
    resource: NotRequired[CreatedLedgerResource]
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""
    key: str
    """The key of the first admin. It is shown this once, like any other key."""
    keyId: str
    """The id of a key."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    expiresAt: Union[str, None]
    """When the key expires; null for never."""


class CreatedLedgerResource(TypedDict):
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""


DeadlineKind: TypeAlias = "Literal[\"reply\", \"embargo\", \"objection\", \"recheck\", \"withholding\"]"


class DeadlinePage(TypedDict):
    """A page of: list deadlines."""
    items: list[DeadlinePageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class DeadlinePageItem(TypedDict):
    """A time by which an act is due."""
    id: str
    """The reply, verdict, objection or withholding."""
    kind: DeadlineKind
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the deadline last changed."""
    dueAt: str
    """The time by which it is due."""
    state: Literal["open", "done"]
    """The state. An open one is overdue once its time is over: no answer came, or the ledger was refused."""
    etag: str
    """The ETag of the item."""


class DeclineClaimBody(TypedDict):
    """Decide not to check the claim."""
    reason: str
    """Why, in words."""


class DeclineEvidenceBody(TypedDict):
    """Decline offered evidence."""
    reason: str
    """Why, in words."""


class DefineScaleBody(TypedDict):
    """Define a rating scale, or a new version of one."""
    scale: str
    """The id of a rating scale, for example `truth`."""
    name: str
    """The name of the scale."""
    ratings: list[ScaleRating]
    """The ratings of the scale, each with a unique code."""


class DeliveriesPage(TypedDict):
    """A page of deliveries."""
    items: list[Delivery]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class Delivery(TypedDict):
    """The delivery of one event to one webhook, and its outcome."""
    event: str
    """The id of the event. It is the `webhook-id` of every attempt."""
    type: str
    """What it tells of; `webhook.ping` where it only tries the webhook out."""
    position: Union[int, None]
    """The position of the event; null for a ping."""
    state: Literal["waiting", "delivered", "failed"]
    """The state of the delivery: scheduled, accepted by the receiver, or given up."""
    attempts: int
    """The total number of attempts."""
    createdAt: str
    """When the delivery was created, or was last requested again."""
    nextAt: Union[str, None]
    """When it is tried next; null where it is not."""


class DeliveryAttempt(TypedDict):
    """The outcome of one attempt."""
    number: int
    """The number of the attempt, counted from 1."""
    at: str
    """When the attempt began."""
    status: Union[int, None]
    """The status that was answered; null where nothing was."""
    latencyMs: int
    """The duration in milliseconds."""
    detail: str
    """The beginning of the answer, or the reason why there is none."""


class DeliveryWithLog(TypedDict):
    """A delivery, with the outcome of each attempt."""
    event: str
    """The id of the event. It is the `webhook-id` of every attempt."""
    type: str
    """What it tells of; `webhook.ping` where it only tries the webhook out."""
    position: Union[int, None]
    """The position of the event; null for a ping."""
    state: Literal["waiting", "delivered", "failed"]
    """The state of the delivery: scheduled, accepted by the receiver, or given up."""
    attempts: int
    """The total number of attempts."""
    createdAt: str
    """When the delivery was created, or was last requested again."""
    nextAt: Union[str, None]
    """When it is tried next; null where it is not."""
    log: list[DeliveryAttempt]
    """The attempts, the latest first; at most a hundred."""


class DescribeClaimantBody(TypedDict):
    """Change the description of the claimant."""
    kind: NotRequired[ClaimantKind]
    name: NotRequired[str]
    """The name of the claimant."""
    description: NotRequired[Union[str, None]]
    sameAs: NotRequired[Union[list[str], None]]
    reason: str
    """The reason for the change. Readers see it."""


class DescribeSourceBody(TypedDict):
    """Change the description of the source."""
    title: NotRequired[str]
    """The title of the document."""
    kind: NotRequired[SourceKind]
    publisher: NotRequired[Union[str, None]]
    authors: NotRequired[Union[list[str], None]]
    publishedOn: NotRequired[Union[str, None]]
    url: NotRequired[Union[str, None]]
    language: NotRequired[Union[str, None]]
    independenceGroup: NotRequired[Union[str, None]]
    reason: str
    """The reason for the change. Readers see it."""


class Diligence(TypedDict):
    """The diligence of the verdicts of a period."""
    independentlyApproved: ShareOfVerdicts
    """Approved by a person who is not an author of them."""
    bothSidesConsidered: ShareOfVerdicts
    """Citing supporting and refuting evidence, whether they relied on it or set it aside."""
    sourcesArchived: ShareOfVerdicts
    """Relying on evidence whose sources all had a captured copy at the end of the period."""
    replyAsked: ShareOfVerdicts
    """Published after a reply had been requested."""


class DismissChallengeBody(TypedDict):
    """Dismiss a challenge that does not hold."""
    reason: str
    """Why, in words."""


Dossier: TypeAlias = "str"


class EarlyRelease(TypedDict):
    """A publication before the end of an embargo."""
    until: str
    """When the embargo would have ended."""
    reason: str
    """Why it was published before that."""


class EmbargoVerdictBody(TypedDict):
    """Put an approved proposal under embargo until a time, or change that time."""
    until: str
    """The time of publication, by the server's clock."""
    notice: NotRequired[CorrectionNotice]
    """Public notice. Required when a verdict is in force, since publishing supersedes it."""
    releaseEarly: NotRequired[Literal[True]]
    """Required, with a reason, to publish a verdict before its embargo ends."""
    reason: NotRequired[str]
    """Why it is published before the embargo that holds it now would end."""


class EndSessionsBody(TypedDict):
    """End the sessions of a member: tokens that were issued before are refused."""
    reason: str
    """Why, in words."""


Event: TypeAlias = "Union[ClaimRecorded, ClaimReworded, ClaimClassified, ClaimDeclined, ClaimReopened, ClaimWithdrawn, ClaimRestored, NoteAdded, NoteCorrected, NoteWithdrawn, ClaimRelated, ClaimRelationCorrected, ClaimUnrelated, ClaimMerged, ClaimUnmerged, ClaimAbsorbed, ClaimSeparated, ClaimAssigned, AppearanceRecorded, AppearanceCorrected, AppearanceWithdrawn, EvidenceOffered, EvidenceAccepted, EvidenceDeclined, EvidenceChallenged, EvidenceChallengeDismissed, EvidenceWithdrawn, VerdictProposed, VerdictApproved, VerdictRated, VerdictRatingsOpened, VerdictReturned, VerdictWithdrawn, VerdictAuthorLeft, VerdictEmbargoed, VerdictPublished, VerdictRecheckDue, VerdictSourcesTooFew, VerdictRechecked, VerdictSuperseded, VerdictRetracted, CorrectionPublished, ObjectionLodged, ObjectionReceived, ObjectionReleased, ObjectionSetAside, ObjectionPutBack, ObjectionResolved, ReplyRequested, ReplyReceived, ReplyLapsed, MatchConfirmed, MatchRejected, MatchWithdrawn, WithholdingPlaced, WithholdingReleased, SourceRegistered, SourceDescribed, SourceCaptured, SourceCaptureFailed, SourceChanged, SourceGone, SourceWithdrawn, SourceRestored, SourceCaptureWithdrawn, SourceMerged, SourceUnmerged, SourceAbsorbed, SourceSeparated, ClaimantRegistered, ClaimantDescribed, ClaimantRoleHeld, ClaimantRoleCorrected, ClaimantRoleWithdrawn, ClaimantMerged, ClaimantUnmerged, ScaleDefined, PolicySet, MemberAdded, MemberRoleChanged, MemberRenamed, MemberRemoved, MemberIdentityLinked, MemberSessionsEnded, KeyIssued, KeyRotated, KeyNarrowed, KeyRevoked, LedgerCreated, PositionWithheld]"


class EventsPage(TypedDict):
    """A page of events."""
    items: list[FeedItem]
    """The events, in the order of their positions."""
    through: int
    """The page is complete up to this position."""
    cursor: str
    """The place up to which the page is complete. Continue with `after` set to it. It names the event at `through` too. If the ledger does not have that event any more, the answer is 409."""
    more: bool
    """Whether the ledger continues beyond `through`."""


class Evidence(TypedDict):
    """Evidence for, against or about a claim, and its state."""
    id: str
    """The id of an evidence."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the evidence last changed."""
    state: EvidenceState
    stance: Stance
    source: str
    """The id of a source."""
    finding: str
    """What the source shows, in neutral words."""
    quote: NotRequired[Quote]
    strength: Union[Strength, None]
    """The weight the desk gives it; null until it is accepted."""
    reason: Union[str, None]
    """The reason for its state, where one was given."""
    challenges: list[Challenge]
    """The disputes about it, in order, with any outcome."""
    offeredAt: str
    """When it was offered."""
    offeredBy: Actor
    updatedAt: str
    """When it was last modified."""


class EvidenceAccepted(TypedDict):
    """The desk accepted the evidence; it is in force."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["evidence.accepted"]
    """What happened."""
    data: EvidenceAcceptedData
    """The data of the event, by its type."""


class EvidenceAcceptedData(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    stance: Stance
    """The stance in which it is in force, repeated here so that the event can be counted alone."""
    strength: Strength
    reason: NotRequired[str]
    """Why, in words."""


EvidenceAnnotation = TypedDict("EvidenceAnnotation", {
    "@context": "Literal[\"http://www.w3.org/ns/anno.jsonld\"]",
    "id": "str",
    "type": "Literal[\"Annotation\"]",
    "motivation": "Literal[\"assessing\"]",
    "created": "str",
    "modified": "str",
    "creator": "EvidenceAnnotationCreator",
    "body": "list[Union[EvidenceAnnotationBodyItem1, EvidenceAnnotationBodyItem2]]",
    "target": "EvidenceAnnotationTarget",
})


class EvidenceAnnotationCreator(TypedDict):
    """Who offered the evidence."""
    type: Literal["Person", "Software"]
    """Whether a person or a program offered it."""
    name: str
    """The name at the time of the offer."""


class EvidenceAnnotationBodyItem1(TypedDict):
    type: Literal["TextualBody"]
    """The type of the body: text."""
    value: str
    """The finding, or the stance."""
    purpose: Literal["describing", "classifying"]
    """The purpose: `describing` for the finding, `classifying` for the stance."""


class EvidenceAnnotationBodyItem2(TypedDict):
    id: str
    """The address of the claim."""
    purpose: Literal["linking"]
    """The purpose: it links the claim that the evidence is on."""


class EvidenceAnnotationTarget(TypedDict):
    """The annotated passage of a source."""
    source: str
    """The document; its address in the ledger where it has none of its own."""
    selector: NotRequired[list[Union[EvidenceAnnotationTargetSelectorItem1, EvidenceAnnotationTargetSelectorItem2]]]
    """The passage; left out where none was quoted."""


class EvidenceAnnotationTargetSelectorItem1(TypedDict):
    type: Literal["TextQuoteSelector"]
    """The type of the selector, which quotes the passage."""
    exact: str
    """The quoted words."""
    prefix: NotRequired[str]
    """A few words before the quote."""
    suffix: NotRequired[str]
    """A few words after the quote."""


class EvidenceAnnotationTargetSelectorItem2(TypedDict):
    type: Literal["TextPositionSelector"]
    """The type of the selector, which gives the position in the captured text."""
    start: int
    """The position of the first character, counted from 0."""
    end: int
    """The position after the last character."""


class EvidenceChallengeDismissed(TypedDict):
    """The challenge was dismissed: it did not hold."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["evidence.challenge-dismissed"]
    """What happened."""
    data: EvidenceChallengeDismissedData
    """The data of the event, by its type."""


class EvidenceChallengeDismissedData(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    challenge: str
    """The id of a challenge."""
    reason: str
    """Why, in words."""


class EvidenceChallenged(TypedDict):
    """The evidence was disputed. It stays in force until the challenge is settled."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["evidence.challenged"]
    """What happened."""
    data: EvidenceChallengedData
    """The data of the event, by its type."""


class EvidenceChallengedData(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    challenge: str
    """The id of a challenge."""
    cause: NotRequired[Literal["source-withdrawn"]]
    """The event that made the ledger itself challenge it. Absent where a caller disputes it."""
    disputes: NotRequired[Literal["finding", "stance", "strength", "source"]]
    """The disputed part of the evidence; absent where all of it is disputed."""
    stance: NotRequired[Stance]
    """The correct stance of the evidence. Required where the stance is disputed, and only there."""
    citing: NotRequired[list[str]]
    """Other evidence on this claim that shows it."""
    reason: str
    """Why, in words."""


class EvidenceDeclined(TypedDict):
    """The desk declined the evidence."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["evidence.declined"]
    """What happened."""
    data: EvidenceDeclinedData
    """The data of the event, by its type."""


class EvidenceDeclinedData(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    reason: str
    """Why, in words."""


class EvidenceOffered(TypedDict):
    """Evidence for, against or about the claim was offered."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["evidence.offered"]
    """What happened."""
    data: EvidenceOfferedData
    """The data of the event, by its type."""


class EvidenceOfferedData(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    source: str
    """Where the evidence comes from."""
    stance: Stance
    finding: str
    """What the source shows, in neutral words."""
    quote: NotRequired[Quote]


class EvidencePage(TypedDict):
    """A page of: list the evidence on a claim."""
    items: list[EvidencePageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class EvidencePageItem(TypedDict):
    """Evidence for, against or about a claim, and its state."""
    id: str
    """The id of an evidence."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the evidence last changed."""
    state: EvidenceState
    stance: Stance
    source: str
    """The id of a source."""
    finding: str
    """What the source shows, in neutral words."""
    quote: NotRequired[Quote]
    strength: Union[Strength, None]
    """The weight the desk gives it; null until it is accepted."""
    reason: Union[str, None]
    """The reason for its state, where one was given."""
    challenges: list[Challenge]
    """The disputes about it, in order, with any outcome."""
    offeredAt: str
    """When it was offered."""
    offeredBy: Actor
    updatedAt: str
    """When it was last modified."""
    etag: str
    """The ETag of the item."""


EvidenceState: TypeAlias = "Literal[\"offered\", \"accepted\", \"challenged\", \"declined\", \"withdrawn\"]"


class EvidenceWithdrawn(TypedDict):
    """The evidence was withdrawn and is no longer in force."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["evidence.withdrawn"]
    """What happened."""
    data: EvidenceWithdrawnData
    """The data of the event, by its type."""


class EvidenceWithdrawnData(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    stance: Stance
    wasInForce: bool
    """Whether it had been accepted before."""
    upholds: NotRequired[str]
    """The upheld challenge, where that is the reason."""
    reason: str
    """Why, in words."""


class ExpandedClaim(TypedDict):
    """What `expand` asks for."""
    verdict: NotRequired[Union[Verdict, None]]
    """The verdict in force in full, or null."""
    evidence: NotRequired[list[ExpandedClaimEvidenceItem]]
    """The evidence in force, the oldest first. All claims of a page together show 1000 pieces at most."""
    firstClaimant: NotRequired[Union[Claimant, None]]
    """The claimant of the first appearance in full, or null."""


ExpandedClaimEvidenceItem = TypedDict("ExpandedClaimEvidenceItem", {
    "id": "str",
    "claim": "str",
    "version": "int",
    "state": "EvidenceState",
    "stance": "Stance",
    "source": "str",
    "finding": "str",
    "quote": "NotRequired[Quote]",
    "strength": "Union[Strength, None]",
    "reason": "Union[str, None]",
    "challenges": "list[Challenge]",
    "offeredAt": "str",
    "offeredBy": "Actor",
    "updatedAt": "str",
    "from": "NotRequired[Union[Source, None]]",
})


class Facet(TypedDict):
    """How often each value occurs among the claims of a list."""
    values: list[FacetValuesItem]
    """The most frequent values, 20 at most."""
    exact: bool
    """False where more than 3000 claims came into question: only the newest 3000 were looked at."""


class FacetValuesItem(TypedDict):
    value: str
    """The value, as the filter of this name takes it."""
    count: int
    """How many claims of the list have it."""


class FeedItemOf1(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.recorded"]
    """What happened."""
    data: FeedItemOf1Data
    """The data of the event, by its type."""


class FeedItemOf1Data(TypedDict):
    """The data of the event, by its type."""
    wording: str
    """The assertion in neutral words, without a rating in it."""
    language: str
    """The language of the wording, as a BCP 47 tag in its canonical form."""
    visibility: Literal["public", "desk"]
    """The audience of the claim and all its events."""
    topics: NotRequired[list[str]]
    """What the claim is about, as slugs."""
    period: NotRequired[FeedItemOf1DataPeriod]
    """The time a claim is about, not the time when it was said."""
    places: NotRequired[list[str]]
    """Places the claim is about, by name."""
    checkability: NotRequired[Literal["checkable", "not-checkable", "undetermined"]]
    """Whether evidence can settle the claim."""
    riskClass: NotRequired[Literal["standard", "high"]]
    """How much harm a wrong verdict could do. Policy may ask for more approvals where it is high."""
    otherWordings: NotRequired[list[str]]
    """Other wordings that the claim is found by: how people put it, titles of published checks. They are not rated."""


FeedItemOf1DataPeriod = TypedDict("FeedItemOf1DataPeriod", {
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class FeedItemOf2(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.reworded"]
    """What happened."""
    data: FeedItemOf2Data
    """The data of the event, by its type."""


class FeedItemOf2Data(TypedDict):
    """The data of the event, by its type."""
    wording: str
    """The assertion in neutral words, without a rating in it."""
    language: str
    """The language of the wording, as a BCP 47 tag in its canonical form."""
    reason: str
    """Why, in words."""


class FeedItemOf3(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.classified"]
    """What happened."""
    data: FeedItemOf3Data
    """The data of the event, by its type."""


class FeedItemOf3Data(TypedDict):
    """The data of the event, by its type."""
    topics: NotRequired[list[str]]
    """What the claim is about, as slugs."""
    period: NotRequired[FeedItemOf3DataPeriod]
    """The time a claim is about, not the time when it was said."""
    places: NotRequired[list[str]]
    """Places the claim is about, by name."""
    checkability: NotRequired[Literal["checkable", "not-checkable", "undetermined"]]
    """Whether evidence can settle the claim."""
    riskClass: NotRequired[Literal["standard", "high"]]
    """How much harm a wrong verdict could do. Policy may ask for more approvals where it is high."""
    otherWordings: NotRequired[list[str]]
    """Other wordings that the claim is found by: how people put it, titles of published checks. They are not rated."""
    reason: NotRequired[str]
    """Why, in words."""


FeedItemOf3DataPeriod = TypedDict("FeedItemOf3DataPeriod", {
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class FeedItemOf4(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.declined"]
    """What happened."""
    data: FeedItemOf4Data
    """The data of the event, by its type."""


class FeedItemOf4Data(TypedDict):
    """The data of the event, by its type."""
    reason: str
    """Why, in words."""


class FeedItemOf5(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.reopened"]
    """What happened."""
    data: FeedItemOf5Data
    """The data of the event, by its type."""


class FeedItemOf5Data(TypedDict):
    """The data of the event, by its type."""
    reason: str
    """Why, in words."""


class FeedItemOf6(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.withdrawn"]
    """What happened."""
    data: FeedItemOf6Data
    """The data of the event, by its type."""


class FeedItemOf6Data(TypedDict):
    """The data of the event, by its type."""
    reason: str
    """Why, in words."""


class FeedItemOf7(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.restored"]
    """What happened."""
    data: FeedItemOf7Data
    """The data of the event, by its type."""


class FeedItemOf7Data(TypedDict):
    """The data of the event, by its type."""
    reason: str
    """Why, in words."""


class FeedItemOf8(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["note.added"]
    """What happened."""
    data: FeedItemOf8Data
    """The data of the event, by its type."""


class FeedItemOf8Data(TypedDict):
    """The data of the event, by its type."""
    note: str
    """The id of a note."""
    text: str
    """Text for the desk. The public never sees it."""


class FeedItemOf9(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["note.corrected"]
    """What happened."""
    data: FeedItemOf9Data
    """The data of the event, by its type."""


class FeedItemOf9Data(TypedDict):
    """The data of the event, by its type."""
    note: str
    """The id of a note."""
    text: str
    """Text for the desk. The public never sees it."""
    reason: str
    """Why, in words."""


class FeedItemOf10(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["note.withdrawn"]
    """What happened."""
    data: FeedItemOf10Data
    """The data of the event, by its type."""


class FeedItemOf10Data(TypedDict):
    """The data of the event, by its type."""
    note: str
    """The id of a note."""
    reason: str
    """Why, in words."""


class FeedItemOf11(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.related"]
    """What happened."""
    data: FeedItemOf11Data
    """The data of the event, by its type."""


class FeedItemOf11Data(TypedDict):
    """The data of the event, by its type."""
    relation: Relation
    to: str
    """The other claim."""
    reason: NotRequired[str]
    """Why, in words."""


class FeedItemOf12(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.relation-corrected"]
    """What happened."""
    data: FeedItemOf12Data
    """The data of the event, by its type."""


class FeedItemOf12Data(TypedDict):
    """The data of the event, by its type."""
    relation: Relation
    to: str
    """The other claim."""
    note: str
    """Why the claims are related, in the words that hold from now on."""
    reason: str
    """Why, in words."""


class FeedItemOf13(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.unrelated"]
    """What happened."""
    data: FeedItemOf13Data
    """The data of the event, by its type."""


class FeedItemOf13Data(TypedDict):
    """The data of the event, by its type."""
    relation: Relation
    to: str
    """The id of a claim."""
    reason: str
    """Why, in words."""


class FeedItemOf14(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.merged"]
    """What happened."""
    data: FeedItemOf14Data
    """The data of the event, by its type."""


class FeedItemOf14Data(TypedDict):
    """The data of the event, by its type."""
    into: str
    """The claim that replaces both."""
    published: NotRequired[Literal["stays"]]
    """Only by an explicit choice: the verdict in force stays published beside the merge."""
    reason: str
    """Why, in words."""


class FeedItemOf15(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.unmerged"]
    """What happened."""
    data: FeedItemOf15Data
    """The data of the event, by its type."""


FeedItemOf15Data = TypedDict("FeedItemOf15Data", {
    "from": "str",
    "reason": "str",
})


class FeedItemOf16(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.absorbed"]
    """What happened."""
    data: FeedItemOf16Data
    """The data of the event, by its type."""


class FeedItemOf16Data(TypedDict):
    """The data of the event, by its type."""
    claims: list[MergedClaim]
    """The claim, and the claims that were merged into it before."""
    visibility: Literal["public", "desk"]
    """The audience of the claim and all its events."""
    reason: str
    """Why, in words."""


class FeedItemOf17(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.separated"]
    """What happened."""
    data: FeedItemOf17Data
    """The data of the event, by its type."""


class FeedItemOf17Data(TypedDict):
    """The data of the event, by its type."""
    claims: list[MergedClaim]
    """The claim, and the claims that were merged into it before."""
    visibility: Literal["public", "desk"]
    """The audience of the claim and all its events."""
    reason: str
    """Why, in words."""


class FeedItemOf18(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claim.assigned"]
    """What happened."""
    data: FeedItemOf18Data
    """The data of the event, by its type."""


class FeedItemOf18Data(TypedDict):
    """The data of the event, by its type."""
    assignee: Union[Assignee, None]
    reason: NotRequired[str]
    """Why, in words."""


class FeedItemOf19(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["appearance.recorded"]
    """What happened."""
    data: FeedItemOf19Data
    """The data of the event, by its type."""


class FeedItemOf19Data(TypedDict):
    """The data of the event, by its type."""
    appearance: str
    """The id of an appearance."""
    claimant: str
    """Who made the claim."""
    role: NotRequired[str]
    """The office or role of the claimant at the time."""
    date: NotRequired[str]
    """A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap."""
    medium: NotRequired[str]
    """Where it was made: a speech, a telephone press conference, a newspaper …"""
    source: NotRequired[str]
    """The document that shows it."""
    quote: NotRequired[Quote]


class FeedItemOf20(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["appearance.corrected"]
    """What happened."""
    data: FeedItemOf20Data
    """The data of the event, by its type."""


class FeedItemOf20Data(TypedDict):
    """The data of the event, by its type."""
    appearance: str
    """The id of an appearance."""
    claimant: str
    """Who made the claim."""
    role: NotRequired[str]
    """The office or role of the claimant at the time."""
    date: NotRequired[str]
    """A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap."""
    medium: NotRequired[str]
    """Where it was made: a speech, a telephone press conference, a newspaper …"""
    source: NotRequired[str]
    """The document that shows it."""
    quote: NotRequired[Quote]
    reason: str
    """Why, in words."""


class FeedItemOf21(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["appearance.withdrawn"]
    """What happened."""
    data: FeedItemOf21Data
    """The data of the event, by its type."""


class FeedItemOf21Data(TypedDict):
    """The data of the event, by its type."""
    appearance: str
    """The id of an appearance."""
    reason: str
    """Why, in words."""


class FeedItemOf22(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["evidence.offered"]
    """What happened."""
    data: FeedItemOf22Data
    """The data of the event, by its type."""


class FeedItemOf22Data(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    source: str
    """Where the evidence comes from."""
    stance: Stance
    finding: str
    """What the source shows, in neutral words."""
    quote: NotRequired[Quote]


class FeedItemOf23(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["evidence.accepted"]
    """What happened."""
    data: FeedItemOf23Data
    """The data of the event, by its type."""


class FeedItemOf23Data(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    stance: Stance
    """The stance in which it is in force, repeated here so that the event can be counted alone."""
    strength: Strength
    reason: NotRequired[str]
    """Why, in words."""


class FeedItemOf24(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["evidence.declined"]
    """What happened."""
    data: FeedItemOf24Data
    """The data of the event, by its type."""


class FeedItemOf24Data(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    reason: str
    """Why, in words."""


class FeedItemOf25(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["evidence.challenged"]
    """What happened."""
    data: FeedItemOf25Data
    """The data of the event, by its type."""


class FeedItemOf25Data(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    challenge: str
    """The id of a challenge."""
    cause: NotRequired[Literal["source-withdrawn"]]
    """The event that made the ledger itself challenge it. Absent where a caller disputes it."""
    disputes: NotRequired[Literal["finding", "stance", "strength", "source"]]
    """The disputed part of the evidence; absent where all of it is disputed."""
    stance: NotRequired[Stance]
    """The correct stance of the evidence. Required where the stance is disputed, and only there."""
    citing: NotRequired[list[str]]
    """Other evidence on this claim that shows it."""
    reason: str
    """Why, in words."""


class FeedItemOf26(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["evidence.challenge-dismissed"]
    """What happened."""
    data: FeedItemOf26Data
    """The data of the event, by its type."""


class FeedItemOf26Data(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    challenge: str
    """The id of a challenge."""
    reason: str
    """Why, in words."""


class FeedItemOf27(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["evidence.withdrawn"]
    """What happened."""
    data: FeedItemOf27Data
    """The data of the event, by its type."""


class FeedItemOf27Data(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    stance: Stance
    wasInForce: bool
    """Whether it had been accepted before."""
    upholds: NotRequired[str]
    """The upheld challenge, where that is the reason."""
    reason: str
    """Why, in words."""


class FeedItemOf28(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.proposed"]
    """What happened."""
    data: FeedItemOf28Data
    """The data of the event, by its type."""


class FeedItemOf28Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    rating: Rating
    wording: str
    """The wording of the claim at the time of the proposal. Approval and publication hold for that wording alone."""
    rationale: str
    """The rationale of the rating, in words that readers can follow."""
    reliedOn: list[Citation]
    """The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none."""
    setAside: list[Citation]
    """The evidence that was considered and set aside, each with the reason."""
    combination: NotRequired[str]
    """How the verdicts on the parts combine into this one. Required where the claim has parts."""
    noneFound: NotRequired[list[Literal["supports", "refutes"]]]
    """The sides for which a search found no evidence."""
    exceptions: NotRequired[list[FeedItemOf28DataExceptionsItem]]
    """Exceptions: rules of the policy that could not be met, each with the reason. Readers see them."""
    recheckBy: NotRequired[Union[str, None]]
    """The time by which the verdict is checked again. Once it is over, the ledger says that this is due. Null for never; if absent, the policy decides at publication (`recheckDays`)."""


class FeedItemOf28DataExceptionsItem(TypedDict):
    rule: Literal["archived-sources", "right-of-reply", "independent-ratings"]
    """The rule of the policy."""
    reason: str
    """The reason why it could not be met."""


class FeedItemOf29(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.approved"]
    """What happened."""
    data: FeedItemOf29Data
    """The data of the event, by its type."""


class FeedItemOf29Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    comment: NotRequired[str]
    """Additional remarks."""


class FeedItemOf30(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.rated"]
    """What happened."""
    data: FeedItemOf30Data
    """The data of the event, by its type."""


class FeedItemOf30Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    rating: Rating
    reason: NotRequired[str]
    """The reason for the rating."""


class FeedItemOf31(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.ratings-opened"]
    """What happened."""
    data: FeedItemOf31Data
    """The data of the event, by its type."""


class FeedItemOf31Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    ratings: list[IndependentRating]
    """The ratings, one by each rater."""
    comment: NotRequired[str]
    """Additional remarks."""


class FeedItemOf32(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.returned"]
    """What happened."""
    data: FeedItemOf32Data
    """The data of the event, by its type."""


class FeedItemOf32Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    comments: str
    """What has to change before it can be approved."""


class FeedItemOf33(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.withdrawn"]
    """What happened."""
    data: FeedItemOf33Data
    """The data of the event, by its type."""


class FeedItemOf33Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    reason: str
    """The reason for the withdrawal."""


class FeedItemOf34(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.author-left"]
    """What happened."""
    data: FeedItemOf34Data
    """The data of the event, by its type."""


class FeedItemOf34Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    author: FormerMember


class FeedItemOf35(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.embargoed"]
    """What happened."""
    data: FeedItemOf35Data
    """The data of the event, by its type."""


class FeedItemOf35Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    until: str
    """When it will be published."""
    correction: str
    """The id of the correction, where publication needs one."""
    notice: NotRequired[CorrectionNotice]
    """The notice to publish where a verdict is in force at that time."""
    releasedEarly: NotRequired[EarlyRelease]
    """The embargo that this one cuts short, where it does. The publication names it."""


class FeedItemOf36(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.published"]
    """What happened."""
    data: FeedItemOf36Data
    """The data of the event, by its type."""


class FeedItemOf36Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    rating: Rating
    wording: str
    """The wording of the claim at the time of the verdict."""
    rationale: str
    """The rationale of the rating, in words that readers can follow."""
    reliedOn: list[Citation]
    """The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none."""
    setAside: list[Citation]
    """The evidence that was considered and set aside, each with the reason."""
    combination: NotRequired[str]
    """How the verdicts on the parts combine into this one. Required where the claim has parts."""
    noneFound: NotRequired[list[Literal["supports", "refutes"]]]
    """The sides for which a search found no evidence."""
    exceptions: NotRequired[list[FeedItemOf36DataExceptionsItem]]
    """Exceptions: rules of the policy that could not be met, each with the reason. Readers see them."""
    proposedBy: list[Actor]
    """Who proposed or revised it."""
    approvedBy: list[Actor]
    """Who approved it. None of them proposed it."""
    supersedes: NotRequired[str]
    """The verdict that it supersedes, where one was in force."""
    replies: NotRequired[list[CarriedReply]]
    """The requests for a reply and their answers, as they were at publication."""
    recheckBy: NotRequired[str]
    """The time by which the verdict is checked again. Once it is over, the ledger says that this is due. Absent for never."""
    releasedEarly: NotRequired[EarlyRelease]


class FeedItemOf36DataExceptionsItem(TypedDict):
    rule: Literal["archived-sources", "right-of-reply", "independent-ratings"]
    """The rule of the policy."""
    reason: str
    """The reason why it could not be met."""


class FeedItemOf37(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.recheck-due"]
    """What happened."""
    data: FeedItemOf37Data
    """The data of the event, by its type."""


class FeedItemOf37Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""


class FeedItemOf38(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.sources-too-few"]
    """What happened."""
    data: FeedItemOf38Data
    """The data of the event, by its type."""


class FeedItemOf38Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    independent: int
    """On how many independent sources it rests now."""
    needed: int
    """How many the policy demanded."""


class FeedItemOf39(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.rechecked"]
    """What happened."""
    data: FeedItemOf39Data
    """The data of the event, by its type."""


class FeedItemOf39Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    reason: str
    """What was looked at, and why the verdict stands."""
    recheckBy: NotRequired[str]
    """The time by which the verdict is checked again. Once it is over, the ledger says that this is due. Absent for never."""
    replies: NotRequired[list[CarriedReply]]
    """The requests for a reply and their answers, as they were then considered."""


class FeedItemOf40(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.superseded"]
    """What happened."""
    data: FeedItemOf40Data
    """The data of the event, by its type."""


class FeedItemOf40Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    by: str
    """The verdict that superseded it."""
    reason: ChangeReason


class FeedItemOf41(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["verdict.retracted"]
    """What happened."""
    data: FeedItemOf41Data
    """The data of the event, by its type."""


class FeedItemOf41Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    reason: ChangeReason


class FeedItemOf42(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["correction.published"]
    """What happened."""
    data: FeedItemOf42Data
    """The data of the event, by its type."""


FeedItemOf42Data = TypedDict("FeedItemOf42Data", {
    "correction": "str",
    "verdict": "str",
    "appearance": "NotRequired[str]",
    "wording": "NotRequired[FeedItemOf42DataWording]",
    "class": "PublishedCorrectionClass",
    "reason": "ChangeReason",
    "responsible": "Literal[\"reporter\", \"checker\", \"editor\", \"source\", \"system\"]",
    "text": "str",
    "before": "NotRequired[Rating]",
    "after": "NotRequired[Rating]",
    "by": "NotRequired[str]",
    "into": "NotRequired[str]",
    "from": "NotRequired[str]",
})


class FeedItemOf42DataWording(TypedDict):
    """The wording of the claim before and after, where it was reworded under the verdict."""
    before: str
    """The assertion in neutral words, without a rating in it."""
    after: str
    """The assertion in neutral words, without a rating in it."""


class FeedItemOf43(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["objection.lodged"]
    """What happened."""
    data: FeedItemOf43Data
    """The data of the event, by its type."""


class FeedItemOf43Data(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    about: ObjectionAbout
    text: str
    """What is wrong and why, in the objector's words. It is or becomes public, so it should name no private person."""
    dueAt: str
    """The time by which the desk must answer."""


class FeedItemOf44(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["objection.received"]
    """What happened."""
    data: FeedItemOf44Data
    """The data of the event, by its type."""


class FeedItemOf44Data(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    about: ObjectionAbout
    text: str
    """What is wrong and why, in the objector's words. It is or becomes public, so it should name no private person."""
    dueAt: str
    """The time by which the desk must have released it or set it aside."""


class FeedItemOf45(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["objection.released"]
    """What happened."""
    data: FeedItemOf45Data
    """The data of the event, by its type."""


class FeedItemOf45Data(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    about: ObjectionAbout
    text: NotRequired[str]
    """Its words; absent where the desk withholds them."""
    dueAt: str
    """The time by which the desk must answer."""


class FeedItemOf46(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["objection.set-aside"]
    """What happened."""
    data: FeedItemOf46Data
    """The data of the event, by its type."""


class FeedItemOf46Data(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    reason: str
    """Why it was set aside."""


class FeedItemOf47(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["objection.put-back"]
    """What happened."""
    data: FeedItemOf47Data
    """The data of the event, by its type."""


class FeedItemOf47Data(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    reason: str
    """Why it was put back."""


class FeedItemOf48(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["objection.resolved"]
    """What happened."""
    data: FeedItemOf48Data
    """The data of the event, by its type."""


class FeedItemOf48Data(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    outcome: ObjectionOutcome
    explanation: str
    """The explanation, for the objector and for all readers."""
    escalation: NotRequired[str]
    """Where an objector can appeal against the answer."""


class FeedItemOf49(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["reply.requested"]
    """What happened."""
    data: FeedItemOf49Data
    """The data of the event, by its type."""


class FeedItemOf49Data(TypedDict):
    """The data of the event, by its type."""
    reply: str
    """The id of a reply."""
    claimant: str
    """Who is asked."""
    question: str
    """What they are asked to reply to. It is published with the first verdict that includes the request."""
    dueAt: str
    """The time until which the desk waits. The request lapses then."""


class FeedItemOf50(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["reply.received"]
    """What happened."""
    data: FeedItemOf50Data
    """The data of the event, by its type."""


class FeedItemOf50Data(TypedDict):
    """The data of the event, by its type."""
    reply: str
    """The id of a reply."""
    text: str
    """What the claimant answered."""


class FeedItemOf51(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["reply.lapsed"]
    """What happened."""
    data: FeedItemOf51Data
    """The data of the event, by its type."""


class FeedItemOf51Data(TypedDict):
    """The data of the event, by its type."""
    reply: str
    """The id of a reply."""


class FeedItemOf52(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["match.confirmed"]
    """What happened."""
    data: FeedItemOf52Data
    """The data of the event, by its type."""


class FeedItemOf52Data(TypedDict):
    """The data of the event, by its type."""
    match: str
    """The id of a match."""
    text: str
    """What was said, word for word. It may be private, so only the desk sees it and finds the claim by it."""
    saidOn: NotRequired[str]
    """When it was said, as precisely as known."""
    language: NotRequired[str]
    """The language of the text."""
    url: NotRequired[str]
    """Where it was said."""
    score: NotRequired[float]
    """The probability that `POST /claims/match` gave, where it proposed the claim."""
    reason: NotRequired[str]
    """Why it was confirmed or rejected."""


class FeedItemOf53(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["match.rejected"]
    """What happened."""
    data: FeedItemOf53Data
    """The data of the event, by its type."""


class FeedItemOf53Data(TypedDict):
    """The data of the event, by its type."""
    match: str
    """The id of a match."""
    text: str
    """What was said, word for word. It may be private, so only the desk sees it and finds the claim by it."""
    saidOn: NotRequired[str]
    """When it was said, as precisely as known."""
    language: NotRequired[str]
    """The language of the text."""
    url: NotRequired[str]
    """Where it was said."""
    score: NotRequired[float]
    """The probability that `POST /claims/match` gave, where it proposed the claim."""
    reason: NotRequired[str]
    """Why it was confirmed or rejected."""


class FeedItemOf54(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["match.withdrawn"]
    """What happened."""
    data: FeedItemOf54Data
    """The data of the event, by its type."""


class FeedItemOf54Data(TypedDict):
    """The data of the event, by its type."""
    match: str
    """The id of a match."""
    reason: str
    """Why, in words."""


class FeedItemOf55(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["withholding.placed"]
    """What happened."""
    data: FeedItemOf55Data
    """The data of the event, by its type."""


class FeedItemOf55Data(TypedDict):
    """The data of the event, by its type."""
    withholding: str
    """The id of a withholding."""
    part: WithheldPart
    basis: WithholdingBasis
    reference: NotRequired[str]
    """The order or the case, for example its number. Readers see it, so it must not say what is withheld."""
    until: NotRequired[str]
    """When it ends by itself. Absent: it lasts until it is released."""


class FeedItemOf56(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["withholding.released"]
    """What happened."""
    data: FeedItemOf56Data
    """The data of the event, by its type."""


class FeedItemOf56Data(TypedDict):
    """The data of the event, by its type."""
    withholding: str
    """The id of a withholding."""
    reason: NotRequired[str]
    """Why it was released. Absent where its time was over."""


class FeedItemOf57(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.registered"]
    """What happened."""
    data: FeedItemOf57Data
    """The data of the event, by its type."""


class FeedItemOf57Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    title: str
    """The title of the document."""
    kind: SourceKind
    publisher: NotRequired[str]
    """Who published it; absent where unknown."""
    authors: NotRequired[list[str]]
    """Who wrote it, as far as known."""
    publishedOn: NotRequired[str]
    """When it was published, as precisely as known."""
    url: NotRequired[str]
    """The address of the document."""
    language: NotRequired[str]
    """A BCP 47 language tag, for example `es-PE`. It is recorded in its canonical form: `PT-br` as `pt-BR`."""
    independenceGroup: NotRequired[str]
    """The independence group. Its sources depend on each other (copies of one wire report) and count once. Sources of the same address count once in any case."""


class FeedItemOf58(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.described"]
    """What happened."""
    data: FeedItemOf58Data
    """The data of the event, by its type."""


class FeedItemOf58Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    title: str
    """The title of the document."""
    kind: SourceKind
    publisher: NotRequired[str]
    """Who published it; absent where unknown."""
    authors: NotRequired[list[str]]
    """Who wrote it, as far as known."""
    publishedOn: NotRequired[str]
    """When it was published, as precisely as known."""
    url: NotRequired[str]
    """The address of the document."""
    language: NotRequired[str]
    """A BCP 47 language tag, for example `es-PE`. It is recorded in its canonical form: `PT-br` as `pt-BR`."""
    independenceGroup: NotRequired[str]
    """The independence group. Its sources depend on each other (copies of one wire report) and count once. Sources of the same address count once in any case."""
    reason: str
    """Why, in words."""


class FeedItemOf59(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.captured"]
    """What happened."""
    data: FeedItemOf59Data
    """The data of the event, by its type."""


class FeedItemOf59Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    capture: str
    """The id of a capture."""
    sha256: str
    """The digest of the bytes that were captured."""
    mediaType: str
    """What kind of file was captured, as a media type such as `text/html`."""
    retrievedAt: str
    """When the copy was taken."""
    archivedAt: NotRequired[str]
    """Where the captured copy can be read."""
    text: NotRequired[str]
    """The text of the captured copy. Once it is recorded, quotes from the source must occur in it."""


class FeedItemOf60(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.capture-failed"]
    """What happened."""
    data: FeedItemOf60Data
    """The data of the event, by its type."""


class FeedItemOf60Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    tried: str
    """What was tried: the page itself, a web archive, the printed issue …"""
    triedAt: str
    """When it was tried."""
    reason: str
    """Why it failed."""


class FeedItemOf61(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.changed"]
    """What happened."""
    data: FeedItemOf61Data
    """The data of the event, by its type."""


FeedItemOf61Data = TypedDict("FeedItemOf61Data", {
    "source": "str",
    "capture": "str",
    "was": "str",
    "is": "str",
    "description": "str",
})


class FeedItemOf62(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.gone"]
    """What happened."""
    data: FeedItemOf62Data
    """The data of the event, by its type."""


class FeedItemOf62Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    reason: str
    """Why, in words."""


class FeedItemOf63(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.withdrawn"]
    """What happened."""
    data: FeedItemOf63Data
    """The data of the event, by its type."""


class FeedItemOf63Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    reason: str
    """Why, in words."""


class FeedItemOf64(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.restored"]
    """What happened."""
    data: FeedItemOf64Data
    """The data of the event, by its type."""


class FeedItemOf64Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    reason: str
    """Why, in words."""


class FeedItemOf65(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.capture-withdrawn"]
    """What happened."""
    data: FeedItemOf65Data
    """The data of the event, by its type."""


class FeedItemOf65Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    capture: str
    """The id of a capture."""
    archived: bool
    """Whether another copy of the source can be read."""
    reason: str
    """Why, in words."""


class FeedItemOf66(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.merged"]
    """What happened."""
    data: FeedItemOf66Data
    """The data of the event, by its type."""


class FeedItemOf66Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    into: str
    """The source that remains."""
    reason: str
    """Why, in words."""


class FeedItemOf67(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.unmerged"]
    """What happened."""
    data: FeedItemOf67Data
    """The data of the event, by its type."""


FeedItemOf67Data = TypedDict("FeedItemOf67Data", {
    "source": "str",
    "from": "str",
    "reason": "str",
})


class FeedItemOf68(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.absorbed"]
    """What happened."""
    data: FeedItemOf68Data
    """The data of the event, by its type."""


class FeedItemOf68Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    sources: list[MergedSource]
    """The source, and the sources that were merged into it before."""
    reason: str
    """Why, in words."""


class FeedItemOf69(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["source.separated"]
    """What happened."""
    data: FeedItemOf69Data
    """The data of the event, by its type."""


class FeedItemOf69Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    sources: list[MergedSource]
    """The source, and the sources that were merged into it before."""
    reason: str
    """Why, in words."""


class FeedItemOf70(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claimant.registered"]
    """What happened."""
    data: FeedItemOf70Data
    """The data of the event, by its type."""


class FeedItemOf70Data(TypedDict):
    """The data of the event, by its type."""
    claimant: str
    """The id of a claimant."""
    kind: ClaimantKind
    name: str
    """The name of the claimant."""
    description: NotRequired[str]
    """A description of the claimant, in neutral words."""
    sameAs: NotRequired[list[str]]
    """Addresses that name the same person or organisation."""


class FeedItemOf71(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claimant.described"]
    """What happened."""
    data: FeedItemOf71Data
    """The data of the event, by its type."""


class FeedItemOf71Data(TypedDict):
    """The data of the event, by its type."""
    claimant: str
    """The id of a claimant."""
    kind: ClaimantKind
    name: str
    """The name of the claimant."""
    description: NotRequired[str]
    """A description of the claimant, in neutral words."""
    sameAs: NotRequired[list[str]]
    """Addresses that name the same person or organisation."""
    reason: str
    """Why, in words."""


class FeedItemOf72(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claimant.role-held"]
    """What happened."""
    data: FeedItemOf72Data
    """The data of the event, by its type."""


FeedItemOf72Data = TypedDict("FeedItemOf72Data", {
    "claimant": "str",
    "role": "str",
    "title": "str",
    "organisation": "NotRequired[str]",
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class FeedItemOf73(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claimant.role-corrected"]
    """What happened."""
    data: FeedItemOf73Data
    """The data of the event, by its type."""


FeedItemOf73Data = TypedDict("FeedItemOf73Data", {
    "claimant": "str",
    "role": "str",
    "title": "str",
    "organisation": "NotRequired[str]",
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
    "reason": "str",
})


class FeedItemOf74(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claimant.role-withdrawn"]
    """What happened."""
    data: FeedItemOf74Data
    """The data of the event, by its type."""


class FeedItemOf74Data(TypedDict):
    """The data of the event, by its type."""
    claimant: str
    """The id of a claimant."""
    role: str
    """The id of a role."""
    reason: str
    """Why, in words."""


class FeedItemOf75(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claimant.merged"]
    """What happened."""
    data: FeedItemOf75Data
    """The data of the event, by its type."""


class FeedItemOf75Data(TypedDict):
    """The data of the event, by its type."""
    claimant: str
    """The id of a claimant."""
    into: str
    """The claimant that remains."""
    reason: str
    """Why, in words."""


class FeedItemOf76(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["claimant.unmerged"]
    """What happened."""
    data: FeedItemOf76Data
    """The data of the event, by its type."""


FeedItemOf76Data = TypedDict("FeedItemOf76Data", {
    "claimant": "str",
    "from": "str",
    "reason": "str",
})


class FeedItemOf77(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["scale.defined"]
    """What happened."""
    data: FeedItemOf77Data
    """The data of the event, by its type."""


class FeedItemOf77Data(TypedDict):
    """The data of the event, by its type."""
    scale: str
    """The id of a rating scale, for example `truth`."""
    version: int
    """The version of the scale: 1 for the first, and one more for each new definition."""
    name: str
    """The name of the scale."""
    ratings: list[ScaleRating]
    """The ratings of the scale, each with a unique code."""


class FeedItemOf78(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["policy.set"]
    """What happened."""
    data: FeedItemOf78Data
    """The data of the event, by its type."""


class FeedItemOf78Data(TypedDict):
    """The data of the event, by its type."""
    policy: Policy
    reason: NotRequired[str]
    """Why, in words."""


class FeedItemOf79(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["member.added"]
    """What happened."""
    data: FeedItemOf79Data
    """The data of the event, by its type."""


class FeedItemOf79Data(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    name: str
    """The name of the member, which the record shows beside their acts."""
    kind: Literal["person", "program"]
    """The kind of member. A program is never shown as a person."""
    role: Role


class FeedItemOf80(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["member.role-changed"]
    """What happened."""
    data: FeedItemOf80Data
    """The data of the event, by its type."""


class FeedItemOf80Data(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    role: Role
    reason: str
    """Why, in words."""


class FeedItemOf81(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["member.renamed"]
    """What happened."""
    data: FeedItemOf81Data
    """The data of the event, by its type."""


class FeedItemOf81Data(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    name: str
    """The name of the member, which the record shows beside their acts."""
    reason: str
    """Why, in words."""


class FeedItemOf82(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["member.removed"]
    """What happened."""
    data: FeedItemOf82Data
    """The data of the event, by its type."""


class FeedItemOf82Data(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    reason: str
    """Why, in words."""


class FeedItemOf83(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["member.identity-linked"]
    """What happened."""
    data: FeedItemOf83Data
    """The data of the event, by its type."""


class FeedItemOf83Data(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    issuer: str
    """The issuer, exactly as its tokens name it (`iss`)."""
    subject: str
    """The account at that issuer, exactly as its tokens name it (`sub`)."""


class FeedItemOf84(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["member.sessions-ended"]
    """What happened."""
    data: FeedItemOf84Data
    """The data of the event, by its type."""


class FeedItemOf84Data(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    before: str
    """Tokens that were issued at or before this time are refused."""
    reason: str
    """Why, in words."""


class FeedItemOf85(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["key.issued"]
    """What happened."""
    data: FeedItemOf85Data
    """The data of the event, by its type."""


class FeedItemOf85Data(TypedDict):
    """The data of the event, by its type."""
    key: str
    """The id of a key."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    sha256: str
    """The SHA-256 digest of the key. The key itself is stored nowhere."""
    role: NotRequired[Role]
    """The highest role in which the key acts; by default the role of its member."""
    expiresAt: NotRequired[str]
    """When it expires."""


class FeedItemOf86(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["key.rotated"]
    """What happened."""
    data: FeedItemOf86Data
    """The data of the event, by its type."""


class FeedItemOf86Data(TypedDict):
    """The data of the event, by its type."""
    key: str
    """The id of a key."""
    successor: str
    """The id of a key."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    sha256: str
    """The SHA-256 digest of the key. The key itself is stored nowhere."""
    role: NotRequired[Role]
    """The highest role in which the key acts; by default the role of its member."""
    expiresAt: NotRequired[str]
    """When it expires."""
    until: str
    """The time until which the old key is valid."""


class FeedItemOf87(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["key.narrowed"]
    """What happened."""
    data: FeedItemOf87Data
    """The data of the event, by its type."""


class FeedItemOf87Data(TypedDict):
    """The data of the event, by its type."""
    key: str
    """The id of a key."""
    role: Role
    reason: str
    """Why, in words."""


class FeedItemOf88(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["key.revoked"]
    """What happened."""
    data: FeedItemOf88Data
    """The data of the event, by its type."""


class FeedItemOf88Data(TypedDict):
    """The data of the event, by its type."""
    key: str
    """The id of a key."""
    reason: str
    """Why, in words."""


class FeedItemOf89(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["ledger.created"]
    """What happened."""
    data: FeedItemOf89Data
    """The data of the event, by its type."""


class FeedItemOf89Data(TypedDict):
    """The data of the event, by its type."""
    ledger: str
    """The name of the ledger, for example `main`."""
    name: str
    """The name of its first admin."""
    policy: NotRequired[FeedItemOf89DataPolicy]
    """The rules that differ from the defaults."""
    key: str
    """The id of a key."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    sha256: str
    """The SHA-256 digest of the key. The key itself is stored nowhere."""


class FeedItemOf89DataPolicy(TypedDict):
    """The rules that differ from the defaults."""
    approvalsNeeded: NotRequired[int]
    """How many people other than the authors must approve a verdict."""
    approvalsNeededAtHighRisk: NotRequired[int]
    """The same number for claims of the risk class `high`."""
    independentSourcesNeeded: NotRequired[int]
    """How many independent sources a rating with a number must rely on. Merged sources, those of one independence group and those of one address count once."""
    bothSides: NotRequired[bool]
    """Whether a verdict must consider supporting and refuting evidence, or state that none was found."""
    archivedSources: NotRequired[bool]
    """Whether a copy of every source relied on must have been captured, or an exception recorded."""
    rightOfReply: NotRequired[bool]
    """Whether a claimant must have been asked for a reply, or an exception recorded."""
    strengthReasons: NotRequired[bool]
    """Whether accepting evidence requires a reason for its strength."""
    independentRatingsNeeded: NotRequired[int]
    """How many independent ratings by people other than the authors are required, unless an exception is recorded."""
    claimVisibility: NotRequired[Literal["public", "desk"]]
    """The default audience of a recorded claim."""
    objectionDays: NotRequired[int]
    """The number of days within which the desk must answer an objection."""
    recheckDays: NotRequired[FeedItemOf89DataPolicyRecheckDays]
    """By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never."""
    publicIntake: NotRequired[bool]
    """Whether someone without a key may send an objection. It waits in the inbox of the desk and is not public."""
    intakeOutcome: NotRequired[bool]
    """Whether someone who sent an objection without a key sees, by the id in the receipt, that it waits or was set aside."""
    attribution: NotRequired[Literal["names", "roles", "none"]]
    """What the public sees of the members who act: their names, their roles with a stable pseudonym each, or nothing. It holds for acts from then on; earlier ones stay as they were published."""
    keyLifetimeDays: NotRequired[int]
    """The number of days after which a key expires that is issued without an expiry; 0 for never. A key of an admin gets it only while another admin key never expires."""
    publisher: NotRequired[Union[Publisher, None]]
    """Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone."""
    escalationUrl: NotRequired[Union[str, None]]
    """Where an objector can appeal against the answer to an objection; null for nowhere."""


class FeedItemOf89DataPolicyRecheckDays(TypedDict):
    """By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never."""
    standard: Union[int, None]
    """The number of days; null for never."""
    high: Union[int, None]
    """The number of days; null for never."""


class FeedItemOf90(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: int
    """The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none."""
    type: Literal["position.withheld"]
    """What happened."""
    data: FeedItemOf90Data
    """The data of the event, by its type."""


class FeedItemOf90Data(TypedDict):
    """The data of the event, by its type."""
    withholding: NotRequired[str]
    """The withholding of the claim by which it is withheld."""


FeedItem: TypeAlias = "Union[FeedItemOf1, FeedItemOf2, FeedItemOf3, FeedItemOf4, FeedItemOf5, FeedItemOf6, FeedItemOf7, FeedItemOf8, FeedItemOf9, FeedItemOf10, FeedItemOf11, FeedItemOf12, FeedItemOf13, FeedItemOf14, FeedItemOf15, FeedItemOf16, FeedItemOf17, FeedItemOf18, FeedItemOf19, FeedItemOf20, FeedItemOf21, FeedItemOf22, FeedItemOf23, FeedItemOf24, FeedItemOf25, FeedItemOf26, FeedItemOf27, FeedItemOf28, FeedItemOf29, FeedItemOf30, FeedItemOf31, FeedItemOf32, FeedItemOf33, FeedItemOf34, FeedItemOf35, FeedItemOf36, FeedItemOf37, FeedItemOf38, FeedItemOf39, FeedItemOf40, FeedItemOf41, FeedItemOf42, FeedItemOf43, FeedItemOf44, FeedItemOf45, FeedItemOf46, FeedItemOf47, FeedItemOf48, FeedItemOf49, FeedItemOf50, FeedItemOf51, FeedItemOf52, FeedItemOf53, FeedItemOf54, FeedItemOf55, FeedItemOf56, FeedItemOf57, FeedItemOf58, FeedItemOf59, FeedItemOf60, FeedItemOf61, FeedItemOf62, FeedItemOf63, FeedItemOf64, FeedItemOf65, FeedItemOf66, FeedItemOf67, FeedItemOf68, FeedItemOf69, FeedItemOf70, FeedItemOf71, FeedItemOf72, FeedItemOf73, FeedItemOf74, FeedItemOf75, FeedItemOf76, FeedItemOf77, FeedItemOf78, FeedItemOf79, FeedItemOf80, FeedItemOf81, FeedItemOf82, FeedItemOf83, FeedItemOf84, FeedItemOf85, FeedItemOf86, FeedItemOf87, FeedItemOf88, FeedItemOf89, FeedItemOf90]"


FieldChange = TypedDict("FieldChange", {
    "field": "str",
    "from": "Any",
    "to": "Any",
    "added": "NotRequired[list[str]]",
    "removed": "NotRequired[list[str]]",
})


class Foreseen(TypedDict):
    """The outcome of a dry run. Nothing was written."""
    dryRun: Literal[True]
    """Marks a dry run: nothing was written."""
    version: int
    """The resulting version."""
    events: list[ForeseenEvent]
    """The events that would be recorded, in order."""


class ForeseenEvent(TypedDict):
    """An event that an act would record."""
    type: str
    """The type of the event, for example `claim.recorded`."""
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    data: ForeseenEventData
    """The data of the event, by its type, as in the log."""


class ForeseenEventData(TypedDict):
    """The data of the event, by its type, as in the log."""


class FormerMember(TypedDict):
    """An author of a proposal who left the desk."""
    member: str
    """The id of a member."""
    name: str
    """The name the member had at the time."""


class FormerMemberPage(TypedDict):
    """A page of: list former members."""
    items: list[FormerMemberPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class FormerMemberPageItem(TypedDict):
    """A person or program that left the desk."""
    id: str
    """The id of a member."""
    name: str
    """The name of the member."""
    kind: Literal["person", "program"]
    """The kind of member. A program is never shown as a person."""
    etag: str
    """The ETag of the item."""


class Health(TypedDict):
    """The service is healthy."""
    status: Literal["ok"]
    """Always `ok`; a failure answers another status."""


HeldRole = TypedDict("HeldRole", {
    "id": "str",
    "title": "str",
    "organisation": "NotRequired[str]",
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class Highlight(TypedDict):
    """A text of a claim in which words of the query stand. It holds no markup."""
    field: Literal["wording", "earlierWording", "otherWording", "topic", "quote"]
    """Which text of the claim it is."""
    text: str
    """The text, as it was recorded."""
    ranges: list[HighlightRangesItem]
    """Where words of the query stand, in the order of the text. Ranges that touch are one."""


HighlightRangesItem = TypedDict("HighlightRangesItem", {
    "from": "int",
    "to": "int",
})


class HistoryPage(TypedDict):
    """A page of history."""
    items: list[LinkedHistoryLine]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class Identity(TypedDict):
    """An account at an issuer of tokens."""
    issuer: str
    """The issuer, exactly as its tokens name it (`iss`)."""
    subject: str
    """The account at that issuer, exactly as its tokens name it (`sub`)."""


class Import(TypedDict):
    """Commands that were sent to be carried out, and how far that is."""
    id: str
    """The id of an import."""
    state: Literal["waiting", "running", "done", "failed"]
    """`waiting` and `running` go on by themselves, also after a restart of the service. `done`: every line was judged. `failed`: it was given up, and `detail` says why."""
    name: str
    """Aliases became ids under this name and the sender."""
    dryRun: bool
    """Whether it is only judged. Then nothing of it is written."""
    machineMade: bool
    """Whether the record names a program for each of its commands, whosever key it was sent with."""
    by: str
    """Who gives all its commands."""
    bytes: int
    """How long it is, unpacked."""
    bytesRead: int
    """How much of it was read."""
    lines: int
    """Lines that are done, the bad ones among them."""
    added: int
    """Commands that were carried out, by this attempt; of one that is only judged, those that would be."""
    known: int
    """Commands that were on record already, from an earlier import or attempt."""
    rejected: int
    """Lines that are bad or were refused."""
    attempts: int
    """How often it was begun. What an attempt carried out before it was interrupted is `known` to the next."""
    detail: Union[str, None]
    """Why it was given up."""
    createdAt: str
    """When it was sent."""
    finishedAt: Union[str, None]
    """When it was over; null until then."""


ImportBody: TypeAlias = "str"


ImportRejects: TypeAlias = "str"


class IndependentRating(TypedDict):
    """An independent rating, given without knowledge of the others."""
    by: Actor
    rating: Rating
    reason: NotRequired[str]
    """The reason for the rating."""


class IssueKeyBody(TypedDict):
    """Issue a key to a member."""
    member: str
    """The id of a member."""
    role: NotRequired[Role]
    """The highest role in which the key acts; by default the role of its member."""
    expiresAt: NotRequired[Union[str, None]]
    """When it expires; null for never. If omitted, the policy decides (`keyLifetimeDays`)."""


class IssuedKey(TypedDict):
    """A key that was just issued."""
    id: str
    """The id of a key."""
    href: str
    """The address of the item."""
    version: int
    """The current version: the ETag to send as If-Match."""
    position: int
    """The position of the last event in the ledger; reads may wait for it (`atLeast`)."""
    public: NotRequired[PublicNumbers]
    """The same numbers as the public counts them, to link to a past state; only with a key of the desk."""
    recordedAt: str
    """When the ledger recorded it."""
    shown: bool
    """Whether all reads already show it. It is durable in either case; false is rare and temporary."""
    resource: NotRequired[IssuedKeyResource]
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""
    key: str
    """The key itself. Send it as `Authorization: Bearer …`. It is shown this once and not stored. Only an identical request with the same `Idempotency-Key` and credential returns it again."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    role: Union[Role, None]
    """The highest role in which the key acts; null for the role of its member."""
    expiresAt: Union[str, None]
    """When it expires; null for never."""


class IssuedKeyResource(TypedDict):
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""


class JsonFeed(TypedDict):
    """A JSON Feed, version 1.1."""
    version: Literal["https://jsonfeed.org/version/1.1"]
    """The version of JSON Feed."""
    title: str
    """The title of the feed."""
    home_page_url: str
    """The address of the list that the feed covers."""
    feed_url: str
    """The address of the feed itself."""
    authors: list[JsonFeedAuthorsItem]
    """Who publishes it."""
    items: list[JsonFeedItem]
    """The entries, newest first."""


class JsonFeedAuthorsItem(TypedDict):
    name: str
    """The name of the publisher."""
    url: NotRequired[str]
    """The address of the publisher."""


class JsonFeedItem(TypedDict):
    """One entry of the feed."""
    id: str
    """A tag URI (RFC 4151). It stays the same if the address of the ledger changes."""
    url: str
    """The address of the entry."""
    title: str
    """The title of the entry."""
    content_text: str
    """The content as plain text."""
    date_published: str
    """When it was published."""
    date_modified: str
    """When it was last modified."""
    language: NotRequired[str]
    """The language of the claim (BCP 47)."""
    tags: NotRequired[list[str]]
    """The topics of the claim."""


class JudgeMatchBody(TypedDict):
    """Confirm or reject that a text says what the claim says."""
    outcome: MatchOutcome
    text: str
    """What was said, word for word. It may be private, so only the desk sees it and finds the claim by it."""
    saidOn: NotRequired[str]
    """When it was said, as precisely as known."""
    language: NotRequired[str]
    """The language of the text."""
    url: NotRequired[str]
    """Where it was said."""
    score: NotRequired[float]
    """The probability that `POST /claims/match` gave, where it proposed the claim."""
    reason: NotRequired[str]
    """Why it was confirmed or rejected."""


class JudgedMatchPage(TypedDict):
    """A page of: list the matches of a claim that were confirmed or rejected."""
    items: list[JudgedMatchPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class JudgedMatchPageItem(TypedDict):
    """A text that a member compared with the claim. Only the desk sees it."""
    id: str
    """The id of a match."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the match last changed."""
    state: Literal["judged", "withdrawn"]
    """Whether it was withdrawn."""
    outcome: MatchOutcome
    text: str
    """What was said, word for word. It may be private, so only the desk sees it and finds the claim by it."""
    saidOn: NotRequired[str]
    """When it was said, as precisely as known."""
    language: NotRequired[str]
    """The language of the text."""
    url: NotRequired[str]
    """Where it was said."""
    score: NotRequired[float]
    """The probability that `POST /claims/match` gave, where it proposed the claim."""
    reason: NotRequired[str]
    """Why it was confirmed or rejected."""
    by: Actor
    at: str
    """When it was confirmed or rejected."""
    withdrawn: Union[JudgedMatchPageItemWithdrawn1, None]
    """Why it no longer holds; null while it does."""
    etag: str
    """The ETag of the item."""


class JudgedMatchPageItemWithdrawn1(TypedDict):
    reason: str
    """Why, in words."""
    by: Actor
    at: str
    """When it was withdrawn."""


class Key(TypedDict):
    """A key in use, without the key itself."""
    id: str
    """The id of a key."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    role: Union[Role, None]
    """The highest role in which the key acts; null for the role of its member."""
    expiresAt: Union[str, None]
    """When it expires; null for never."""
    successor: Union[str, None]
    """The key that it was rotated to; null where it was not."""


class KeyIssued(TypedDict):
    """A key was issued to a member."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["key.issued"]
    """What happened."""
    data: KeyIssuedData
    """The data of the event, by its type."""


class KeyIssuedData(TypedDict):
    """The data of the event, by its type."""
    key: str
    """The id of a key."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    sha256: str
    """The SHA-256 digest of the key. The key itself is stored nowhere."""
    role: NotRequired[Role]
    """The highest role in which the key acts; by default the role of its member."""
    expiresAt: NotRequired[str]
    """When it expires."""


class KeyNarrowed(TypedDict):
    """The role in which a key acts was lowered."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["key.narrowed"]
    """What happened."""
    data: KeyNarrowedData
    """The data of the event, by its type."""


class KeyNarrowedData(TypedDict):
    """The data of the event, by its type."""
    key: str
    """The id of a key."""
    role: Role
    reason: str
    """Why, in words."""


class KeyPage(TypedDict):
    """A page of: list keys."""
    items: list[KeyPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class KeyPageItem(TypedDict):
    """A key in use, and when it was last used."""
    id: str
    """The id of a key."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    role: Union[Role, None]
    """The highest role in which the key acts; null for the role of its member."""
    expiresAt: Union[str, None]
    """When it expires; null for never."""
    successor: Union[str, None]
    """The key that it was rotated to; null where it was not."""
    lastUsedAt: Union[str, None]
    """When it was last used, to about a minute; null where it never was."""
    etag: str
    """The ETag of the item."""


class KeyRevoked(TypedDict):
    """A key was revoked."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["key.revoked"]
    """What happened."""
    data: KeyRevokedData
    """The data of the event, by its type."""


class KeyRevokedData(TypedDict):
    """The data of the event, by its type."""
    key: str
    """The id of a key."""
    reason: str
    """Why, in words."""


class KeyRotated(TypedDict):
    """A key was rotated: it has a successor and expires at a stated time."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["key.rotated"]
    """What happened."""
    data: KeyRotatedData
    """The data of the event, by its type."""


class KeyRotatedData(TypedDict):
    """The data of the event, by its type."""
    key: str
    """The id of a key."""
    successor: str
    """The id of a key."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    sha256: str
    """The SHA-256 digest of the key. The key itself is stored nowhere."""
    role: NotRequired[Role]
    """The highest role in which the key acts; by default the role of its member."""
    expiresAt: NotRequired[str]
    """When it expires."""
    until: str
    """The time until which the old key is valid."""


class Ledger(TypedDict):
    """The record of one organisation, with its own log, order, members and policy."""
    id: str
    """The name of the ledger, for example `main`."""
    href: str
    """The address of the ledger. Everything in it is below that."""
    createdAt: str
    """When its first event was recorded; for the public, and for a copy, its first public event."""
    copyOf: Union[str, None]
    """The address of the ledger that this one copies; null for an original."""


class LedgerCorrectionPage(TypedDict):
    """A page of: list the corrections of the ledger."""
    items: list[LedgerCorrectionPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


LedgerCorrectionPageItem = TypedDict("LedgerCorrectionPageItem", {
    "id": "str",
    "claim": "str",
    "version": "int",
    "verdict": "str",
    "class": "PublishedCorrectionClass",
    "reason": "ChangeReason",
    "responsible": "Literal[\"reporter\", \"checker\", \"editor\", \"source\", \"system\"]",
    "text": "str",
    "changed": "LedgerCorrectionPageItemChanged",
    "publishedAt": "str",
    "publishedBy": "Actor",
    "etag": "str",
})


class LedgerCorrectionPageItemChanged(TypedDict):
    """What changed."""
    rating: bool
    """Whether the correction changed the rating in force, or removed it."""
    before: Union[Rating, None]
    """The rating that was in force before."""
    after: Union[Rating, None]
    """The rating in force afterwards; null where the verdict was retracted."""
    supersededBy: Union[str, None]
    """The verdict that superseded it; null where none did."""
    appearance: Union[str, None]
    """The appearance that was corrected or withdrawn under the verdict; null where none was."""
    wording: Union[LedgerCorrectionPageItemChangedWording1, None]
    """The wording of the claim before and after; null where it is unchanged."""
    mergedInto: Union[str, None]
    """The claim that the claim of the verdict was merged into; null where it was not."""
    unmergedFrom: Union[str, None]
    """The claim that replaced it until a merge was undone; null where none was."""


class LedgerCorrectionPageItemChangedWording1(TypedDict):
    before: str
    """The assertion in neutral words, without a rating in it."""
    after: str
    """The assertion in neutral words, without a rating in it."""


class LedgerCounterEvidencePage(TypedDict):
    """A page of: read counter-evidence across the ledger."""
    items: list[LedgerCounterEvidencePageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class LedgerCounterEvidencePageItem(TypedDict):
    """One item of counter-evidence in force."""
    kind: Literal["refuting-evidence", "upheld-challenge", "contradicting-claim"]
    """The way in which it counters the claim."""
    claim: str
    """The claim that it counters: the requested one, or a part of it."""
    version: int
    """The version of its stream at its last change."""
    evidence: Union[str, None]
    """The refuting evidence, or the supporting evidence that was withdrawn."""
    isChallenged: bool
    """Whether it is disputed itself. It stays in force until that is settled."""
    source: Union[str, None]
    """The source it was recorded of; null where it has none."""
    independenceGroup: Union[str, None]
    """The independence group of its source, or of the one that was merged into, which counts once; null where it has none."""
    finding: Union[str, None]
    """What the source shows; null where it is no evidence."""
    quote: NotRequired[Quote]
    strength: Union[Strength, None]
    """The weight the desk gives it; null where it has none, or it is no evidence."""
    challenge: Union[str, None]
    """The challenge that was upheld."""
    reason: Union[str, None]
    """Why the challenge was upheld, or why the claims contradict each other."""
    contradicting: Union[LedgerCounterEvidencePageItemContradicting1, None]
    """The claim that contradicts this one, with its verdict."""
    since: str
    """The time since which it is in this state."""
    etag: str
    """The ETag of the item."""


class LedgerCounterEvidencePageItemContradicting1(TypedDict):
    claim: str
    """The id of a claim."""
    wording: str
    """The wording of that claim."""
    status: ClaimStatus
    rating: Union[Rating, None]


class LedgerCreated(TypedDict):
    """A ledger was added to the deployment."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["ledger.created"]
    """What happened."""
    data: LedgerCreatedData
    """The data of the event, by its type."""


class LedgerCreatedData(TypedDict):
    """The data of the event, by its type."""
    ledger: str
    """The name of the ledger, for example `main`."""
    name: str
    """The name of its first admin."""
    policy: NotRequired[LedgerCreatedDataPolicy]
    """The rules that differ from the defaults."""
    key: str
    """The id of a key."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    sha256: str
    """The SHA-256 digest of the key. The key itself is stored nowhere."""


class LedgerCreatedDataPolicy(TypedDict):
    """The rules that differ from the defaults."""
    approvalsNeeded: NotRequired[int]
    """How many people other than the authors must approve a verdict."""
    approvalsNeededAtHighRisk: NotRequired[int]
    """The same number for claims of the risk class `high`."""
    independentSourcesNeeded: NotRequired[int]
    """How many independent sources a rating with a number must rely on. Merged sources, those of one independence group and those of one address count once."""
    bothSides: NotRequired[bool]
    """Whether a verdict must consider supporting and refuting evidence, or state that none was found."""
    archivedSources: NotRequired[bool]
    """Whether a copy of every source relied on must have been captured, or an exception recorded."""
    rightOfReply: NotRequired[bool]
    """Whether a claimant must have been asked for a reply, or an exception recorded."""
    strengthReasons: NotRequired[bool]
    """Whether accepting evidence requires a reason for its strength."""
    independentRatingsNeeded: NotRequired[int]
    """How many independent ratings by people other than the authors are required, unless an exception is recorded."""
    claimVisibility: NotRequired[Literal["public", "desk"]]
    """The default audience of a recorded claim."""
    objectionDays: NotRequired[int]
    """The number of days within which the desk must answer an objection."""
    recheckDays: NotRequired[LedgerCreatedDataPolicyRecheckDays]
    """By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never."""
    publicIntake: NotRequired[bool]
    """Whether someone without a key may send an objection. It waits in the inbox of the desk and is not public."""
    intakeOutcome: NotRequired[bool]
    """Whether someone who sent an objection without a key sees, by the id in the receipt, that it waits or was set aside."""
    attribution: NotRequired[Literal["names", "roles", "none"]]
    """What the public sees of the members who act: their names, their roles with a stable pseudonym each, or nothing. It holds for acts from then on; earlier ones stay as they were published."""
    keyLifetimeDays: NotRequired[int]
    """The number of days after which a key expires that is issued without an expiry; 0 for never. A key of an admin gets it only while another admin key never expires."""
    publisher: NotRequired[Union[Publisher, None]]
    """Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone."""
    escalationUrl: NotRequired[Union[str, None]]
    """Where an objector can appeal against the answer to an objection; null for nowhere."""


class LedgerCreatedDataPolicyRecheckDays(TypedDict):
    """By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never."""
    standard: Union[int, None]
    """The number of days; null for never."""
    high: Union[int, None]
    """The number of days; null for never."""


LedgerExport: TypeAlias = "str"


class LedgerJudgedMatchPage(TypedDict):
    """A page of: list the matches of the ledger that were confirmed or rejected."""
    items: list[LedgerJudgedMatchPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class LedgerJudgedMatchPageItem(TypedDict):
    """A text that a member compared with the claim. Only the desk sees it."""
    id: str
    """The id of a match."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the match last changed."""
    state: Literal["judged", "withdrawn"]
    """Whether it was withdrawn."""
    outcome: MatchOutcome
    text: str
    """What was said, word for word. It may be private, so only the desk sees it and finds the claim by it."""
    saidOn: NotRequired[str]
    """When it was said, as precisely as known."""
    language: NotRequired[str]
    """The language of the text."""
    url: NotRequired[str]
    """Where it was said."""
    score: NotRequired[float]
    """The probability that `POST /claims/match` gave, where it proposed the claim."""
    reason: NotRequired[str]
    """Why it was confirmed or rejected."""
    by: Actor
    at: str
    """When it was confirmed or rejected."""
    withdrawn: Union[LedgerJudgedMatchPageItemWithdrawn1, None]
    """Why it no longer holds; null while it does."""
    etag: str
    """The ETag of the item."""


class LedgerJudgedMatchPageItemWithdrawn1(TypedDict):
    reason: str
    """Why, in words."""
    by: Actor
    at: str
    """When it was withdrawn."""


class LedgerObjectionPage(TypedDict):
    """A page of: list the objections of the ledger."""
    items: list[LedgerObjectionPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class LedgerObjectionPageItem(TypedDict):
    """An objection to something published. It changes no verdict by itself."""
    id: str
    """The id of an objection."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the objection last changed."""
    state: ObjectionState
    about: ObjectionAbout
    text: str
    """What is wrong and why, in the objector's words; empty where the desk withholds them."""
    isTextWithheld: NotRequired[Literal[True]]
    """Whether the desk withholds the words from readers."""
    lodgedAt: str
    """When it was lodged. One that came without a key: when the desk released it."""
    lodgedBy: Actor
    releasedBy: NotRequired[Actor]
    """Who released it, where it came without a key."""
    receivedAt: NotRequired[str]
    """Only for the desk: when it came without a key."""
    setAside: NotRequired[SettingAside]
    dueAt: str
    """The time by which the desk must answer. While it waits: by which the desk must release it or set it aside."""
    outcome: Union[ObjectionOutcome, None]
    """The outcome of the desk's review; null while it is open."""
    explanation: Union[str, None]
    """The reason for the outcome."""
    escalation: Union[str, None]
    """Where an objector can appeal against the answer."""
    resolvedAt: Union[str, None]
    """When the desk answered; null while it is open."""
    resolvedBy: Union[Actor, None]
    """Who answered for the desk; null while it is open."""
    etag: str
    """The ETag of the item."""


class LedgerPage(TypedDict):
    """A page of: list ledgers."""
    items: list[LedgerPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class LedgerPageItem(TypedDict):
    """The record of one organisation, with its own log, order, members and policy."""
    id: str
    """The name of the ledger, for example `main`."""
    href: str
    """The address of the ledger. Everything in it is below that."""
    createdAt: str
    """When its first event was recorded; for the public, and for a copy, its first public event."""
    copyOf: Union[str, None]
    """The address of the ledger that this one copies; null for an original."""
    etag: str
    """The ETag of the item."""


class LedgerVerdictPage(TypedDict):
    """A page of: list the verdicts of the ledger."""
    items: list[LedgerVerdictPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class LedgerVerdictPageItem(TypedDict):
    """A rating on a scale with its rationale and evidence, and its state. What was published is as it was published; `replies` and the state are as they are now."""
    id: str
    """The id of a verdict."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the verdict last changed."""
    state: VerdictState
    rating: Rating
    wording: str
    """The wording of the claim when the verdict was proposed."""
    rationale: str
    """The rationale of the rating, in words that readers can follow."""
    reliedOn: list[Citation]
    """The evidence that the rating rests on, each with the reason."""
    setAside: list[Citation]
    """The evidence that was considered and set aside, each with the reason."""
    combination: NotRequired[str]
    """How the verdicts on the parts combine into this one. Required where the claim has parts."""
    noneFound: NotRequired[list[Literal["supports", "refutes"]]]
    """The sides for which a search found no evidence."""
    exceptions: NotRequired[list[LedgerVerdictPageItemExceptionsItem]]
    """Exceptions: rules of the policy that could not be met, each with the reason. Readers see them."""
    proposedBy: list[Actor]
    """Who proposed or revised it."""
    approvedBy: list[Actor]
    """Who approved its current content. None of them proposed it."""
    authorsLeft: NotRequired[list[FormerMember]]
    """The authors of an open proposal who left the desk since. Only the desk sees them."""
    comments: Union[str, None]
    """What has to change, where a proposal was returned."""
    withdrawal: NotRequired[Withdrawal]
    """When, by whom and why a proposal was withdrawn. Only the desk sees it."""
    independentRatings: NotRequired[LedgerVerdictPageItemIndependentRatings]
    """The independent ratings of the claim. Only the desk sees them."""
    repliesAsPublished: list[CarriedReply]
    """The requests for a reply and their answers, as they were at publication. They never change; `replies` has them as they are now."""
    embargoedUntil: Union[str, None]
    """The end of the embargo, when the proposal is published; null without an embargo."""
    publishedAt: Union[str, None]
    """When it was published; null where it was not."""
    releasedEarly: NotRequired[EarlyRelease]
    """That it was published before its embargo ended, where it was."""
    recheckBy: Union[str, None]
    """The time by which a verdict in force is checked again; null for never, and once it is not in force."""
    isRecheckDue: bool
    """Whether that time is over and the verdict in force was not checked again since."""
    rechecked: Union[LedgerVerdictPageItemRechecked1, None]
    """The last time that it was checked again and found to stand; null where it was not."""
    supersedes: Union[str, None]
    """The verdict that it superseded; null where it superseded none."""
    supersededBy: Union[str, None]
    """The verdict that superseded it; null where none did."""
    tombstone: Union[Tombstone, None]
    """Why it was retracted; null where it was not."""
    corrections: list[Correction]
    """The notices about its supersession or retraction."""
    updatedAt: str
    """When it or a reply that it includes was last modified."""
    replies: list[VerdictReply]
    """The requests for a reply that it includes, and their answers, as they are now. `repliesAsPublished` has them as they were."""
    etag: str
    """The ETag of the item."""


class LedgerVerdictPageItemExceptionsItem(TypedDict):
    rule: Literal["archived-sources", "right-of-reply", "independent-ratings"]
    """The rule of the policy."""
    reason: str
    """The reason why it could not be met."""


class LedgerVerdictPageItemIndependentRatings(TypedDict):
    """The independent ratings of the claim. Only the desk sees them."""
    sealed: int
    """The number of sealed ratings that are not opened yet."""
    opened: list[IndependentRating]
    """The opened ratings."""


class LedgerVerdictPageItemRechecked1(TypedDict):
    at: str
    """When it was checked again."""
    by: Actor
    reason: str
    """What was looked at, and why the verdict stands."""


class LinkIdentityBody(TypedDict):
    """Link an account at an issuer of tokens to a member. A link is permanent."""
    issuer: str
    """The issuer, exactly as its tokens name it (`iss`)."""
    subject: str
    """The account at that issuer, exactly as its tokens name it (`sub`)."""


class LinkedHistoryLine(TypedDict):
    """One event in words: who, what, when, why."""
    position: int
    """The position of the event in the ledger."""
    version: int
    """Its version in the stream."""
    type: str
    """The type of the event."""
    at: str
    """When the ledger recorded it."""
    by: Actor
    what: str
    """What happened, in one sentence."""
    why: Union[str, None]
    """The reason, where one was given."""
    item: Union[str, None]
    """The evidence, verdict or other item it is about."""
    href: str
    """The address of the item, or of the claim where the line is about the claim."""


class LinkedQueueItem(TypedDict):
    """An item in the queue of the desk."""
    kind: QueueKind
    claim: str
    """The id of a claim."""
    wording: str
    """The claim, with its current wording."""
    item: str
    """The pending thing: the claim itself, or a verdict or evidence on it."""
    assignee: Union[Assignee, None]
    """The assignee of the claim; null where it is unassigned."""
    since: str
    """The time since which it waits."""
    dueAt: Union[str, None]
    """The deadline, where one exists."""
    href: str
    """Where the item can be read."""


class LodgeObjectionBody(TypedDict):
    """Object to something published."""
    about: ObjectionAbout
    text: str
    """What is wrong and why, in the objector's words. It is or becomes public, so it should name no private person."""
    contact: NotRequired[str]
    """Where the desk can reach you. Never public, and erased after the outcome. Only without a key."""


class LodgeObjectionForeseen(TypedDict):
    """The outcome of a dry run. Nothing was written."""
    dryRun: Literal[True]
    """Marks a dry run: nothing was written."""
    version: int
    """The resulting version."""
    events: list[ForeseenEvent]
    """The events that would be recorded, in order."""
    outcome: NotRequired[str]
    """For a sender without a key, by the policy: where they see what became of it."""


class LodgeObjectionReceipt(TypedDict):
    """The outcome of an act."""
    id: str
    """The created or changed thing."""
    href: str
    """The address of the item."""
    version: int
    """The current version: the ETag to send as If-Match."""
    position: int
    """The position of the last event in the ledger; reads may wait for it (`atLeast`)."""
    public: NotRequired[PublicNumbers]
    """The same numbers as the public counts them, to link to a past state; only with a key of the desk."""
    recordedAt: str
    """When the ledger recorded it."""
    shown: bool
    """Whether all reads already show it. It is durable in either case; false is rare and temporary."""
    resource: NotRequired[LodgeObjectionReceiptResource]
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""
    outcome: NotRequired[str]
    """For a sender without a key, by the policy: where they see what became of it."""


class LodgeObjectionReceiptResource(TypedDict):
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""


LogCheckpoint: TypeAlias = "str"


LogDisclosures: TypeAlias = "str"


LogEntries: TypeAlias = "str"


LogKey: TypeAlias = "str"


LogPolicy: TypeAlias = "str"


LogTile: TypeAlias = "str"


class MadePart(TypedDict):
    """A thing that an act made beside its subject."""
    at: str
    """Its place in the body, as a JSON pointer such as `#/evidence/0`."""
    id: str
    """Its id."""


class MadeWebhook(TypedDict):
    """A webhook that was just created."""
    id: str
    """The id of a webhook."""
    version: int
    """The version of the webhook, which is part of its ETag."""
    url: str
    """The address that events are sent to."""
    description: Union[str, None]
    """A description of its purpose; null if not given."""
    audience: Literal["public", "desk"]
    """The events it receives: public ones, or those of the desk as well."""
    types: Union[list[str], None]
    """Only events of these types; null for all."""
    kinds: Union[list[StreamKind], None]
    """Only events of streams of these kinds; null for all."""
    claim: Union[str, None]
    """Only events of this claim; null for all."""
    topic: Union[str, None]
    """Only events of claims with this topic; null for all."""
    state: Literal["enabled", "disabled"]
    """Whether it receives events."""
    disabledBecause: Union[Literal["by-hand", "gone", "failing", "rights-ended"], None]
    """Why it is disabled: by an editor, because it answered 410, because it accepted nothing for 75 hours, or because the rights of its key ended."""
    after: int
    """It receives events after this position."""
    replaying: bool
    """Whether past events are being sent again."""
    pausedUntil: Union[str, None]
    """The time until which the receiver asked for a pause (`Retry-After`)."""
    lastSuccessAt: Union[str, None]
    """When it last took something; null where it never did."""
    createdAt: str
    """When it was created."""
    createdBy: str
    """The id of a member."""
    key: Union[str, None]
    """The key in whose rights it receives events: the one that created it, or enabled it last. Null for the rights of its creator."""
    secret: str
    """The secret that signs deliveries (`whsec_…`). It is shown this once. Only an identical request with the same `Idempotency-Key` and key of the ledger returns it again."""


class MakeWebhookBody(TypedDict):
    """The events to send, and the address."""
    url: str
    """The address that events are sent to: an https address on the public internet."""
    description: NotRequired[str]
    """A description of its purpose."""
    audience: NotRequired[Literal["public", "desk"]]
    """The events it receives: `public` (the default) or `desk`."""
    types: NotRequired[list[Literal["claim.recorded", "claim.reworded", "claim.classified", "claim.declined", "claim.reopened", "claim.withdrawn", "claim.restored", "note.added", "note.corrected", "note.withdrawn", "claim.related", "claim.relation-corrected", "claim.unrelated", "claim.merged", "claim.unmerged", "claim.absorbed", "claim.separated", "claim.assigned", "appearance.recorded", "appearance.corrected", "appearance.withdrawn", "evidence.offered", "evidence.accepted", "evidence.declined", "evidence.challenged", "evidence.challenge-dismissed", "evidence.withdrawn", "verdict.proposed", "verdict.approved", "verdict.ratings-opened", "verdict.returned", "verdict.withdrawn", "verdict.author-left", "verdict.embargoed", "verdict.published", "verdict.recheck-due", "verdict.sources-too-few", "verdict.rechecked", "verdict.superseded", "verdict.retracted", "correction.published", "objection.lodged", "objection.received", "objection.released", "objection.set-aside", "objection.put-back", "objection.resolved", "reply.requested", "reply.received", "reply.lapsed", "match.confirmed", "match.rejected", "match.withdrawn", "withholding.placed", "withholding.released", "source.registered", "source.described", "source.captured", "source.capture-failed", "source.changed", "source.gone", "source.withdrawn", "source.restored", "source.capture-withdrawn", "source.merged", "source.unmerged", "source.absorbed", "source.separated", "claimant.registered", "claimant.described", "claimant.role-held", "claimant.role-corrected", "claimant.role-withdrawn", "claimant.merged", "claimant.unmerged", "scale.defined", "policy.set"]]]
    """Only events of these types; omit it for all."""
    kinds: NotRequired[list[StreamKind]]
    """Only events of streams of these kinds; omit it for all."""
    claim: NotRequired[str]
    """Only events of this claim."""
    topic: NotRequired[str]
    """Only events of claims with this topic."""


class MatchBody(TypedDict):
    """A text to look for among the claims on record."""
    text: str
    """What was said: a post, a headline, a sentence. A byline such as `— Name (@handle) June 1, 2019` is recognised."""
    saidOn: NotRequired[str]
    """When it was said. Claims that were made or checked near that day rank higher."""
    language: NotRequired[str]
    """The language of the text. It is only information: every language of the ledger is searched."""
    limit: NotRequired[int]
    """How many matches at most. Without it, up to five, and none that is improbable (a score below 0.15)."""
    status: NotRequired[str]
    """Only claims of these statuses, separated by commas; by default all except merged and withdrawn ones, which `any` includes. They are `unchecked`, `in-review`, `checked`, `contested`, `retracted`, `declined`, `withdrawn`, `merged`."""
    topic: NotRequired[str]
    """Only claims about one of these topics, separated by commas."""
    claimant: NotRequired[str]
    """Only claims that one of these claimants made, by the record; ids separated by commas."""
    asOf: NotRequired[str]
    """Read the state as of then: a position of the ledger, or a time (RFC 3339)."""


class MatchConfirmed(TypedDict):
    """A member confirmed that a text says what the claim says."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["match.confirmed"]
    """What happened."""
    data: MatchConfirmedData
    """The data of the event, by its type."""


class MatchConfirmedData(TypedDict):
    """The data of the event, by its type."""
    match: str
    """The id of a match."""
    text: str
    """What was said, word for word. It may be private, so only the desk sees it and finds the claim by it."""
    saidOn: NotRequired[str]
    """When it was said, as precisely as known."""
    language: NotRequired[str]
    """The language of the text."""
    url: NotRequired[str]
    """Where it was said."""
    score: NotRequired[float]
    """The probability that `POST /claims/match` gave, where it proposed the claim."""
    reason: NotRequired[str]
    """Why it was confirmed or rejected."""


MatchOutcome: TypeAlias = "Literal[\"confirmed\", \"rejected\"]"


class MatchRejected(TypedDict):
    """A member found that a text does not say what the claim says."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["match.rejected"]
    """What happened."""
    data: MatchRejectedData
    """The data of the event, by its type."""


class MatchRejectedData(TypedDict):
    """The data of the event, by its type."""
    match: str
    """The id of a match."""
    text: str
    """What was said, word for word. It may be private, so only the desk sees it and finds the claim by it."""
    saidOn: NotRequired[str]
    """When it was said, as precisely as known."""
    language: NotRequired[str]
    """The language of the text."""
    url: NotRequired[str]
    """Where it was said."""
    score: NotRequired[float]
    """The probability that `POST /claims/match` gave, where it proposed the claim."""
    reason: NotRequired[str]
    """Why it was confirmed or rejected."""


class MatchWithdrawn(TypedDict):
    """The comparison of a text with the claim was withdrawn."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["match.withdrawn"]
    """What happened."""
    data: MatchWithdrawnData
    """The data of the event, by its type."""


class MatchWithdrawnData(TypedDict):
    """The data of the event, by its type."""
    match: str
    """The id of a match."""
    reason: str
    """Why, in words."""


class Member(TypedDict):
    """A person or program on the desk."""
    id: str
    """The id of a member."""
    name: str
    """The name of the member."""
    kind: Literal["person", "program"]
    """The kind of member. A program is never shown as a person."""
    role: Role
    identities: list[Identity]
    """The accounts whose tokens act as this member."""


class MemberAdded(TypedDict):
    """A person or program joined the desk."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["member.added"]
    """What happened."""
    data: MemberAddedData
    """The data of the event, by its type."""


class MemberAddedData(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    name: str
    """The name of the member, which the record shows beside their acts."""
    kind: Literal["person", "program"]
    """The kind of member. A program is never shown as a person."""
    role: Role


class MemberIdentityLinked(TypedDict):
    """An account at an issuer of tokens was linked to a member."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["member.identity-linked"]
    """What happened."""
    data: MemberIdentityLinkedData
    """The data of the event, by its type."""


class MemberIdentityLinkedData(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    issuer: str
    """The issuer, exactly as its tokens name it (`iss`)."""
    subject: str
    """The account at that issuer, exactly as its tokens name it (`sub`)."""


class MemberInRole(TypedDict):
    """A member of the desk or a program, of whom the public sees the role and a pseudonym."""
    kind: Literal["person", "program"]
    """Whether a person or a program acted."""
    role: Literal["reader", "contributor", "checker", "editor", "admin"]
    """The role in which they acted."""
    pseudonym: str
    """A name that stands for one member in this ledger, always the same. Only the ledger can derive it from the member."""


class MemberPage(TypedDict):
    """A page of: list members."""
    items: list[MemberPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class MemberPageItem(TypedDict):
    """A person or program on the desk."""
    id: str
    """The id of a member."""
    name: str
    """The name of the member."""
    kind: Literal["person", "program"]
    """The kind of member. A program is never shown as a person."""
    role: Role
    identities: list[Identity]
    """The accounts whose tokens act as this member."""
    etag: str
    """The ETag of the item."""


class MemberRemoved(TypedDict):
    """A member was removed; none of their keys is valid any more."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["member.removed"]
    """What happened."""
    data: MemberRemovedData
    """The data of the event, by its type."""


class MemberRemovedData(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    reason: str
    """Why, in words."""


class MemberRenamed(TypedDict):
    """A member got another name, for their acts from now on."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["member.renamed"]
    """What happened."""
    data: MemberRenamedData
    """The data of the event, by its type."""


class MemberRenamedData(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    name: str
    """The name of the member, which the record shows beside their acts."""
    reason: str
    """Why, in words."""


class MemberRoleChanged(TypedDict):
    """The role of a member was changed."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["member.role-changed"]
    """What happened."""
    data: MemberRoleChangedData
    """The data of the event, by its type."""


class MemberRoleChangedData(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    role: Role
    reason: str
    """Why, in words."""


class MemberSessionsEnded(TypedDict):
    """The sessions of a member were ended."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["member.sessions-ended"]
    """What happened."""
    data: MemberSessionsEndedData
    """The data of the event, by its type."""


class MemberSessionsEndedData(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    before: str
    """Tokens that were issued at or before this time are refused."""
    reason: str
    """Why, in words."""


class MergeClaimBody(TypedDict):
    """Merge the claim into another one that says the same."""
    into: str
    """The claim that replaces both from now on."""
    reason: str
    """Why, in words."""
    notice: NotRequired[MergeNotice]
    """Public notice. Required when a verdict is in force, since lists and feeds will not show it any more, unless `published` keeps it there."""
    published: NotRequired[Literal["stays"]]
    """The other choice for a verdict in force: `stays` keeps it published in lists, in feeds and as ClaimReview."""
    proposals: NotRequired[Literal["wait"]]
    """Required when proposals are open: `wait` says that they and their embargoes wait until the merge is undone."""


class MergeClaimantBody(TypedDict):
    """Merge the claimant into another that is the same."""
    into: str
    """The claimant that remains."""
    reason: str
    """Why, in words."""


class MergeNotice(TypedDict):
    """The public notice that a claim with a published verdict was merged, or a merge undone."""
    reason: ChangeReason
    responsible: Literal["reporter", "checker", "editor", "source", "system"]
    """The role that was responsible for the error."""
    text: str
    """What changed and why, for readers."""


class MergeSourceBody(TypedDict):
    """Merge the source into another that is the same document."""
    into: str
    """The source that remains."""
    reason: str
    """What shows that they are one document. Readers see it."""


class MergedClaim(TypedDict):
    """A merged claim, and what it was merged into."""
    claim: str
    """The claim that was merged."""
    into: str
    """The claim that it was merged into. In a chain of merges, that one was merged itself."""


class MergedFrom(TypedDict):
    """A claim that this one replaces."""
    claim: str
    """The claim that was merged."""
    into: str
    """The claim that it was merged into. In a chain of merges, that one was merged itself."""
    since: str
    """When this claim began to replace it."""


class MergedFromSource(TypedDict):
    """A source that this one stands for."""
    source: str
    """The source that was merged."""
    into: str
    """The source that it was merged into. In a chain of merges, that one was merged itself."""
    since: str
    """When it was merged."""


class MergedSource(TypedDict):
    """A merged source, and what it was merged into."""
    source: str
    """The source that was merged."""
    into: str
    """The source that it was merged into. In a chain of merges, that one was merged itself."""


class ModelAnswer(TypedDict):
    """The answer to a message: a result or an error."""
    jsonrpc: Literal["2.0"]
    """The version of JSON-RPC."""
    id: Union[str, int]
    """The id of the message."""
    result: NotRequired[ModelAnswerResult]
    """The result; absent where there is an error."""
    error: NotRequired[ModelAnswerError]
    """The error; absent where there is a result."""


class ModelAnswerResult(TypedDict):
    """The result; absent where there is an error."""


class ModelAnswerError(TypedDict):
    """The error; absent where there is a result."""
    code: int
    """The code of the error, as JSON-RPC and the protocol define it."""
    message: str
    """What is wrong, in a sentence."""


class ModelMessage(TypedDict):
    """One message of JSON-RPC 2.0; batches are not supported."""
    jsonrpc: Literal["2.0"]
    """The version of JSON-RPC."""
    id: NotRequired[Union[str, int]]
    """The id of the message; absent where no answer is expected."""
    method: str
    """For example `tools/list`."""
    params: NotRequired[ModelMessageParams]
    """The parameters of the method, as the protocol defines them."""


class ModelMessageParams(TypedDict):
    """The parameters of the method, as the protocol defines them."""


class NarrowKeyBody(TypedDict):
    """Lower the role in which a key acts."""
    role: Role
    """The highest role in which the key acts from now on."""
    reason: str
    """Why, in words."""


class NewClaimant(TypedDict):
    """A claimant to register in the same act."""
    kind: ClaimantKind
    name: str
    """The name of the claimant."""
    description: NotRequired[str]
    """A description of the claimant, in neutral words."""
    sameAs: NotRequired[list[str]]
    """Addresses that name the same person or organisation."""


class NewSource(TypedDict):
    """A source to register in the same act."""
    title: str
    """The title of the document."""
    kind: SourceKind
    publisher: NotRequired[str]
    """Who published it; absent where unknown."""
    authors: NotRequired[list[str]]
    """Who wrote it, as far as known."""
    publishedOn: NotRequired[str]
    """When it was published, as precisely as known."""
    url: NotRequired[str]
    """The address of the document."""
    language: NotRequired[str]
    """A BCP 47 language tag, for example `es-PE`. It is recorded in its canonical form: `PT-br` as `pt-BR`."""
    independenceGroup: NotRequired[str]
    """The independence group. Its sources depend on each other (copies of one wire report) and count once. Sources of the same address count once in any case."""
    text: NotRequired[str]
    """The text of the document as it was read. It is recorded as a capture with the SHA-256 of its UTF-8 bytes, so quotes must occur in it."""


class NoteAdded(TypedDict):
    """An internal note of the desk."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["note.added"]
    """What happened."""
    data: NoteAddedData
    """The data of the event, by its type."""


class NoteAddedData(TypedDict):
    """The data of the event, by its type."""
    note: str
    """The id of a note."""
    text: str
    """Text for the desk. The public never sees it."""


class NoteCorrected(TypedDict):
    """The text of an internal note was corrected."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["note.corrected"]
    """What happened."""
    data: NoteCorrectedData
    """The data of the event, by its type."""


class NoteCorrectedData(TypedDict):
    """The data of the event, by its type."""
    note: str
    """The id of a note."""
    text: str
    """Text for the desk. The public never sees it."""
    reason: str
    """Why, in words."""


class NotePage(TypedDict):
    """A page of: list the notes on a claim."""
    items: list[NotePageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class NotePageItem(TypedDict):
    """An internal note. Only the desk sees it."""
    id: str
    """The id of a note."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the note last changed."""
    state: Literal["written", "withdrawn"]
    """Whether it was withdrawn."""
    text: str
    """The text for the desk, as last corrected."""
    by: Actor
    at: str
    """When it was written."""
    updatedAt: str
    """When it last changed."""
    etag: str
    """The ETag of the item."""


class NoteWithdrawn(TypedDict):
    """An internal note was withdrawn."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["note.withdrawn"]
    """What happened."""
    data: NoteWithdrawnData
    """The data of the event, by its type."""


class NoteWithdrawnData(TypedDict):
    """The data of the event, by its type."""
    note: str
    """The id of a note."""
    reason: str
    """Why, in words."""


class Objection(TypedDict):
    """An objection to something published. It changes no verdict by itself."""
    id: str
    """The id of an objection."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the objection last changed."""
    state: ObjectionState
    about: ObjectionAbout
    text: str
    """What is wrong and why, in the objector's words; empty where the desk withholds them."""
    isTextWithheld: NotRequired[Literal[True]]
    """Whether the desk withholds the words from readers."""
    lodgedAt: str
    """When it was lodged. One that came without a key: when the desk released it."""
    lodgedBy: Actor
    releasedBy: NotRequired[Actor]
    """Who released it, where it came without a key."""
    receivedAt: NotRequired[str]
    """Only for the desk: when it came without a key."""
    setAside: NotRequired[SettingAside]
    dueAt: str
    """The time by which the desk must answer. While it waits: by which the desk must release it or set it aside."""
    outcome: Union[ObjectionOutcome, None]
    """The outcome of the desk's review; null while it is open."""
    explanation: Union[str, None]
    """The reason for the outcome."""
    escalation: Union[str, None]
    """Where an objector can appeal against the answer."""
    resolvedAt: Union[str, None]
    """When the desk answered; null while it is open."""
    resolvedBy: Union[Actor, None]
    """Who answered for the desk; null while it is open."""


ObjectionAbout: TypeAlias = "Union[AboutClaim, AboutVerdict, AboutCorrection]"


ObjectionAnswered: TypeAlias = "Literal[\"in-time\", \"late\", \"not-yet\"]"


class ObjectionLodged(TypedDict):
    """An objection to something published was lodged. It changes no verdict by itself."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["objection.lodged"]
    """What happened."""
    data: ObjectionLodgedData
    """The data of the event, by its type."""


class ObjectionLodgedData(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    about: ObjectionAbout
    text: str
    """What is wrong and why, in the objector's words. It is or becomes public, so it should name no private person."""
    dueAt: str
    """The time by which the desk must answer."""


ObjectionOutcome: TypeAlias = "Literal[\"upheld\", \"partly-upheld\", \"rejected\"]"


class ObjectionPage(TypedDict):
    """A page of: list the objections on a claim."""
    items: list[ObjectionPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class ObjectionPageItem(TypedDict):
    """An objection to something published. It changes no verdict by itself."""
    id: str
    """The id of an objection."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the objection last changed."""
    state: ObjectionState
    about: ObjectionAbout
    text: str
    """What is wrong and why, in the objector's words; empty where the desk withholds them."""
    isTextWithheld: NotRequired[Literal[True]]
    """Whether the desk withholds the words from readers."""
    lodgedAt: str
    """When it was lodged. One that came without a key: when the desk released it."""
    lodgedBy: Actor
    releasedBy: NotRequired[Actor]
    """Who released it, where it came without a key."""
    receivedAt: NotRequired[str]
    """Only for the desk: when it came without a key."""
    setAside: NotRequired[SettingAside]
    dueAt: str
    """The time by which the desk must answer. While it waits: by which the desk must release it or set it aside."""
    outcome: Union[ObjectionOutcome, None]
    """The outcome of the desk's review; null while it is open."""
    explanation: Union[str, None]
    """The reason for the outcome."""
    escalation: Union[str, None]
    """Where an objector can appeal against the answer."""
    resolvedAt: Union[str, None]
    """When the desk answered; null while it is open."""
    resolvedBy: Union[Actor, None]
    """Who answered for the desk; null while it is open."""
    etag: str
    """The ETag of the item."""


class ObjectionPutBack(TypedDict):
    """An objection that was set aside is in the inbox again."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["objection.put-back"]
    """What happened."""
    data: ObjectionPutBackData
    """The data of the event, by its type."""


class ObjectionPutBackData(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    reason: str
    """Why it was put back."""


class ObjectionReceived(TypedDict):
    """Someone without a key sent an objection. It waits in the inbox of the desk and changes nothing."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["objection.received"]
    """What happened."""
    data: ObjectionReceivedData
    """The data of the event, by its type."""


class ObjectionReceivedData(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    about: ObjectionAbout
    text: str
    """What is wrong and why, in the objector's words. It is or becomes public, so it should name no private person."""
    dueAt: str
    """The time by which the desk must have released it or set it aside."""


class ObjectionReleased(TypedDict):
    """The desk released an objection that came without a key. From now on it is open for everyone."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["objection.released"]
    """What happened."""
    data: ObjectionReleasedData
    """The data of the event, by its type."""


class ObjectionReleasedData(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    about: ObjectionAbout
    text: NotRequired[str]
    """Its words; absent where the desk withholds them."""
    dueAt: str
    """The time by which the desk must answer."""


class ObjectionResolved(TypedDict):
    """The desk answered the objection."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["objection.resolved"]
    """What happened."""
    data: ObjectionResolvedData
    """The data of the event, by its type."""


class ObjectionResolvedData(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    outcome: ObjectionOutcome
    explanation: str
    """The explanation, for the objector and for all readers."""
    escalation: NotRequired[str]
    """Where an objector can appeal against the answer."""


class ObjectionSetAside(TypedDict):
    """The desk set an objection of the inbox aside, such as spam."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["objection.set-aside"]
    """What happened."""
    data: ObjectionSetAsideData
    """The data of the event, by its type."""


class ObjectionSetAsideData(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    reason: str
    """Why it was set aside."""


ObjectionState: TypeAlias = "Literal[\"waiting\", \"set-aside\", \"open\", \"resolved\"]"


class ObjectionsAccount(TypedDict):
    """The objections of a period and how they were answered."""
    lodged: ObjectionsAccountLodged
    """Objections lodged in the period."""
    byOutcome: list[ObjectionsAccountByOutcomeItem]
    """The same objections by their answer at the end of the period."""
    answeredInTime: ObjectionsAccountAnsweredInTime
    """Those answered by the due date."""
    answeredLate: ObjectionsAccountAnsweredLate
    """Those answered after the due date."""
    unanswered: ObjectionsAccountUnanswered
    """Those without an answer at the end of the period."""


class ObjectionsAccountLodged(TypedDict):
    """Objections lodged in the period."""
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""


class ObjectionsAccountByOutcomeItem(TypedDict):
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""
    outcome: ObjectionOutcome


class ObjectionsAccountAnsweredInTime(TypedDict):
    """Those answered by the due date."""
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""


class ObjectionsAccountAnsweredLate(TypedDict):
    """Those answered after the due date."""
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""


class ObjectionsAccountUnanswered(TypedDict):
    """Those without an answer at the end of the period."""
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""


class OfferEvidenceBody(TypedDict):
    """Offer evidence for, against or about the claim."""
    source: str
    """Where the evidence comes from."""
    stance: Stance
    finding: str
    """What the source shows, in neutral words."""
    quote: NotRequired[Quote]


class OpenRatingsBody(TypedDict):
    """Open the sealed ratings of a proposal, all at once."""
    comment: NotRequired[str]
    """Additional remarks."""


class PersonActor(TypedDict):
    """A member of the desk, by name."""
    kind: Literal["person"]
    """A person acted."""
    member: str
    """The id of a member."""
    key: str
    """The id of a key."""
    name: str
    """The name the member had at the time."""
    shown: NotRequired[UnnamedActor]
    """Only for the desk: what the public sees instead. Absent where the public sees the name."""


class PlaceWithholdingBody(TypedDict):
    """Withhold a claim or a part of it from the public."""
    part: WithheldPart
    basis: WithholdingBasis
    reference: NotRequired[str]
    """The order or the case, for example its number. Readers see it, so it must not say what is withheld."""
    until: NotRequired[str]
    """When it ends by itself. Absent: it lasts until it is released."""


class Policy(TypedDict):
    """The rules that must be met before publication."""
    approvalsNeeded: int
    """How many people other than the authors must approve a verdict."""
    approvalsNeededAtHighRisk: int
    """The same number for claims of the risk class `high`."""
    independentSourcesNeeded: int
    """How many independent sources a rating with a number must rely on. Merged sources, those of one independence group and those of one address count once."""
    bothSides: bool
    """Whether a verdict must consider supporting and refuting evidence, or state that none was found."""
    archivedSources: bool
    """Whether a copy of every source relied on must have been captured, or an exception recorded."""
    rightOfReply: bool
    """Whether a claimant must have been asked for a reply, or an exception recorded."""
    strengthReasons: NotRequired[bool]
    """Whether accepting evidence requires a reason for its strength."""
    independentRatingsNeeded: NotRequired[int]
    """How many independent ratings by people other than the authors are required, unless an exception is recorded."""
    claimVisibility: Literal["public", "desk"]
    """The default audience of a recorded claim."""
    objectionDays: NotRequired[int]
    """The number of days within which the desk must answer an objection."""
    recheckDays: NotRequired[PolicyRecheckDays]
    """By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never."""
    publicIntake: NotRequired[bool]
    """Whether someone without a key may send an objection. It waits in the inbox of the desk and is not public."""
    intakeOutcome: NotRequired[bool]
    """Whether someone who sent an objection without a key sees, by the id in the receipt, that it waits or was set aside."""
    attribution: NotRequired[Literal["names", "roles", "none"]]
    """What the public sees of the members who act: their names, their roles with a stable pseudonym each, or nothing. It holds for acts from then on; earlier ones stay as they were published."""
    keyLifetimeDays: NotRequired[int]
    """The number of days after which a key expires that is issued without an expiry; 0 for never. A key of an admin gets it only while another admin key never expires."""
    publisher: NotRequired[Union[Publisher, None]]
    """Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone."""
    escalationUrl: NotRequired[Union[str, None]]
    """Where an objector can appeal against the answer to an objection; null for nowhere."""


class PolicyRecheckDays(TypedDict):
    """By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never."""
    standard: Union[int, None]
    """The number of days; null for never."""
    high: Union[int, None]
    """The number of days; null for never."""


class PolicySet(TypedDict):
    """The rules of the ledger were set."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["policy.set"]
    """What happened."""
    data: PolicySetData
    """The data of the event, by its type."""


class PolicySetData(TypedDict):
    """The data of the event, by its type."""
    policy: Policy
    reason: NotRequired[str]
    """Why, in words."""


class PositionWithheld(TypedDict):
    """A placeholder for an event that the public does not get: in the feed one that is withheld, in a copy one that the origin hides. No act makes it."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["position.withheld"]
    """What happened."""
    data: PositionWithheldData
    """The data of the event, by its type."""


class PositionWithheldData(TypedDict):
    """The data of the event, by its type."""
    withholding: NotRequired[str]
    """The withholding of the claim by which it is withheld."""


class Problem(TypedDict):
    """What went wrong (RFC 9457)."""
    type: str
    """The address of the problem type. It never changes, so programs can rely on it."""
    title: str
    """The title of the problem type."""
    status: int
    """The HTTP status of the answer, repeated."""
    detail: str
    """What went wrong this time."""
    instance: str
    """The address of the request."""
    requestId: str
    """The id of the request, as in the logs."""
    errors: NotRequired[list[ProblemErrorsItem]]
    """All invalid fields, not only the first; a hundred at most."""
    state: NotRequired[str]
    """The current state, where it is the reason."""
    allowed: NotRequired[list[str]]
    """What that state allows."""
    nearest: NotRequired[str]
    """The passage nearest to the quote that was not found."""
    currentVersion: NotRequired[int]
    """The current version, where yours was stale."""
    unseen: NotRequired[list[Any]]
    """The events since the version you saw, at most the first hundred."""


class ProblemErrorsItem(TypedDict):
    pointer: str
    """The place in the body, as a JSON pointer (RFC 6901) in a fragment: `#/topics/0`."""
    detail: str
    """A sentence that names the field, what it must be, and what was given, shortened. Secrets are not repeated."""


class ProgramActor(TypedDict):
    """A program. It has a key of its own, or acts with the key of a person, who is then the member."""
    kind: Literal["program"]
    """A program acted."""
    member: str
    """The id of a member."""
    key: str
    """The id of a key."""
    name: str
    """The name the member had at the time."""
    shown: NotRequired[UnnamedActor]
    """Only for the desk: what the public sees instead. Absent where the public sees the name."""


ProofBundle: TypeAlias = "str"


class ProposeVerdictBody(TypedDict):
    """Propose a verdict, or revise a proposal that is still open."""
    scale: str
    """The id of a rating scale, for example `truth`."""
    rating: str
    """The code of a rating of the scale."""
    rationale: str
    """The rationale of the rating, in words that readers can follow."""
    reliedOn: list[Citation]
    """The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none."""
    setAside: list[Citation]
    """The evidence that was considered and set aside, each with the reason."""
    combination: NotRequired[str]
    """How the verdicts on the parts combine into this one. Required where the claim has parts."""
    noneFound: NotRequired[list[Literal["supports", "refutes"]]]
    """The sides for which a search found no evidence."""
    exceptions: NotRequired[list[ProposeVerdictBodyExceptionsItem]]
    """Exceptions: rules of the policy that could not be met, each with the reason. Readers see them."""
    recheckBy: NotRequired[Union[str, None]]
    """The time by which the verdict is checked again. Once it is over, the ledger says that this is due. Null for never; if omitted, the policy decides (`recheckDays`). A time that is over is due at once."""


class ProposeVerdictBodyExceptionsItem(TypedDict):
    rule: Literal["archived-sources", "right-of-reply", "independent-ratings"]
    """The rule of the policy."""
    reason: str
    """The reason why it could not be met."""


class Provenance(TypedDict):
    """A claim's history as PROV-JSON."""
    prefix: dict[str, str]
    """The namespaces of the prefixes."""
    entity: dict[str, dict[str, Any]]
    """The versions of the claim, its evidence and its verdicts, and the sources."""
    activity: dict[str, dict[str, Any]]
    """The activities, one for each event."""
    agent: dict[str, dict[str, Any]]
    """The agents: members, programs and the ledger."""
    wasGeneratedBy: dict[str, dict[str, Any]]
    """The activity that generated each entity."""
    wasAssociatedWith: dict[str, dict[str, Any]]
    """The agent of each activity."""
    wasDerivedFrom: dict[str, dict[str, Any]]
    """The derivations: a version from the previous one, evidence from its source, a verdict from its evidence."""
    wasInvalidatedBy: dict[str, dict[str, Any]]
    """The activity that invalidated an entity."""


class PublicNumbers(TypedDict):
    """A position and a version as the public counts them."""
    position: int
    """The number of public events of the ledger up to here."""
    version: int
    """The number of public events of the stream up to here."""


class PublishVerdictBody(TypedDict):
    """Publish an approved proposal."""
    notice: NotRequired[CorrectionNotice]
    """Public notice. Required when a verdict is in force, since publishing supersedes it."""
    releaseEarly: NotRequired[Literal[True]]
    """Required, with a reason, to publish a verdict before its embargo ends."""
    reason: NotRequired[str]
    """Why it is published before its embargo ends. Readers see it."""


PublishedCorrection = TypedDict("PublishedCorrection", {
    "id": "str",
    "claim": "str",
    "version": "int",
    "verdict": "str",
    "class": "PublishedCorrectionClass",
    "reason": "ChangeReason",
    "responsible": "Literal[\"reporter\", \"checker\", \"editor\", \"source\", \"system\"]",
    "text": "str",
    "changed": "PublishedCorrectionChanged",
    "publishedAt": "str",
    "publishedBy": "Actor",
})


class PublishedCorrectionChanged(TypedDict):
    """What changed."""
    rating: bool
    """Whether the correction changed the rating in force, or removed it."""
    before: Union[Rating, None]
    """The rating that was in force before."""
    after: Union[Rating, None]
    """The rating in force afterwards; null where the verdict was retracted."""
    supersededBy: Union[str, None]
    """The verdict that superseded it; null where none did."""
    appearance: Union[str, None]
    """The appearance that was corrected or withdrawn under the verdict; null where none was."""
    wording: Union[PublishedCorrectionChangedWording1, None]
    """The wording of the claim before and after; null where it is unchanged."""
    mergedInto: Union[str, None]
    """The claim that the claim of the verdict was merged into; null where it was not."""
    unmergedFrom: Union[str, None]
    """The claim that replaced it until a merge was undone; null where none was."""


class PublishedCorrectionChangedWording1(TypedDict):
    before: str
    """The assertion in neutral words, without a rating in it."""
    after: str
    """The assertion in neutral words, without a rating in it."""


PublishedCorrectionClass: TypeAlias = "Literal[\"minor\", \"update\", \"substantial\", \"merge\"]"


class Publisher(TypedDict):
    """Who publishes the ledger."""
    name: str
    """The name of the publisher."""
    url: NotRequired[str]
    """The address of the publisher."""
    licence: NotRequired[str]
    """The licence under which the record is published."""


class PutObjectionBackBody(TypedDict):
    """Put an objection that was set aside back into the inbox."""
    reason: str
    """Why it is put back, for the desk."""


QueueKind: TypeAlias = "Literal[\"to-check\", \"to-approve\", \"to-publish\", \"returned\", \"needs-review\", \"open-challenge\", \"objection-due\", \"embargo-ending\", \"reply-lapsing\", \"author-left\", \"late-reply\", \"recheck-due\", \"to-revise\", \"inbox\"]"


class QueuePage(TypedDict):
    """A page of the queue of the desk."""
    items: list[LinkedQueueItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class Quote(TypedDict):
    """A passage of a source, as a W3C text quote selector."""
    exact: str
    """The quoted words, exactly as in the source."""
    prefix: NotRequired[str]
    """A few words before the quote."""
    suffix: NotRequired[str]
    """A few words after the quote."""
    position: NotRequired[QuotePosition]
    """Where the words stand in the source's captured text."""


class QuotePosition(TypedDict):
    """Where the words stand in the source's captured text."""
    start: int
    """The first character, counted from 0."""
    end: int
    """The position after the last character."""


class RateVerdictBody(TypedDict):
    """Rate the claim of a proposal independently, without knowing other ratings. Only people do."""
    rating: str
    """The code of a rating of the proposal's scale."""
    reason: NotRequired[str]
    """The reason for your rating."""


class Rating(TypedDict):
    """A rating on a named, versioned scale."""
    scale: str
    """The id of a rating scale, for example `truth`."""
    scaleVersion: int
    """The version of the scale under which the rating was given."""
    code: str
    """The code of the rating on its scale."""
    label: str
    """The label of the rating in that version."""
    value: NotRequired[int]
    """The number on the true–false axis; absent for a rating off the axis."""


class RatingTranslation(TypedDict):
    """The label of a rating in another language."""
    language: str
    """A BCP 47 language tag, for example `es-PE`. It is recorded in its canonical form: `PT-br` as `pt-BR`."""
    label: str
    """The label for readers of that language."""
    meaning: NotRequired[str]
    """When the rating applies."""


class Readiness(TypedDict):
    """The service accepts traffic."""
    status: Literal["ok"]
    """Always `ok`; a failure answers another status."""
    notices: list[ReadinessNotice]
    """What an operator should look at. It names no ledger and counts nothing, since everybody may ask."""
    projections: NotRequired[ReadinessProjections]
    """Whether the views were built by this version of the service. Only with the key of an `admin` of the ledger `main`."""
    losses: NotRequired[list[ReadinessLossesItem]]
    """Ledgers whose log has gone back: acknowledged events are no longer on record, since an older copy of the database was restored or a standby lacked them. Empty without such a loss since the start of this process. Only with the key of an `admin` of the ledger `main`."""
    unsigned: NotRequired[list[ReadinessUnsignedItem]]
    """Verifiable logs whose newest checkpoint is not signed, since the signer refuses. Reads and writes go on. Empty while all is well. Only with the key of an `admin` of the ledger `main`."""


class ReadinessProjections(TypedDict):
    """Whether the views were built by this version of the service. Only with the key of an `admin` of the ledger `main`."""
    building: int
    """The number of views in rebuild: new ones, and those of another version of the service. Reads still work."""
    of: int
    """The number of views, counted for each ledger."""
    failing: int
    """The number of ledgers in which the rebuild failed. It is retried, and the log has the reason."""


class ReadinessLossesItem(TypedDict):
    ledger: str
    """The ledger."""
    positions: int
    """How many positions are missing at least. Some may have been given to other events since."""
    since: Union[str, None]
    """What was recorded after this time is gone; null if all is."""
    noticedAt: str
    """When this process noticed it."""


class ReadinessUnsignedItem(TypedDict):
    ledger: str
    """The ledger."""
    log: Literal["events", "heads"]
    """The log: of events, or of the heads of streams."""
    why: str
    """Why the signer refuses, in words."""


ReadinessNotice: TypeAlias = "Literal[\"building\", \"failing\", \"log-went-back\", \"not-signed\"]"


class ReadmitMemberBody(TypedDict):
    """Readmit a former member under the same id."""
    role: Role
    name: NotRequired[str]
    """A new name; if omitted, the former one."""
    reason: str
    """Why, in words."""


class Receipt(TypedDict):
    """The outcome of an act."""
    id: str
    """The created or changed thing."""
    href: str
    """The address of the item."""
    version: int
    """The current version: the ETag to send as If-Match."""
    position: int
    """The position of the last event in the ledger; reads may wait for it (`atLeast`)."""
    public: NotRequired[PublicNumbers]
    """The same numbers as the public counts them, to link to a past state; only with a key of the desk."""
    recordedAt: str
    """When the ledger recorded it."""
    shown: bool
    """Whether all reads already show it. It is durable in either case; false is rare and temporary."""
    resource: NotRequired[ReceiptResource]
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""


class ReceiptResource(TypedDict):
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""


class ReceiveReplyBody(TypedDict):
    """Record a reply."""
    text: str
    """What the claimant answered."""


class RecheckVerdictBody(TypedDict):
    """State that the verdict in force was checked again and stands."""
    reason: str
    """What was looked at, and why the verdict stands. Readers see it."""
    recheckBy: NotRequired[Union[str, None]]
    """The time by which the verdict is checked again. Once it is over, the ledger says that this is due. Null for never; if omitted, the policy decides (`recheckDays`). A time that is over is due at once."""


class RecordAppearanceBody(TypedDict):
    """Record an occasion on which the claim was made."""
    claimant: str
    """Who made the claim."""
    role: NotRequired[str]
    """The office or role of the claimant at the time."""
    date: NotRequired[str]
    """A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap."""
    medium: NotRequired[str]
    """Where it was made: a speech, a telephone press conference, a newspaper …"""
    source: NotRequired[str]
    """The document that shows it."""
    quote: NotRequired[Quote]


class RecordClaimBody(TypedDict):
    """Record a claim."""
    wording: str
    """The assertion in neutral words, without a rating in it."""
    language: str
    """The language of the wording, as a BCP 47 tag in its canonical form."""
    visibility: NotRequired[Literal["public", "desk"]]
    """The audience of the claim and all its events."""
    topics: NotRequired[list[str]]
    """What the claim is about, as slugs."""
    period: NotRequired[RecordClaimBodyPeriod]
    """The time a claim is about, not the time when it was said."""
    places: NotRequired[list[str]]
    """Places the claim is about, by name."""
    checkability: NotRequired[Literal["checkable", "not-checkable", "undetermined"]]
    """Whether evidence can settle the claim."""
    riskClass: NotRequired[Literal["standard", "high"]]
    """How much harm a wrong verdict could do. Policy may ask for more approvals where it is high."""
    otherWordings: NotRequired[list[str]]
    """Other wordings that the claim is found by: how people put it, titles of published checks. They are not rated."""
    claimant: NotRequired[Union[str, NewClaimant]]
    """Who made the claim: the id of a claimant, or a new claimant by kind and name. Without `appearances` it is recorded as one appearance, with the `source`."""
    source: NotRequired[Union[str, NewSource]]
    """The document that shows the claim: the id of a source, or a new source by kind, title and address. A source needs a claimant, an appearance or evidence that it belongs to."""
    appearances: NotRequired[list[RecordedAppearance]]
    """The occasions on which the claim was made. 20 at most."""
    evidence: NotRequired[list[RecordedEvidence]]
    """Evidence to offer with the claim. 20 at most."""


RecordClaimBodyPeriod = TypedDict("RecordClaimBodyPeriod", {
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class RecordClaimForeseen(TypedDict):
    """The outcome of a dry run. Nothing was written."""
    dryRun: Literal[True]
    """Marks a dry run: nothing was written."""
    version: int
    """The resulting version."""
    events: list[ForeseenEvent]
    """The events that would be recorded, in order."""
    similar: NotRequired[list[ClaimMatch]]
    """Claims on record that may say the same, by the caller’s eyes, 3 at most. Nothing is refused for it. Absent where they were not looked for: while many claims are recorded in a second. `POST /claims/match` looks again."""
    sameAddress: NotRequired[list[Source]]
    """Other sources on record whose address leads to the same document by its canonical form, the oldest first, 5 at most; merged sources are seen through. Nothing is refused for it. Archived copies, mobile pages and tracking parameters are seen through. Absent without `url`, or where they could not be looked up."""


class RecordClaimReceipt(TypedDict):
    """The outcome of an act."""
    id: str
    """The created or changed thing."""
    href: str
    """The address of the item."""
    version: int
    """The current version: the ETag to send as If-Match."""
    position: int
    """The position of the last event in the ledger; reads may wait for it (`atLeast`)."""
    public: NotRequired[PublicNumbers]
    """The same numbers as the public counts them, to link to a past state; only with a key of the desk."""
    recordedAt: str
    """When the ledger recorded it."""
    shown: bool
    """Whether all reads already show it. It is durable in either case; false is rare and temporary."""
    resource: NotRequired[RecordClaimReceiptResource]
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""
    made: NotRequired[list[MadePart]]
    """What the act made beside its subject, by place. Absent where it made nothing else."""
    similar: NotRequired[list[ClaimMatch]]
    """Claims on record that may say the same, by the caller’s eyes, 3 at most. Nothing is refused for it. Absent where they were not looked for: while many claims are recorded in a second. `POST /claims/match` looks again."""
    sameAddress: NotRequired[list[Source]]
    """Other sources on record whose address leads to the same document by its canonical form, the oldest first, 5 at most; merged sources are seen through. Nothing is refused for it. Archived copies, mobile pages and tracking parameters are seen through. Absent without `url`, or where they could not be looked up."""


class RecordClaimReceiptResource(TypedDict):
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""


RecordRoleBody = TypedDict("RecordRoleBody", {
    "title": "str",
    "organisation": "NotRequired[str]",
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class RecordedAppearance(TypedDict):
    """An occasion on which the claim was made."""
    claimant: NotRequired[Union[str, NewClaimant]]
    """Who made the claim: an id, or a new claimant. By default the `claimant` of the body."""
    role: NotRequired[str]
    """The office or role of the claimant at the time."""
    date: NotRequired[str]
    """A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap."""
    medium: NotRequired[str]
    """Where it was made: a speech, a telephone press conference, a newspaper …"""
    source: NotRequired[Union[str, NewSource]]
    """What shows it: an id, or a new source. By default the `source` of the body, if any."""
    quote: NotRequired[Quote]


class RecordedEvidence(TypedDict):
    """Evidence that is offered with the claim."""
    source: NotRequired[Union[str, NewSource]]
    """Where it comes from: an id, or a new source. By default the `source` of the body."""
    stance: Stance
    finding: str
    """What the source shows, in neutral words."""
    quote: NotRequired[Quote]


class RegisterClaimantBody(TypedDict):
    """Register a claimant."""
    kind: ClaimantKind
    name: str
    """The name of the claimant."""
    description: NotRequired[str]
    """A description of the claimant, in neutral words."""
    sameAs: NotRequired[list[str]]
    """Addresses that name the same person or organisation."""


class RegisterSourceBody(TypedDict):
    """Register a document as a source."""
    title: str
    """The title of the document."""
    kind: SourceKind
    publisher: NotRequired[str]
    """Who published it; absent where unknown."""
    authors: NotRequired[list[str]]
    """Who wrote it, as far as known."""
    publishedOn: NotRequired[str]
    """When it was published, as precisely as known."""
    url: NotRequired[str]
    """The address of the document."""
    language: NotRequired[str]
    """A BCP 47 language tag, for example `es-PE`. It is recorded in its canonical form: `PT-br` as `pt-BR`."""
    independenceGroup: NotRequired[str]
    """The independence group. Its sources depend on each other (copies of one wire report) and count once. Sources of the same address count once in any case."""


class RegisterSourceForeseen(TypedDict):
    """The outcome of a dry run. Nothing was written."""
    dryRun: Literal[True]
    """Marks a dry run: nothing was written."""
    version: int
    """The resulting version."""
    events: list[ForeseenEvent]
    """The events that would be recorded, in order."""
    sameAddress: NotRequired[list[Source]]
    """Other sources on record whose address leads to the same document by its canonical form, the oldest first, 5 at most; merged sources are seen through. Nothing is refused for it. Archived copies, mobile pages and tracking parameters are seen through. Absent without `url`, or where they could not be looked up."""


class RegisterSourceReceipt(TypedDict):
    """The outcome of an act."""
    id: str
    """The created or changed thing."""
    href: str
    """The address of the item."""
    version: int
    """The current version: the ETag to send as If-Match."""
    position: int
    """The position of the last event in the ledger; reads may wait for it (`atLeast`)."""
    public: NotRequired[PublicNumbers]
    """The same numbers as the public counts them, to link to a past state; only with a key of the desk."""
    recordedAt: str
    """When the ledger recorded it."""
    shown: bool
    """Whether all reads already show it. It is durable in either case; false is rare and temporary."""
    resource: NotRequired[RegisterSourceReceiptResource]
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""
    sameAddress: NotRequired[list[Source]]
    """Other sources on record whose address leads to the same document by its canonical form, the oldest first, 5 at most; merged sources are seen through. Nothing is refused for it. Archived copies, mobile pages and tracking parameters are seen through. Absent without `url`, or where they could not be looked up."""


class RegisterSourceReceiptResource(TypedDict):
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""


class RelateClaimBody(TypedDict):
    """Relate the claim to another one."""
    relation: Relation
    to: str
    """The other claim."""
    reason: NotRequired[str]
    """Why, in words."""


Relation: TypeAlias = "Literal[\"contradicts\", \"narrower-than\", \"part-of\", \"paraphrases\", \"translates\", \"updates\", \"depends-on\"]"


class RelationPage(TypedDict):
    """A page of: list the relations of a claim."""
    items: list[RelationPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class RelationPageItem(TypedDict):
    """How one claim relates to another: “claim” … “to”."""
    claim: str
    """The claim that relates to the other one."""
    relation: Relation
    to: str
    """The other claim."""
    version: int
    """The version of the first claim when the relation last changed."""
    reason: Union[str, None]
    """The reason for the relation; null where none was given."""
    recordedAt: str
    """When they were related."""
    recordedBy: Actor
    etag: str
    """The ETag of the item."""


class ReleaseObjectionBody(TypedDict):
    """Make an objection of the inbox public."""
    withholdText: NotRequired[Literal[True]]
    """Keeps its words from the public: readers learn that an objection is open, and about what."""


class ReleaseWithholdingBody(TypedDict):
    """Show again what was withheld."""
    reason: str
    """Why it is released. Readers see it."""


class RemoveMemberBody(TypedDict):
    """Remove a member."""
    reason: str
    """Why, in words."""


class RemovedWebhook(TypedDict):
    """The webhook was removed."""
    id: str
    """The id of a webhook."""


class RenameMemberBody(TypedDict):
    """Give a member another name, or a pseudonym."""
    name: str
    """The name that the record shows beside their acts from now on."""
    reason: str
    """Why, in words."""


class ReopenClaimBody(TypedDict):
    """Reopen a declined claim."""
    reason: str
    """Why, in words."""


class Reply(TypedDict):
    """A request for a reply and its outcome. It is public once a published verdict includes it."""
    id: str
    """The id of a reply."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the reply last changed."""
    claimant: str
    """Who was asked."""
    state: ReplyState
    question: Union[str, None]
    """The question; null where the record does not have it."""
    dueAt: Union[str, None]
    """The deadline of the answer. Only the desk sees it."""
    text: Union[str, None]
    """The answer."""
    answeredAt: Union[str, None]
    """When the answer, or the lack of one, was recorded."""
    toConsider: bool
    """Whether it came late, after its time or after a verdict was published, and no verdict has considered it since: neither one that was published nor one that was checked again."""
    isPublished: bool
    """Whether a published verdict includes it, which makes it public."""
    updatedAt: str
    """When it was last modified."""


class ReplyLapsed(TypedDict):
    """The time to reply ran out."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["reply.lapsed"]
    """What happened."""
    data: ReplyLapsedData
    """The data of the event, by its type."""


class ReplyLapsedData(TypedDict):
    """The data of the event, by its type."""
    reply: str
    """The id of a reply."""


class ReplyPage(TypedDict):
    """A page of: list the replies on a claim."""
    items: list[ReplyPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class ReplyPageItem(TypedDict):
    """A request for a reply and its outcome. It is public once a published verdict includes it."""
    id: str
    """The id of a reply."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the reply last changed."""
    claimant: str
    """Who was asked."""
    state: ReplyState
    question: Union[str, None]
    """The question; null where the record does not have it."""
    dueAt: Union[str, None]
    """The deadline of the answer. Only the desk sees it."""
    text: Union[str, None]
    """The answer."""
    answeredAt: Union[str, None]
    """When the answer, or the lack of one, was recorded."""
    toConsider: bool
    """Whether it came late, after its time or after a verdict was published, and no verdict has considered it since: neither one that was published nor one that was checked again."""
    isPublished: bool
    """Whether a published verdict includes it, which makes it public."""
    updatedAt: str
    """When it was last modified."""
    etag: str
    """The ETag of the item."""


class ReplyReceived(TypedDict):
    """The claimant replied. The reply is public where a published verdict includes the request."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["reply.received"]
    """What happened."""
    data: ReplyReceivedData
    """The data of the event, by its type."""


class ReplyReceivedData(TypedDict):
    """The data of the event, by its type."""
    reply: str
    """The id of a reply."""
    text: str
    """What the claimant answered."""


class ReplyRequested(TypedDict):
    """The desk asked a claimant for a reply."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["reply.requested"]
    """What happened."""
    data: ReplyRequestedData
    """The data of the event, by its type."""


class ReplyRequestedData(TypedDict):
    """The data of the event, by its type."""
    reply: str
    """The id of a reply."""
    claimant: str
    """Who is asked."""
    question: str
    """What they are asked to reply to. It is published with the first verdict that includes the request."""
    dueAt: str
    """The time until which the desk waits. The request lapses then."""


ReplyState: TypeAlias = "Literal[\"asked\", \"received\", \"lapsed\"]"


class ReportCaptureFailureBody(TypedDict):
    """Record a failed capture: no copy of the source could be kept."""
    tried: str
    """What was tried: the page itself, a web archive, the printed issue …"""
    triedAt: str
    """When it was tried."""
    reason: str
    """Why it failed."""


class ReportSourceChangeBody(TypedDict):
    """Say how the latest capture differs from the one before."""
    description: str
    """What has changed, in neutral words."""


class ReportSourceGoneBody(TypedDict):
    """Record that the source is no longer at its address."""
    reason: str
    """The current answer of its address."""


class RequestReplyBody(TypedDict):
    """Ask a claimant for a reply."""
    claimant: str
    """Who is asked."""
    question: str
    """What they are asked to reply to. It is published with the first verdict that includes the request."""
    dueAt: str
    """The time until which the desk waits. The request lapses then."""


class ResendSinceBody(TypedDict):
    """Since when."""
    after: int
    """Only events after this position."""


class ResolveObjectionBody(TypedDict):
    """Answer an objection."""
    outcome: ObjectionOutcome
    explanation: str
    """The explanation, for the objector and for all readers."""


class RestoreClaimBody(TypedDict):
    """Restore a withdrawn claim."""
    reason: str
    """Why, in words."""


class RestoreSourceBody(TypedDict):
    """State that the source is available after all: it did not change, is not gone, or was not withdrawn."""
    reason: str
    """What shows that it is available. Readers see it."""


class RetractVerdictBody(TypedDict):
    """Retract the verdict in force."""
    reason: ChangeReason
    responsible: Literal["reporter", "checker", "editor", "source", "system"]
    """The role that was responsible for the error."""
    text: str
    """What changed and why, for readers."""


class ReturnVerdictBody(TypedDict):
    """Send a proposal back to its author."""
    comments: str
    """What has to change before it can be approved."""
    endsEmbargo: NotRequired[Literal[True]]
    """Required where a verdict under an embargo would not be published at its time because of this act."""


class ReviseClaimBody(TypedDict):
    """Reword the claim, or classify it again."""
    wording: NotRequired[str]
    """The assertion in neutral words, without a rating in it."""
    language: NotRequired[str]
    """The language of the wording, as a BCP 47 tag in its canonical form."""
    topics: NotRequired[Union[list[str], None]]
    period: NotRequired[Union[ReviseClaimBodyPeriod1, None]]
    places: NotRequired[Union[list[str], None]]
    checkability: NotRequired[Union[Literal["checkable", "not-checkable", "undetermined"], None]]
    riskClass: NotRequired[Union[Literal["standard", "high"], None]]
    otherWordings: NotRequired[Union[list[str], None]]
    reason: str
    """The reason for the revision. Readers see it in the history."""
    notice: NotRequired[CorrectionNotice]
    """Public notice. Required when the claim is reworded while a verdict on it is in force."""
    endsEmbargo: NotRequired[Literal[True]]
    """Required where a verdict under an embargo would not be published at its time because of this act."""


ReviseClaimBodyPeriod1 = TypedDict("ReviseClaimBodyPeriod1", {
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class ReviseVerdictBody(TypedDict):
    """Revise a proposal that is still open."""
    scale: str
    """The id of a rating scale, for example `truth`."""
    rating: str
    """The code of a rating of the scale."""
    rationale: str
    """The rationale of the rating, in words that readers can follow."""
    reliedOn: list[Citation]
    """The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none."""
    setAside: list[Citation]
    """The evidence that was considered and set aside, each with the reason."""
    combination: NotRequired[str]
    """How the verdicts on the parts combine into this one. Required where the claim has parts."""
    noneFound: NotRequired[list[Literal["supports", "refutes"]]]
    """The sides for which a search found no evidence."""
    exceptions: NotRequired[list[ReviseVerdictBodyExceptionsItem]]
    """Exceptions: rules of the policy that could not be met, each with the reason. Readers see them."""
    recheckBy: NotRequired[Union[str, None]]
    """The time by which the verdict is checked again. Once it is over, the ledger says that this is due. Null for never; if omitted, the policy decides (`recheckDays`). A time that is over is due at once."""
    endsEmbargo: NotRequired[Literal[True]]
    """Required where a verdict under an embargo would not be published at its time because of this act."""


class ReviseVerdictBodyExceptionsItem(TypedDict):
    rule: Literal["archived-sources", "right-of-reply", "independent-ratings"]
    """The rule of the policy."""
    reason: str
    """The reason why it could not be met."""


class RevokeKeyBody(TypedDict):
    """Revoke a key."""
    reason: str
    """Why, in words."""


Role: TypeAlias = "Literal[\"reader\", \"contributor\", \"checker\", \"editor\", \"admin\"]"


class RotateKeyBody(TypedDict):
    """Issue a successor of a key to its holder. The old key stays valid for the overlap."""
    expiresAt: NotRequired[Union[str, None]]
    """When it expires; null for never. If omitted, the policy decides (`keyLifetimeDays`)."""
    overlapMinutes: int
    """Overlap, in minutes, for which the old key stays valid beside the new one; 0 ends it at once."""


class RotateWebhookSecretBody(TypedDict):
    """The overlap in which both secrets sign."""
    overlapHours: NotRequired[int]
    """Overlap, in hours, for which the old secret still signs; by default 24."""


class RotatedKey(TypedDict):
    """The successor of a rotated key."""
    id: str
    """The id of a key."""
    href: str
    """The address of the item."""
    version: int
    """The current version: the ETag to send as If-Match."""
    position: int
    """The position of the last event in the ledger; reads may wait for it (`atLeast`)."""
    public: NotRequired[PublicNumbers]
    """The same numbers as the public counts them, to link to a past state; only with a key of the desk."""
    recordedAt: str
    """When the ledger recorded it."""
    shown: bool
    """Whether all reads already show it. It is durable in either case; false is rare and temporary."""
    resource: NotRequired[RotatedKeyResource]
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""
    key: str
    """The key itself. Send it as `Authorization: Bearer …`. It is shown this once and not stored. Only an identical request with the same `Idempotency-Key` and credential returns it again."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    expiresAt: Union[str, None]
    """When it expires; null for never."""


class RotatedKeyResource(TypedDict):
    """What `href` reads now, with the rights of the caller. Only with `Prefer: return=representation`, and absent where `shown` is false or the reading fails: read `href` then."""


class RotatedSecret(TypedDict):
    """A new secret. Until `overlapUntil` the old one signs too."""
    id: str
    """The id of a webhook."""
    version: int
    """The version of the webhook, which is part of its ETag."""
    secret: str
    """The secret that signs deliveries (`whsec_…`). It is shown this once. Only an identical request with the same `Idempotency-Key` and key of the ledger returns it again."""
    overlapUntil: str
    """The end of the overlap, until which the old secret signs too."""


class Scale(TypedDict):
    """A named, versioned rating scale."""
    id: str
    """The id of a rating scale, for example `truth`."""
    version: int
    """The version of the scale; verdicts keep the one under which they were given."""
    name: str
    """The name of the scale."""
    ratings: list[ScaleRating]
    """The ratings of the scale."""
    updatedAt: str
    """When this version was defined."""


class ScaleDefined(TypedDict):
    """A rating scale, or a new version of one, was defined."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["scale.defined"]
    """What happened."""
    data: ScaleDefinedData
    """The data of the event, by its type."""


class ScaleDefinedData(TypedDict):
    """The data of the event, by its type."""
    scale: str
    """The id of a rating scale, for example `truth`."""
    version: int
    """The version of the scale: 1 for the first, and one more for each new definition."""
    name: str
    """The name of the scale."""
    ratings: list[ScaleRating]
    """The ratings of the scale, each with a unique code."""


class ScalePage(TypedDict):
    """A page of: list rating scales."""
    items: list[ScalePageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class ScalePageItem(TypedDict):
    """A named, versioned rating scale."""
    id: str
    """The id of a rating scale, for example `truth`."""
    version: int
    """The version of the scale; verdicts keep the one under which they were given."""
    name: str
    """The name of the scale."""
    ratings: list[ScaleRating]
    """The ratings of the scale."""
    updatedAt: str
    """When this version was defined."""
    etag: str
    """The ETag of the item."""


class ScaleRating(TypedDict):
    """One rating of a scale."""
    code: str
    """The code of the rating, which verdicts refer to."""
    label: str
    """The label that readers see."""
    meaning: NotRequired[str]
    """When the rating applies."""
    translations: NotRequired[list[RatingTranslation]]
    """The labels of the rating in other languages."""
    value: NotRequired[int]
    """The number on the true–false axis; higher is truer. A rating off the axis has none."""


SchemaCitation = TypedDict("SchemaCitation", {
    "@type": "Literal[\"CreativeWork\"]",
    "name": "str",
    "url": "str",
    "publisher": "NotRequired[SchemaOrganization]",
    "datePublished": "NotRequired[str]",
    "abstract": "NotRequired[str]",
})


SchemaClaim = TypedDict("SchemaClaim", {
    "@type": "Literal[\"Claim\"]",
    "@id": "str",
    "name": "str",
    "author": "NotRequired[SchemaSpeaker]",
    "datePublished": "NotRequired[str]",
    "firstAppearance": "NotRequired[SchemaOccasion]",
    "appearance": "NotRequired[list[SchemaOccasion]]",
})


SchemaCorrection = TypedDict("SchemaCorrection", {
    "@type": "Literal[\"CorrectionComment\"]",
    "text": "str",
    "datePublished": "str",
})


SchemaOccasion = TypedDict("SchemaOccasion", {
    "@type": "Literal[\"CreativeWork\"]",
    "name": "NotRequired[str]",
    "url": "NotRequired[str]",
    "datePublished": "NotRequired[str]",
    "author": "NotRequired[SchemaSpeaker]",
    "text": "NotRequired[str]",
})


SchemaOrganization = TypedDict("SchemaOrganization", {
    "@type": "Literal[\"Organization\"]",
    "name": "str",
    "url": "NotRequired[str]",
})


SchemaRating = TypedDict("SchemaRating", {
    "@type": "Literal[\"Rating\"]",
    "alternateName": "str",
    "ratingExplanation": "NotRequired[str]",
    "ratingValue": "NotRequired[int]",
    "bestRating": "NotRequired[int]",
    "worstRating": "NotRequired[int]",
})


SchemaSpeaker = TypedDict("SchemaSpeaker", {
    "@type": "Literal[\"Person\", \"Organization\"]",
    "name": "str",
    "jobTitle": "NotRequired[str]",
    "sameAs": "NotRequired[list[str]]",
})


class SenderContact(TypedDict):
    """Where someone who objected without a key can be reached."""
    contact: str
    """Where the sender can be reached."""
    keptUntil: str
    """When it is erased at the latest."""


class SentObjection(TypedDict):
    """What became of an objection, for the one who sent it."""
    state: ObjectionState
    outcome: Union[ObjectionOutcome, None]
    """The outcome of the desk's review; null while it is open."""
    explanation: Union[str, None]
    """The reason for the outcome."""
    escalation: Union[str, None]
    """Where an objector can appeal against the answer."""


class SetObjectionAsideBody(TypedDict):
    """Set an objection of the inbox aside."""
    reason: str
    """Why it is set aside, for the desk."""


class SetPolicyBody(TypedDict):
    """Set the rules of the ledger."""
    policy: SetPolicyBodyPolicy
    """The rules to set. Omitted rules stay unchanged."""
    reason: NotRequired[str]
    """Why, in words."""


class SetPolicyBodyPolicy(TypedDict):
    """The rules to set. Omitted rules stay unchanged."""
    approvalsNeeded: NotRequired[int]
    """How many people other than the authors must approve a verdict."""
    approvalsNeededAtHighRisk: NotRequired[int]
    """The same number for claims of the risk class `high`."""
    independentSourcesNeeded: NotRequired[int]
    """How many independent sources a rating with a number must rely on. Merged sources, those of one independence group and those of one address count once."""
    bothSides: NotRequired[bool]
    """Whether a verdict must consider supporting and refuting evidence, or state that none was found."""
    archivedSources: NotRequired[bool]
    """Whether a copy of every source relied on must have been captured, or an exception recorded."""
    rightOfReply: NotRequired[bool]
    """Whether a claimant must have been asked for a reply, or an exception recorded."""
    strengthReasons: NotRequired[bool]
    """Whether accepting evidence requires a reason for its strength."""
    independentRatingsNeeded: NotRequired[int]
    """How many independent ratings by people other than the authors are required, unless an exception is recorded."""
    claimVisibility: NotRequired[Literal["public", "desk"]]
    """The default audience of a recorded claim."""
    objectionDays: NotRequired[int]
    """The number of days within which the desk must answer an objection."""
    recheckDays: NotRequired[SetPolicyBodyPolicyRecheckDays]
    """By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never."""
    publicIntake: NotRequired[bool]
    """Whether someone without a key may send an objection. It waits in the inbox of the desk and is not public."""
    intakeOutcome: NotRequired[bool]
    """Whether someone who sent an objection without a key sees, by the id in the receipt, that it waits or was set aside."""
    attribution: NotRequired[Literal["names", "roles", "none"]]
    """What the public sees of the members who act: their names, their roles with a stable pseudonym each, or nothing. It holds for acts from then on; earlier ones stay as they were published."""
    keyLifetimeDays: NotRequired[int]
    """The number of days after which a key expires that is issued without an expiry; 0 for never. A key of an admin gets it only while another admin key never expires."""
    publisher: NotRequired[Union[Publisher, None]]
    """Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone."""
    escalationUrl: NotRequired[Union[str, None]]
    """Where an objector can appeal against the answer to an objection; null for nowhere."""


class SetPolicyBodyPolicyRecheckDays(TypedDict):
    """By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never."""
    standard: Union[int, None]
    """The number of days; null for never."""
    high: Union[int, None]
    """The number of days; null for never."""


class SettingAside(TypedDict):
    """Only for the desk: when, by whom and why the objection was set aside."""
    at: str
    """When it was set aside."""
    by: Actor
    reason: str
    """Why."""


class ShareOfVerdicts(TypedDict):
    """Some of the verdicts published in the period."""
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""
    of: int
    """All verdicts published in the period."""
    share: Union[float, None]
    """The share of all verdicts; null where there are none."""


class Source(TypedDict):
    """A document that evidence and appearances come from."""
    id: str
    """The id of a source."""
    version: int
    """The version of the source; its ETag."""
    title: str
    """The title of the document."""
    kind: SourceKind
    publisher: NotRequired[str]
    """Who published it; absent where unknown."""
    authors: NotRequired[list[str]]
    """Who wrote it, as far as known."""
    publishedOn: NotRequired[str]
    """When it was published, as precisely as known."""
    url: NotRequired[str]
    """The address of the document."""
    language: NotRequired[str]
    """A BCP 47 language tag, for example `es-PE`. It is recorded in its canonical form: `PT-br` as `pt-BR`."""
    independenceGroup: NotRequired[str]
    """The independence group. Its sources depend on each other (copies of one wire report) and count once. Sources of the same address count once in any case."""
    state: SourceState
    stateReason: Union[str, None]
    """What changed, or the proof that it is gone or withdrawn; null while it is available."""
    archived: bool
    """Whether a copy can be read at an archive, or as text in the ledger."""
    captures: list[Capture]
    """The ten latest kept copies at most, the latest last, without those that were withdrawn."""
    captureFailure: Union[CaptureFailure, None]
    """The latest attempt, where it failed; null once a copy was kept."""
    mergedInto: Union[str, None]
    """The source that it is the same document as and is read under; null where it was not merged."""
    mergedFrom: list[MergedFromSource]
    """The sources merged into it, the earliest first, also by way of another."""
    recordedAt: str
    """When it was recorded."""
    recordedBy: Actor
    updatedAt: str
    """When it was last modified."""


class SourceAbsorbed(TypedDict):
    """Another source was merged into this one, under which both are read."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.absorbed"]
    """What happened."""
    data: SourceAbsorbedData
    """The data of the event, by its type."""


class SourceAbsorbedData(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    sources: list[MergedSource]
    """The source, and the sources that were merged into it before."""
    reason: str
    """Why, in words."""


class SourceCaptureFailed(TypedDict):
    """An attempt to keep a copy of the source failed."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.capture-failed"]
    """What happened."""
    data: SourceCaptureFailedData
    """The data of the event, by its type."""


class SourceCaptureFailedData(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    tried: str
    """What was tried: the page itself, a web archive, the printed issue …"""
    triedAt: str
    """When it was tried."""
    reason: str
    """Why it failed."""


class SourceCaptureWithdrawn(TypedDict):
    """A capture was withdrawn: it is no copy of the source."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.capture-withdrawn"]
    """What happened."""
    data: SourceCaptureWithdrawnData
    """The data of the event, by its type."""


class SourceCaptureWithdrawnData(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    capture: str
    """The id of a capture."""
    archived: bool
    """Whether another copy of the source can be read."""
    reason: str
    """Why, in words."""


class SourceCaptured(TypedDict):
    """A copy of the source was kept, or its digest taken."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.captured"]
    """What happened."""
    data: SourceCapturedData
    """The data of the event, by its type."""


class SourceCapturedData(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    capture: str
    """The id of a capture."""
    sha256: str
    """The digest of the bytes that were captured."""
    mediaType: str
    """What kind of file was captured, as a media type such as `text/html`."""
    retrievedAt: str
    """When the copy was taken."""
    archivedAt: NotRequired[str]
    """Where the captured copy can be read."""
    text: NotRequired[str]
    """The text of the captured copy. Once it is recorded, quotes from the source must occur in it."""


class SourceChanged(TypedDict):
    """The source has changed since the capture before."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.changed"]
    """What happened."""
    data: SourceChangedData
    """The data of the event, by its type."""


SourceChangedData = TypedDict("SourceChangedData", {
    "source": "str",
    "capture": "str",
    "was": "str",
    "is": "str",
    "description": "str",
})


class SourceDescribed(TypedDict):
    """The description of the source was changed."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.described"]
    """What happened."""
    data: SourceDescribedData
    """The data of the event, by its type."""


class SourceDescribedData(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    title: str
    """The title of the document."""
    kind: SourceKind
    publisher: NotRequired[str]
    """Who published it; absent where unknown."""
    authors: NotRequired[list[str]]
    """Who wrote it, as far as known."""
    publishedOn: NotRequired[str]
    """When it was published, as precisely as known."""
    url: NotRequired[str]
    """The address of the document."""
    language: NotRequired[str]
    """A BCP 47 language tag, for example `es-PE`. It is recorded in its canonical form: `PT-br` as `pt-BR`."""
    independenceGroup: NotRequired[str]
    """The independence group. Its sources depend on each other (copies of one wire report) and count once. Sources of the same address count once in any case."""
    reason: str
    """Why, in words."""


class SourceGone(TypedDict):
    """The source is no longer at its address."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.gone"]
    """What happened."""
    data: SourceGoneData
    """The data of the event, by its type."""


class SourceGoneData(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    reason: str
    """Why, in words."""


SourceKind: TypeAlias = "Literal[\"news\", \"official-record\", \"report\", \"dataset\", \"reference\", \"social-post\", \"interview\", \"statement\", \"other\"]"


class SourceMerged(TypedDict):
    """The source was merged into another, under which it is read now: they are one document."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.merged"]
    """What happened."""
    data: SourceMergedData
    """The data of the event, by its type."""


class SourceMergedData(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    into: str
    """The source that remains."""
    reason: str
    """Why, in words."""


class SourcePage(TypedDict):
    """A page of: list sources."""
    items: list[SourcePageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class SourcePageItem(TypedDict):
    """A document that evidence and appearances come from."""
    id: str
    """The id of a source."""
    version: int
    """The version of the source; its ETag."""
    title: str
    """The title of the document."""
    kind: SourceKind
    publisher: NotRequired[str]
    """Who published it; absent where unknown."""
    authors: NotRequired[list[str]]
    """Who wrote it, as far as known."""
    publishedOn: NotRequired[str]
    """When it was published, as precisely as known."""
    url: NotRequired[str]
    """The address of the document."""
    language: NotRequired[str]
    """A BCP 47 language tag, for example `es-PE`. It is recorded in its canonical form: `PT-br` as `pt-BR`."""
    independenceGroup: NotRequired[str]
    """The independence group. Its sources depend on each other (copies of one wire report) and count once. Sources of the same address count once in any case."""
    state: SourceState
    stateReason: Union[str, None]
    """What changed, or the proof that it is gone or withdrawn; null while it is available."""
    archived: bool
    """Whether a copy can be read at an archive, or as text in the ledger."""
    captures: list[Capture]
    """The ten latest kept copies at most, the latest last, without those that were withdrawn."""
    captureFailure: Union[CaptureFailure, None]
    """The latest attempt, where it failed; null once a copy was kept."""
    mergedInto: Union[str, None]
    """The source that it is the same document as and is read under; null where it was not merged."""
    mergedFrom: list[MergedFromSource]
    """The sources merged into it, the earliest first, also by way of another."""
    recordedAt: str
    """When it was recorded."""
    recordedBy: Actor
    updatedAt: str
    """When it was last modified."""
    etag: str
    """The ETag of the item."""


class SourceRegistered(TypedDict):
    """A document was registered as a source."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.registered"]
    """What happened."""
    data: SourceRegisteredData
    """The data of the event, by its type."""


class SourceRegisteredData(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    title: str
    """The title of the document."""
    kind: SourceKind
    publisher: NotRequired[str]
    """Who published it; absent where unknown."""
    authors: NotRequired[list[str]]
    """Who wrote it, as far as known."""
    publishedOn: NotRequired[str]
    """When it was published, as precisely as known."""
    url: NotRequired[str]
    """The address of the document."""
    language: NotRequired[str]
    """A BCP 47 language tag, for example `es-PE`. It is recorded in its canonical form: `PT-br` as `pt-BR`."""
    independenceGroup: NotRequired[str]
    """The independence group. Its sources depend on each other (copies of one wire report) and count once. Sources of the same address count once in any case."""


class SourceRestored(TypedDict):
    """The source is available after all: it did not change, is not gone, or was not withdrawn."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.restored"]
    """What happened."""
    data: SourceRestoredData
    """The data of the event, by its type."""


class SourceRestoredData(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    reason: str
    """Why, in words."""


class SourceSeparated(TypedDict):
    """A merge into this source was undone."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.separated"]
    """What happened."""
    data: SourceSeparatedData
    """The data of the event, by its type."""


class SourceSeparatedData(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    sources: list[MergedSource]
    """The source, and the sources that were merged into it before."""
    reason: str
    """Why, in words."""


SourceState: TypeAlias = "Literal[\"available\", \"changed\", \"gone\", \"withdrawn\"]"


class SourceUnmerged(TypedDict):
    """The merge was undone: the two sources are not the same."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.unmerged"]
    """What happened."""
    data: SourceUnmergedData
    """The data of the event, by its type."""


SourceUnmergedData = TypedDict("SourceUnmergedData", {
    "source": "str",
    "from": "str",
    "reason": "str",
})


class SourceWithdrawn(TypedDict):
    """The publisher withdrew the source."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.withdrawn"]
    """What happened."""
    data: SourceWithdrawnData
    """The data of the event, by its type."""


class SourceWithdrawnData(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    reason: str
    """Why, in words."""


Stance: TypeAlias = "Literal[\"supports\", \"refutes\", \"context\"]"


StreamKind: TypeAlias = "Literal[\"claim\", \"source\", \"claimant\", \"scale\", \"ledger\"]"


Strength: TypeAlias = "Literal[\"weak\", \"moderate\", \"strong\"]"


class Suggestion(TypedDict):
    """Something on record whose name may be meant."""
    value: str
    """What the filter of the list of claims takes: an id, a topic or a name."""
    label: str
    """What to show: the name, the title or the topic."""
    matched: Union[str, None]
    """The other name that was found, of a claimant that is called otherwise, or of a claimant or source that was merged; else null."""


class Suggestions(TypedDict):
    """Names on record that may be meant by what was typed."""
    items: list[Suggestion]
    """The likeliest first; empty where no name is like it."""


class SystemActor(TypedDict):
    """The ledger itself."""
    kind: Literal["system"]
    """The ledger itself acted."""


class TimeToFirstVerdict(TypedDict):
    """How long claims waited from their recording to their first published verdict."""
    claims: TimeToFirstVerdictClaims
    """Claims whose first verdict was published in the period, by that verdict."""
    medianHours: Union[float, None]
    """The median wait; null where there are none."""
    p90Hours: Union[float, None]
    """The 90th percentile of the wait; null where there are none."""


class TimeToFirstVerdictClaims(TypedDict):
    """Claims whose first verdict was published in the period, by that verdict."""
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""


class Tombstone(TypedDict):
    """When, by whom and why the verdict was retracted."""
    at: str
    """When it was retracted."""
    by: Actor
    reason: ChangeReason
    correction: Union[str, None]
    """The public notice about it."""
    text: Union[str, None]
    """What the notice says."""


class UnmergeClaimBody(TypedDict):
    """Undo a merge."""
    reason: str
    """Why, in words."""
    notice: NotRequired[MergeNotice]
    """Public notice that the verdict in force is shown again. Only where one is in force."""


class UnmergeClaimantBody(TypedDict):
    """Undo a merge: the two claimants are not the same."""
    reason: str
    """Why, in words."""


class UnmergeSourceBody(TypedDict):
    """Undo a merge: the two sources are not the same document."""
    reason: str
    """What shows that they are two. Readers see it."""


UnnamedActor: TypeAlias = "Union[MemberInRole, UnnamedMember]"


class UnnamedMember(TypedDict):
    """A member of the desk or a program, of whom the public sees nothing more."""
    kind: Literal["person", "program"]
    """Whether a person or a program acted."""


class UnrelateClaimBody(TypedDict):
    """Remove a relation."""
    relation: Relation
    to: str
    """The other claim."""
    reason: str
    """Why, in words."""


class Verdict(TypedDict):
    """A rating on a scale with its rationale and evidence, and its state. What was published is as it was published; `replies` and the state are as they are now."""
    id: str
    """The id of a verdict."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the verdict last changed."""
    state: VerdictState
    rating: Rating
    wording: str
    """The wording of the claim when the verdict was proposed."""
    rationale: str
    """The rationale of the rating, in words that readers can follow."""
    reliedOn: list[Citation]
    """The evidence that the rating rests on, each with the reason."""
    setAside: list[Citation]
    """The evidence that was considered and set aside, each with the reason."""
    combination: NotRequired[str]
    """How the verdicts on the parts combine into this one. Required where the claim has parts."""
    noneFound: NotRequired[list[Literal["supports", "refutes"]]]
    """The sides for which a search found no evidence."""
    exceptions: NotRequired[list[VerdictExceptionsItem]]
    """Exceptions: rules of the policy that could not be met, each with the reason. Readers see them."""
    proposedBy: list[Actor]
    """Who proposed or revised it."""
    approvedBy: list[Actor]
    """Who approved its current content. None of them proposed it."""
    authorsLeft: NotRequired[list[FormerMember]]
    """The authors of an open proposal who left the desk since. Only the desk sees them."""
    comments: Union[str, None]
    """What has to change, where a proposal was returned."""
    withdrawal: NotRequired[Withdrawal]
    """When, by whom and why a proposal was withdrawn. Only the desk sees it."""
    independentRatings: NotRequired[VerdictIndependentRatings]
    """The independent ratings of the claim. Only the desk sees them."""
    repliesAsPublished: list[CarriedReply]
    """The requests for a reply and their answers, as they were at publication. They never change; `replies` has them as they are now."""
    embargoedUntil: Union[str, None]
    """The end of the embargo, when the proposal is published; null without an embargo."""
    publishedAt: Union[str, None]
    """When it was published; null where it was not."""
    releasedEarly: NotRequired[EarlyRelease]
    """That it was published before its embargo ended, where it was."""
    recheckBy: Union[str, None]
    """The time by which a verdict in force is checked again; null for never, and once it is not in force."""
    isRecheckDue: bool
    """Whether that time is over and the verdict in force was not checked again since."""
    rechecked: Union[VerdictRechecked1, None]
    """The last time that it was checked again and found to stand; null where it was not."""
    supersedes: Union[str, None]
    """The verdict that it superseded; null where it superseded none."""
    supersededBy: Union[str, None]
    """The verdict that superseded it; null where none did."""
    tombstone: Union[Tombstone, None]
    """Why it was retracted; null where it was not."""
    corrections: list[Correction]
    """The notices about its supersession or retraction."""
    updatedAt: str
    """When it or a reply that it includes was last modified."""
    replies: list[VerdictReply]
    """The requests for a reply that it includes, and their answers, as they are now. `repliesAsPublished` has them as they were."""


class VerdictExceptionsItem(TypedDict):
    rule: Literal["archived-sources", "right-of-reply", "independent-ratings"]
    """The rule of the policy."""
    reason: str
    """The reason why it could not be met."""


class VerdictIndependentRatings(TypedDict):
    """The independent ratings of the claim. Only the desk sees them."""
    sealed: int
    """The number of sealed ratings that are not opened yet."""
    opened: list[IndependentRating]
    """The opened ratings."""


class VerdictRechecked1(TypedDict):
    at: str
    """When it was checked again."""
    by: Actor
    reason: str
    """What was looked at, and why the verdict stands."""


class VerdictApproved(TypedDict):
    """Another person approved the proposal."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.approved"]
    """What happened."""
    data: VerdictApprovedData
    """The data of the event, by its type."""


class VerdictApprovedData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    comment: NotRequired[str]
    """Additional remarks."""


class VerdictAuthorLeft(TypedDict):
    """An author of the open proposal left the desk. A revision by another member ends the flag."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.author-left"]
    """What happened."""
    data: VerdictAuthorLeftData
    """The data of the event, by its type."""


class VerdictAuthorLeftData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    author: FormerMember


class VerdictEmbargoed(TypedDict):
    """An approved verdict was put under embargo until a time, when the ledger publishes it. A later event changes that time."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.embargoed"]
    """What happened."""
    data: VerdictEmbargoedData
    """The data of the event, by its type."""


class VerdictEmbargoedData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    until: str
    """When it will be published."""
    correction: str
    """The id of the correction, where publication needs one."""
    notice: NotRequired[CorrectionNotice]
    """The notice to publish where a verdict is in force at that time."""
    releasedEarly: NotRequired[EarlyRelease]
    """The embargo that this one cuts short, where it does. The publication names it."""


class VerdictPage(TypedDict):
    """A page of: list the verdicts on a claim."""
    items: list[VerdictPageItem]
    """The items of the page."""
    next: Union[str, None]
    """The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that."""


class VerdictPageItem(TypedDict):
    """A rating on a scale with its rationale and evidence, and its state. What was published is as it was published; `replies` and the state are as they are now."""
    id: str
    """The id of a verdict."""
    claim: str
    """The id of a claim."""
    version: int
    """The version of the claim when the verdict last changed."""
    state: VerdictState
    rating: Rating
    wording: str
    """The wording of the claim when the verdict was proposed."""
    rationale: str
    """The rationale of the rating, in words that readers can follow."""
    reliedOn: list[Citation]
    """The evidence that the rating rests on, each with the reason."""
    setAside: list[Citation]
    """The evidence that was considered and set aside, each with the reason."""
    combination: NotRequired[str]
    """How the verdicts on the parts combine into this one. Required where the claim has parts."""
    noneFound: NotRequired[list[Literal["supports", "refutes"]]]
    """The sides for which a search found no evidence."""
    exceptions: NotRequired[list[VerdictPageItemExceptionsItem]]
    """Exceptions: rules of the policy that could not be met, each with the reason. Readers see them."""
    proposedBy: list[Actor]
    """Who proposed or revised it."""
    approvedBy: list[Actor]
    """Who approved its current content. None of them proposed it."""
    authorsLeft: NotRequired[list[FormerMember]]
    """The authors of an open proposal who left the desk since. Only the desk sees them."""
    comments: Union[str, None]
    """What has to change, where a proposal was returned."""
    withdrawal: NotRequired[Withdrawal]
    """When, by whom and why a proposal was withdrawn. Only the desk sees it."""
    independentRatings: NotRequired[VerdictPageItemIndependentRatings]
    """The independent ratings of the claim. Only the desk sees them."""
    repliesAsPublished: list[CarriedReply]
    """The requests for a reply and their answers, as they were at publication. They never change; `replies` has them as they are now."""
    embargoedUntil: Union[str, None]
    """The end of the embargo, when the proposal is published; null without an embargo."""
    publishedAt: Union[str, None]
    """When it was published; null where it was not."""
    releasedEarly: NotRequired[EarlyRelease]
    """That it was published before its embargo ended, where it was."""
    recheckBy: Union[str, None]
    """The time by which a verdict in force is checked again; null for never, and once it is not in force."""
    isRecheckDue: bool
    """Whether that time is over and the verdict in force was not checked again since."""
    rechecked: Union[VerdictPageItemRechecked1, None]
    """The last time that it was checked again and found to stand; null where it was not."""
    supersedes: Union[str, None]
    """The verdict that it superseded; null where it superseded none."""
    supersededBy: Union[str, None]
    """The verdict that superseded it; null where none did."""
    tombstone: Union[Tombstone, None]
    """Why it was retracted; null where it was not."""
    corrections: list[Correction]
    """The notices about its supersession or retraction."""
    updatedAt: str
    """When it or a reply that it includes was last modified."""
    replies: list[VerdictReply]
    """The requests for a reply that it includes, and their answers, as they are now. `repliesAsPublished` has them as they were."""
    etag: str
    """The ETag of the item."""


class VerdictPageItemExceptionsItem(TypedDict):
    rule: Literal["archived-sources", "right-of-reply", "independent-ratings"]
    """The rule of the policy."""
    reason: str
    """The reason why it could not be met."""


class VerdictPageItemIndependentRatings(TypedDict):
    """The independent ratings of the claim. Only the desk sees them."""
    sealed: int
    """The number of sealed ratings that are not opened yet."""
    opened: list[IndependentRating]
    """The opened ratings."""


class VerdictPageItemRechecked1(TypedDict):
    at: str
    """When it was checked again."""
    by: Actor
    reason: str
    """What was looked at, and why the verdict stands."""


class VerdictProposed(TypedDict):
    """A verdict was proposed, or the proposal was revised. A revision voids its approvals."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.proposed"]
    """What happened."""
    data: VerdictProposedData
    """The data of the event, by its type."""


class VerdictProposedData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    rating: Rating
    wording: str
    """The wording of the claim at the time of the proposal. Approval and publication hold for that wording alone."""
    rationale: str
    """The rationale of the rating, in words that readers can follow."""
    reliedOn: list[Citation]
    """The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none."""
    setAside: list[Citation]
    """The evidence that was considered and set aside, each with the reason."""
    combination: NotRequired[str]
    """How the verdicts on the parts combine into this one. Required where the claim has parts."""
    noneFound: NotRequired[list[Literal["supports", "refutes"]]]
    """The sides for which a search found no evidence."""
    exceptions: NotRequired[list[VerdictProposedDataExceptionsItem]]
    """Exceptions: rules of the policy that could not be met, each with the reason. Readers see them."""
    recheckBy: NotRequired[Union[str, None]]
    """The time by which the verdict is checked again. Once it is over, the ledger says that this is due. Null for never; if absent, the policy decides at publication (`recheckDays`)."""


class VerdictProposedDataExceptionsItem(TypedDict):
    rule: Literal["archived-sources", "right-of-reply", "independent-ratings"]
    """The rule of the policy."""
    reason: str
    """The reason why it could not be met."""


class VerdictPublished(TypedDict):
    """The verdict was published and is in force. The event is self-contained: it repeats all that readers need."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.published"]
    """What happened."""
    data: VerdictPublishedData
    """The data of the event, by its type."""


class VerdictPublishedData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    rating: Rating
    wording: str
    """The wording of the claim at the time of the verdict."""
    rationale: str
    """The rationale of the rating, in words that readers can follow."""
    reliedOn: list[Citation]
    """The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none."""
    setAside: list[Citation]
    """The evidence that was considered and set aside, each with the reason."""
    combination: NotRequired[str]
    """How the verdicts on the parts combine into this one. Required where the claim has parts."""
    noneFound: NotRequired[list[Literal["supports", "refutes"]]]
    """The sides for which a search found no evidence."""
    exceptions: NotRequired[list[VerdictPublishedDataExceptionsItem]]
    """Exceptions: rules of the policy that could not be met, each with the reason. Readers see them."""
    proposedBy: list[Actor]
    """Who proposed or revised it."""
    approvedBy: list[Actor]
    """Who approved it. None of them proposed it."""
    supersedes: NotRequired[str]
    """The verdict that it supersedes, where one was in force."""
    replies: NotRequired[list[CarriedReply]]
    """The requests for a reply and their answers, as they were at publication."""
    recheckBy: NotRequired[str]
    """The time by which the verdict is checked again. Once it is over, the ledger says that this is due. Absent for never."""
    releasedEarly: NotRequired[EarlyRelease]


class VerdictPublishedDataExceptionsItem(TypedDict):
    rule: Literal["archived-sources", "right-of-reply", "independent-ratings"]
    """The rule of the policy."""
    reason: str
    """The reason why it could not be met."""


class VerdictRated(TypedDict):
    """The claim was rated independently. The rating is sealed: the desk sees it only when all are opened."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.rated"]
    """What happened."""
    data: VerdictRatedData
    """The data of the event, by its type."""


class VerdictRatedData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    rating: Rating
    reason: NotRequired[str]
    """The reason for the rating."""


class VerdictRatingsOpened(TypedDict):
    """The independent ratings of a proposal were opened, all at once. Later ratings would no longer be independent."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.ratings-opened"]
    """What happened."""
    data: VerdictRatingsOpenedData
    """The data of the event, by its type."""


class VerdictRatingsOpenedData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    ratings: list[IndependentRating]
    """The ratings, one by each rater."""
    comment: NotRequired[str]
    """Additional remarks."""


class VerdictRecheckDue(TypedDict):
    """The time by which the verdict was to be checked again is over. It stays in force."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.recheck-due"]
    """What happened."""
    data: VerdictRecheckDueData
    """The data of the event, by its type."""


class VerdictRecheckDueData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""


class VerdictRechecked(TypedDict):
    """The verdict in force was checked again, and it stands."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.rechecked"]
    """What happened."""
    data: VerdictRecheckedData
    """The data of the event, by its type."""


class VerdictRecheckedData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    reason: str
    """What was looked at, and why the verdict stands."""
    recheckBy: NotRequired[str]
    """The time by which the verdict is checked again. Once it is over, the ledger says that this is due. Absent for never."""
    replies: NotRequired[list[CarriedReply]]
    """The requests for a reply and their answers, as they were then considered."""


class VerdictReply(TypedDict):
    """A request for a reply that a verdict includes, as it is now."""
    reply: str
    """The id of a reply."""
    claimant: str
    """Who was asked."""
    question: Union[str, None]
    """The question; null where the record does not have it."""
    state: ReplyState
    text: NotRequired[str]
    """What the claimant answered."""
    answeredAt: Union[str, None]
    """When the answer, or the lack of one, was recorded."""
    toConsider: bool
    """Whether it came late, after its time or after a verdict was published, and no verdict has considered it since: neither one that was published nor one that was checked again."""


class VerdictRetracted(TypedDict):
    """The verdict was retracted; none is in force."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.retracted"]
    """What happened."""
    data: VerdictRetractedData
    """The data of the event, by its type."""


class VerdictRetractedData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    reason: ChangeReason


class VerdictReturned(TypedDict):
    """The proposal was returned to its author with comments."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.returned"]
    """What happened."""
    data: VerdictReturnedData
    """The data of the event, by its type."""


class VerdictReturnedData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    comments: str
    """What has to change before it can be approved."""


class VerdictSourcesTooFew(TypedDict):
    """Sources that the verdict relies on turned out to be one. It rests on fewer independent sources than it needed, and is to be reviewed."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.sources-too-few"]
    """What happened."""
    data: VerdictSourcesTooFewData
    """The data of the event, by its type."""


class VerdictSourcesTooFewData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    independent: int
    """On how many independent sources it rests now."""
    needed: int
    """How many the policy demanded."""


VerdictState: TypeAlias = "Literal[\"proposed\", \"returned\", \"withdrawn\", \"published\", \"superseded\", \"retracted\"]"


class VerdictSuperseded(TypedDict):
    """A newer verdict superseded this one."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.superseded"]
    """What happened."""
    data: VerdictSupersededData
    """The data of the event, by its type."""


class VerdictSupersededData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    by: str
    """The verdict that superseded it."""
    reason: ChangeReason


class VerdictWithdrawn(TypedDict):
    """The proposal was withdrawn. It can no longer be revised."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.withdrawn"]
    """What happened."""
    data: VerdictWithdrawnData
    """The data of the event, by its type."""


class VerdictWithdrawnData(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    reason: str
    """The reason for the withdrawal."""


class VerdictsAccount(TypedDict):
    """The verdicts of a period."""
    published: VerdictsAccountPublished
    """Verdicts published in the period."""
    byState: list[VerdictsAccountByStateItem]
    """The same verdicts by their state at the end of the period."""
    byRating: list[VerdictsAccountByRatingItem]
    """The same verdicts by their rating."""


class VerdictsAccountPublished(TypedDict):
    """Verdicts published in the period."""
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""


class VerdictsAccountByStateItem(TypedDict):
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""
    state: Literal["published", "superseded", "retracted"]
    """Their state."""


class VerdictsAccountByRatingItem(TypedDict):
    count: int
    """The number of items."""
    items: str
    """The address of the list that was counted, as of then."""
    scale: str
    """The scale of the rating."""
    rating: str
    """The code of the rating."""


class Webhook(TypedDict):
    """A subscription: an address that receives events."""
    id: str
    """The id of a webhook."""
    version: int
    """The version of the webhook, which is part of its ETag."""
    url: str
    """The address that events are sent to."""
    description: Union[str, None]
    """A description of its purpose; null if not given."""
    audience: Literal["public", "desk"]
    """The events it receives: public ones, or those of the desk as well."""
    types: Union[list[str], None]
    """Only events of these types; null for all."""
    kinds: Union[list[StreamKind], None]
    """Only events of streams of these kinds; null for all."""
    claim: Union[str, None]
    """Only events of this claim; null for all."""
    topic: Union[str, None]
    """Only events of claims with this topic; null for all."""
    state: Literal["enabled", "disabled"]
    """Whether it receives events."""
    disabledBecause: Union[Literal["by-hand", "gone", "failing", "rights-ended"], None]
    """Why it is disabled: by an editor, because it answered 410, because it accepted nothing for 75 hours, or because the rights of its key ended."""
    after: int
    """It receives events after this position."""
    replaying: bool
    """Whether past events are being sent again."""
    pausedUntil: Union[str, None]
    """The time until which the receiver asked for a pause (`Retry-After`)."""
    lastSuccessAt: Union[str, None]
    """When it last took something; null where it never did."""
    createdAt: str
    """When it was created."""
    createdBy: str
    """The id of a member."""
    key: Union[str, None]
    """The key in whose rights it receives events: the one that created it, or enabled it last. Null for the rights of its creator."""


class WebhookEventOf1(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.recorded"]
    """What happened."""
    data: WebhookEventOf1Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf1Data(TypedDict):
    """The data of the event, by its type."""
    wording: str
    """The assertion in neutral words, without a rating in it."""
    language: str
    """The language of the wording, as a BCP 47 tag in its canonical form."""
    visibility: Literal["public", "desk"]
    """The audience of the claim and all its events."""
    topics: NotRequired[list[str]]
    """What the claim is about, as slugs."""
    period: NotRequired[WebhookEventOf1DataPeriod]
    """The time a claim is about, not the time when it was said."""
    places: NotRequired[list[str]]
    """Places the claim is about, by name."""
    checkability: NotRequired[Literal["checkable", "not-checkable", "undetermined"]]
    """Whether evidence can settle the claim."""
    riskClass: NotRequired[Literal["standard", "high"]]
    """How much harm a wrong verdict could do. Policy may ask for more approvals where it is high."""
    otherWordings: NotRequired[list[str]]
    """Other wordings that the claim is found by: how people put it, titles of published checks. They are not rated."""


WebhookEventOf1DataPeriod = TypedDict("WebhookEventOf1DataPeriod", {
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class WebhookEventOf2(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.reworded"]
    """What happened."""
    data: WebhookEventOf2Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf2Data(TypedDict):
    """The data of the event, by its type."""
    wording: str
    """The assertion in neutral words, without a rating in it."""
    language: str
    """The language of the wording, as a BCP 47 tag in its canonical form."""
    reason: str
    """Why, in words."""


class WebhookEventOf3(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.classified"]
    """What happened."""
    data: WebhookEventOf3Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf3Data(TypedDict):
    """The data of the event, by its type."""
    topics: NotRequired[list[str]]
    """What the claim is about, as slugs."""
    period: NotRequired[WebhookEventOf3DataPeriod]
    """The time a claim is about, not the time when it was said."""
    places: NotRequired[list[str]]
    """Places the claim is about, by name."""
    checkability: NotRequired[Literal["checkable", "not-checkable", "undetermined"]]
    """Whether evidence can settle the claim."""
    riskClass: NotRequired[Literal["standard", "high"]]
    """How much harm a wrong verdict could do. Policy may ask for more approvals where it is high."""
    otherWordings: NotRequired[list[str]]
    """Other wordings that the claim is found by: how people put it, titles of published checks. They are not rated."""
    reason: NotRequired[str]
    """Why, in words."""


WebhookEventOf3DataPeriod = TypedDict("WebhookEventOf3DataPeriod", {
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class WebhookEventOf4(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.declined"]
    """What happened."""
    data: WebhookEventOf4Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf4Data(TypedDict):
    """The data of the event, by its type."""
    reason: str
    """Why, in words."""


class WebhookEventOf5(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.reopened"]
    """What happened."""
    data: WebhookEventOf5Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf5Data(TypedDict):
    """The data of the event, by its type."""
    reason: str
    """Why, in words."""


class WebhookEventOf6(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.withdrawn"]
    """What happened."""
    data: WebhookEventOf6Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf6Data(TypedDict):
    """The data of the event, by its type."""
    reason: str
    """Why, in words."""


class WebhookEventOf7(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.restored"]
    """What happened."""
    data: WebhookEventOf7Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf7Data(TypedDict):
    """The data of the event, by its type."""
    reason: str
    """Why, in words."""


class WebhookEventOf8(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["note.added"]
    """What happened."""
    data: WebhookEventOf8Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf8Data(TypedDict):
    """The data of the event, by its type."""
    note: str
    """The id of a note."""
    text: str
    """Text for the desk. The public never sees it."""


class WebhookEventOf9(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["note.corrected"]
    """What happened."""
    data: WebhookEventOf9Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf9Data(TypedDict):
    """The data of the event, by its type."""
    note: str
    """The id of a note."""
    text: str
    """Text for the desk. The public never sees it."""
    reason: str
    """Why, in words."""


class WebhookEventOf10(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["note.withdrawn"]
    """What happened."""
    data: WebhookEventOf10Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf10Data(TypedDict):
    """The data of the event, by its type."""
    note: str
    """The id of a note."""
    reason: str
    """Why, in words."""


class WebhookEventOf11(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.related"]
    """What happened."""
    data: WebhookEventOf11Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf11Data(TypedDict):
    """The data of the event, by its type."""
    relation: Relation
    to: str
    """The other claim."""
    reason: NotRequired[str]
    """Why, in words."""


class WebhookEventOf12(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.relation-corrected"]
    """What happened."""
    data: WebhookEventOf12Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf12Data(TypedDict):
    """The data of the event, by its type."""
    relation: Relation
    to: str
    """The other claim."""
    note: str
    """Why the claims are related, in the words that hold from now on."""
    reason: str
    """Why, in words."""


class WebhookEventOf13(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.unrelated"]
    """What happened."""
    data: WebhookEventOf13Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf13Data(TypedDict):
    """The data of the event, by its type."""
    relation: Relation
    to: str
    """The id of a claim."""
    reason: str
    """Why, in words."""


class WebhookEventOf14(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.merged"]
    """What happened."""
    data: WebhookEventOf14Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf14Data(TypedDict):
    """The data of the event, by its type."""
    into: str
    """The claim that replaces both."""
    published: NotRequired[Literal["stays"]]
    """Only by an explicit choice: the verdict in force stays published beside the merge."""
    reason: str
    """Why, in words."""


class WebhookEventOf15(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.unmerged"]
    """What happened."""
    data: WebhookEventOf15Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


WebhookEventOf15Data = TypedDict("WebhookEventOf15Data", {
    "from": "str",
    "reason": "str",
})


class WebhookEventOf16(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.absorbed"]
    """What happened."""
    data: WebhookEventOf16Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf16Data(TypedDict):
    """The data of the event, by its type."""
    claims: list[MergedClaim]
    """The claim, and the claims that were merged into it before."""
    visibility: Literal["public", "desk"]
    """The audience of the claim and all its events."""
    reason: str
    """Why, in words."""


class WebhookEventOf17(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.separated"]
    """What happened."""
    data: WebhookEventOf17Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf17Data(TypedDict):
    """The data of the event, by its type."""
    claims: list[MergedClaim]
    """The claim, and the claims that were merged into it before."""
    visibility: Literal["public", "desk"]
    """The audience of the claim and all its events."""
    reason: str
    """Why, in words."""


class WebhookEventOf18(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claim.assigned"]
    """What happened."""
    data: WebhookEventOf18Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf18Data(TypedDict):
    """The data of the event, by its type."""
    assignee: Union[Assignee, None]
    reason: NotRequired[str]
    """Why, in words."""


class WebhookEventOf19(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["appearance.recorded"]
    """What happened."""
    data: WebhookEventOf19Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf19Data(TypedDict):
    """The data of the event, by its type."""
    appearance: str
    """The id of an appearance."""
    claimant: str
    """Who made the claim."""
    role: NotRequired[str]
    """The office or role of the claimant at the time."""
    date: NotRequired[str]
    """A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap."""
    medium: NotRequired[str]
    """Where it was made: a speech, a telephone press conference, a newspaper …"""
    source: NotRequired[str]
    """The document that shows it."""
    quote: NotRequired[Quote]


class WebhookEventOf20(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["appearance.corrected"]
    """What happened."""
    data: WebhookEventOf20Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf20Data(TypedDict):
    """The data of the event, by its type."""
    appearance: str
    """The id of an appearance."""
    claimant: str
    """Who made the claim."""
    role: NotRequired[str]
    """The office or role of the claimant at the time."""
    date: NotRequired[str]
    """A date, as precisely as known (EDTF level 1, ISO 8601-2): `2000`, `2000-05`, `2000-05-28`; `1990~` about 1990, `1990?` perhaps, `1990%` both; `199X` the 1990s, `19XX` the century; `-0043` 44 BC; `1990/1995`, `../1990`, `1990/..` intervals. Seasons are refused. A date is before another if it ends before the other begins; otherwise they overlap."""
    medium: NotRequired[str]
    """Where it was made: a speech, a telephone press conference, a newspaper …"""
    source: NotRequired[str]
    """The document that shows it."""
    quote: NotRequired[Quote]
    reason: str
    """Why, in words."""


class WebhookEventOf21(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["appearance.withdrawn"]
    """What happened."""
    data: WebhookEventOf21Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf21Data(TypedDict):
    """The data of the event, by its type."""
    appearance: str
    """The id of an appearance."""
    reason: str
    """Why, in words."""


class WebhookEventOf22(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["evidence.offered"]
    """What happened."""
    data: WebhookEventOf22Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf22Data(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    source: str
    """Where the evidence comes from."""
    stance: Stance
    finding: str
    """What the source shows, in neutral words."""
    quote: NotRequired[Quote]


class WebhookEventOf23(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["evidence.accepted"]
    """What happened."""
    data: WebhookEventOf23Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf23Data(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    stance: Stance
    """The stance in which it is in force, repeated here so that the event can be counted alone."""
    strength: Strength
    reason: NotRequired[str]
    """Why, in words."""


class WebhookEventOf24(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["evidence.declined"]
    """What happened."""
    data: WebhookEventOf24Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf24Data(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    reason: str
    """Why, in words."""


class WebhookEventOf25(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["evidence.challenged"]
    """What happened."""
    data: WebhookEventOf25Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf25Data(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    challenge: str
    """The id of a challenge."""
    cause: NotRequired[Literal["source-withdrawn"]]
    """The event that made the ledger itself challenge it. Absent where a caller disputes it."""
    disputes: NotRequired[Literal["finding", "stance", "strength", "source"]]
    """The disputed part of the evidence; absent where all of it is disputed."""
    stance: NotRequired[Stance]
    """The correct stance of the evidence. Required where the stance is disputed, and only there."""
    citing: NotRequired[list[str]]
    """Other evidence on this claim that shows it."""
    reason: str
    """Why, in words."""


class WebhookEventOf26(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["evidence.challenge-dismissed"]
    """What happened."""
    data: WebhookEventOf26Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf26Data(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    challenge: str
    """The id of a challenge."""
    reason: str
    """Why, in words."""


class WebhookEventOf27(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["evidence.withdrawn"]
    """What happened."""
    data: WebhookEventOf27Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf27Data(TypedDict):
    """The data of the event, by its type."""
    evidence: str
    """The id of an evidence."""
    stance: Stance
    wasInForce: bool
    """Whether it had been accepted before."""
    upholds: NotRequired[str]
    """The upheld challenge, where that is the reason."""
    reason: str
    """Why, in words."""


class WebhookEventOf28(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.proposed"]
    """What happened."""
    data: WebhookEventOf28Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf28Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    rating: Rating
    wording: str
    """The wording of the claim at the time of the proposal. Approval and publication hold for that wording alone."""
    rationale: str
    """The rationale of the rating, in words that readers can follow."""
    reliedOn: list[Citation]
    """The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none."""
    setAside: list[Citation]
    """The evidence that was considered and set aside, each with the reason."""
    combination: NotRequired[str]
    """How the verdicts on the parts combine into this one. Required where the claim has parts."""
    noneFound: NotRequired[list[Literal["supports", "refutes"]]]
    """The sides for which a search found no evidence."""
    exceptions: NotRequired[list[WebhookEventOf28DataExceptionsItem]]
    """Exceptions: rules of the policy that could not be met, each with the reason. Readers see them."""
    recheckBy: NotRequired[Union[str, None]]
    """The time by which the verdict is checked again. Once it is over, the ledger says that this is due. Null for never; if absent, the policy decides at publication (`recheckDays`)."""


class WebhookEventOf28DataExceptionsItem(TypedDict):
    rule: Literal["archived-sources", "right-of-reply", "independent-ratings"]
    """The rule of the policy."""
    reason: str
    """The reason why it could not be met."""


class WebhookEventOf29(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.approved"]
    """What happened."""
    data: WebhookEventOf29Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf29Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    comment: NotRequired[str]
    """Additional remarks."""


class WebhookEventOf30(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.rated"]
    """What happened."""
    data: WebhookEventOf30Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf30Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    rating: Rating
    reason: NotRequired[str]
    """The reason for the rating."""


class WebhookEventOf31(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.ratings-opened"]
    """What happened."""
    data: WebhookEventOf31Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf31Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    ratings: list[IndependentRating]
    """The ratings, one by each rater."""
    comment: NotRequired[str]
    """Additional remarks."""


class WebhookEventOf32(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.returned"]
    """What happened."""
    data: WebhookEventOf32Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf32Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    comments: str
    """What has to change before it can be approved."""


class WebhookEventOf33(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.withdrawn"]
    """What happened."""
    data: WebhookEventOf33Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf33Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    reason: str
    """The reason for the withdrawal."""


class WebhookEventOf34(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.author-left"]
    """What happened."""
    data: WebhookEventOf34Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf34Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    author: FormerMember


class WebhookEventOf35(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.embargoed"]
    """What happened."""
    data: WebhookEventOf35Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf35Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    until: str
    """When it will be published."""
    correction: str
    """The id of the correction, where publication needs one."""
    notice: NotRequired[CorrectionNotice]
    """The notice to publish where a verdict is in force at that time."""
    releasedEarly: NotRequired[EarlyRelease]
    """The embargo that this one cuts short, where it does. The publication names it."""


class WebhookEventOf36(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.published"]
    """What happened."""
    data: WebhookEventOf36Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf36Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    rating: Rating
    wording: str
    """The wording of the claim at the time of the verdict."""
    rationale: str
    """The rationale of the rating, in words that readers can follow."""
    reliedOn: list[Citation]
    """The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none."""
    setAside: list[Citation]
    """The evidence that was considered and set aside, each with the reason."""
    combination: NotRequired[str]
    """How the verdicts on the parts combine into this one. Required where the claim has parts."""
    noneFound: NotRequired[list[Literal["supports", "refutes"]]]
    """The sides for which a search found no evidence."""
    exceptions: NotRequired[list[WebhookEventOf36DataExceptionsItem]]
    """Exceptions: rules of the policy that could not be met, each with the reason. Readers see them."""
    proposedBy: list[Actor]
    """Who proposed or revised it."""
    approvedBy: list[Actor]
    """Who approved it. None of them proposed it."""
    supersedes: NotRequired[str]
    """The verdict that it supersedes, where one was in force."""
    replies: NotRequired[list[CarriedReply]]
    """The requests for a reply and their answers, as they were at publication."""
    recheckBy: NotRequired[str]
    """The time by which the verdict is checked again. Once it is over, the ledger says that this is due. Absent for never."""
    releasedEarly: NotRequired[EarlyRelease]


class WebhookEventOf36DataExceptionsItem(TypedDict):
    rule: Literal["archived-sources", "right-of-reply", "independent-ratings"]
    """The rule of the policy."""
    reason: str
    """The reason why it could not be met."""


class WebhookEventOf37(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.recheck-due"]
    """What happened."""
    data: WebhookEventOf37Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf37Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""


class WebhookEventOf38(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.sources-too-few"]
    """What happened."""
    data: WebhookEventOf38Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf38Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    independent: int
    """On how many independent sources it rests now."""
    needed: int
    """How many the policy demanded."""


class WebhookEventOf39(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.rechecked"]
    """What happened."""
    data: WebhookEventOf39Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf39Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    reason: str
    """What was looked at, and why the verdict stands."""
    recheckBy: NotRequired[str]
    """The time by which the verdict is checked again. Once it is over, the ledger says that this is due. Absent for never."""
    replies: NotRequired[list[CarriedReply]]
    """The requests for a reply and their answers, as they were then considered."""


class WebhookEventOf40(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.superseded"]
    """What happened."""
    data: WebhookEventOf40Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf40Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    by: str
    """The verdict that superseded it."""
    reason: ChangeReason


class WebhookEventOf41(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["verdict.retracted"]
    """What happened."""
    data: WebhookEventOf41Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf41Data(TypedDict):
    """The data of the event, by its type."""
    verdict: str
    """The id of a verdict."""
    reason: ChangeReason


class WebhookEventOf42(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["correction.published"]
    """What happened."""
    data: WebhookEventOf42Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


WebhookEventOf42Data = TypedDict("WebhookEventOf42Data", {
    "correction": "str",
    "verdict": "str",
    "appearance": "NotRequired[str]",
    "wording": "NotRequired[WebhookEventOf42DataWording]",
    "class": "PublishedCorrectionClass",
    "reason": "ChangeReason",
    "responsible": "Literal[\"reporter\", \"checker\", \"editor\", \"source\", \"system\"]",
    "text": "str",
    "before": "NotRequired[Rating]",
    "after": "NotRequired[Rating]",
    "by": "NotRequired[str]",
    "into": "NotRequired[str]",
    "from": "NotRequired[str]",
})


class WebhookEventOf42DataWording(TypedDict):
    """The wording of the claim before and after, where it was reworded under the verdict."""
    before: str
    """The assertion in neutral words, without a rating in it."""
    after: str
    """The assertion in neutral words, without a rating in it."""


class WebhookEventOf43(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["objection.lodged"]
    """What happened."""
    data: WebhookEventOf43Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf43Data(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    about: ObjectionAbout
    text: str
    """What is wrong and why, in the objector's words. It is or becomes public, so it should name no private person."""
    dueAt: str
    """The time by which the desk must answer."""


class WebhookEventOf44(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["objection.received"]
    """What happened."""
    data: WebhookEventOf44Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf44Data(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    about: ObjectionAbout
    text: str
    """What is wrong and why, in the objector's words. It is or becomes public, so it should name no private person."""
    dueAt: str
    """The time by which the desk must have released it or set it aside."""


class WebhookEventOf45(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["objection.released"]
    """What happened."""
    data: WebhookEventOf45Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf45Data(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    about: ObjectionAbout
    text: NotRequired[str]
    """Its words; absent where the desk withholds them."""
    dueAt: str
    """The time by which the desk must answer."""


class WebhookEventOf46(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["objection.set-aside"]
    """What happened."""
    data: WebhookEventOf46Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf46Data(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    reason: str
    """Why it was set aside."""


class WebhookEventOf47(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["objection.put-back"]
    """What happened."""
    data: WebhookEventOf47Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf47Data(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    reason: str
    """Why it was put back."""


class WebhookEventOf48(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["objection.resolved"]
    """What happened."""
    data: WebhookEventOf48Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf48Data(TypedDict):
    """The data of the event, by its type."""
    objection: str
    """The id of an objection."""
    outcome: ObjectionOutcome
    explanation: str
    """The explanation, for the objector and for all readers."""
    escalation: NotRequired[str]
    """Where an objector can appeal against the answer."""


class WebhookEventOf49(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["reply.requested"]
    """What happened."""
    data: WebhookEventOf49Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf49Data(TypedDict):
    """The data of the event, by its type."""
    reply: str
    """The id of a reply."""
    claimant: str
    """Who is asked."""
    question: str
    """What they are asked to reply to. It is published with the first verdict that includes the request."""
    dueAt: str
    """The time until which the desk waits. The request lapses then."""


class WebhookEventOf50(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["reply.received"]
    """What happened."""
    data: WebhookEventOf50Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf50Data(TypedDict):
    """The data of the event, by its type."""
    reply: str
    """The id of a reply."""
    text: str
    """What the claimant answered."""


class WebhookEventOf51(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["reply.lapsed"]
    """What happened."""
    data: WebhookEventOf51Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf51Data(TypedDict):
    """The data of the event, by its type."""
    reply: str
    """The id of a reply."""


class WebhookEventOf52(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["match.confirmed"]
    """What happened."""
    data: WebhookEventOf52Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf52Data(TypedDict):
    """The data of the event, by its type."""
    match: str
    """The id of a match."""
    text: str
    """What was said, word for word. It may be private, so only the desk sees it and finds the claim by it."""
    saidOn: NotRequired[str]
    """When it was said, as precisely as known."""
    language: NotRequired[str]
    """The language of the text."""
    url: NotRequired[str]
    """Where it was said."""
    score: NotRequired[float]
    """The probability that `POST /claims/match` gave, where it proposed the claim."""
    reason: NotRequired[str]
    """Why it was confirmed or rejected."""


class WebhookEventOf53(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["match.rejected"]
    """What happened."""
    data: WebhookEventOf53Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf53Data(TypedDict):
    """The data of the event, by its type."""
    match: str
    """The id of a match."""
    text: str
    """What was said, word for word. It may be private, so only the desk sees it and finds the claim by it."""
    saidOn: NotRequired[str]
    """When it was said, as precisely as known."""
    language: NotRequired[str]
    """The language of the text."""
    url: NotRequired[str]
    """Where it was said."""
    score: NotRequired[float]
    """The probability that `POST /claims/match` gave, where it proposed the claim."""
    reason: NotRequired[str]
    """Why it was confirmed or rejected."""


class WebhookEventOf54(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["match.withdrawn"]
    """What happened."""
    data: WebhookEventOf54Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf54Data(TypedDict):
    """The data of the event, by its type."""
    match: str
    """The id of a match."""
    reason: str
    """Why, in words."""


class WebhookEventOf55(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["withholding.placed"]
    """What happened."""
    data: WebhookEventOf55Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf55Data(TypedDict):
    """The data of the event, by its type."""
    withholding: str
    """The id of a withholding."""
    part: WithheldPart
    basis: WithholdingBasis
    reference: NotRequired[str]
    """The order or the case, for example its number. Readers see it, so it must not say what is withheld."""
    until: NotRequired[str]
    """When it ends by itself. Absent: it lasts until it is released."""


class WebhookEventOf56(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["withholding.released"]
    """What happened."""
    data: WebhookEventOf56Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf56Data(TypedDict):
    """The data of the event, by its type."""
    withholding: str
    """The id of a withholding."""
    reason: NotRequired[str]
    """Why it was released. Absent where its time was over."""


class WebhookEventOf57(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.registered"]
    """What happened."""
    data: WebhookEventOf57Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf57Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    title: str
    """The title of the document."""
    kind: SourceKind
    publisher: NotRequired[str]
    """Who published it; absent where unknown."""
    authors: NotRequired[list[str]]
    """Who wrote it, as far as known."""
    publishedOn: NotRequired[str]
    """When it was published, as precisely as known."""
    url: NotRequired[str]
    """The address of the document."""
    language: NotRequired[str]
    """A BCP 47 language tag, for example `es-PE`. It is recorded in its canonical form: `PT-br` as `pt-BR`."""
    independenceGroup: NotRequired[str]
    """The independence group. Its sources depend on each other (copies of one wire report) and count once. Sources of the same address count once in any case."""


class WebhookEventOf58(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.described"]
    """What happened."""
    data: WebhookEventOf58Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf58Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    title: str
    """The title of the document."""
    kind: SourceKind
    publisher: NotRequired[str]
    """Who published it; absent where unknown."""
    authors: NotRequired[list[str]]
    """Who wrote it, as far as known."""
    publishedOn: NotRequired[str]
    """When it was published, as precisely as known."""
    url: NotRequired[str]
    """The address of the document."""
    language: NotRequired[str]
    """A BCP 47 language tag, for example `es-PE`. It is recorded in its canonical form: `PT-br` as `pt-BR`."""
    independenceGroup: NotRequired[str]
    """The independence group. Its sources depend on each other (copies of one wire report) and count once. Sources of the same address count once in any case."""
    reason: str
    """Why, in words."""


class WebhookEventOf59(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.captured"]
    """What happened."""
    data: WebhookEventOf59Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf59Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    capture: str
    """The id of a capture."""
    sha256: str
    """The digest of the bytes that were captured."""
    mediaType: str
    """What kind of file was captured, as a media type such as `text/html`."""
    retrievedAt: str
    """When the copy was taken."""
    archivedAt: NotRequired[str]
    """Where the captured copy can be read."""
    text: NotRequired[str]
    """The text of the captured copy. Once it is recorded, quotes from the source must occur in it."""


class WebhookEventOf60(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.capture-failed"]
    """What happened."""
    data: WebhookEventOf60Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf60Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    tried: str
    """What was tried: the page itself, a web archive, the printed issue …"""
    triedAt: str
    """When it was tried."""
    reason: str
    """Why it failed."""


class WebhookEventOf61(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.changed"]
    """What happened."""
    data: WebhookEventOf61Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


WebhookEventOf61Data = TypedDict("WebhookEventOf61Data", {
    "source": "str",
    "capture": "str",
    "was": "str",
    "is": "str",
    "description": "str",
})


class WebhookEventOf62(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.gone"]
    """What happened."""
    data: WebhookEventOf62Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf62Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    reason: str
    """Why, in words."""


class WebhookEventOf63(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.withdrawn"]
    """What happened."""
    data: WebhookEventOf63Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf63Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    reason: str
    """Why, in words."""


class WebhookEventOf64(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.restored"]
    """What happened."""
    data: WebhookEventOf64Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf64Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    reason: str
    """Why, in words."""


class WebhookEventOf65(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.capture-withdrawn"]
    """What happened."""
    data: WebhookEventOf65Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf65Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    capture: str
    """The id of a capture."""
    archived: bool
    """Whether another copy of the source can be read."""
    reason: str
    """Why, in words."""


class WebhookEventOf66(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.merged"]
    """What happened."""
    data: WebhookEventOf66Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf66Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    into: str
    """The source that remains."""
    reason: str
    """Why, in words."""


class WebhookEventOf67(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.unmerged"]
    """What happened."""
    data: WebhookEventOf67Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


WebhookEventOf67Data = TypedDict("WebhookEventOf67Data", {
    "source": "str",
    "from": "str",
    "reason": "str",
})


class WebhookEventOf68(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.absorbed"]
    """What happened."""
    data: WebhookEventOf68Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf68Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    sources: list[MergedSource]
    """The source, and the sources that were merged into it before."""
    reason: str
    """Why, in words."""


class WebhookEventOf69(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["source.separated"]
    """What happened."""
    data: WebhookEventOf69Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf69Data(TypedDict):
    """The data of the event, by its type."""
    source: str
    """The id of a source."""
    sources: list[MergedSource]
    """The source, and the sources that were merged into it before."""
    reason: str
    """Why, in words."""


class WebhookEventOf70(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.registered"]
    """What happened."""
    data: WebhookEventOf70Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf70Data(TypedDict):
    """The data of the event, by its type."""
    claimant: str
    """The id of a claimant."""
    kind: ClaimantKind
    name: str
    """The name of the claimant."""
    description: NotRequired[str]
    """A description of the claimant, in neutral words."""
    sameAs: NotRequired[list[str]]
    """Addresses that name the same person or organisation."""


class WebhookEventOf71(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.described"]
    """What happened."""
    data: WebhookEventOf71Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf71Data(TypedDict):
    """The data of the event, by its type."""
    claimant: str
    """The id of a claimant."""
    kind: ClaimantKind
    name: str
    """The name of the claimant."""
    description: NotRequired[str]
    """A description of the claimant, in neutral words."""
    sameAs: NotRequired[list[str]]
    """Addresses that name the same person or organisation."""
    reason: str
    """Why, in words."""


class WebhookEventOf72(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.role-held"]
    """What happened."""
    data: WebhookEventOf72Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


WebhookEventOf72Data = TypedDict("WebhookEventOf72Data", {
    "claimant": "str",
    "role": "str",
    "title": "str",
    "organisation": "NotRequired[str]",
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
})


class WebhookEventOf73(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.role-corrected"]
    """What happened."""
    data: WebhookEventOf73Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


WebhookEventOf73Data = TypedDict("WebhookEventOf73Data", {
    "claimant": "str",
    "role": "str",
    "title": "str",
    "organisation": "NotRequired[str]",
    "from": "NotRequired[str]",
    "until": "NotRequired[str]",
    "reason": "str",
})


class WebhookEventOf74(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.role-withdrawn"]
    """What happened."""
    data: WebhookEventOf74Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf74Data(TypedDict):
    """The data of the event, by its type."""
    claimant: str
    """The id of a claimant."""
    role: str
    """The id of a role."""
    reason: str
    """Why, in words."""


class WebhookEventOf75(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.merged"]
    """What happened."""
    data: WebhookEventOf75Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf75Data(TypedDict):
    """The data of the event, by its type."""
    claimant: str
    """The id of a claimant."""
    into: str
    """The claimant that remains."""
    reason: str
    """Why, in words."""


class WebhookEventOf76(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["claimant.unmerged"]
    """What happened."""
    data: WebhookEventOf76Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


WebhookEventOf76Data = TypedDict("WebhookEventOf76Data", {
    "claimant": "str",
    "from": "str",
    "reason": "str",
})


class WebhookEventOf77(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["scale.defined"]
    """What happened."""
    data: WebhookEventOf77Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf77Data(TypedDict):
    """The data of the event, by its type."""
    scale: str
    """The id of a rating scale, for example `truth`."""
    version: int
    """The version of the scale: 1 for the first, and one more for each new definition."""
    name: str
    """The name of the scale."""
    ratings: list[ScaleRating]
    """The ratings of the scale, each with a unique code."""


class WebhookEventOf78(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["policy.set"]
    """What happened."""
    data: WebhookEventOf78Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf78Data(TypedDict):
    """The data of the event, by its type."""
    policy: Policy
    reason: NotRequired[str]
    """Why, in words."""


class WebhookEventOf79(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["member.added"]
    """What happened."""
    data: WebhookEventOf79Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf79Data(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    name: str
    """The name of the member, which the record shows beside their acts."""
    kind: Literal["person", "program"]
    """The kind of member. A program is never shown as a person."""
    role: Role


class WebhookEventOf80(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["member.role-changed"]
    """What happened."""
    data: WebhookEventOf80Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf80Data(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    role: Role
    reason: str
    """Why, in words."""


class WebhookEventOf81(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["member.renamed"]
    """What happened."""
    data: WebhookEventOf81Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf81Data(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    name: str
    """The name of the member, which the record shows beside their acts."""
    reason: str
    """Why, in words."""


class WebhookEventOf82(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["member.removed"]
    """What happened."""
    data: WebhookEventOf82Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf82Data(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    reason: str
    """Why, in words."""


class WebhookEventOf83(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["member.identity-linked"]
    """What happened."""
    data: WebhookEventOf83Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf83Data(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    issuer: str
    """The issuer, exactly as its tokens name it (`iss`)."""
    subject: str
    """The account at that issuer, exactly as its tokens name it (`sub`)."""


class WebhookEventOf84(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["member.sessions-ended"]
    """What happened."""
    data: WebhookEventOf84Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf84Data(TypedDict):
    """The data of the event, by its type."""
    member: str
    """The id of a member."""
    before: str
    """Tokens that were issued at or before this time are refused."""
    reason: str
    """Why, in words."""


class WebhookEventOf85(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["key.issued"]
    """What happened."""
    data: WebhookEventOf85Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf85Data(TypedDict):
    """The data of the event, by its type."""
    key: str
    """The id of a key."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    sha256: str
    """The SHA-256 digest of the key. The key itself is stored nowhere."""
    role: NotRequired[Role]
    """The highest role in which the key acts; by default the role of its member."""
    expiresAt: NotRequired[str]
    """When it expires."""


class WebhookEventOf86(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["key.rotated"]
    """What happened."""
    data: WebhookEventOf86Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf86Data(TypedDict):
    """The data of the event, by its type."""
    key: str
    """The id of a key."""
    successor: str
    """The id of a key."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    sha256: str
    """The SHA-256 digest of the key. The key itself is stored nowhere."""
    role: NotRequired[Role]
    """The highest role in which the key acts; by default the role of its member."""
    expiresAt: NotRequired[str]
    """When it expires."""
    until: str
    """The time until which the old key is valid."""


class WebhookEventOf87(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["key.narrowed"]
    """What happened."""
    data: WebhookEventOf87Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf87Data(TypedDict):
    """The data of the event, by its type."""
    key: str
    """The id of a key."""
    role: Role
    reason: str
    """Why, in words."""


class WebhookEventOf88(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["key.revoked"]
    """What happened."""
    data: WebhookEventOf88Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf88Data(TypedDict):
    """The data of the event, by its type."""
    key: str
    """The id of a key."""
    reason: str
    """Why, in words."""


class WebhookEventOf89(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["ledger.created"]
    """What happened."""
    data: WebhookEventOf89Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf89Data(TypedDict):
    """The data of the event, by its type."""
    ledger: str
    """The name of the ledger, for example `main`."""
    name: str
    """The name of its first admin."""
    policy: NotRequired[WebhookEventOf89DataPolicy]
    """The rules that differ from the defaults."""
    key: str
    """The id of a key."""
    member: str
    """The id of a member."""
    prefix: str
    """The first characters of the key, to tell keys apart."""
    sha256: str
    """The SHA-256 digest of the key. The key itself is stored nowhere."""


class WebhookEventOf89DataPolicy(TypedDict):
    """The rules that differ from the defaults."""
    approvalsNeeded: NotRequired[int]
    """How many people other than the authors must approve a verdict."""
    approvalsNeededAtHighRisk: NotRequired[int]
    """The same number for claims of the risk class `high`."""
    independentSourcesNeeded: NotRequired[int]
    """How many independent sources a rating with a number must rely on. Merged sources, those of one independence group and those of one address count once."""
    bothSides: NotRequired[bool]
    """Whether a verdict must consider supporting and refuting evidence, or state that none was found."""
    archivedSources: NotRequired[bool]
    """Whether a copy of every source relied on must have been captured, or an exception recorded."""
    rightOfReply: NotRequired[bool]
    """Whether a claimant must have been asked for a reply, or an exception recorded."""
    strengthReasons: NotRequired[bool]
    """Whether accepting evidence requires a reason for its strength."""
    independentRatingsNeeded: NotRequired[int]
    """How many independent ratings by people other than the authors are required, unless an exception is recorded."""
    claimVisibility: NotRequired[Literal["public", "desk"]]
    """The default audience of a recorded claim."""
    objectionDays: NotRequired[int]
    """The number of days within which the desk must answer an objection."""
    recheckDays: NotRequired[WebhookEventOf89DataPolicyRecheckDays]
    """By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never."""
    publicIntake: NotRequired[bool]
    """Whether someone without a key may send an objection. It waits in the inbox of the desk and is not public."""
    intakeOutcome: NotRequired[bool]
    """Whether someone who sent an objection without a key sees, by the id in the receipt, that it waits or was set aside."""
    attribution: NotRequired[Literal["names", "roles", "none"]]
    """What the public sees of the members who act: their names, their roles with a stable pseudonym each, or nothing. It holds for acts from then on; earlier ones stay as they were published."""
    keyLifetimeDays: NotRequired[int]
    """The number of days after which a key expires that is issued without an expiry; 0 for never. A key of an admin gets it only while another admin key never expires."""
    publisher: NotRequired[Union[Publisher, None]]
    """Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone."""
    escalationUrl: NotRequired[Union[str, None]]
    """Where an objector can appeal against the answer to an objection; null for nowhere."""


class WebhookEventOf89DataPolicyRecheckDays(TypedDict):
    """By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never."""
    standard: Union[int, None]
    """The number of days; null for never."""
    high: Union[int, None]
    """The number of days; null for never."""


class WebhookEventOf90(TypedDict):
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["position.withheld"]
    """What happened."""
    data: WebhookEventOf90Data
    """The data of the event, by its type."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""


class WebhookEventOf90Data(TypedDict):
    """The data of the event, by its type."""
    withholding: NotRequired[str]
    """The withholding of the claim by which it is withheld."""


WebhookEvent: TypeAlias = "Union[WebhookEventOf1, WebhookEventOf2, WebhookEventOf3, WebhookEventOf4, WebhookEventOf5, WebhookEventOf6, WebhookEventOf7, WebhookEventOf8, WebhookEventOf9, WebhookEventOf10, WebhookEventOf11, WebhookEventOf12, WebhookEventOf13, WebhookEventOf14, WebhookEventOf15, WebhookEventOf16, WebhookEventOf17, WebhookEventOf18, WebhookEventOf19, WebhookEventOf20, WebhookEventOf21, WebhookEventOf22, WebhookEventOf23, WebhookEventOf24, WebhookEventOf25, WebhookEventOf26, WebhookEventOf27, WebhookEventOf28, WebhookEventOf29, WebhookEventOf30, WebhookEventOf31, WebhookEventOf32, WebhookEventOf33, WebhookEventOf34, WebhookEventOf35, WebhookEventOf36, WebhookEventOf37, WebhookEventOf38, WebhookEventOf39, WebhookEventOf40, WebhookEventOf41, WebhookEventOf42, WebhookEventOf43, WebhookEventOf44, WebhookEventOf45, WebhookEventOf46, WebhookEventOf47, WebhookEventOf48, WebhookEventOf49, WebhookEventOf50, WebhookEventOf51, WebhookEventOf52, WebhookEventOf53, WebhookEventOf54, WebhookEventOf55, WebhookEventOf56, WebhookEventOf57, WebhookEventOf58, WebhookEventOf59, WebhookEventOf60, WebhookEventOf61, WebhookEventOf62, WebhookEventOf63, WebhookEventOf64, WebhookEventOf65, WebhookEventOf66, WebhookEventOf67, WebhookEventOf68, WebhookEventOf69, WebhookEventOf70, WebhookEventOf71, WebhookEventOf72, WebhookEventOf73, WebhookEventOf74, WebhookEventOf75, WebhookEventOf76, WebhookEventOf77, WebhookEventOf78, WebhookEventOf79, WebhookEventOf80, WebhookEventOf81, WebhookEventOf82, WebhookEventOf83, WebhookEventOf84, WebhookEventOf85, WebhookEventOf86, WebhookEventOf87, WebhookEventOf88, WebhookEventOf89, WebhookEventOf90]"


class WebhookPing(TypedDict):
    """A test message for a webhook."""
    type: Literal["webhook.ping"]
    """Always `webhook.ping`."""
    timestamp: str
    """When it happened, in the field that Standard Webhooks defines."""
    data: WebhookPingData
    """The webhook under test."""


class WebhookPingData(TypedDict):
    """The webhook under test."""
    webhook: str
    """The id of a webhook."""


class Webhooks(TypedDict):
    """All webhooks."""
    items: list[Webhook]
    """All of them, the oldest first."""


class WithdrawAppearanceBody(TypedDict):
    """Withdraw an appearance: the claim was not made on that occasion."""
    reason: str
    """Why, in words."""
    notice: NotRequired[CorrectionNotice]
    """Public notice. Required when a verdict is in force, since readers were told otherwise."""


class WithdrawCaptureBody(TypedDict):
    """Withdraw a capture: it is no copy of the source. One of the hundred latest captures can be withdrawn."""
    reason: str
    """Why it is withdrawn. Readers see it."""


class WithdrawClaimBody(TypedDict):
    """Withdraw a claim that was recorded by mistake."""
    reason: str
    """Why it was a mistake. Readers see it."""


class WithdrawEvidenceBody(TypedDict):
    """Withdraw evidence. It stays readable as withdrawn."""
    upholds: NotRequired[str]
    """The upheld challenge, where that is the reason."""
    reason: str
    """Why, in words."""
    endsEmbargo: NotRequired[Literal[True]]
    """Required where a verdict under an embargo would not be published at its time because of this act."""


class WithdrawMatchBody(TypedDict):
    """Withdraw a confirmed or rejected match."""
    reason: str
    """Why, in words."""


class WithdrawNoteBody(TypedDict):
    """Withdraw an internal note."""
    reason: str
    """Why, in words."""


class WithdrawRoleBody(TypedDict):
    """Withdraw an office: it was not held."""
    reason: str
    """Why it is withdrawn. Readers see it."""


class WithdrawSourceBody(TypedDict):
    """Record that the publisher withdrew the source."""
    reason: str
    """The publisher's statement, or what shows the withdrawal."""


class WithdrawVerdictBody(TypedDict):
    """Withdraw a proposal that is open or was returned. Its authors and editors do."""
    reason: str
    """The reason for the withdrawal."""
    endsEmbargo: NotRequired[Literal[True]]
    """Required where a verdict under an embargo would not be published at its time because of this act."""


class Withdrawal(TypedDict):
    """The withdrawal of a proposal."""
    at: str
    """When it was withdrawn."""
    by: Actor
    reason: str
    """The reason for the withdrawal."""


class WithheldAppearance(TypedDict):
    """An occasion on which the claim was made."""
    kind: Literal["appearance"]
    """The kind of what is withheld."""
    appearance: str
    """The id of an appearance."""


class WithheldClaim(TypedDict):
    """The whole claim with everything that belongs to it."""
    kind: Literal["claim"]
    """The kind of what is withheld."""


class WithheldCorrection(TypedDict):
    """A correction."""
    kind: Literal["correction"]
    """The kind of what is withheld."""
    correction: str
    """The id of a correction."""


class WithheldEvidence(TypedDict):
    """A piece of evidence."""
    kind: Literal["evidence"]
    """The kind of what is withheld."""
    evidence: str
    """The id of an evidence."""


class WithheldObjection(TypedDict):
    """An objection, with its answer."""
    kind: Literal["objection"]
    """The kind of what is withheld."""
    objection: str
    """The id of an objection."""


WithheldPart: TypeAlias = "Union[WithheldClaim, WithheldWording, WithheldVerdict, WithheldEvidence, WithheldAppearance, WithheldCorrection, WithheldObjection]"


class WithheldVerdict(TypedDict):
    """A published verdict, with the corrections of it."""
    kind: Literal["verdict"]
    """The kind of what is withheld."""
    verdict: str
    """The id of a verdict."""


class WithheldWording(TypedDict):
    """The words of the claim, earlier and other ones included."""
    kind: Literal["wording"]
    """The kind of what is withheld."""


WithholdingBasis: TypeAlias = "Literal[\"court-order\", \"safety\", \"mistake\", \"legal\", \"other\"]"


class WithholdingPlaced(TypedDict):
    """Something was withheld from the public, for a time or until it is released. The record stays as it is."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["withholding.placed"]
    """What happened."""
    data: WithholdingPlacedData
    """The data of the event, by its type."""


class WithholdingPlacedData(TypedDict):
    """The data of the event, by its type."""
    withholding: str
    """The id of a withholding."""
    part: WithheldPart
    basis: WithholdingBasis
    reference: NotRequired[str]
    """The order or the case, for example its number. Readers see it, so it must not say what is withheld."""
    until: NotRequired[str]
    """When it ends by itself. Absent: it lasts until it is released."""


class WithholdingReleased(TypedDict):
    """What was withheld is shown again."""
    id: str
    """The id of an event."""
    ledger: str
    """The name of the ledger, for example `main`."""
    position: int
    """The position in the ledger: 1, 2, 3 … with no gaps. The public counts public events alone."""
    stream: str
    """The stream of the event: a claim, source, claimant, scale or ledger."""
    version: int
    """The version of the stream: 1, 2, 3 … with no gaps. The public counts public events alone."""
    recordedAt: str
    """When the ledger recorded it. It never decreases from one position to the next."""
    actor: Actor
    audience: Literal["public", "desk", "admin"]
    """Who may see this event."""
    public: NotRequired[PublicNumbers]
    """Only for the desk: the numbers by which the public knows this place in the log."""
    previous: NotRequired[int]
    """Only in the feed: the position of the previous event that matches the request."""
    type: Literal["withholding.released"]
    """What happened."""
    data: WithholdingReleasedData
    """The data of the event, by its type."""


class WithholdingReleasedData(TypedDict):
    """The data of the event, by its type."""
    withholding: str
    """The id of a withholding."""
    reason: NotRequired[str]
    """Why it was released. Absent where its time was over."""


class WordChange(TypedDict):
    """A run of words that were kept, removed or added."""
    kind: Literal["same", "removed", "added"]
    """Whether the words were kept, removed or added."""
    text: str
    """The words, with the spaces between them."""
