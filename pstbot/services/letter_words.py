"""What a letter that carries an officer's words needs to know, read at the moment of sending."""

from collections.abc import Mapping, Sequence

from pstbot.ports.carriers import Refused
from pstbot.ports.storage import Message, Transaction
from pstbot.services.relay import WITHDRAWN

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


async def spoken_facts(look: Transaction, words: Sequence[int]) -> Mapping[str, object]:
    """Raises ``Refused`` when every word was taken back before the letter left."""
    found = [part for each in words if (part := await look.messages.get(each)) and part.state != WITHDRAWN]
    if not found:
        raise Refused("words-missing")
    officer = await look.staff.get(found[0].author_id or 0)
    return {
        "officer": officer.name if officer else "–",
        "words": "\n\n".join(text for part in found if (text := _text(part))),
        "files": ", ".join(_file(part) for part in found if part.body.get("file_id")),
    }


def _text(part: Message) -> str:
    return str(part.body.get("text") or part.body.get("caption") or "")


def _file(part: Message) -> str:
    return str(part.body.get("file_name") or _NAMES.get(part.kind, part.kind))
