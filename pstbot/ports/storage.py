"""What the core asks of the store: short transactions over nouns (records and nouns stand in files of their own)."""

from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager
from typing import Protocol

from pstbot.ports.appointments import Appointments, RoomCalls
from pstbot.ports.approvals import Approvals
from pstbot.ports.calls import Calls
from pstbot.ports.links import Links
from pstbot.ports.messages import Messages
from pstbot.ports.nouns import (
    Audit,
    Closures,
    Consultations,
    House,
    Inbox,
    People,
    Ratings,
    Sessions,
    Staff,
    Verifications,
)
from pstbot.ports.outbox import Outbox
from pstbot.ports.places import Places
from pstbot.ports.records import Arrival, CaseMessage, Head, InboxItem, Message, Officer, Person, Place, Session
from pstbot.ports.wanted import Wanted
from pstbot.ports.workbench import Absences, Colleagues, HandOvers, Listings, ReadyAnswers

__all__ = [
    "Appointments",
    "Arrival",
    "Audit",
    "CaseMessage",
    "Closures",
    "Consultations",
    "Head",
    "House",
    "Inbox",
    "InboxItem",
    "Links",
    "Message",
    "Messages",
    "Officer",
    "Outbox",
    "People",
    "Person",
    "Place",
    "Places",
    "Ratings",
    "RoomCalls",
    "Session",
    "Sessions",
    "Staff",
    "Store",
    "StoreDown",
    "Transaction",
    "Verifications",
]


class StoreDown(Exception):
    """The store is locked, full or broken: wait and try again; never held against the update at work."""


class Transaction(Protocol):
    """All nouns over one connection: inside a transaction they change together or not at all."""

    @property
    def inbox(self) -> Inbox: ...
    @property
    def outbox(self) -> Outbox: ...
    @property
    def people(self) -> People: ...
    @property
    def verifications(self) -> Verifications: ...
    @property
    def consultations(self) -> Consultations: ...
    @property
    def places(self) -> Places: ...
    @property
    def wanted(self) -> Wanted: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def staff(self) -> Staff: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def ratings(self) -> Ratings: ...
    @property
    def audit(self) -> Audit: ...
    @property
    def appointments(self) -> Appointments: ...
    @property
    def room_calls(self) -> RoomCalls: ...
    @property
    def closures(self) -> Closures: ...
    @property
    def listings(self) -> Listings: ...
    @property
    def calls(self) -> Calls: ...
    @property
    def links(self) -> Links: ...
    @property
    def colleagues(self) -> Colleagues: ...
    @property
    def handovers(self) -> HandOvers: ...
    @property
    def absences(self) -> Absences: ...
    @property
    def ready_answers(self) -> ReadyAnswers: ...
    @property
    def approvals(self) -> Approvals: ...
    @property
    def house(self) -> House: ...

    def when_committed(self, do: Callable[[], None]) -> None:
        """Call this once the transaction is durable, never after a rollback: what memory knows follows the rows."""
        ...


class Store(Protocol):
    def transaction(self) -> AbstractAsyncContextManager[Transaction]:
        """One unit of change, durable when the block has been left. Raises ``StoreDown``."""
        ...

    def reading(self) -> AbstractAsyncContextManager[Transaction]:
        """A look at committed rows beside the writer. Raises ``StoreDown``."""
        ...

    def tell_lanes(self, listener: Callable[[Iterable[str]], None]) -> None:
        """Name who wants to know, right after a commit, which outbox lanes got new rows."""
        ...
