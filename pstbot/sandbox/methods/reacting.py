"""Reactions, pins and "typing". Source: https://core.telegram.org/bots/api#setmessagereaction."""

import time
from typing import Any

from pstbot.sandbox.chats import Chat
from pstbot.sandbox.errors import bad
from pstbot.sandbox.messages import person_sender, service_message, without_reply
from pstbot.sandbox.methods.table import Table
from pstbot.sandbox.methods.target import chat_of, message_of, thread_of, writable_chat
from pstbot.sandbox.params import Params
from pstbot.sandbox.reactions import REACTIONS, plain
from pstbot.sandbox.state import State

TYPING_SECONDS = 5.0
ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def react(state: State, params: Params) -> bool:
    chat = chat_of(state, params)
    given = params.parsed("reaction", "ReactionType") or []
    emoji = _emoji(given)
    number = message_of(chat, params, "react")["message_id"]
    if emoji is None:
        chat.reactions.get(number, {}).pop(state.bot.id, None)
    else:
        chat.reactions.setdefault(number, {})[state.bot.id] = emoji
    state.changed.mark()
    return True


def _emoji(given: Any) -> str | None:
    if not isinstance(given, list) or not all(isinstance(each, dict) for each in given):
        raise bad("can't parse ReactionType JSON object")
    if len(given) > 1:
        raise bad("REACTIONS_TOO_MANY")
    if not given:
        return None
    emoji = plain(str(given[0].get("emoji", "")))
    if given[0].get("type") != "emoji" or emoji not in REACTIONS:
        raise bad("REACTION_INVALID")
    return emoji


def pin(state: State, params: Params) -> bool:
    chat = _pinnable(state, params)
    message = message_of(chat, params, "pin")
    number = message["message_id"]
    if number not in chat.pinned:
        chat.pinned.append(number)
        content = {"pinned_message": without_reply(message)}
        thread = message.get("message_thread_id") if message.get("is_topic_message") else None
        service_message(state, chat, person_sender(state.bot), content, thread)
    return True


def unpin(state: State, params: Params) -> bool:
    chat = _pinnable(state, params)
    number = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.messages:
        raise bad("message to unpin not found")
    if number in chat.pinned:
        chat.pinned.remove(number)
        state.changed.mark()
    return True


def _pinnable(state: State, params: Params) -> Chat:
    chat = chat_of(state, params)
    if not chat.is_private and not state.bot_member(chat).may("can_pin_messages"):
        raise bad("not enough rights to manage pinned messages in the chat")
    return chat


def chat_action(state: State, params: Params) -> bool:
    if params.text("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    chat = writable_chat(state, params)
    thread_of(state, chat, params)
    chat.typing_until = time.monotonic() + TYPING_SECONDS
    state.changed.mark()
    return True


TABLE: Table = {
    "setMessageReaction": react,
    "pinChatMessage": pin,
    "unpinChatMessage": unpin,
    "sendChatAction": chat_action,
}
