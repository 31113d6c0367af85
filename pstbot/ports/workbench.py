"""What the officers' workbench asks of the store: the board and lists, hand-overs, absences, ready answers."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from pstbot.domain.case import Consultation
from pstbot.ports.records import Topic


@dataclass(frozen=True, slots=True)
class Placed:
    """A case as lists show it: with its topic (named and not linked without one) and its owner's name."""

    case: Consultation
    topic: Topic | None
    owner: str | None = None


class CaseFilter(StrEnum):
    """The buttons of /semua."""

    NEW = "new"
    MINE = "mine"
    LATE = "late"
    WAITING = "waiting"  # for the citizen: answered, or incomplete
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Numbers:
    """How many cases are new, due until the end of the day, overdue, waiting for their citizen."""

    new: int
    today: int
    late: int
    waiting: int


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """Everything the board shows. ``at_risk``: ids of cases whose turn is nearly over, also of those not listed."""

    numbers: Numbers
    late: Sequence[Placed]
    today: Sequence[Placed]
    new: Sequence[Placed]
    waiting: Sequence[Placed]
    at_risk: frozenset[int]

    @property
    def digest(self) -> str:
        """Alike for boards that look alike."""
        listed = [
            [(each.case.number, each.case.subject, each.owner, each.topic, each.case.turn_due_at) for each in group]
            for group in (self.late, self.today, self.new, self.waiting)
        ]
        return hashlib.sha256(repr((self.numbers, listed, sorted(self.at_risk))).encode()).hexdigest()


class Listings(Protocol):
    """Cases as officers look for them. Every list is bounded, and read through an index."""

    async def numbers(self, now: datetime, day_end: datetime) -> Numbers: ...
    async def late(self, now: datetime, limit: int) -> list[Placed]:
        """Officers' turns whose target is over, the oldest target first."""
        ...

    async def due(self, after: datetime, until: datetime, limit: int) -> list[Placed]:
        """Officers' turns whose target lies in a span, the nearest first."""
        ...

    async def page(
        self, shown: CaseFilter, officer_id: int, now: datetime, limit: int, after: int = 0, back: bool = False
    ) -> list[Placed]:
        """The cases that follow the case ``after`` in this list (``back``: that stand before it), in order."""
        ...

    async def by_numbers(self, numbers: Sequence[str]) -> list[Placed]: ...
    async def containing(self, words: str, recent: int, limit: int) -> list[Placed]:
        """Cases among the ``recent`` newest with ``words`` in subject, summary or the citizen's name; newest first."""
        ...
