"""A front before a service that breaks connections as told, so that overlap and loss are arranged."""

from __future__ import annotations

import socket
import threading
from urllib.parse import urlsplit


class Front:
    """Passes bytes on. `lose_answers` closes the next connections once the service has answered."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._there = (parts.hostname or "127.0.0.1", parts.port or 80)
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        self.lose_answers = 0
        self.lost = 0
        self._open: set[socket.socket] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._server.accept()
            except OSError:
                return
            far = socket.create_connection(self._there)
            self._open |= {near, far}
            threading.Thread(target=self._pass, args=(near, far, False), daemon=True).start()
            threading.Thread(target=self._pass, args=(far, near, True), daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket, is_answer: bool) -> None:
        try:
            while data := one.recv(65_536):
                if is_answer and self.lose_answers > 0:
                    self.lose_answers -= 1
                    self.lost += 1
                    break
                other.sendall(data)
        except OSError:
            pass
        for each in (one, other):
            self._end(each)

    def _end(self, each: socket.socket) -> None:
        self._open.discard(each)
        try:
            each.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        each.close()

    def cut(self) -> None:
        """Breaks every open connection."""
        for each in list(self._open):
            self._end(each)

    def close(self) -> None:
        self._server.close()
        self.cut()
