"""The bot's token: asked unseen, proven by Telegram itself."""

from contextlib import AsyncExitStack
from pathlib import Path
from typing import NamedTuple

from handlers.identity import WrongToken
from handlers.pairing import Identity, PairingLine, Unreachable
from pstbot.bootstrap.line import pairing
from pstbot.commands.installing.dialogue import Dialogue
from pstbot.settings import Settings, SettingsError, load_settings
from pstbot.settings.model import env_name

NAME = env_name("bot_token")


class Proven(NamedTuple):
    """Settings with a token that Telegram knows, the bot behind it, and the line to it."""

    settings: Settings
    me: Identity
    line: PairingLine


async def proven_token(dialogue: Dialogue, env: Path, known: str, lines: AsyncExitStack) -> Proven:
    """Ask until Telegram knows the token. ``known`` is the one installed already, or empty; ``lines`` are closed last.

    Raises ``SettingsError`` when the file holds another mistake.
    """
    token, explained = known, False
    while True:
        if token and (settings := _with(dialogue, env, token)) is not None:
            line = await lines.enter_async_context(pairing(settings))
            me = await _whose(dialogue, line)
            if me is not None and (token != known or dialogue.agrees("setup-token-keep", username=me.username)):
                return Proven(settings, me, line)
        if not explained:
            dialogue.say("setup-token-how")
            explained = True
        token = dialogue.secret("setup-token-ask")


def _with(dialogue: Dialogue, env: Path, token: str) -> Settings | None:
    try:
        return load_settings(env, bot_token=token)
    except SettingsError as wrong:
        if any(problem.name != NAME for problem in wrong.problems):
            raise  # something else in the file: not for this question
        dialogue.say("setup-token-shape")
        return None


async def _whose(dialogue: Dialogue, line: PairingLine) -> Identity | None:
    while True:
        try:
            return await line.who()
        except WrongToken:
            dialogue.say("setup-token-wrong")
            return None
        except Unreachable:
            dialogue.say("setup-unreachable")
            dialogue.ask("setup-enter")
