"""Everything the page shows, as one JSON object, computed only when asked for."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pstbot.sandbox.chats import Chat
from pstbot.sandbox.files import file_of
from pstbot.sandbox.mail import Mail
from pstbot.sandbox.menus import menu_of
from pstbot.sandbox.people import Person, Role
from pstbot.sandbox.shapes import Json
from pstbot.sandbox.state import State

if TYPE_CHECKING:
    from pstbot.sandbox.server import Sandbox

TIMEZONE = "Asia/Makassar"
SERVICE_LINES = (
    "forum_topic_created",
    "forum_topic_edited",
    "forum_topic_closed",
    "forum_topic_reopened",
    "pinned_message",
    "new_chat_members",
    "left_chat_member",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
)


def snapshot(sandbox: "Sandbox") -> Json:
    world, clock = sandbox.world, sandbox.clock
    return {
        "version": world.version,
        "now": clock.now().isoformat(),
        "offset_seconds": clock.offset.total_seconds(),
        "timezone": TIMEZONE,
        "bot": {"id": world.bot.id, "username": world.bot.username, "first_name": world.bot.first_name},
        "people": [_person(person) for person in world.people.values() if person.role is not Role.BOT],
        "chats": [_chat(world, chat) for chat in world.chats.values()],
        "toasts": [
            {
                "id": each.id,
                "person_id": each.person_id,
                "chat_id": each.chat_id,
                "text": each.text,
                "alert": each.alert,
            }
            for each in world.toasts
        ],
        "mails": [_mail(mail) for mail in sandbox.mailbox],
        "faults": sandbox.faults.listed(),
        "service": sandbox.service,
    }


def _person(person: Person) -> Json:
    return {
        "id": person.id,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "username": person.username,
        "language_code": person.language_code,
        "role": person.role.value,
        "started": person.started,
        "blocked": person.blocked,
    }


def _chat(state: State, chat: Chat) -> Json:
    return {
        "id": chat.id,
        "type": chat.type,
        "title": chat.title,
        "person_id": chat.person.id if chat.person else None,
        "is_forum": chat.is_forum,
        "topics": [
            {"thread_id": topic.thread_id, "name": topic.name, "closed": topic.closed}
            for topic in chat.topics.values()
            if chat.is_forum
        ],
        "members": [member.person.id for member in chat.members.values() if member.present],
        "pinned": list(chat.pinned),
        "commands": menu_of(state, chat),
        "typing": state.is_typing(chat),
        "messages": [_message(chat, message) for message in chat.messages.values()],
    }


def _message(chat: Chat, message: Json) -> Json:
    number, sender = message["message_id"], message["from"]
    inline = message.get("reply_markup", {}).get("inline_keyboard")
    return {
        "message_id": number,
        "thread_id": message.get("message_thread_id") if message.get("is_topic_message") else None,
        "from_id": sender["id"],
        "from_name": _name(message),
        "is_bot": sender["is_bot"],
        "date": _iso(message["date"]),
        "edit_date": _iso(message.get("edit_date")),
        "text": message.get("text"),
        "entities": message.get("entities", []),
        "caption": message.get("caption"),
        "caption_entities": message.get("caption_entities", []),
        "media": _media(message),
        "reply_to": _reply_to(message),
        "service": _service_kind(message),
        "keyboard": inline,
        "reply_keyboard": chat.reply_keyboards.get(number),
        "reactions": [{"emoji": emoji, "from_id": who} for who, emoji in chat.reactions.get(number, {}).items()],
        "forwarded": "forward_origin" in message,
    }


def _name(message: Json) -> str:
    if sender_chat := message.get("sender_chat"):
        return str(sender_chat.get("title", ""))
    sender = message["from"]
    return f"{sender['first_name']} {sender.get('last_name', '')}".strip()


def _reply_to(message: Json) -> int | None:
    """The answered message; not the one that opened the topic, which stands there by itself."""
    reply = message.get("reply_to_message")
    return None if reply is None or "forum_topic_created" in reply else int(reply["message_id"])


def _media(message: Json) -> Json | None:
    if "location" in message or "contact" in message:
        kind = "location" if "location" in message else "contact"
        values = " ".join(str(value) for value in message[kind].values())
        return {"kind": kind, "file_name": values, "file_id": None, "url": None, "mime_type": None}
    found = file_of(message)
    if found is None:
        return None
    kind, shape = found
    return {
        "kind": kind,
        "file_name": shape.get("file_name"),
        "file_id": shape["file_id"],
        "url": f"/sandbox/files/{shape['file_id']}",
        "mime_type": shape.get("mime_type", "image/jpeg" if kind == "photo" else None),
    }


def _service_kind(message: Json) -> str | None:
    """What kind of service message it is, by the Bot API's name; nothing for what somebody said."""
    return next((name for name in SERVICE_LINES if name in message), None)


def _iso(seconds: int | None) -> str | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat()


def _mail(mail: Mail) -> Json:
    return {
        "id": mail.id,
        "to": ", ".join(mail.recipients),
        "from": mail.headers.get("From", mail.sender),
        "subject": mail.subject,
        "date": mail.received_at.isoformat(),
        "text": mail.text,
        "has_html": bool(mail.html),
        "attachments": [
            {"name": each.name, "type": each.type, "url": f"/sandbox/mails/{mail.id}/attachments/{place}"}
            for place, each in enumerate(mail.attachments)
        ],
        "headers": mail.headers,
    }
