"""Verification of webhooks, by the Standard Webhooks specification."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import time
from typing import Any, Mapping, Sequence, Union

from .problems import LedgerError

TOLERANCE_SECONDS = 300
"""How far the time of a message may lie from now."""


class WebhookVerificationError(LedgerError):
    """The message is not from the ledger, was changed, or is too old."""


def _key_of(secret: str) -> bytes:
    try:
        return base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error as error:
        raise WebhookVerificationError("The secret is none: it is like whsec_…") from error


def verify_webhook(
    secret: Union[str, Sequence[str]], headers: Mapping[str, str], body: bytes
) -> dict[str, Any]:
    """
    Returns the message of a request after verifying its signature and its age. `body` must be the received bytes: parsing
    and serialising changes them. During a rotation, pass both secrets. A message may arrive twice; the header
    `webhook-id` identifies it.
    """
    given = {name.lower(): value for name, value in headers.items()}
    try:
        identity, timestamp, signatures = (
            given[f"webhook-{name}"] for name in ("id", "timestamp", "signature")
        )
        sent = int(timestamp)
    except (KeyError, ValueError) as error:
        raise WebhookVerificationError("A header of the message is missing or wrong.") from error
    if abs(time.time() - sent) > TOLERANCE_SECONDS:
        raise WebhookVerificationError("The message is too old, or a clock is wrong.")
    signed = f"{identity}.{timestamp}.".encode() + body
    for each in [secret] if isinstance(secret, str) else secret:
        digest = hmac.new(_key_of(each), signed, hashlib.sha256).digest()
        expected = f"v1,{base64.b64encode(digest).decode()}".encode()
        if any(hmac.compare_digest(expected, one.encode()) for one in signatures.split(" ")):
            message = json.loads(body)
            if not isinstance(message, dict):
                break
            return message
    raise WebhookVerificationError("No signature is right.")
