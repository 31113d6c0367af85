"""Kinds of messages that can be stored and sent anew, taken out of Telegram's message."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message


@dataclass(frozen=True, slots=True)
class Media:
    """``kind`` is one of ``FILES`` or ``FACTS``, or ``other`` for what the desk cannot carry.

    ``facts`` is what a message without a file says: a place, a person to call, a question with its options.
    """

    kind: str
    file_id: str = ""
    file_name: str | None = None
    caption: str = ""
    caption_entities: tuple[Mapping[str, Any], ...] = ()
    unique_id: str | None = None  # the same file has one of these, and file ids that change
    mime_type: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)


# Kind → field of the message; the send method is sendX with the file id in a field of the same name.
# An animation carries a document, too: it must be asked for first.
FILES = ("photo", "animation", "document", "voice", "video", "audio", "video_note", "sticker")

# What a person may send that says nothing in a conversation, such as service messages, is not media at all.
_OTHER = (
    "dice",
    "game",
    "story",
    "paid_media",
    "checklist",
    "giveaway",
    "invoice",
    "gift",
    "unique_gift",
    "live_photo",
    "rich_message",
)


def media_of(message: Message) -> Media | None:
    for kind in FILES:
        found = getattr(message, kind)
        if found:
            return _file(kind, found[-1] if kind == "photo" else found, message)
    for kind, facts in FACTS.items():
        if found := getattr(message, kind):
            return Media(kind, facts=facts(found))
    unknown = message.content_type == ContentType.UNKNOWN
    return Media("other") if unknown or any(getattr(message, kind, None) for kind in _OTHER) else None


def _file(kind: str, found: Any, message: Message) -> Media:
    return Media(
        kind=kind,
        file_id=found.file_id,
        file_name=getattr(found, "file_name", None),
        caption=message.caption or "",
        caption_entities=tuple(entity.model_dump(exclude_none=True) for entity in message.caption_entities or ()),
        unique_id=found.file_unique_id,
        mime_type=getattr(found, "mime_type", None),
    )


def _fields(*names: str) -> Callable[[Any], dict[str, Any]]:
    return lambda found: {name: value for name in names if (value := getattr(found, name)) is not None}


def _venue(found: Any) -> dict[str, Any]:
    ids = _fields("foursquare_id", "foursquare_type", "google_place_id", "google_place_type")
    where = {"latitude": found.location.latitude, "longitude": found.location.longitude}
    return {**where, "title": found.title, "address": found.address, **ids(found)}


def _poll(found: Any) -> dict[str, Any]:
    return {"question": found.question, "options": [option.text for option in found.options]}


# A venue carries a location, too: it must be asked for first. A live location is passed on as where it began.
FACTS: Mapping[str, Callable[[Any], dict[str, Any]]] = {
    "venue": _venue,
    "location": _fields("latitude", "longitude", "horizontal_accuracy"),
    "contact": _fields("phone_number", "first_name", "last_name", "vcard"),
    "poll": _poll,
}
