"""The six-digit code that proves an e-mail address. The code itself is kept nowhere, only a keyed hash of it."""

import hmac
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from pstbot.domain.errors import DeskError
from pstbot.domain.terms import STANDARD, Terms

DIGITS = 6
_BETWEEN = frozenset(" -.\u00a0\u2009")  # how people group digits when they copy them


class Outcome(StrEnum):
    RIGHT = "right"
    WRONG = "wrong"
    EXPIRED = "expired"
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True)
class Verification:
    """One letter with one code. ``accepted_at``: when the mail server took the letter; until then nothing expires."""

    email: str
    code_hash: bytes
    accepted_at: datetime | None = None
    tries: int = 0

    def tries_left(self, terms: Terms = STANDARD) -> int:
        return max(0, terms.code_tries - self.tries)


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome, and the verification to store: a wrong try is spent even if the person then goes away."""

    outcome: Outcome
    verification: Verification


def code_text(chosen: int) -> str:
    """The code of a number from 0 to 999999, leading zeros kept."""
    return f"{chosen:0{DIGITS}d}"


def code_hash(key: bytes, email: str, code: str) -> bytes:
    """Bound to the address, so that a code for one address proves no other."""
    return hmac.digest(key, f"{email}\n{code}".encode(), "sha256")


def read_code(text: str) -> str | None:
    """The six digits of what was typed ("123 456", other scripts' digits); None where it is no code: spend no try."""
    digits = [unicodedata.digit(sign, None) for sign in text.strip()[:40] if sign not in _BETWEEN]
    if len(digits) != DIGITS or None in digits:
        return None
    return "".join(map(str, digits))


def check(verification: Verification, code: str, now: datetime, key: bytes, terms: Terms = STANDARD) -> Checked:
    """Compare a code in constant time. At most five tries, 30 minutes from the mail server's acceptance."""
    if verification.tries >= terms.code_tries:
        return Checked(Outcome.TOO_MANY, verification)
    if verification.accepted_at is not None and now - verification.accepted_at >= terms.code_life:
        return Checked(Outcome.EXPIRED, verification)
    if hmac.compare_digest(verification.code_hash, code_hash(key, verification.email, code)):
        return Checked(Outcome.RIGHT, verification)
    spent = replace(verification, tries=verification.tries + 1)
    return Checked(Outcome.WRONG if spent.tries < terms.code_tries else Outcome.TOO_MANY, spent)


def letters_left(sent: Iterable[datetime], now: datetime, zone: ZoneInfo, terms: Terms = STANDARD) -> int:
    """How many letters with a code may still go to this address on this local day."""
    today = now.astimezone(zone).date()
    return max(0, terms.code_letters - sum(at.astimezone(zone).date() == today for at in sent))


def require_letter(sent: Iterable[datetime], now: datetime, zone: ZoneInfo, terms: Terms = STANDARD) -> None:
    """Raises ``DeskError("error-code-letters")`` when today's letters to the address are used up."""
    if letters_left(sent, now, zone, terms) == 0:
        raise DeskError("error-code-letters", most=terms.code_letters)
