"""Stored words → the send method of their kind, with the speaker named above an officer's words."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from aiogram.methods import (
    SendAudio,
    SendDocument,
    SendMessage,
    SendPhoto,
    SendSticker,
    SendVideo,
    SendVideoNote,
    SendVoice,
    TelegramMethod,
)
from aiogram.types import MessageEntity, ReplyParameters

from pstbot.ports.carriers import Refused
from pstbot.ports.storage import Message

TEXT_LIMIT = 4096  # UTF-16 units after entities (Bot API, sendMessage)
CAPTION_LIMIT = 1024

_SENDERS: Mapping[str, Callable[..., TelegramMethod[Any]]] = {
    "photo": SendPhoto,
    "document": SendDocument,
    "voice": SendVoice,
    "video": SendVideo,
    "audio": SendAudio,
    "video_note": SendVideoNote,
    "sticker": SendSticker,
}
_WITHOUT_CAPTION = {"video_note", "sticker"}


def relay_call(
    receiver: int, words: Message, thread: int | None, reply_to: int | None, heading: str | None
) -> TelegramMethod[Any]:
    """``heading`` is left out where it would push the words over Telegram's limit: the words come first."""
    about: dict[str, Any] = {"chat_id": receiver, "message_thread_id": thread}
    if reply_to is not None:
        about["reply_parameters"] = ReplyParameters(message_id=reply_to, allow_sending_without_reply=True)
    if words.kind == "text":
        text, entities = _headed(heading, words.body["text"], words.body.get("entities", ()), TEXT_LIMIT)
        return SendMessage(text=text, entities=_entities(entities), **about)
    if words.kind not in _SENDERS:
        raise Refused("kind-unknown")
    return _media_call(words, heading, about)


def _media_call(words: Message, heading: str | None, about: Mapping[str, Any]) -> TelegramMethod[Any]:
    file = {words.kind: words.body["file_id"]}
    if words.kind in _WITHOUT_CAPTION:
        return _SENDERS[words.kind](**file, **about)
    caption, entities = _headed(
        heading, words.body.get("caption", ""), words.body.get("caption_entities", ()), CAPTION_LIMIT
    )
    return _SENDERS[words.kind](caption=caption or None, caption_entities=_entities(entities), **file, **about)


def _headed(
    heading: str | None, text: str, entities: Sequence[Mapping[str, Any]], limit: int
) -> tuple[str, list[Mapping[str, Any]]]:
    if heading is None:
        return text, list(entities)
    above = f"{heading}\n" if text else heading
    shift = units(above)
    if shift + units(text) > limit:
        return text, list(entities)
    moved = [{**entity, "offset": entity["offset"] + shift} for entity in entities]
    return above + text, [{"type": "bold", "offset": 0, "length": units(heading)}, *moved]


def _entities(entities: Sequence[Mapping[str, Any]]) -> list[MessageEntity] | None:
    """Mentions by id are left out: a bot may only mention people it has met, and the words stay whole without them."""
    kept = [MessageEntity.model_validate(entity) for entity in entities if entity["type"] != "text_mention"]
    return kept or None


def units(text: str) -> int:
    """Length as Telegram counts it, in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2
