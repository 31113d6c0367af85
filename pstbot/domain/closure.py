"""Days that the office itself takes out of its calendar, and times with Ramadan hours."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ClosureKind(StrEnum):
    CLOSURE = "closure"  # nobody serves on these days
    RAMADAN = "ramadan"  # other hours on these days


class ClosureState(StrEnum):
    PROPOSED = "proposed"  # the promises it would move are being looked at
    IN_FORCE = "in_force"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Closure:
    """From ``first`` to ``last``, both included; the local days of the office."""

    id: int
    kind: ClosureKind
    first: date
    last: date
    reason: str
    state: ClosureState
    by: int

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last
