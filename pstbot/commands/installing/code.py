"""The one-time code that proves which group is the staff group, and who is at home there."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from handlers.event import Shape
from handlers.pairing import Posted

LIFE = timedelta(minutes=15)
TRIES = 5  # of 900,000: whoever guesses with strangers' groups gets a new code to guess instead


class Verdict(StrEnum):
    """What became of a post; all but ACCEPTED name the sentence that the installer reads."""

    ACCEPTED = "setup-code-accepted"
    PRIVATE = "setup-code-private"
    WRONG = "setup-code-wrong"
    ELSEWHERE = "setup-code-elsewhere"
    ANONYMOUS = "setup-code-anonymous"
    PASSED_ON = "setup-code-passed-on"


_SHAPES = {Shape.ANONYMOUS: Verdict.ANONYMOUS, Shape.FORWARDED: Verdict.PASSED_ON, Shape.BOT: Verdict.PASSED_ON}


@dataclass(frozen=True, slots=True)
class Code:
    digits: str
    until: datetime
    wrong: int = 0

    def spent(self, now: datetime) -> bool:
        return now >= self.until or self.wrong >= TRIES

    def after(self, verdict: Verdict) -> "Code":
        return replace(self, wrong=self.wrong + 1) if verdict is Verdict.WRONG else self


def fresh_code(now: datetime) -> Code:
    return Code(str(secrets.randbelow(900_000) + 100_000), now + LIFE)


def judge(post: Posted, code: Code, only_in: int | None = None) -> Verdict:
    """``only_in``: the group in which the first coordinator must write."""
    if post.private:
        return Verdict.PRIVATE
    if not secrets.compare_digest(post.code.encode(), code.digits.encode()):
        return Verdict.WRONG
    if only_in is not None and post.chat_id != only_in:
        return Verdict.ELSEWHERE
    return _SHAPES.get(post.shape, Verdict.ACCEPTED)
