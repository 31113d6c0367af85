"""What a letter that carries an officer's words says, read at the moment of sending."""

from collections.abc import Mapping
from typing import Any

from pstbot.domain.attachments import safe_name
from pstbot.ports.carriers import MOOT, Refused
from pstbot.ports.files import Contents, Wanted
from pstbot.ports.storage import Message, Transaction
from pstbot.services.relay import ON_ITS_WAY, parts_of

# Files that have no name in Telegram, named as its telephones save them.
_NAMES = {
    "photo": "photo.jpg",
    "animation": "animation.mp4",
    "voice": "voice.ogg",
    "video": "video.mp4",
    "audio": "audio.mp3",
    "video_note": "video.mp4",
    "sticker": "sticker.webp",
    "document": "document",
}


async def spoken_contents(look: Transaction, payload: Mapping[str, Any]) -> Contents:
    """Raises ``Refused(MOOT)`` when nothing is left to be said: taken back, or heard otherwise meanwhile."""
    words = await look.messages.get(payload["words"])
    parts = [] if words is None else [words] if payload.get("single") else await parts_of(look, words)
    parts = [part for part in parts if part.state in ON_ITS_WAY]
    if not parts:
        raise Refused(MOOT)
    officer = await look.staff.get(parts[0].author_id or 0)
    params = {
        "officer": officer.name if officer else "–",
        "words": "\n\n".join(text for part in parts if (text := readable(part))),
        "answer": "yes" if payload["answer"] else "no",
    }
    return Contents(params, tuple(part.id for part in parts), _files(parts))


def readable(part: Message) -> str:
    """Words as they were typed; a place, a person to call and a poll as text."""
    body = part.body
    match part.kind:
        case "location" | "venue":
            where = f"{body['latitude']:.6f},{body['longitude']:.6f}"
            lines = (body.get("title"), body.get("address"), where, f"https://maps.google.com/?q={where}")
            return "\n".join(line for line in lines if line)
        case "contact":
            name = " ".join(str(body[each]) for each in ("first_name", "last_name") if body.get(each))
            return f"{name}\n{body['phone_number']}"
        case "poll":
            return "\n".join([str(body["question"]), *(f"• {option}" for option in body["options"])])
    return str(body.get("text") or body.get("caption") or "")


def _files(parts: list[Message]) -> tuple[Wanted, ...]:
    """No two under one name: mail programs would show them as one."""
    wanted: list[Wanted] = []
    taken: set[str] = set()
    for part in parts:
        if not part.body.get("file_id"):
            continue
        name = safe_name(part.body.get("file_name") or _NAMES.get(part.kind, part.kind))
        stem, dot, ending = name.rpartition(".")
        serial = 1
        while name.casefold() in taken:
            serial += 1
            name = f"{stem} ({serial}).{ending}" if dot else f"{ending} ({serial})"
        taken.add(name.casefold())
        wanted.append(Wanted(part.id, str(part.body["file_id"]), name))
    return tuple(wanted)
