"""A citizen who abuses the desk is blocked for a time: a rule of the house, no ban in Telegram."""

from dataclasses import dataclass
from datetime import datetime, timedelta

DAYS = (1, 7, 30)  # days of 24 hours that a coordinator may choose
TOLD_AGAIN = timedelta(hours=1)  # whoever goes on writing is told once in this time


@dataclass(frozen=True, slots=True)
class Block:
    """From ``since`` to ``until``, which is earlier than planned once it was lifted."""

    since: datetime
    until: datetime
    by: int
    why: str
    told_at: datetime | None = None

    def holds(self, now: datetime) -> bool:
        return now < self.until

    def tells(self, now: datetime) -> bool:
        """Whether somebody who writes is answered now; in between they have the answer already."""
        return self.told_at is None or now - self.told_at >= TOLD_AGAIN


def blocked_until(now: datetime, days: int) -> datetime:
    """Raises ``ValueError`` for a span that nobody offers."""
    if days not in DAYS:
        raise ValueError("a block lasts as long as one of the buttons says")
    return now + timedelta(days=days)
