"""The bot's own name, asked from Telegram and remembered: a start without network must not fail for want of it."""

import asyncio

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramNotFound, TelegramUnauthorizedError
from aiogram.methods import GetMe

from handlers.outcome import outcomes
from handlers.raw import call
from pstbot.ports.carriers import CarrierDown, OutcomeUnknown
from pstbot.ports.storage import Store

log = structlog.get_logger(__name__)

_KEY = "bot-username"


async def bot_username(bot: Bot, store: Store) -> str:
    """Raises ``WrongToken``."""
    tries = 0
    while True:
        try:
            with outcomes():
                me = await _me(bot)
        except (CarrierDown, OutcomeUnknown) as down:
            log.warning("telegram-unreachable", why=str(down))
            async with store.reading() as look:
                known = await look.house.get(_KEY)
            if known is not None:
                return known
            await asyncio.sleep(min(2.0 ** min(tries, 6), 60.0))
            tries += 1
        else:
            async with store.transaction() as tx:
                await tx.house.put(_KEY, str(me["username"]))
            return str(me["username"])


async def _me(bot: Bot) -> dict[str, object]:
    try:
        return dict(await call(bot, GetMe(), within=10))
    except (TelegramUnauthorizedError, TelegramNotFound):
        raise WrongToken from None


class WrongToken(Exception):
    """Telegram does not know this bot token."""
