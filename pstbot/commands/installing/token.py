"""The bot's token: asked unseen, proven by Telegram itself."""

from pathlib import Path

from handlers.identity import WrongToken
from handlers.pairing import Identity, Unreachable
from pstbot import bootstrap
from pstbot.commands.installing.dialogue import Dialogue
from pstbot.settings import Settings, SettingsError, load_settings
from pstbot.settings.model import env_name

NAME = env_name("bot_token")


async def proven_token(dialogue: Dialogue, env: Path, known: str) -> tuple[Settings, Identity]:
    """Ask until Telegram knows the token. ``known`` is the one installed already, or empty."""
    token, explained = known, False
    while True:
        if token and (settings := _with(dialogue, env, token)) is not None:
            me = await _whose(dialogue, settings)
            if me is not None and (token != known or dialogue.agrees("setup-token-keep", username=me.username)):
                return settings, me
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


async def _whose(dialogue: Dialogue, settings: Settings) -> Identity | None:
    while True:
        try:
            async with bootstrap.pairing(settings) as line:
                return await line.who()
        except WrongToken:
            dialogue.say("setup-token-wrong")
            return None
        except Unreachable:
            dialogue.say("setup-unreachable")
            dialogue.ask("setup-enter")
