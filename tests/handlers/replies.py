"""The staff room in a group without topics: the same case at its card, and what stood in its topic answers the card."""

from pstbot.domain.layout import Layout
from pstbot.ports.storage import CaseMessage, Place, Transaction
from pstbot.services.staff_layout import note_layout
from tests.handlers.staff_room import CARD, COPY_AT, GROUP, NOON, PROMPT, Json

_OF_TOPICS = ("message_thread_id", "is_topic_message")


async def without_topics(tx: Transaction, case_id: int) -> None:
    await note_layout(tx, Layout.REPLIES, NOON)
    await tx.places.save(Place(case_id, GROUP, None, CARD))
    for message in (CARD, PROMPT, COPY_AT):
        await tx.places.keep(GROUP, message, CaseMessage(case_id, None))


def at_the_card(body: Json) -> Json:
    """What Telegram would bring of the same act; words beside every topic answered nothing, and still do."""
    if "data" in body or "chat" not in body:
        return body | ({"message": _bare(body["message"])} if "message" in body else {})
    if not body.get("is_topic_message") or "reply_to_message" in body:
        return _bare(body)
    bot = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "pstbot"}
    card = {"message_id": CARD, "date": body["date"], "chat": _bare(body)["chat"], "from": bot, "text": "…"}
    return _bare(body) | {"reply_to_message": card}


def _bare(body: Json) -> Json:
    kept = {name: value for name, value in body.items() if name not in _OF_TOPICS}
    return kept | {"chat": {name: value for name, value in body["chat"].items() if name != "is_forum"}}
