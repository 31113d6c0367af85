"""A caption too long for a bot leaves as a text of its own, right behind its file.

Members of Telegram Premium write captions of up to 4,096 UTF-16 units, a bot's end at 1,024. The words have arrived
when both have; changes and withdrawals go to both.
"""

from datetime import datetime

from pstbot.ports.carriers import Outgoing, Urgency
from pstbot.ports.storage import Message, Transaction

CAPTION_LIMIT = 1024  # UTF-16 units (Bot API, sendPhoto)
CAPTIONED = frozenset({"photo", "animation", "document", "voice", "video", "audio"})


def stands_apart(words: Message) -> bool:
    """Whether the caption needs a message of its own."""
    caption = str(words.body.get("caption") or "") if words.kind in CAPTIONED else ""
    return len(caption.encode("utf-16-le", "surrogatepass")) // 2 > CAPTION_LIMIT


async def send_behind(tx: Transaction, row: Outgoing, words: Message, now: datetime, *, answer: bool) -> None:
    """The caption, before everything that was said after the file; ``row`` is the file's."""
    payload = {"caption": True, "single": True, "answer": answer}
    await tx.outbox.put(
        row.channel,
        "relay",
        row.receiver,
        payload,
        now,
        case_id=row.case_id,
        message_ref=words.id,
        urgency=Urgency.PLACE,
    )


async def delete_behind(tx: Transaction, row: Outgoing, words: Message, now: datetime) -> None:
    """A caption that left although its words had been taken back."""
    await tx.outbox.put(
        row.channel, "delete", row.receiver, {"caption": True}, now, case_id=row.case_id, message_ref=words.id
    )
