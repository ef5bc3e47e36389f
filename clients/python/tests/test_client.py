"""The client against a real service. `LEDGER_URL` and `LEDGER_KEYS` (JSON: role to key) say which."""

from __future__ import annotations

import json
import os
import threading
import unittest
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Mapping, Optional, Sequence

from claim_ledger import (
    ConnectionFailed,
    FeedContradiction,
    Ledger,
    ProblemError,
    Retries,
    WebhookVerificationError,
    verify_webhook,
)
from front import Front

URL = os.environ["LEDGER_URL"]
KEYS: dict[str, str] = json.loads(os.environ["LEDGER_KEYS"])
QUICK = Retries(attempts_max=4, first_wait=0.01, wait_max=2)


def serve(handle: Any) -> tuple[ThreadingHTTPServer, str]:
    """A server of this test, whose answers `handle` gives."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(b"")

        def do_POST(self) -> None:
            self._answer(self.rfile.read(int(self.headers.get("content-length", 0))))

        def _answer(self, body: bytes) -> None:
            status, headers, sent = handle(self, body)
            self.send_response(status)
            for name, value in {**headers, "content-length": str(len(sent))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(sent)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_address[1]}"


class OfLedger(unittest.TestCase):
    def open(self, role: Optional[str] = "checker", url: str = URL) -> Ledger:
        ledger = Ledger(url, key=None if role is None else KEYS[role], retries=QUICK)
        self.addCleanup(ledger.close)
        return ledger

    def claim(self, wording: str = "Water boils at 90 °C at sea level.", topics: Sequence[str] = ()) -> str:
        return self.open().record_claim({"wording": wording, "language": "en", "topics": list(topics)})["id"]


class Calls(OfLedger):
    def test_two_people_publish_a_verdict_and_the_public_reads_it(self) -> None:
        ana, ben = self.open("checker"), self.open("editor")
        claim = self.claim()
        source = ana.register_source({"title": "A handbook", "kind": "reference"})["id"]
        finding = "It boils at 100 °C."
        evidence = ana.offer_evidence(claim, {"source": source, "stance": "refutes", "finding": finding})["id"]
        ben.accept_evidence(claim, evidence, {"strength": "strong"}, if_match=2)
        verdict = ana.propose_verdict(
            claim,
            {
                "scale": "truth",
                "rating": "false",
                "rationale": "The handbook says otherwise.",
                "reliedOn": [{"evidence": evidence, "reason": "A reference work."}],
                "setAside": [],
            },
        )["id"]
        ben.approve_verdict(claim, verdict, if_match=4)
        ben.publish_verdict(claim, verdict, {}, if_match=5)
        status = self.open(None).read_claim_status(claim)
        self.assertEqual(status["status"], "checked")
        self.assertEqual(status["rating"]["code"] if status["rating"] else None, "false")
        steps = [line["type"] for line in self.open(None).iter_history(claim)]
        self.assertEqual(steps[-1], "verdict.published")

    def test_a_dry_run_writes_nothing(self) -> None:
        ledger, claim = self.open(), self.claim()
        foreseen = ledger.dry_run.revise_claim(
            claim, {"wording": "Water boils at 80 °C.", "reason": "Misheard."}, if_match=1
        )
        self.assertEqual([each["type"] for each in foreseen["events"]], ["claim.reworded"])
        self.assertEqual(ledger.read_claim(claim)["version"], 1)

    def test_lists_are_read_page_after_page(self) -> None:
        topic = f"t-{uuid.uuid4().hex[:12]}"
        made = [self.claim(f"Claim {n}.", topics=[topic]) for n in range(5)]
        found = [each["id"] for each in self.open(None).iter_claims(topic=topic, limit=2)]
        self.assertEqual(found, made[::-1])
        table = self.open(None).fetch("/claims", accept="text/csv", topic=topic).decode()
        self.assertEqual(len(table.strip().splitlines()), 6)

    def test_several_values_and_booleans_are_sent_as_the_service_takes_them(self) -> None:
        claims = [self.claim(), self.claim()]
        found = self.open(None).list_claims(ids=",".join(claims))["items"]
        self.assertEqual({each["id"] for each in found}, set(claims))

    def test_a_merged_claim_is_read_as_the_one_that_replaces_it(self) -> None:
        editor = self.open("editor")
        one, other = self.claim(), self.claim()
        editor.merge_claim(one, {"into": other, "reason": "The same."}, if_match=1)
        self.assertEqual(editor.read_claim(one)["id"], other)

    def test_an_id_cannot_lead_to_another_path(self) -> None:
        with self.assertRaises(ProblemError) as caught:
            self.open(None).read_claim("../claimants?x=")
        self.assertEqual(caught.exception.status, 404)
        self.assertIn("%2F", str(caught.exception.problem["instance"]))
        with self.assertRaises(ValueError):
            self.open(None).read_claim("..")


class Problems(OfLedger):
    def test_a_problem_names_the_wrong_fields_in_words(self) -> None:
        with self.assertRaises(ProblemError) as caught:
            self.open().record_claim({"wording": "", "language": "en"})
        self.assertEqual((caught.exception.name, caught.exception.status), ("invalid-fields", 422))
        self.assertEqual({each["pointer"] for each in caught.exception.errors}, {"#/wording"})
        self.assertIn(caught.exception.errors[0]["detail"], str(caught.exception))

    def test_a_stale_version_tells_what_happened_since(self) -> None:
        ledger, claim = self.open(), self.claim()
        ledger.add_note(claim, {"text": "Look again."})
        with self.assertRaises(ProblemError) as caught:
            ledger.revise_claim(claim, {"wording": "Other.", "reason": "So."}, if_match=1)
        self.assertEqual(caught.exception.name, "stale-version")
        self.assertEqual([each["type"] for each in caught.exception.problem["unseen"]], ["note.added"])

    def test_a_page_of_a_proxy_is_an_unknown_problem(self) -> None:
        server, url = serve(lambda *_: (403, {"content-type": "text/html"}, b"<h1>No</h1>"))
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        with self.assertRaises(ProblemError) as caught:
            self.open(url=url).read_me()
        self.assertEqual((caught.exception.name, str(caught.exception)), ("unknown", "answered with 403"))


class Loss(OfLedger):
    def test_an_act_whose_answer_is_lost_is_repeated_and_takes_place_once(self) -> None:
        front = Front(URL)
        self.addCleanup(front.close)
        topic = f"t-{uuid.uuid4().hex[:12]}"
        front.lose_answers = 2
        made = self.open(url=front.url).record_claim({"wording": "Once.", "language": "en", "topics": [topic]})
        self.assertEqual(front.lost, 2)
        found = self.open(None).list_claims(topic=topic)["items"]
        self.assertEqual([each["id"] for each in found], [made["id"]])

    def test_an_act_that_cannot_be_repeated_says_that_no_answer_came(self) -> None:
        front = Front(URL)
        self.addCleanup(front.close)
        front.lose_answers = 1
        ledger = self.open(url=front.url)
        with self.assertRaises(ConnectionFailed):
            ledger._call("POST", "/claims/match", body={"text": "Once."})
        self.assertEqual(front.lost, 1)

    def test_a_wait_that_the_ledger_asks_for_is_kept(self) -> None:
        seen: list[str] = []

        def handle(request: Any, _: bytes) -> Any:
            seen.append(request.headers["idempotency-key"])
            if len(seen) == 1:
                return 429, {"retry-after": "1"}, b"{}"
            return 201, {"content-type": "application/json"}, b'{"id": "claim_x"}'

        server, url = serve(handle)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        self.open(url=url).record_claim({"wording": "Once.", "language": "en"})
        self.assertEqual(len(seen), 2)
        self.assertEqual(len(set(seen)), 1, "one key for all attempts")

    def test_the_key_follows_no_redirect_to_another_host(self) -> None:
        seen: list[Optional[str]] = []

        def catch(request: Any, _: bytes) -> Any:
            seen.append(request.headers.get("authorization"))
            return 200, {}, b"{}"

        there, elsewhere = serve(catch)
        here, url = serve(lambda *_: (308, {"location": f"{elsewhere}/v1/ledgers/main/me"}, b""))
        for each in (there, here):
            self.addCleanup(each.server_close)
            self.addCleanup(each.shutdown)
        with self.assertRaises(ProblemError):
            self.open(url=url).read_me()
        self.assertEqual(seen, [])


class Feed(OfLedger):
    def test_every_event_comes_once_and_in_order_across_broken_connections(self) -> None:
        front = Front(URL)
        self.addCleanup(front.close)
        topic = f"t-{uuid.uuid4().hex[:12]}"
        made = [self.claim(f"Claim {n}.", topics=[topic]) for n in range(3)]
        events = self.open(None, url=front.url).events(topic=topic)
        self.addCleanup(events.close)  # type: ignore[attr-defined]
        seen = []
        for _ in range(3):
            seen.append(next(events)["stream"])
            front.cut()
            made.append(self.claim("Another.", topics=[topic]))
        seen += [next(events)["stream"] for _ in range(3)]
        self.assertEqual(seen, made)

    def test_a_feed_that_leaves_an_event_out_is_not_read_on(self) -> None:
        lines = "".join(
            f"id: {position}\ndata: {json.dumps({'position': position, 'previous': previous, 'id': 'x'})}\n\n"
            for position, previous in ((1, 0), (3, 2))
        )
        server, url = serve(lambda *_: (200, {"content-type": "text/event-stream"}, lines.encode()))
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        events = self.open(None, url=url).events()
        self.assertEqual(next(events)["position"], 1)
        with self.assertRaises(FeedContradiction):
            next(events)


class Webhooks(OfLedger):
    def test_a_delivery_is_verified_and_a_changed_or_foreign_one_refused(self) -> None:
        came: list[tuple[dict[str, str], bytes]] = []
        arrived = threading.Event()

        def take(request: Any, body: bytes) -> Any:
            came.append((dict(request.headers.items()), body))
            arrived.set()
            return 204, {}, b""

        server, url = serve(take)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        made = self.open("admin").make_webhook({"url": url, "types": ["claim.recorded"], "audience": "public"})
        claim = self.claim()
        self.assertTrue(arrived.wait(30))
        headers, body = came[0]
        secret = made["secret"]
        message = verify_webhook(["whsec_" + "A" * 32, secret], headers, body)
        self.assertIn(claim, json.dumps(message))
        wrong: list[tuple[str, Mapping[str, str], bytes]] = [
            (secret, headers, body + b" "),
            ("whsec_" + "A" * 32, headers, body),
            (secret, {}, body),
        ]
        for each in wrong:
            with self.assertRaises(WebhookVerificationError):
                verify_webhook(*each)
        old = {**{name.lower(): value for name, value in headers.items()}, "webhook-timestamp": "1600000000"}
        with self.assertRaises(WebhookVerificationError):
            verify_webhook(secret, old, body)


if __name__ == "__main__":
    unittest.main()
