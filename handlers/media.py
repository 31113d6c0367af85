"""Kinds of messages that can be stored and sent anew, and the method that sends each."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aiogram.types import Message


@dataclass(frozen=True, slots=True)
class Media:
    """``kind`` is one of ``KINDS``, or ``other`` for what the desk cannot carry."""

    kind: str
    file_id: str = ""
    file_name: str | None = None
    caption: str = ""
    caption_entities: tuple[Mapping[str, Any], ...] = ()


# kind → field of the message; the send method is sendX with the file id in a field of the same name.
KINDS = ("photo", "document", "voice", "video", "audio", "video_note", "sticker")

# What a person may send that says nothing in a conversation, such as service messages, is not media at all.
_OTHER = ("location", "contact", "poll", "venue", "dice", "game", "story", "paid_media", "checklist", "animation")


def media_of(message: Message) -> Media | None:
    for kind in KINDS:
        found = getattr(message, kind)
        if found:
            return _media(kind, found[-1] if kind == "photo" else found, message)
    if any(getattr(message, kind, None) for kind in _OTHER):
        return Media("other")
    return None


def _media(kind: str, found: Any, message: Message) -> Media:
    return Media(
        kind=kind,
        file_id=found.file_id,
        file_name=getattr(found, "file_name", None),
        caption=message.caption or "",
        caption_entities=tuple(entity.model_dump(exclude_none=True) for entity in message.caption_entities or ()),
    )
