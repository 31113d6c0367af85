"""Where in the staff group something is sent: looked up when it leaves, because a case's place may move meanwhile."""

from dataclasses import dataclass

from pstbot.domain.layout import Layout
from pstbot.ports.carriers import Outgoing, Refused
from pstbot.ports.storage import Place, Transaction
from pstbot.services.staff_layout import layout_of

# A case that stands at its card gets a topic, once the group has topics, when its citizen next speaks.
_WANTS_TOPIC = frozenset({"relay"})


@dataclass(frozen=True, slots=True)
class Spot:
    """``thread`` none: outside of topics; ``reply_to``: the message in the same chat that is answered.

    ``number`` is the case's, where no topic names it: it stands above what is said.
    """

    thread: int | None = None
    reply_to: int | None = None
    number: str | None = None


async def spot_of(look: Transaction, row: Outgoing, reply_to: int | None = None) -> Spot:
    """At the case's place, or where the row itself says; outside of topics what answers nothing else answers the card.

    ``reply_to``: the message that is answered, as it stands in the receiver's chat.

    Raises ``Refused``: "thread-missing" for a case without a topic where it needs one, "card-missing" one time for a
    case without a card (a card that cannot be sent holds no words back).
    """
    if row.case_id is None or not row.receiver.startswith("-"):
        return Spot(row.payload.get("thread"), reply_to)
    place = await place_here(look, row)
    if await layout_of(look) is Layout.TOPICS:
        if place.thread_id is not None:
            return Spot(place.thread_id, reply_to)
        if row.kind in _WANTS_TOPIC or place.card_message_id is None:
            raise Refused("thread-missing")
    elif place.card_message_id is None and row.kind != "card" and not row.attempts:
        raise Refused("card-missing")
    return Spot(None, reply_to or place.card_message_id, await _number(look, row.case_id))


async def place_here(look: Transaction, row: Outgoing) -> Place:
    """The case's place in the chat this row goes to: numbers of a group that has moved mean nothing in the new one."""
    case_id, chat = row.case_id or 0, int(row.receiver)
    place = await look.places.of(case_id)
    return place if place is not None and place.chat_id == chat else Place(case_id, chat, None, None)


async def number_above(look: Transaction, case_id: int | None, chat: int, message: int) -> str | None:
    """The number that stands above a message of the case, outside of topics."""
    kept = None if case_id is None else await look.places.message(chat, message)
    return None if kept is None or kept.thread_id is not None else await _number(look, kept.case_id)


async def _number(look: Transaction, case_id: int) -> str:
    case = await look.consultations.get(case_id)
    if case is None:
        raise Refused("case-missing")
    return case.number
