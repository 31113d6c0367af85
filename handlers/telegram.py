"""The carrier of the chat channel: renders a row, calls once, and names what came of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from aiogram import Bot

from handlers.outcome import outcomes
from handlers.raw import call
from handlers.render import Rendering
from pstbot.ports.carriers import MOOT, Outgoing, Refused

# Saying again what already stands there is no failure, nor is taking away what is gone.
_AS_GOOD_AS_DONE = {"not-modified", "delete-missing", MOOT}


class TelegramCarrier:
    def __init__(self, bot: Bot, rendering: Rendering) -> None:
        self._bot = bot
        self._rendering = rendering

    async def deliver(self, row: Outgoing) -> Mapping[str, Any]:
        try:
            return await self._once(row)
        except Refused as refused:
            if refused.code in _AS_GOOD_AS_DONE:
                return {}
            if refused.code == "edit-missing" and row.kind == "screen":
                return await self._once(replace(row, payload={**row.payload, "anew": True}))
            raise

    async def _once(self, row: Outgoing) -> Mapping[str, Any]:
        method = await self._rendering.call_for(row)
        with outcomes():
            result = await call(self._bot, method)
        if isinstance(result, list):
            return {"message_ids": [each["message_id"] for each in result], **_where(result[0])}
        if not isinstance(result, dict):
            return {}
        if "message_id" in result:
            return {"message_id": result["message_id"], **_where(result)}
        return {key: result[key] for key in ("message_thread_id",) if key in result}


def _where(message: Mapping[str, Any]) -> Mapping[str, Any]:
    """Its topic (outside of topics a chain of replies has a number, too), and whether its chat has topics at all."""
    thread = message.get("message_thread_id") if message.get("is_topic_message") else None
    return {"thread": thread, "forum": bool(message.get("chat", {}).get("is_forum"))}
