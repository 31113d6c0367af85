"""A staff group without a network: raw updates go through the real dispatcher onto a real database."""

import sqlite3
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import TelegramMethod

from db.store import SqliteStore
from handlers.desk import Tools
from handlers.officer import ROUTES
from handlers.source import PollingSource
from handlers.updates import Updates
from pstbot.domain.appointment import Appointment, AppointmentKind, AppointmentState
from pstbot.domain.approval import ApprovalState
from pstbot.domain.blocking import Block
from pstbot.domain.case import Consultation, Status
from pstbot.domain.closure import ClosureKind
from pstbot.domain.roles import Role
from pstbot.integrations.address import clean_address
from pstbot.office import load_office
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Message, Officer, Place, Session, Transaction
from pstbot.search import Index
from pstbot.services.premises import STAFF_CHAT, Premises
from pstbot.services.relay import HELD, RETURNED, REVIEW, TO_TELL
from pstbot.texts import Texts
from tests.domain.desk import office as office_calendar
from tests.domain.play import owned

GROUP, OTHER_GROUP, THREAD = -1001000000001, -1001000000002, 77
BUDI, ANI, FITRI, DEDI, TONO, OUTSIDER = 101, 102, 103, 104, 105, 900
NOON = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'inbox'"
CARD, PROMPT = 11, 12  # messages of the desk about the case
ANSWER_AT = 500  # the officer's message that was delivered to the citizen
COPY_AT = 510  # the copy of the citizen's words in the topic

PEOPLE = (
    Officer(BUDI, "Budi", Role.COORDINATOR),
    Officer(ANI, "Ani", Role.OFFICER),
    Officer(FITRI, "Fitri", Role.FRONT_OFFICE),
    Officer(DEDI, "Dedi", Role.COORDINATOR, member=False),
    Officer(TONO, "Tono"),
)
NAMES = {each.user_id: each.name for each in PEOPLE} | {OUTSIDER: "Orang Luar"}

Json = dict[str, Any]
Rows = dict[str, list[tuple[Any, ...]]]


@dataclass
class StoppedClock:
    at: datetime = NOON

    def now(self) -> datetime:
        return self.at


class NoNetwork(BaseSession):
    """Answers to presses go nowhere; nothing else is called while an update is handled."""

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[Any],
        timeout: int | None = None,  # noqa: ASYNC109 - aiogram's signature
    ) -> Any:
        raise TelegramNetworkError(method, "unreachable")

    def stream_content(self, *args: Any, **options: Any) -> AsyncGenerator[bytes, None]:
        raise NotImplementedError

    async def close(self) -> None: ...


@dataclass
class Seeded:
    """Numbers of the rows that buttons may point at."""

    case: int = 0
    held: int = 0
    failed: int = 0
    offer: int = 0
    proposed: int = 0  # a day off that nobody confirmed yet …
    planned: int = 0  # … and one in force
    absence: int = 0
    ready: int = 0
    asked: int = 0  # Ani's words that wait for a second eye …
    returned: int = 0  # … and Budi's that came back
    row: int = 0  # of the data wanted
    blocked: int = 0  # a citizen whom Budi blocked
    untold: int = 0  # words that nobody has passed on to a citizen without a chat


