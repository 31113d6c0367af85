"""Which command menu a client shows in which chat. Source: https://core.telegram.org/bots/api#determining-list-of-commands."""

import orjson

from pstbot.sandbox.chats import Chat
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.state import State

DEFAULT: Json = {"type": "default"}


def key(scope: Json, language: str = "") -> str:
    """Under which a scope's menu for a language is kept; no language is for everybody."""
    return f"{orjson.dumps(scope, option=orjson.OPT_SORT_KEYS).decode()} {language}".strip()


def menu_of(state: State, chat: Chat) -> list[Json]:
    """The nearest scope that has a menu; a private chat's person may have one in their own language."""
    language = (chat.person.language_code or "") if chat.person else ""
    everywhere: Json = {"type": "all_private_chats" if chat.is_private else "all_group_chats"}
    for scope in ({"type": "chat", "chat_id": chat.id}, everywhere, DEFAULT):
        for spoken in (language, ""):
            if menu := state.commands.get(key(scope, spoken)):
                return menu
    return []
