"""What the store gives and takes: rows of the desk as plain records."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pstbot.domain.blocking import Block
from pstbot.domain.reach import Way, way
from pstbot.domain.roles import Role
from pstbot.ports.carriers import Outgoing, Urgency


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
    """``chat_id`` is none for somebody whose case an officer recorded: they have not written in Telegram."""

    id: int
    chat_id: int | None
    locale: str
    telegram_name: str
    name: str | None = None
    email: str | None = None
    email_verified_at: datetime | None = None
    consent_version: str | None = None
    consent_at: datetime | None = None
    reachable: bool = True
    current_case_id: int | None = None
    phone: str | None = None
    email_given_by: int | None = None  # the officer who wrote the address down; none: proven by a code, or not yet
    block: Block | None = None  # the last one, also when it is over

    def is_blocked(self, now: datetime) -> bool:
        return self.block is not None and self.block.holds(now)

    @property
    def has_chat(self) -> bool:
        return self.chat_id is not None

    @property
    def address(self) -> str | None:
        """Where letters may go: proven by a code, or given to an officer."""
        known = self.email_verified_at is not None or self.email_given_by is not None
        return self.email if known else None

    def way(self, sends_mail: bool) -> Way:
        """The one answer to how this person is reached; ``sends_mail``: the office has a mail server."""
        return way(chat=self.has_chat, reachable=self.reachable, address=sends_mail and self.address is not None)

    @property
    def called(self) -> str:
        return self.name or self.telegram_name


@dataclass(frozen=True, slots=True)
class Officer:
    """Somebody seen in the staff group. Without ``role`` they may do nothing; after leaving, nothing any more."""

    user_id: int
    name: str
    role: Role | None = None
    member: bool = True
    locale: str = "id"
    username: str | None = None  # in small letters, as last seen; it may be somebody else's by now


@dataclass(frozen=True, slots=True)
class Session:
    """Where a person is in a form: the step and what they filled in so far. ``step`` None means no form."""

    chat_id: int
    user_id: int
    step: str | None
    form: Mapping[str, Any]
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class Place:
    """Where a case stands in the staff group: its topic, none until Telegram has made it, and its card.

    In a group without topics the card alone is the place. A topic is remembered there: topics that are switched off
    come back, with everything in them, when they are switched on again.
    """

    case_id: int
    chat_id: int
    thread_id: int | None
    card_message_id: int | None


@dataclass(frozen=True, slots=True)
class CaseMessage:
    """To which case a message of the staff group belongs; ``thread_id`` is none where it stands outside of topics."""

    case_id: int
    thread_id: int | None


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
    album: str | None = None
    carried_from: int | None = None  # the duplicate that brought these words along


@dataclass(frozen=True, slots=True)
class Version:
    """Words as they were before a change."""

    kind: str
    body: Mapping[str, Any]
    replaced_at: datetime


@dataclass(frozen=True, slots=True)
class Head:
    """The next row of an outbox lane; ``more`` when others wait behind it, also while it waits for its moment."""

    row: Outgoing
    not_after: datetime | None
    urgency: Urgency
    more: bool
    not_before: datetime | None = None
