"""What the core asks of the store: short-lived transactions over nouns, each noun a small protocol."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from pstbot.domain.case import Consultation
from pstbot.domain.roles import Role
from pstbot.domain.verification import Verification
from pstbot.ports.carriers import Channel, Outgoing, Urgency


class StoreDown(Exception):
    """The store is locked, full or broken: wait and try again; never held against the update at work."""


@dataclass(frozen=True, slots=True)
class InboxItem:
    """One raw update as it was committed, before anybody looked into it."""

    id: int
    lane: str
    body: Mapping[str, Any]
    tries: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update on its way into the inbox; ``key`` and ``digest`` tell a redelivery from a new one."""

    key: int
    digest: str
    lane: str
    body: str


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    chat_id: int
    locale: str
    telegram_name: str
    name: str | None = None
    email: str | None = None
    email_verified_at: datetime | None = None
    consent_version: str | None = None
    consent_at: datetime | None = None
    reachable: bool = True
    current_case_id: int | None = None


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody seen in the staff group. Without ``role`` they may do nothing; after leaving, nothing any more."""

    user_id: int
    name: str
    role: Role | None = None
    member: bool = True
    locale: str = "id"


@dataclass(frozen=True, slots=True)
class Session:
    """Where a person is in a form: the step and what they filled in so far. ``step`` None means no form."""

    chat_id: int
    user_id: int
    step: str | None
    form: Mapping[str, Any]
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Topic:
    """A case's place in the staff group. ``thread_id`` is none until Telegram has made the topic."""

    case_id: int
    chat_id: int
    thread_id: int | None
    card_message_id: int | None


@dataclass(frozen=True, slots=True)
class Message:
    """One thing said in a case. ``body`` holds text with entities, or file id with caption, as Telegram gave them."""

    id: int
    case_id: int
    author: str
    author_id: int | None
    kind: str
    body: Mapping[str, Any]
    state: str
    created_at: datetime
    chat_id: int | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """The next row of an outbox lane; ``more`` when others wait behind it."""

    row: Outgoing
    not_after: datetime | None
    urgency: Urgency
    more: bool


class Inbox(Protocol):
    async def accept(self, arrivals: Sequence[Arrival], now: datetime) -> list[InboxItem]:
        """Store what is new and return it; a redelivered update is left out."""
        ...

    async def waiting(self) -> list[InboxItem]: ...
    async def done(self, item_id: int, now: datetime) -> None: ...
    async def tried(self, item_id: int, error: str) -> int:
        """Count one failure of the update's own and return how many there were."""
        ...

    async def park(self, item_id: int, error: str, now: datetime) -> None: ...
    async def counts(self) -> Mapping[str, int]:
        """How many updates are in which state, those already done left out."""
        ...

    async def prune(self, before: datetime) -> int: ...


class Outbox(Protocol):
    async def put(
        self,
        channel: Channel,
        kind: str,
        receiver: str,
        payload: Mapping[str, Any],
        now: datetime,
        *,
        case_id: int | None = None,
        urgency: Urgency = Urgency.CONVERSATION,
        not_after: datetime | None = None,
        once: str | None = None,
        message_ref: int | None = None,
    ) -> int | None:
        """Add a row to the lane (receiver, case). ``once`` names an effect that may be asked for only one time."""
        ...

    async def coalesce(self, channel: Channel, kind: str, receiver: str, now: datetime, *, case_id: int) -> None:
        """Ask for a card or board to be drawn anew, unless that already waits."""
        ...

    async def lanes(self) -> list[str]: ...
    async def head(self, lane: str) -> Head | None:
        """The row that leaves this lane next."""
        ...

    async def sending(self, row_id: int) -> None: ...
    async def sent(self, row_id: int, result: Mapping[str, Any], now: datetime) -> None: ...
    async def keep(self, row_id: int, error: str, *, repeated: bool = False) -> None: ...
    async def fail(self, row_id: int, error: str, now: datetime) -> None: ...
    async def revive(self, row_id: int, now: datetime) -> bool:
        """Send a failed row once more (the button "Ulangi"); false when it is not failed any more."""
        ...

    async def counts(self) -> Mapping[str, int]:
        """How many rows are in which state, those already sent left out."""
        ...

    async def failures(self, limit: int) -> list[tuple[Outgoing, str]]:
        """Newest rows that will not arrive any more, each with its code."""
        ...

    async def unsettled(self) -> list[Outgoing]:
        """Rows whose call was cut by the end of the process: their outcome is unknown."""
        ...

    async def prune(self, before: datetime) -> int: ...


