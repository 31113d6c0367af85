"""Where in the staff group something is sent: looked up when it leaves, because a case's place may move meanwhile."""

from dataclasses import dataclass

from pstbot.ports.carriers import Outgoing, Refused
from pstbot.ports.storage import Transaction


@dataclass(frozen=True, slots=True)
class Spot:
    """``thread`` none: outside of topics; ``reply_to``: the message in the same chat that is answered."""

    thread: int | None = None
    reply_to: int | None = None


async def spot_of(look: Transaction, row: Outgoing) -> Spot:
    """At the case's place, or where the row itself says. Raises ``Refused("thread-missing")`` without a place."""
    reply_to = row.payload.get("reply_to")
    if row.case_id is None or not row.receiver.startswith("-"):
        return Spot(row.payload.get("thread"), reply_to)
    place = await look.places.of(row.case_id)
    if place is None or place.thread_id is None:
        raise Refused("thread-missing")
    return Spot(place.thread_id, reply_to)
