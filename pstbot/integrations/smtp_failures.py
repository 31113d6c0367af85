"""What a mail server's trouble means for a letter: later, never, or unknown.

Only codes go on: a server's reply often quotes the address.
"""

import re
import ssl

from aiosmtplib import SMTPHeloError, SMTPResponseException

from pstbot.ports.carriers import CarrierDown, OutcomeUnknown, Refused

# Of the account or the connection, not of this letter: somebody mends the settings and it leaves.
ACCOUNT_CODES = frozenset({530, 534, 535, 538})

_ENHANCED = re.compile(r"\b[245]\.\d{1,3}\.\d{1,3}\b")

Failure = CarrierDown | Refused | OutcomeUnknown


def on_the_way(failure: BaseException) -> CarrierDown:
    """Connecting, encrypting, logging in: whatever went wrong, the letter itself is not to blame."""
    certificate = _certificate(failure)
    if certificate is not None:
        return CarrierDown(f"mail-certificate: {certificate.verify_message}")
    code, detail = _answer(failure)
    return CarrierDown(f"smtp-{code}{detail}" if code else f"mail-{type(failure).__name__}")


def at_the_envelope(failure: BaseException) -> Failure:
    """Sender or recipient: nothing of the letter has been said yet."""
    code, detail = _answer(failure)
    if 500 <= code < 600 and code not in ACCOUNT_CODES and not isinstance(failure, SMTPHeloError):
        return Refused(f"smtp-{code}", f"smtp-{code}{detail}")
    return on_the_way(failure)


def around_the_data(failure: BaseException) -> Failure:
    """An answer decides; without one the server may hold the letter already."""
    code, _ = _answer(failure)
    if 400 <= code < 600:
        return at_the_envelope(failure)
    return OutcomeUnknown(f"mail-{type(failure).__name__}")


def _answer(failure: BaseException) -> tuple[int, str]:
    if not isinstance(failure, SMTPResponseException):
        return 0, ""
    enhanced = _ENHANCED.search(failure.message)
    return max(failure.code, 0), f" {enhanced[0]}" if enhanced else ""


def _certificate(failure: BaseException | None) -> ssl.SSLCertVerificationError | None:
    while failure is not None and not isinstance(failure, ssl.SSLCertVerificationError):
        failure = failure.__cause__
    return failure