@dataclass
class StaffRoom:
    path: Path
    store: SqliteStore
    updates: Updates
    bot: Bot
    clock: StoppedClock = field(default_factory=StoppedClock)
    seeded: Seeded = field(default_factory=Seeded)
    ids: Any = field(default_factory=lambda: count(1))

    async def seed(self, status: Status, *, urgent: str | None = None) -> None:
        """Everybody known to the group; Siti's case in its topic, owned by Budi; held words; a failed row."""
        async with self.store.transaction() as tx:
            await tx.house.put(STAFF_CHAT, str(GROUP))
            for officer in PEOPLE:
                await tx.staff.save(officer)
            siti = await tx.people.add(7, "Siti", "id", NOON)
            seeded = replace(owned(status), citizen_id=siti.id, urgent=urgent)
            case = await tx.consultations.add(seeded, {"rows": [{"indicator": name} for name in ("PDRB", "Inflasi")]})
            row, _ = await tx.wanted.of_case(case.id)
            await tx.places.save(Place(case.id, GROUP, THREAD, CARD))
            await self._others(tx, case)
            held = await tx.messages.add(
                case.id, "officer", BUDI, "text", {"text": "a"}, HELD, NOON, chat_id=GROUP, message_id=499
            )
            await tx.messages.add(
                case.id, "officer", BUDI, "text", {"text": "b"}, "delivered", NOON, chat_id=GROUP, message_id=ANSWER_AT
            )
            asked = await tx.messages.add(
                case.id, "citizen", siti.id, "text", {"text": "c"}, "delivered", NOON, chat_id=7, message_id=70
            )
            await tx.messages.link(7, 70, GROUP, COPY_AT, asked.id)
            failed = await tx.outbox.put_known(
                Channel.TELEGRAM, "relay", "7", {}, NOON, case_id=case.id, message_ref=held.id
            )
            assert failed is not None
            await tx.outbox.fail(failed, "blocked", NOON)
            eye, returned = [
                await tx.approvals.ask(case.id, (await _kept(tx, case.id, who, state)).id, who, NOON)
                for who, state in ((ANI, REVIEW), (BUDI, RETURNED))
            ]
            await tx.approvals.settle(returned.id, ApprovalState.RETURNED, ANI, NOON, "x")
            offer = await tx.handovers.offer(case.id, ANI, BUDI, NOON)
            ready = await tx.ready_answers.save("Salam", "Selamat pagi, {nama}", BUDI, NOON)
            later = NOON.date() + timedelta(days=30)
            absence = await tx.absences.add(BUDI, later, later, BUDI, False, NOON)
            days = [
                await tx.closures.propose(ClosureKind.CLOSURE, date(2026, 3, day), date(2026, 3, day), "x", BUDI, NOON)
                for day in (10, 12)
            ]
            await tx.closures.confirm(days[1].id)
            untold = await tx.messages.add(
                case.id, "officer", BUDI, "text", {"text": "d"}, TO_TELL, NOON, chat_id=GROUP, message_id=498
            )
            numbers = (case.id, held.id, failed, offer.id, days[0].id, days[1].id, absence.id, ready.id)
            self.seeded = Seeded(*numbers, eye.id, returned.id, row.id, await _blocked(tx), untold.id)

    async def _others(self, tx: Transaction, case: Consultation) -> None:
        """Two more cases of Siti, 2 and 3, open and Budi's; the last is linked to the first."""
        for serial in (2, 3):
            other = replace(owned(Status.OPEN), citizen_id=case.citizen_id, number=f"KS-2026-00000{serial}")
            await tx.consultations.add(other, {})
        for _ in range(3):
            await tx.consultations.next_serial(NOON.year)
        await tx.links.add(case.id, case.id + 2, BUDI, NOON)
        await self._meetings(tx, case)

    async def _meetings(self, tx: Transaction, case: Consultation) -> None:
        """A visit that began lately for the first case, a requested one for the second, and a past one of the first."""
        for number, state, start in (
            (case.id, AppointmentState.BOOKED, NOON - timedelta(minutes=20)),
            (case.id + 1, AppointmentState.REQUESTED, NOON + timedelta(days=1)),
            (case.id, AppointmentState.DONE, NOON - timedelta(days=3)),
        ):
            made = Appointment(0, number, AppointmentKind.VISIT, state, 30, NOON, start, "visit", 1)
            await tx.appointments.add(made)

    async def in_form(self, user_id: int, step: str, act: str | None, **more: Any) -> None:
        form = {"act": act, "case": self.seeded.case, "prompt": PROMPT, **more}
        async with self.store.transaction() as tx:
            await tx.sessions.save(Session(GROUP, user_id, step, form, NOON))

    async def happens(self, kind: str, body: Json) -> None:
        assert await self.arrives(self.update(kind, body)) == 1

    def update(self, kind: str, body: Json) -> Json:
        return {"update_id": next(self.ids), kind: body}

    async def arrives(self, update: Json) -> int:
        """How often it was taken for something new."""
        async with self.store.transaction() as tx:
            items = await tx.inbox.accept([PollingSource(self.bot).arrival(update)], NOON)
        for item in items:
            await self.updates.handle(item)
        return len(items)

    def rows(self) -> Rows:
        """Every row of every table, the inbox left out."""
        with closing(sqlite3.connect(self.path)) as look:
            names = [name for (name,) in look.execute(_TABLES)]
            return {
                name: look.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall()
                for name in names
                if name != "inbox"
            }

    def outgoing(self) -> list[tuple[str, str, str]]:
        with closing(sqlite3.connect(self.path)) as look:
            return look.execute("SELECT kind, receiver, payload FROM outbox ORDER BY id").fetchall()

    def passes(self, span: timedelta) -> None:
        self.clock.at += span


async def _blocked(tx: Transaction) -> int:
    andi = await tx.people.add(8, "Andi", "id", NOON)
    await tx.people.block(andi.id, Block(NOON, NOON + timedelta(days=1), BUDI, "x"))
    return andi.id


async def _kept(tx: Transaction, case_id: int, author: int, state: str) -> Message:
    return await tx.messages.add(case_id, "officer", author, "text", {"text": "d"}, state, NOON)


@asynccontextmanager
async def staff_room(path: Path, texts: Texts, index: Index) -> AsyncIterator[StaffRoom]:
    """Over a migrated file."""
    clock = StoppedClock()
    premises = Premises(office_calendar(), "pstbot", b"key", b"link")
    tools = Tools(premises, load_office(None), texts, index, ROUTES, clean_address)
    bot = Bot("1:none", session=NoNetwork())
    async with SqliteStore(path, migrated=True) as store:
        yield StaffRoom(path, store, Updates(bot, store, tools, clock), bot, clock)


def user(user_id: int, *, bot: bool = False) -> Json:
    return {"id": user_id, "is_bot": bot, "first_name": NAMES.get(user_id, "Seseorang")}


def message(user_id: int, text: str, *, chat: int = GROUP, thread: int | None = THREAD, at: int = 600) -> Json:
    shape: Json = {"type": "private"} if chat > 0 else {"type": "supergroup", "is_forum": True}
    where: Json = {"message_id": at, "date": int(NOON.timestamp()), "chat": {"id": chat, **shape}}
    if thread is not None and chat < 0:
        where |= {"message_thread_id": thread, "is_topic_message": True}
    return where | {"from": user(user_id), "text": text}


def reaction(user_id: int, *, at: int, chat: int = GROUP, thread: int | None = THREAD) -> Json:
    """Telegram does not say in which thread it is."""
    shown = message(user_id, "", chat=chat, thread=None, at=at)
    about = {name: shown[name] for name in ("message_id", "date", "chat")}
    return about | {"user": user(user_id), "old_reaction": [], "new_reaction": [{"type": "emoji", "emoji": "🙏"}]}


def press(user_id: int, data: str, *, chat: int = GROUP, thread: int | None = THREAD, at: int = PROMPT) -> Json:
    shown = message(1, "…", chat=chat, thread=thread, at=at) | {"from": user(1, bot=True)}
    return {"id": "1", "from": user(user_id), "chat_instance": "1", "message": shown, "data": data}
