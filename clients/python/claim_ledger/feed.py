"""The feed as a stream of server-sent events, read without a gap."""

from __future__ import annotations

import http.client
import json
import re
import time
from dataclasses import dataclass
from typing import Any, Iterator, Mapping, Optional

from .calling import problem_of
from .problems import ConnectionFailed, LedgerError, ProblemError
from .retries import Retries, is_transient
from .transport import Answer, Transport


class FeedContradiction(LedgerError):
    """The feed left out or repeated an event, so what was read is incomplete. A retry does not help."""


@dataclass
class _Place:
    """How far the feed was read."""

    after: int
    cursor: str
    """The id that the ledger gave for this place. It names the event too, so that the ledger can tell if it is gone."""
    last: Optional[int] = None

    def take(self, item: Mapping[str, Any]) -> None:
        """Each item names the one before it. At the start that one is unknown, and lies at `after` or before."""
        position, previous = item["position"], item["previous"]
        follows = previous <= self.after if self.last is None else previous == self.last
        if not follows or position <= self.after:
            before = self.after if self.last is None else self.last
            raise FeedContradiction(
                f"The event at {position} names {previous} as the one before it, after {before}."
            )
        self.after = self.last = position
        self.cursor = f"{position}.{item['id']}"


_THROUGH = re.compile(r"^ ?through ((\d+)\S*)")


def _listen(
    transport: Transport, path: str, headers: Mapping[str, str], place: _Place, silence_max: float
) -> Iterator[Any]:
    connection = transport.connect(silence_max)
    try:
        asked = {**headers, "accept": "text/event-stream", "last-event-id": place.cursor}
        connection.request("GET", path, headers=asked)
        response = connection.getresponse()
        if response.status != 200:
            named = {name.lower(): value for name, value in response.getheaders()}
            raise problem_of(Answer(response.status, named, response.read()))
        data: list[str] = []
        for raw in response:
            line = raw.decode().rstrip("\r\n")
            if line.startswith("data:"):
                data.append(line[5:].removeprefix(" "))
            elif line == "" and data:
                item = json.loads("\n".join(data))
                data.clear()
                place.take(item)
                yield item
            elif line.startswith(":"):
                # A heartbeat names the position up to which nothing else passes the filter.
                through = _THROUGH.match(line[1:])
                if through is not None and int(through[2]) > place.after:
                    place.after, place.cursor = int(through[2]), through[1]
    except (OSError, http.client.HTTPException) as error:
        raise ConnectionFailed(f"The feed broke: {error}") from error
    finally:
        connection.close()


def follow(
    transport: Transport,
    path: str,
    headers: Mapping[str, str],
    retries: Retries,
    after: int,
    silence_max: float,
) -> Iterator[Any]:
    """Yields every event in order, each once, over any number of connections."""
    place = _Place(after, str(after))
    failures = 0
    while True:
        asked = 0.0
        try:
            for item in _listen(transport, path, headers, place, silence_max):
                failures = 0
                yield item
        except ProblemError as error:
            if error.status < 500 and not is_transient(error):
                raise
            asked = error.retry_after or 0.0
        except ConnectionFailed:
            pass
        failures += 1
        time.sleep(asked + retries.wait_before(failures))