class People(Protocol):
    async def by_id(self, person_id: int) -> Person | None: ...
    async def by_chat(self, chat_id: int) -> Person | None: ...
    async def by_email(self, email: str, except_id: int) -> Person | None: ...
    async def add(self, chat_id: int, telegram_name: str, locale: str, now: datetime) -> Person: ...
    async def save(self, person: Person) -> None: ...


class Verifications(Protocol):
    async def add(self, person_id: int, verification: Verification, now: datetime) -> int: ...
    async def latest_of(self, person_id: int) -> tuple[int, Verification] | None: ...
    async def save(self, verification_id: int, verification: Verification) -> None: ...
    async def accepted(self, verification_id: int, now: datetime) -> None:
        """The mail server took the letter: the thirty minutes run from here."""
        ...

    async def drop(self, verification_id: int) -> None: ...
    async def letters_since(self, address: str, since: datetime) -> list[datetime]: ...


class Consultations(Protocol):
    async def next_serial(self, year: int) -> int: ...
    async def add(self, case: Consultation, request: Mapping[str, Any]) -> Consultation:
        """Store a new case; the returned one carries its id."""
        ...

    async def get(self, case_id: int) -> Consultation | None: ...
    async def save(self, case: Consultation) -> None: ...
    async def request(self, case_id: int) -> Mapping[str, Any]: ...
    async def save_request(self, case_id: int, request: Mapping[str, Any]) -> None: ...
    async def open_of(self, citizen_id: int) -> list[Consultation]: ...
    async def recent_of(self, citizen_id: int, limit: int) -> list[Consultation]: ...
    async def move_all(self, from_citizen: int, to_citizen: int) -> None: ...
    async def silent_since(self, before: datetime, after_id: int, limit: int) -> list[Consultation]:
        """Answered cases whose answer was delivered before the given moment, in the order of their ids."""
        ...

    async def owned_by(self, officer_id: int) -> list[Consultation]:
        """An officer's open cases; the most urgent turn first."""
        ...

    async def unowned(self, limit: int) -> list[Consultation]:
        """Open cases without an officer, the oldest first."""
        ...

    async def topic(self, case_id: int) -> Topic | None: ...
    async def save_topic(self, topic: Topic) -> None: ...
    async def by_thread(self, chat_id: int, thread_id: int) -> Consultation | None: ...


class Messages(Protocol):
    async def add(
        self,
        case_id: int,
        author: str,
        author_id: int | None,
        kind: str,
        body: Mapping[str, Any],
        state: str,
        now: datetime,
        *,
        chat_id: int | None = None,
        message_id: int | None = None,
    ) -> Message: ...
    async def get(self, message_ref: int) -> Message | None: ...
    async def mark(self, message_ref: int, state: str) -> None: ...
    async def of_case(self, case_id: int, limit: int) -> list[Message]: ...
    async def said_at(self, case_id: int, chat_id: int, message_id: int) -> Message | None:
        """The stored words of a message that stands in a chat."""
        ...

    async def states_of(self, case_id: int) -> Mapping[str, int]:
        """How many messages of a case are in which state of delivery."""
        ...

    async def of_origin(self, case_id: int, chat_id: int, message_id: int) -> Message | None:
        """The stored words of one message of a case, whether or not they have been delivered."""
        ...

    async def link(self, chat_id: int, message_id: int, other_chat: int, other_message: int, ref: int) -> None:
        """Remember that two messages are the same words, in both directions."""
        ...

    async def twin(self, chat_id: int, message_id: int) -> tuple[int, int, int] | None:
        """The other side of a message: chat, message, and the stored words' id."""
        ...


class Staff(Protocol):
    async def get(self, user_id: int) -> Officer | None: ...
    async def save(self, officer: Officer) -> None: ...
    async def enrolled(self) -> list[Officer]: ...


class Sessions(Protocol):
    async def get(self, chat_id: int, user_id: int) -> Session | None: ...
    async def save(self, session: Session) -> None: ...
    async def clear(self, chat_id: int, user_id: int) -> None: ...


class Ratings(Protocol):
    async def get(self, case_id: int) -> tuple[int, str | None] | None: ...
    async def save(self, case_id: int, stars: int, comment: str | None, now: datetime) -> None: ...


class Audit(Protocol):
    async def add(self, actor: str, action: str, subject: str, detail: Mapping[str, Any], now: datetime) -> None:
        """Append a line that nobody can change. ``detail`` holds ids and states, never texts or addresses."""
        ...

    async def of_subject(self, subject: str) -> list[tuple[datetime, str, str, Mapping[str, Any]]]: ...


class House(Protocol):
    """Facts about this installation that may change while it runs (groups migrate, keys are made)."""

    async def get(self, key: str) -> str | None: ...
    async def put(self, key: str, value: str) -> None: ...


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
    def house(self) -> House: ...


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
