"""Telegram's command menu, read from the route table."""

import structlog
from aiogram import Bot
from aiogram.methods import SetMyCommands
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats

from handlers.citizen import ROUTES
from handlers.outcome import outcomes
from handlers.raw import call
from handlers.routes import Trigger
from pstbot.ports.carriers import CarrierDown, OutcomeUnknown, Refused
from pstbot.texts import Texts

log = structlog.get_logger(__name__)


def commands(texts: Texts, locale: str) -> list[BotCommand]:
    listed = [route for route in ROUTES if route.trigger is Trigger.COMMAND and route.menu is not None]
    return [BotCommand(command=route.name, description=texts.plain(locale, str(route.menu))) for route in listed]


async def publish(bot: Bot, texts: Texts) -> None:
    """Indonesian for everybody, English for telephones that speak it. A menu that cannot be set stops nobody."""
    for locale, code in (("id", None), ("en", "en")):
        method = SetMyCommands(
            commands=commands(texts, locale), scope=BotCommandScopeAllPrivateChats(), language_code=code
        )
        try:
            with outcomes():
                await call(bot, method)
        except (CarrierDown, OutcomeUnknown, Refused) as failure:
            log.warning("menu-not-published", why=str(failure))
