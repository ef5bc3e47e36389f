"""How every method calls the service."""

from __future__ import annotations

import json
import uuid
from typing import Any, Iterator, Mapping, Optional
from urllib.parse import quote, urlencode

from .problems import ProblemError
from .retries import Retries, retry_after_of, with_retries
from .transport import Answer, Transport


def segment(text: str) -> str:
    """A part of a path. It cannot lead to another path."""
    if text in ("", ".", ".."):
        raise ValueError(f"{text!r} is no id")
    return quote(text, safe="")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple, set, frozenset)):
        return ",".join(_text(each) for each in value)
    return str(value)


def query_of(values: Mapping[str, Any]) -> str:
    """A query string without what is not given. Several values are separated by commas."""
    given = {name: _text(value) for name, value in values.items() if value is not None}
    return f"?{urlencode(given)}" if given else ""


def _header(name: str, value: Any) -> str:
    # A version is sent as an ETag.
    if name == "if-match" and (isinstance(value, int) or str(value).isdigit()):
        return f'"{value}"'
    return _text(value)


def problem_of(answer: Answer) -> ProblemError:
    """The problem of an answer that is none of success."""
    try:
        body = json.loads(answer.body)
    except ValueError:
        body = None
    return ProblemError(answer.status, body, retry_after_of(answer.headers.get("retry-after")))


class Caller:
    """The address of one ledger, and how it is called."""

    def __init__(self, transport: Transport, ledger: str, key: Optional[str], retries: Retries) -> None:
        self._transport = transport
        self._prefix = f"{transport.base}/v1/ledgers/{segment(ledger)}"
        self._retries = retries
        self._headers: dict[str, str] = {"user-agent": "claim-ledger-python"}
        if key is not None:
            self._headers["authorization"] = f"Bearer {key}"

    def _send(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        body: Optional[bytes],
        may_repeat: bool,
    ) -> Answer:
        def attempt() -> Answer:
            answer = self._transport.send(method, self._prefix + path, {**self._headers, **headers}, body)
            if not 200 <= answer.status < 300:
                raise problem_of(answer)
            return answer

        return with_retries(attempt, may_repeat, self._retries)

    def _call(
        self,
        method: str,
        path: str,
        *,
        body: Any = None,
        query: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, Any]] = None,
        takes_key: bool = False,
        dry_run: bool = False,
    ) -> Any:
        given = {
            name: _header(name, value) for name, value in (headers or {}).items() if value is not None
        }
        given["accept"] = "application/json, application/ld+json, application/feed+json, application/problem+json"
        sent = None if body is None else json.dumps(body).encode()
        if sent is not None:
            given["content-type"] = "application/json"
        if takes_key:
            # One key for all attempts, so that the act takes place once.
            given.setdefault("idempotency-key", str(uuid.uuid4()))
        whole = {**(query or {}), **({"dryRun": True} if dry_run else {})}
        may_repeat = takes_key or dry_run or method == "GET"
        answer = self._send(method, path + query_of(whole), given, sent, may_repeat)
        return json.loads(answer.body) if answer.body else None

    def _items(
        self,
        method: str,
        path: str,
        *,
        query: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, Any]] = None,
    ) -> Iterator[Any]:
        asked = dict(query or {})
        while True:
            page = self._call(method, path, query=asked, headers=headers)
            yield from page["items"]
            if page["next"] is None:
                return
            asked["cursor"] = page["next"]
