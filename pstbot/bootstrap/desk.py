"""The whole service, ready to run."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

from db.store import InstanceLock, SqliteStore
from handlers import menu
from handlers.citizen import ROUTES as CITIZEN
from handlers.desk import Tools
from handlers.files import TelegramFiles
from handlers.officer import ROUTES as OFFICER
from handlers.render import Rendering
from handlers.source import PollingSource
from handlers.telegram import TelegramCarrier
from handlers.updates import Updates
from pstbot.bootstrap.clocks import clock, sweeps
from pstbot.bootstrap.content import faq_index, office, sentences
from pstbot.bootstrap.database import database_path
from pstbot.bootstrap.line import telegram
from pstbot.bootstrap.mail import mail
from pstbot.bootstrap.premises import premises, staff_chat
from pstbot.bootstrap.zoom import zoom
from pstbot.engine.gate import Rates
from pstbot.engine.service import Service
from pstbot.integrations.address import clean_address
from pstbot.ports.carriers import Carrier, Channel
from pstbot.services.deliveries import Deliveries
from pstbot.settings import Settings


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What differs between an office and a sandbox or test: the clock's address, how fast Telegram lets us send, and
    how long is waited for what may still come: an album's next part, the news that a group has moved.
    """

    clock_url: str | None = None
    rates: Rates | None = None
    quiet: timedelta | None = None


@asynccontextmanager
async def service(settings: Settings, around: Circumstances) -> AsyncIterator[Service]:
    """The whole service, ready to ``run()``.

    Raises ``db.store.AlreadyRunning``, ``db.migrate.NewerSchema``, ``bootstrap.premises.NotPaired``.
    """
    async with AsyncExitStack() as stack:
        path = database_path(settings)
        stack.enter_context(InstanceLock(path))
        store = await stack.enter_async_context(SqliteStore(path))
        time, follow = await clock(around.clock_url)
        bot = await stack.enter_async_context(telegram(settings))
        seat, texts = office(settings), sentences(settings.timezone)
        house = await premises(settings, store, bot, seat, time.now().year)
        if around.quiet is not None:
            house = replace(house, album_quiet=around.quiet, parting_quiet=around.quiet)
        room_carrier, rooms = await stack.enter_async_context(zoom(settings, store, time, house, seat))
        tools = Tools(house, seat, texts, faq_index(), (*CITIZEN, *OFFICER), clean_address, rooms)
        carriers: dict[Channel, Carrier] = {
            Channel.TELEGRAM: TelegramCarrier(bot, Rendering(store, texts, time, house)),
            Channel.MAIL: mail(settings, store, texts, seat, house, TelegramFiles(bot)),
            Channel.ZOOM: room_carrier,
        }
        desk = Service(
            store,
            PollingSource(bot),
            Updates(bot, store, tools, time),
            carriers,
            Deliveries(time, house),
            time,
            sweeps(store, house),
            around.rates or Rates(),
        )
        group = await staff_chat(store)
        desk.beside.append(lambda: menu.publish(bot, texts, group))
        if follow is not None:
            desk.beside.append(lambda: follow(desk.sweeps.nudge))
        yield desk
