"""Said in Telegram → ``Said``: the words as they are stored and sent anew."""

from collections.abc import Mapping
from typing import Any

from handlers.event import Event
from handlers.media import FACTS, Media
from pstbot.domain.attachments import is_dangerous
from pstbot.domain.errors import DeskError
from pstbot.screens.clipping import clipped, one_line
from pstbot.services.said import Said

_NAME_SHOWN = 60  # UTF-16 units


def said(event: Event) -> Said | None:
    """None for what the desk cannot carry (dice, games …): the sender is told.

    Raises ``DeskError("error-file-dangerous")`` for a program or script, whoever sends it.
    """
    body = _body(event)
    if body is None:
        return None
    if event.private and event.origin is not None:
        body["origin"] = event.origin
    kind = event.media.kind if event.media else "text"
    return Said(kind, body, event.chat_id, event.message_id, event.reply_to, event.album)


def as_media(words: Said) -> Media | None:
    """The other way: kept words as they were sent."""
    if words.kind == "text":
        return None
    if words.kind in FACTS:
        return Media(words.kind, facts=words.body)
    return Media(
        words.kind,
        words.body["file_id"],
        words.body.get("file_name"),
        words.body.get("caption", ""),
        tuple(words.body.get("caption_entities", ())),
        words.body.get("unique_id"),
    )


def _body(event: Event) -> dict[str, Any] | None:
    if event.media is None:
        return {"text": event.text, "entities": list(event.entities)} if event.text else None
    if event.media.kind == "other":
        return None
    return dict(event.media.facts) if event.media.kind in FACTS else dict(_file(event.media))


def _file(media: Media) -> Mapping[str, Any]:
    if is_dangerous(media.file_name, media.mime_type):
        raise DeskError("error-file-dangerous", name=clipped(one_line(media.file_name or "–"), _NAME_SHOWN))
    return {
        "file_id": media.file_id,
        "unique_id": media.unique_id,
        "file_name": media.file_name,
        "caption": media.caption,
        "caption_entities": list(media.caption_entities),
    }
