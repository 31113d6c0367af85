"""Random instants of 2025 to 2027, and the calendar told slowly and plainly. The seed is printed."""

import os
import random
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from .desk import WITA, holidays

MINUTE = timedelta(minutes=1)
SEED = int(os.environ.get("PSTBOT_TEST_SEED", "") or random.SystemRandom().randrange(2**32))
FIRST, LAST = datetime(2025, 1, 1, tzinfo=UTC), datetime(2027, 12, 15, tzinfo=UTC)


def instants(count: int) -> Iterator[datetime]:
    print(f"seed {SEED} (repeat with PSTBOT_TEST_SEED={SEED})")
    chance = random.Random(SEED)
    span = int((LAST - FIRST).total_seconds())
    return (FIRST + timedelta(seconds=chance.randrange(span)) for _ in range(count))


def plain_is_open(at: datetime) -> bool:
    """Service hours as a person reads them from the wall."""
    here = at.astimezone(WITA)
    if here.date() in holidays() or here.weekday() >= 5:
        return False
    return time(8) <= here.time() < (time(16) if here.weekday() == 4 else time(15, 30))


def plain_received(at: datetime) -> datetime:
    """Minute by minute; openings are whole minutes."""
    if plain_is_open(at):
        return at
    minute = at.replace(second=0, microsecond=0)
    while not plain_is_open(minute):
        minute += MINUTE
    return minute


def plain_due(at: datetime) -> datetime:
    """Day by day: the day of receipt, then three working days, then the end of the hours on the wall."""
    here = at.astimezone(WITA)
    while not plain_is_open(here):
        opening = datetime.combine(here.date(), time(8), WITA)
        here = opening if here < opening else opening + timedelta(days=1)
    day, counted = here.date(), 0
    while counted < 3:
        day += timedelta(days=1)
        counted += day.weekday() < 5 and day not in holidays()
    return datetime.combine(day, time(16) if day.weekday() == 4 else time(15, 30), WITA).astimezone(UTC)
