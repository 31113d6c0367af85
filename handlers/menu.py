"""Telegram's command menus and the list of commands in the docs, both read from the route table."""

from collections.abc import Sequence

import structlog
from aiogram import Bot
from aiogram.methods import SetMyCommands
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, BotCommandScopeUnion

from handlers import citizen, officer
from handlers.outcome import outcomes
from handlers.raw import call
from handlers.routes import Route, Trigger, Who
from pstbot.ports.carriers import CarrierDown, OutcomeUnknown, Refused
from pstbot.texts import Texts

log = structlog.get_logger(__name__)

_WHO = {
    Who.CITIZEN: "pengguna",
    Who.EVERYBODY: "pengguna",
    Who.OFFICER: "petugas",
    Who.COORDINATOR: "koordinator",
    Who.PLANNER: "koordinator, admin TI",
    Who.WATCHER: "koordinator, admin TI",
    Who.MEMBER: "anggota grup",
}

_HEAD = (
    "# Perintah",
    "",
    "Dicetak dari tabel rute; sebuah tes membandingkannya.",
    "",
    "| perintah | untuk | guna |",
    "|---|---|---|",
)


def listed(routes: Sequence[Route]) -> list[Route]:
    """The commands that people are shown."""
    return [route for route in routes if route.trigger is Trigger.COMMAND and route.menu is not None]


def command_list(texts: Texts) -> str:
    """docs/perintah.md: every command, who may use it, and what it does."""
    rows = [
        f"| /{route.name} | {_WHO[route.who]} | {texts.plain('id', str(route.menu))} |"
        for route in (*listed(citizen.ROUTES), *listed(officer.ROUTES))
    ]
    return "\n".join([*_HEAD, *rows, ""])


async def publish(bot: Bot, texts: Texts, staff_chat: int) -> None:
    """Indonesian for everybody, English for telephones that speak it. A menu that cannot be set stops nobody."""
    private, staff = BotCommandScopeAllPrivateChats(), BotCommandScopeChat(chat_id=staff_chat)
    for routes, scope in ((citizen.ROUTES, private), (officer.ROUTES, staff)):
        for locale, code in (("id", None), ("en", "en")):
            await _set(bot, _commands(routes, texts, locale), scope, code)


def _commands(routes: Sequence[Route], texts: Texts, locale: str) -> list[BotCommand]:
    return [BotCommand(command=each.name, description=texts.plain(locale, str(each.menu))) for each in listed(routes)]


async def _set(bot: Bot, commands: list[BotCommand], scope: BotCommandScopeUnion, code: str | None) -> None:
    try:
        with outcomes():
            await call(bot, SetMyCommands(commands=commands, scope=scope, language_code=code))
    except (CarrierDown, OutcomeUnknown, Refused) as failure:
        log.warning("menu-not-published", why=str(failure))


if __name__ == "__main__":
    print(command_list(Texts()), end="")
