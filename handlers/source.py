"""Long polling that confirms only what the inbox holds, and that one broken update cannot stop."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from aiogram import Bot
from aiogram.methods import GetUpdates

from handlers.outcome import outcomes
from handlers.raw import call
from pstbot.ports.carriers import CarrierDown, OutcomeUnknown, Refused
from pstbot.ports.storage import Arrival

ALLOWED_UPDATES = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "message_reaction",
]


class PollingSource:
    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def fetch(self, confirmed: int | None, wait: int) -> Sequence[Mapping[str, Any]]:
        """Starts without a stored offset: a stored one that is too high would confirm newer updates unseen."""
        offset = None if confirmed is None else confirmed + 1
        method = GetUpdates(offset=offset, timeout=wait, limit=100, allowed_updates=ALLOWED_UPDATES)
        try:
            with outcomes():
                updates: list[dict[str, Any]] = await call(self._bot, method, within=wait + 15)
        except (OutcomeUnknown, Refused) as failure:
            raise CarrierDown(str(failure)) from failure
        return updates

    def arrival(self, update: Mapping[str, Any]) -> Arrival:
        body = orjson.dumps(update, option=orjson.OPT_SORT_KEYS)
        return Arrival(
            key=int(update["update_id"]),
            digest=hashlib.sha256(body).hexdigest(),
            lane=lane_of(update),
            body=body.decode(),
        )


def lane_of(update: Mapping[str, Any]) -> str:
    """Private chat, or thread in a group. Whatever cannot be read shares one lane of its own."""
    try:
        return _lane(update)
    except (KeyError, TypeError, AttributeError, ValueError, StopIteration):
        return "unreadable"


def _lane(update: Mapping[str, Any]) -> str:
    kind = next(key for key in update if key != "update_id")
    about = update[kind]
    message = about["message"] if kind == "callback_query" and "message" in about else about
    chat = message["chat"]["id"] if "chat" in message else about["from"]["id"]
    thread = message.get("message_thread_id", 0) if message.get("is_topic_message") else 0
    return f"{int(chat)}:{int(thread)}"
