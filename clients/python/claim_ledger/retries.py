"""Retries with exponential back-off, after no answer or one that asks to retry."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Callable, Optional, TypeVar

from .problems import ConnectionFailed, ProblemError

Result = TypeVar("Result")


@dataclass(frozen=True)
class Retries:
    """How calls are repeated. Times are in seconds."""

    attempts_max: int = 8
    """The most attempts, including the first."""
    first_wait: float = 0.2
    """The longest wait before the second attempt; it doubles each time."""
    wait_max: float = 30.0
    """The longest wait. If the ledger asks for a longer one, its answer is raised."""

    def wait_before(self, failures: int) -> float:
        """Full jitter: a random wait below a limit that doubles. Clients that failed together do not retry together."""
        return random.uniform(0, min(self.wait_max, self.first_wait * 2 ** min(failures - 1, 30)))


_PASSING = {408, 429, 502, 503, 504}


def is_transient(error: ProblemError) -> bool:
    """Whether the same request may succeed later."""
    return error.status in _PASSING or error.name == "in-progress"


def _is_retryable(error: Exception, may_repeat: bool) -> bool:
    if isinstance(error, ProblemError):
        # After 429 the ledger did nothing, so anything can be repeated.
        return is_transient(error) if may_repeat else error.status == 429
    return may_repeat and isinstance(error, ConnectionFailed)


def retry_after_of(header: Optional[str]) -> Optional[float]:
    """`Retry-After` in seconds, which is a number of them or a date."""
    if header is None:
        return None
    if header.strip().isdigit():
        return float(header)
    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - time.time())
    except (TypeError, ValueError):
        return None


def with_retries(
    attempt: Callable[[], Result],
    may_repeat: bool,
    retries: Retries,
    sleep: Callable[[float], None] = time.sleep,
) -> Result:
    """Attempts until it succeeds or fails permanently."""
    failures = 0
    while True:
        try:
            return attempt()
        except (ProblemError, ConnectionFailed) as error:
            failures += 1
            if failures >= retries.attempts_max or not _is_retryable(error, may_repeat):
                raise
            asked = error.retry_after if isinstance(error, ProblemError) else None
            if asked is not None and asked > retries.wait_max:
                raise
            sleep((asked or 0.0) + retries.wait_before(failures))
