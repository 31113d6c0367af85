"""The one place where rooms are connected, each imported inside the function that needs it."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime, timedelta

    from aiogram import Bot

    from handlers.pairing import PairingLine
    from pstbot.engine.gate import Rates
    from pstbot.engine.service import Service
    from pstbot.integrations.mail_settings import MailSettings
    from pstbot.office import Office
    from pstbot.ports.carriers import Carrier
    from pstbot.ports.clock import Clock
    from pstbot.ports.storage import Store
    from pstbot.search import Index
    from pstbot.services.premises import Premises
    from pstbot.settings import Settings
    from pstbot.texts import Texts


@cache
def faq_index(corpus: Path | None = None) -> Index:
    """The FAQ index over the packaged content, or over a JSONL file of entries. Raises ``search.lines.LineError``."""
    from pstbot.search import Index, packaged_index
    from pstbot.search.lines import read_corpus

    return Index(read_corpus(corpus)) if corpus else packaged_index()


class NotPaired(Exception):
    """No staff group is known: `pstbot init` pairs one."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What differs between an office and a sandbox or test: the clock's address, how fast Telegram lets us send, and
    how long after its last part an album is taken to be complete.
    """

    clock_url: str | None = None
    rates: Rates | None = None
    album_quiet: timedelta | None = None


@asynccontextmanager
async def service(settings: Settings, around: Circumstances) -> AsyncIterator[Service]:
    """The whole service, ready to ``run()``.

    Raises ``db.store.AlreadyRunning``, ``db.migrate.NewerSchema``, ``NotPaired``.
    """
    from db.store import InstanceLock, SqliteStore
    from handlers.telegram import TelegramCarrier
    from handlers.updates import Updates
    from pstbot.engine.gate import Rates
    from pstbot.engine.service import Service
    from pstbot.ports.carriers import Channel
    from pstbot.services.deliveries import Deliveries
    from pstbot.services.workbench import workbench_sweeps

    async with AsyncExitStack() as stack:
        path = database_path(settings)
        stack.enter_context(InstanceLock(path))
        store = await stack.enter_async_context(SqliteStore(path))
        clock, follow = await _clock(around.clock_url)
        bot = await stack.enter_async_context(telegram(settings))
        office, texts = _office(settings), sentences(settings.timezone)
        premises = await _premises(settings, store, bot, office, clock.now().year)
        premises = replace(premises, album_quiet=around.album_quiet or premises.album_quiet)
        carriers: dict[Channel, Carrier] = {
            Channel.TELEGRAM: TelegramCarrier(bot, _rendering(store, texts, clock, premises)),
            Channel.MAIL: _mail(settings, store, texts, office, premises),
        }
        desk = Service(
            store,
            _source(bot),
            Updates(bot, store, _tools(premises, office, texts), clock),
            carriers,
            Deliveries(clock, premises.mail_domain),
            clock,
            [*_clocks(store, premises), *workbench_sweeps(store, premises)],
            around.rates or Rates(),
        )
        desk.beside.append(_menu(bot, texts, await _staff_chat(store)))
        if follow is not None:
            desk.beside.append(lambda: follow(desk.sweeps.nudge))
        yield desk


async def enrol(database: Path, user_id: int, name: str, role: str, now: datetime) -> None:
    """Give somebody a role beside the chat: `pstbot init` names the first coordinator this way."""
    from db.store import SqliteStore
    from pstbot.domain.roles import Role
    from pstbot.services.staff import Staff

    async with SqliteStore(database) as store, store.transaction() as tx:
        await Staff(tx, now).appoint(user_id, name, Role(role))


def database_path(settings: Settings) -> Path:
    return Path(settings.database_url.removeprefix("sqlite:///"))


@asynccontextmanager
async def telegram(settings: Settings) -> AsyncIterator[Bot]:
    """A Bot API client; closed at the end."""
    import orjson
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import PRODUCTION, TelegramAPIServer

    api = TelegramAPIServer.from_base(settings.telegram_api_url) if settings.telegram_api_url else PRODUCTION
    session = AiohttpSession(
        proxy=settings.proxy or None,
        api=api,
        json_loads=orjson.loads,
        json_dumps=lambda value: orjson.dumps(value).decode(),
    )
    bot = Bot(settings.bot_token.get_secret_value(), session=session)
    try:
        yield bot
    finally:
        await session.close()


@asynccontextmanager
async def pairing(settings: Settings) -> AsyncIterator[PairingLine]:
    """What installing and `pstbot doctor` ask Telegram."""
    from handlers.pairing import PairingLine

    async with telegram(settings) as bot:
        yield PairingLine(bot)


@asynccontextmanager
async def alone(settings: Settings) -> AsyncIterator[Store]:
    """The migrated database with nobody else at work in it.

    Raises ``db.store.AlreadyRunning``, ``db.migrate.NewerSchema``.
    """
    from db.store import InstanceLock, SqliteStore

    with InstanceLock(database_path(settings)):
        async with SqliteStore(database_path(settings)) as store:
            yield store


async def reach_mail(settings: Settings) -> None:
    """Try the mail server without a letter. Raises ``CarrierDown``, ``ValueError`` for settings no letter could use."""
    from pstbot.integrations.mail_check import reach

    await reach(_mail_settings(settings, _office(settings)))


async def _clock(url: str | None) -> tuple[Clock, Callable[[Callable[[], None]], Awaitable[None]] | None]:
    from pstbot.integrations.clock import OffsetClock, WallClock

    if url is None:
        return WallClock(), None
    clock = OffsetClock(url)
    await clock.sync()
    return clock, clock.follow


def _office(settings: Settings) -> Office:
    from pstbot.office import load_office

    return load_office(settings.office_file)


@cache
def sentences(timezone: str) -> Texts:
    from pstbot.texts import Texts

    return Texts(timezone)


async def _premises(settings: Settings, store: Store, bot: Bot, office: Office, year: int) -> Premises:
    from zoneinfo import ZoneInfo

    from handlers.identity import bot_username
    from pstbot.integrations.closed_days import NationalHolidays
    from pstbot.services.office_days import OfficeDays
    from pstbot.services.premises import CODE_KEY, STAFF_CHAT, Premises

    username = await bot_username(bot, store)
    async with store.transaction() as tx:
        key = await tx.house.get(CODE_KEY)
        if key is None:
            key = secrets.token_hex(32)
            await tx.house.put(CODE_KEY, key)
        if await tx.house.get(STAFF_CHAT) is None:
            if settings.staff_chat_id is None:
                raise NotPaired
            await tx.house.put(STAFF_CHAT, str(settings.staff_chat_id))
        closures = await tx.closures.in_force()
    days = OfficeDays(NationalHolidays([year]), office.ramadan, office.ramadan_hours)
    days.show(closures)
    calendar = office.calendar(ZoneInfo(settings.timezone), days, days.ramadan)
    domain = (settings.smtp_sender or "").rpartition("@")[2] or "pstbot.invalid"
    return Premises(calendar, username, bytes.fromhex(key), office.terms, domain, first_locale=settings.locale)


def _source(bot: Bot) -> Any:
    from handlers.source import PollingSource

    return PollingSource(bot)


def _rendering(store: Store, texts: Texts, clock: Clock, premises: Premises) -> Any:
    from handlers.render import Rendering

    return Rendering(store, texts, clock, premises)


def _tools(premises: Premises, office: Office, texts: Texts) -> Any:
    from handlers.citizen import ROUTES as CITIZEN
    from handlers.desk import Tools
    from handlers.officer import ROUTES as OFFICER
    from pstbot.integrations.address import clean_address

    return Tools(premises, office, texts, faq_index(), (*CITIZEN, *OFFICER), clean_address)


def _mail(settings: Settings, store: Store, texts: Texts, office: Office, premises: Premises) -> Carrier:
    from pstbot.integrations.mail import MailCarrier
    from pstbot.integrations.no_mail import NoMail
    from pstbot.services.letter_facts import LetterFacts
    from pstbot.texts.letters import Letters, OfficeView

    if not settings.smtp_host or not settings.smtp_sender:
        return NoMail()
    reached = _mail_settings(settings, office)
    head = OfficeView(office.name, office.address, office.phone, office.whatsapp, office.email, office.website)
    return MailCarrier(reached, Letters(texts, head), LetterFacts(store, premises))


def _mail_settings(settings: Settings, office: Office) -> MailSettings:
    from pstbot.integrations.mail_settings import MailSettings, Security

    password = settings.smtp_password
    return MailSettings(
        host=settings.smtp_host or "",
        sender=settings.smtp_sender or "",
        port=settings.smtp_port,
        username=settings.smtp_username,
        password=password.get_secret_value() if password else None,
        security=Security(settings.smtp_security),
        reply_to=settings.smtp_reply_to,
        display_name=office.name,
    )


def _clocks(store: Store, premises: Premises) -> list[Any]:
    """In this order: what was lost in an outage and what a changed calendar moves comes before any warning."""
    from time import monotonic

    from pstbot.integrations.holidays_id import missing_joint_leave
    from pstbot.services.deadlines import DeadlineSweep
    from pstbot.services.joint_leave import JointLeaveReminder
    from pstbot.services.outages import OutageSweep
    from pstbot.services.redating import RedatingSweep
    from pstbot.services.silence import SilenceSweep
    from pstbot.services.tidying import Tidying

    return [
        OutageSweep(store, premises, monotonic),
        RedatingSweep(store, premises),
        DeadlineSweep(store, premises),
        SilenceSweep(store, premises),
        JointLeaveReminder(store, premises, missing_joint_leave),
        Tidying(store),
    ]


async def _staff_chat(store: Store) -> int:
    from pstbot.services.premises import STAFF_CHAT

    async with store.reading() as look:
        return int(await look.house.get(STAFF_CHAT) or 0)


def _menu(bot: Bot, texts: Texts, staff_chat: int) -> Callable[[], Awaitable[None]]:
    from handlers.menu import publish

    return lambda: publish(bot, texts, staff_chat)
