"""What the officers' workbench asks of the store: the board and lists, hand-overs, absences, ready answers."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from pstbot.domain.case import Consultation
from pstbot.ports.records import Officer, Place


@dataclass(frozen=True, slots=True)
class Placed:
    """A case as lists show it: with its place (named and not linked without one) and its owner's name."""

    case: Consultation
    place: Place | None
    owner: str | None = None


class CaseFilter(StrEnum):
    """The buttons of /semua."""

    NEW = "new"
    URGENT = "urgent"
    MINE = "mine"
    LATE = "late"
    WAITING = "waiting"  # for the citizen: answered, or incomplete
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Numbers:
    """How many cases are new, due until the end of the day, overdue, waiting for their citizen, for a second eye."""

    new: int
    today: int
    late: int
    waiting: int
    urgent: int = 0  # of those that wait for an officer's word
    asked: int = 0  # with answers that wait for a second eye


@dataclass(frozen=True, slots=True)
class BoardFacts:
    """Everything the board shows. ``at_risk``: ids of cases whose turn is nearly over, also of those not listed."""

    numbers: Numbers
    urgent: Sequence[Placed]
    late: Sequence[Placed]
    today: Sequence[Placed]
    new: Sequence[Placed]
    waiting: Sequence[Placed]
    at_risk: frozenset[int]
    asked: Sequence[Placed] = ()

    @property
    def digest(self) -> str:
        """Alike for boards that look alike."""
        listed = [
            [_looks(each) for each in group]
            for group in (self.urgent, self.late, self.today, self.new, self.waiting, self.asked)
        ]
        return hashlib.sha256(repr((self.numbers, listed, sorted(self.at_risk))).encode()).hexdigest()


def _looks(placed: Placed) -> tuple[object, ...]:
    case = placed.case
    return (case.number, case.subject, placed.owner, placed.place, case.turn_due_at, case.urgent is not None)


class Listings(Protocol):
    """Cases as officers look for them. Every list is bounded, and read through an index."""

    async def numbers(self, now: datetime, day_end: datetime) -> Numbers: ...
    async def late(self, now: datetime, limit: int) -> list[Placed]:
        """Officers' turns whose target is over, the oldest target first."""
        ...

    async def due(self, after: datetime, until: datetime, limit: int) -> list[Placed]:
        """Officers' turns whose target lies in a span, the nearest first."""
        ...

    async def urgent(self, limit: int) -> list[Placed]:
        """Urgent ones that wait for an officer's word, the nearest target first."""
        ...

    async def page(
        self, shown: CaseFilter, officer_id: int, now: datetime, limit: int, after: int = 0, back: bool = False
    ) -> list[Placed]:
        """The cases that follow the case ``after`` in this list (``back``: that stand before it), in order."""
        ...

    async def asked(self, not_by: int, limit: int) -> list[Placed]:
        """Cases with words that wait for a second eye, those of one officer left out; the longest wait first."""
        ...

    async def by_numbers(self, numbers: Sequence[str]) -> list[Placed]: ...
    async def of_citizen(self, citizen_id: int, limit: int) -> list[Placed]:
        """Newest first."""
        ...

    async def merged_into(self, case_id: int, limit: int) -> list[Placed]:
        """The duplicates that go on in this case."""
        ...

    async def newest(self, limit: int) -> list[Placed]: ...
    async def containing(self, words: str, recent: int, limit: int) -> list[Placed]:
        """Cases among the ``recent`` newest with ``words`` in subject, summary or the citizen's name; newest first."""
        ...


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody enrolled, with what a fair share of the work depends on."""

    officer: Officer
    turns: int  # open cases whose answer they owe
    last_at: datetime | None  # when they last came to own a case
    absent: bool


class HandOverState(StrEnum):
    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    VOID = "void"  # overtaken: another offer, another owner, a closed case, an absence


@dataclass(frozen=True, slots=True)
class HandOver:
    id: int
    case_id: int
    from_id: int
    to_id: int
    state: HandOverState


@dataclass(frozen=True, slots=True)
class Absence:
    """Local days, both included."""

    id: int
    officer_id: int
    first: date
    last: date
    asked_by: int
    running: bool


class Colleagues(Protocol):
    async def all(self) -> list[Colleague]:
        """Everybody enrolled who is a member of the group, by name."""
        ...

    async def assigned(self, officer_id: int, now: datetime) -> None:
        """They own one more case from now on."""
        ...


class HandOvers(Protocol):
    async def offer(self, case_id: int, from_id: int, to_id: int, now: datetime) -> HandOver: ...
    async def get(self, handover_id: int) -> HandOver | None: ...
    async def offered(self, case_id: int) -> HandOver | None: ...
    async def waiting_for(self, officer_id: int) -> list[HandOver]: ...
    async def settle(self, handover_id: int, state: HandOverState, now: datetime) -> None: ...


class Absences(Protocol):
    async def add(
        self, officer_id: int, first: date, last: date, asked_by: int, running: bool, now: datetime
    ) -> Absence: ...
    async def live(self) -> list[Absence]:
        """Planned and running ones, in the order of their first days."""
        ...

    async def start(self, absence_id: int) -> None: ...
    async def end(self, absence_id: int) -> None: ...


@dataclass(frozen=True, slots=True)
class ReadyAnswer:
    """``body`` may hold placeholders such as ``{nama}``."""

    id: int
    name: str
    body: str


class ReadyAnswers(Protocol):
    async def get(self, answer_id: int) -> ReadyAnswer | None: ...
    async def named(self, name: str) -> ReadyAnswer | None: ...
    async def found(self, words: str, limit: int) -> list[ReadyAnswer]:
        """With the words in name or body, the most used first; every one for no words."""
        ...

    async def count(self) -> int: ...
    async def save(self, name: str, body: str, by: int, now: datetime) -> ReadyAnswer:
        """New, or in place of the one with this name."""
        ...

    async def remove(self, answer_id: int) -> None: ...
    async def used(self, answer_id: int) -> None: ...
