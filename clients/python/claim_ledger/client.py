"""The client: one ledger of a service."""

from __future__ import annotations

import ssl
from typing import Any, Iterator, Optional

from . import types
from .calling import query_of
from .feed import follow
from .operations import DryRun, Operations
from .retries import Retries
from .transport import Transport


class Ledger(Operations):
    """
    One ledger of a service. It sends no request until a method is called.

    - url: the address of the service, for example `https://ledger.example.org`.
    - ledger: the name of the ledger.
    - key: a key of the ledger. Without one only public data is read.
    - timeout: how long an answer may take, in seconds.
    - retries: how calls are repeated.
    - context: the TLS settings, where the defaults do not do.
    """

    dry_run: DryRun
    """The acts as dry runs: nothing is written."""

    def __init__(
        self,
        url: str,
        *,
        ledger: str = "main",
        key: Optional[str] = None,
        timeout: float = 30.0,
        retries: Retries = Retries(),
        context: Optional[ssl.SSLContext] = None,
    ) -> None:
        transport = Transport(url, timeout, context)
        super().__init__(transport, ledger, key, retries)
        self.dry_run = DryRun(transport, ledger, key, retries)

    def fetch(self, path: str, *, accept: str = "*/*", **query: Any) -> bytes:
        """
        Reads anything below the ledger as bytes, in the format asked for: `fetch("/claims", accept="text/csv")`. Names of
        parameters are those of the OpenAPI document.
        """
        return self._send("GET", path + query_of(query), {"accept": accept}, None, True).body

    def events(
        self, *, after: int = 0, silence_max: float = 60.0, **only: Any
    ) -> Iterator[types.FeedItem]:
        """
        Every event after a position and then new ones, in order, each once, across lost connections and restarts. It does
        not end by itself. Store `event["position"]` after you have handled an event, and begin after it the next time.

        - after: the position to continue after; 0 is the beginning.
        - silence_max: the longest silence before the connection counts as lost, in seconds. The ledger sends a heartbeat
          every 15 seconds.
        - only: filters, as in `list_events`: `types`, `kinds`, `claim`, `topic`.

        Raises `FeedContradiction` if the feed left out or repeated an event.
        """
        path = f"{self._prefix}/events{query_of(only)}"
        return follow(self._transport, path, self._headers, self._retries, after, silence_max)

    def close(self) -> None:
        """Closes the connection of this thread."""
        self._transport.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
