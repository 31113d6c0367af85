"""Stored words → the method that sends, changes or redacts them, with the speaker named above them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from aiogram.methods import (
    EditMessageCaption,
    EditMessageText,
    SendAnimation,
    SendAudio,
    SendContact,
    SendDocument,
    SendLocation,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    SendSticker,
    SendVenue,
    SendVideo,
    SendVideoNote,
    SendVoice,
    TelegramMethod,
)
from aiogram.types import (
    InputMediaAudio,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    MessageEntity,
    ReplyParameters,
)

from handlers.placing import Spot
from pstbot.ports.carriers import Refused
from pstbot.ports.storage import Message
from pstbot.services.captions import CAPTION_LIMIT, stands_apart
from pstbot.services.relay import RECORDED_BY

TEXT_LIMIT = 4096  # UTF-16 units after entities (Bot API, sendMessage)

Call = TelegramMethod[Any]

_FILES: Mapping[str, Callable[..., Call]] = {
    "photo": SendPhoto,
    "animation": SendAnimation,
    "document": SendDocument,
    "voice": SendVoice,
    "video": SendVideo,
    "audio": SendAudio,
    "video_note": SendVideoNote,
    "sticker": SendSticker,
}
_WITHOUT_CAPTION = {"video_note", "sticker"}
_NOT_SENT = {"origin", RECORDED_BY}
_FACTS: Mapping[str, Callable[..., Call]] = {"location": SendLocation, "venue": SendVenue, "contact": SendContact}

# What may stand together in an album (Bot API, sendMediaGroup): pictures with films, other kinds among themselves.
_ALBUMS = ({"photo", "video"}, {"document"}, {"audio"})
MOST_IN_ALBUM = 10
_IN_ALBUM: Mapping[str, Callable[..., Any]] = {
    "photo": InputMediaPhoto,
    "video": InputMediaVideo,
    "document": InputMediaDocument,
    "audio": InputMediaAudio,
}


def relay_call(receiver: int, words: Message, spot: Spot, heading: str | None) -> Call:
    """``heading`` is left out where it would push the words over Telegram's limit: the words come first."""
    about = _about(receiver, spot)
    if words.kind == "text":
        text, entities = _headed(heading, words.body["text"], words.body.get("entities", ()), TEXT_LIMIT)
        return SendMessage(text=text, entities=_entities(entities), **about)
    if words.kind in _FACTS:
        return _FACTS[words.kind](**_facts(words), **about)
    if words.kind not in _FILES:
        raise Refused("kind-unknown")
    return _file_call(words, heading, about)


def album_call(receiver: int, parts: Sequence[Message], spot: Spot, heading: str | None) -> Call:
    """Raises ``Refused("album-mixed")`` for what Telegram would refuse as an album: its parts then leave singly."""
    kinds = {part.kind for part in parts}
    if not any(kinds <= allowed for allowed in _ALBUMS) or not 2 <= len(parts) <= MOST_IN_ALBUM:
        raise Refused("album-mixed")
    media = [_item(part, heading if part is parts[0] else None) for part in parts]
    return SendMediaGroup(media=media, **_about(receiver, spot))


def edit_call(chat: int, message: int, words: Message, heading: str | None) -> Call:
    """The copy in the words' newest version."""
    if words.kind == "text":
        text, entities = _headed(heading, words.body["text"], words.body.get("entities", ()), TEXT_LIMIT)
        return EditMessageText(chat_id=chat, message_id=message, text=text, entities=_entities(entities))
    return EditMessageCaption(chat_id=chat, message_id=message, **_caption(words, heading))


def caption_text(words: Message) -> Message:
    """The caption as a text: it is too long to stand under its file."""
    text, entities = words.body.get("caption", ""), words.body.get("caption_entities", ())
    return replace(words, kind="text", body={"text": text, "entities": entities})


def redact_call(chat: int, message: int, words: Message, sentence: str) -> Call:
    """A sentence in place of the words; the file under a caption stays, which a bot cannot take away."""
    if words.kind == "text":
        return EditMessageText(chat_id=chat, message_id=message, text=sentence)
    return EditMessageCaption(chat_id=chat, message_id=message, caption=sentence)


def poll_text(question: str, options: Sequence[str]) -> str:
    return "\n".join([question, *(f"• {option}" for option in options)])


def _about(receiver: int, spot: Spot) -> dict[str, Any]:
    about: dict[str, Any] = {"chat_id": receiver, "message_thread_id": spot.thread}
    if spot.reply_to is not None:
        about["reply_parameters"] = ReplyParameters(message_id=spot.reply_to, allow_sending_without_reply=True)
    return about


def _facts(words: Message) -> dict[str, Any]:
    return {name: value for name, value in words.body.items() if name not in _NOT_SENT}


def _file_call(words: Message, heading: str | None, about: Mapping[str, Any]) -> Call:
    file = {words.kind: words.body["file_id"]}
    if words.kind in _WITHOUT_CAPTION:
        return _FILES[words.kind](**file, **about)
    return _FILES[words.kind](**_caption(words, heading), **file, **about)


def _item(words: Message, heading: str | None) -> Any:
    return _IN_ALBUM[words.kind](media=words.body["file_id"], **_caption(words, heading))


def _caption(words: Message, heading: str | None) -> dict[str, Any]:
    """Nothing but the heading when the caption leaves by itself behind the file."""
    below = {} if stands_apart(words) else words.body
    caption, entities = _headed(heading, below.get("caption", ""), below.get("caption_entities", ()), CAPTION_LIMIT)
    return {"caption": caption or None, "caption_entities": _entities(entities)}


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
