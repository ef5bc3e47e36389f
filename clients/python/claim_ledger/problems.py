"""What can go wrong, as exceptions."""

from __future__ import annotations

from typing import Any, Optional

from .problem_statuses import PROBLEM_STATUSES


class LedgerError(Exception):
    """Every exception of this package."""


class ConnectionFailed(LedgerError):
    """No answer came, after all attempts. Whether an act was executed is not known."""


class ProblemError(LedgerError):
    """The ledger answered with a problem (RFC 9457)."""

    name: str
    """The end of its `type`, which tells the problems apart: `stale-version`. `unknown` if a proxy answered."""
    status: int
    """The HTTP status."""
    problem: dict[str, Any]
    """The whole problem. `errors` names wrong fields, `unseen` the events since the version that you sent."""
    retry_after: Optional[float]
    """The wait that the ledger asks for, in seconds; None without `Retry-After`."""

    def __init__(self, status: int, body: Any, retry_after: Optional[float] = None) -> None:
        problem = body if isinstance(body, dict) else {}
        name = str(problem.get("type")).rpartition("/problems/")[2]
        # Each problem has one status. A mismatch means that the answer is not from this ledger.
        self.name = name if PROBLEM_STATUSES.get(name) == status else "unknown"
        self.status = status
        self.problem = problem
        self.retry_after = retry_after
        super().__init__(_message(problem, status))

    @property
    def errors(self) -> list[dict[str, Any]]:
        """The wrong fields, each with a pointer or a parameter and a sentence; empty for other problems."""
        errors = self.problem.get("errors")
        return errors if isinstance(errors, list) else []


def _message(problem: dict[str, Any], status: int) -> str:
    told = str(problem.get("detail") or problem.get("title") or f"answered with {status}")
    errors = problem.get("errors")
    sentences = [each["detail"] for each in errors if "detail" in each] if isinstance(errors, list) else []
    return " ".join([told, *(each for each in sentences if each not in told)])
