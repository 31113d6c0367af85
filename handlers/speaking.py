"""Said in Telegram → ``Said``: the words as they are stored and sent anew."""

from handlers.event import Event
from pstbot.services.said import Said


def said(event: Event) -> Said | None:
    """None for what the desk cannot carry (locations, contacts, polls …): the sender is told."""
    where = {"chat_id": event.chat_id, "message_id": event.message_id, "reply_to": event.reply_to}
    if event.media is None:
        return Said("text", {"text": event.text, "entities": list(event.entities)}, **where) if event.text else None
    if event.media.kind == "other":
        return None
    body = {
        "file_id": event.media.file_id,
        "file_name": event.media.file_name,
        "caption": event.media.caption,
        "caption_entities": list(event.media.caption_entities),
    }
    return Said(event.media.kind, body, **where)
