"""Telegram's update as aiogram's objects, also when Telegram has changed a part of it that the desk can do without.

A poll in a new shape must not park the words beside it. Whatever says who speaks, where, and in whose name is never
left out: an update in which that cannot be read stays unreadable (promises P6 and P13).
"""

from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import Any

import structlog
from aiogram import Bot
from aiogram.types import Update
from pydantic import ValidationError

log = structlog.get_logger(__name__)

Json = dict[str, Any]

_FIRM = frozenset(
    {
        *("message_id", "date", "chat", "from", "sender_chat", "via_bot", "is_automatic_forward"),
        *("message_thread_id", "is_topic_message", "media_group_id", "text", "caption"),
        *("migrate_to_chat_id", "migrate_from_chat_id", "forum_topic_created"),
    }
)
_WORDS = ("message", "edited_message")
# In place of a reaction of a kind that did not exist when this was written: special, and nothing more is known of it.
_SOME_REACTION = {"type": "custom_emoji", "custom_emoji_id": "0"}


def read_update(body: Json, bot: Bot) -> Update:
    """Raises ``ValidationError`` for what cannot be read even in part."""
    try:
        return Update.model_validate(body, context={"bot": bot})
    except ValidationError as error:
        lighter = deepcopy(body)
        places = {each["loc"] for each in error.errors()}
        if not all(_lightened(lighter, place) for place in places):
            raise
        update = Update.model_validate(lighter, context={"bot": bot})
    log.warning("update-read-in-part", without=_names(places))
    return update


def _lightened(body: Json, place: Sequence[int | str]) -> bool:
    """Take away, or replace, the part that holds what could not be read; false if it is needed."""
    kind, *path = place
    about = body.get(str(kind))
    if not path or not isinstance(about, dict):
        return False
    if kind == "message_reaction":
        return _reaction_replaced(about, path)
    if kind == "callback_query":
        return _shown_lightened(about.get("message"), path)
    return kind in _WORDS and _part_left_out(about, path)


def _shown_lightened(shown: object, path: Sequence[int | str]) -> bool:
    """Of the message under a press aiogram complains twice: as of a message, and as of one too old to be shown."""
    if path[0] != "message" or not isinstance(shown, dict) or len(path) < 2:
        return False
    return path[1] == "InaccessibleMessage" or (path[1] == "Message" and _part_left_out(shown, path[2:]))


def _part_left_out(message: Json, path: Sequence[int | str]) -> bool:
    name, *deeper = map(str, path) if path else ("",)
    if name == "reply_to_message" and deeper and isinstance(message.get(name), dict):
        return _part_left_out(message[name], deeper)
    private = isinstance(message.get("chat"), dict) and message["chat"].get("type") == "private"
    if not name or name in _FIRM or (name == "forward_origin" and not private):
        return False
    message.pop(name, None)  # several complaints may be about one part
    return True


def _reaction_replaced(reaction: Json, path: Sequence[int | str]) -> bool:
    if path[0] not in ("old_reaction", "new_reaction") or len(path) < 2 or not isinstance(path[1], int):
        return False
    reaction[str(path[0])][path[1]] = _SOME_REACTION
    return True


def _names(places: Iterable[Sequence[int | str]]) -> str:
    """Names of fields alone."""
    return ",".join(sorted({".".join(str(each) for each in place[:3]) for place in places}))
