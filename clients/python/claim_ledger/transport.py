"""HTTP over the standard library: one connection per thread, kept open."""

from __future__ import annotations

import http.client
import ssl
import threading
from dataclasses import dataclass
from typing import Mapping, Optional
from urllib.parse import urljoin, urlsplit

from .problems import ConnectionFailed

# A claim that was merged redirects to the one that replaces it, which may have been merged too.
_REDIRECTS_MAX = 10
_REDIRECTS = {301, 302, 303, 307, 308}


@dataclass(frozen=True)
class Answer:
    """An answer as it came."""

    status: int
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes


class Transport:
    """Sends requests to one service. It can be used by several threads."""

    def __init__(self, url: str, timeout: float, context: Optional[ssl.SSLContext] = None) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"{url!r} is no address of a service. It is like https://ledger.example.org")
        self.origin = f"{parts.scheme}://{parts.netloc}"
        self.base = parts.path.rstrip("/")
        self._host, self._port, self._is_secure = parts.hostname, parts.port, parts.scheme == "https"
        self._timeout, self._context = timeout, context
        self._local = threading.local()

    def connect(self, timeout: Optional[float] = None) -> http.client.HTTPConnection:
        """A new connection, which the caller closes."""
        wait = self._timeout if timeout is None else timeout
        if self._is_secure:
            return http.client.HTTPSConnection(
                self._host, self._port, timeout=wait, context=self._context or ssl.create_default_context()
            )
        return http.client.HTTPConnection(self._host, self._port, timeout=wait)

    def send(self, method: str, path: str, headers: Mapping[str, str], body: Optional[bytes]) -> Answer:
        """One request. Reads follow redirects within the service; the key goes nowhere else."""
        for _ in range(_REDIRECTS_MAX):
            answer = self._once(method, path, headers, body)
            target = answer.headers.get("location")
            if method != "GET" or answer.status not in _REDIRECTS or target is None:
                return answer
            there = urlsplit(urljoin(self.origin + path, target))
            if f"{there.scheme}://{there.netloc}" != self.origin:
                return answer
            path = there.path + (f"?{there.query}" if there.query else "")
        raise ConnectionFailed(f"{method} {path} was redirected more than {_REDIRECTS_MAX} times.")

    def _once(self, method: str, path: str, headers: Mapping[str, str], body: Optional[bytes]) -> Answer:
        kept: Optional[http.client.HTTPConnection] = getattr(self._local, "connection", None)
        connection = kept or self.connect()
        self._local.connection = None
        try:
            connection.request(method, path, body=body, headers=dict(headers))
            response = connection.getresponse()
            answer = Answer(
                response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
            )
        except (OSError, http.client.HTTPException) as error:
            connection.close()
            # The service may have closed a connection that was idle before this request. Only a read is safe to repeat
            # here; the retries decide for the others.
            if kept is not None and method == "GET":
                return self._once(method, path, headers, body)
            raise ConnectionFailed(f"{method} {self.origin}{path} was not answered: {error}") from error
        self._local.connection = connection
        return answer

    def close(self) -> None:
        """Closes the connection of this thread."""
        connection: Optional[http.client.HTTPConnection] = getattr(self._local, "connection", None)
        if connection is not None:
            connection.close()
        self._local.connection = None
