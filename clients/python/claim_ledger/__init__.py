"""A client of Claim Ledger: claims, evidence and verdicts, with their whole history."""

from .client import Ledger
from .feed import FeedContradiction
from .problems import ConnectionFailed, LedgerError, ProblemError
from .retries import Retries
from .webhooks import WebhookVerificationError, verify_webhook

__all__ = [
    "ConnectionFailed",
    "FeedContradiction",
    "Ledger",
    "LedgerError",
    "ProblemError",
    "Retries",
    "WebhookVerificationError",
    "verify_webhook",
]
__version__ = "0.1.0"
