"""A case's place made anew where it was lost: a topic somebody deleted, a card, or a group laid out otherwise."""

from datetime import datetime

from pstbot.ports.carriers import Channel, Outgoing, Urgency
from pstbot.ports.storage import Place, Transaction
from pstbot.services.staff_layout import laid_out_since


async def topic_anew(tx: Transaction, case_id: int, staff: str, now: datetime) -> bool:
    """One new topic for each that was lost; false when a topic was asked for already and could not be made."""
    place = await tx.places.of(case_id)
    mark = await _mark(tx, place)
    if place is None or mark is None:
        return False
    lost = {"lost": place.thread_id, "card": place.card_message_id}
    once = f"topic-after:{staff}:{mark}"
    if await _ask(tx, "topic", case_id, staff, now, payload=lost, once=once) is None:
        return False
    await _ask(tx, "card", case_id, staff, now)
    await tx.places.save(Place(case_id, int(staff), None, await _outside(tx, place, int(staff))))
    await tx.audit.add("carrier", "topic-anew", f"case:{case_id}", {"lost": place.thread_id}, now)
    return True


async def restore_topic(tx: Transaction, row: Outgoing, staff: int) -> None:
    """Not deleted after all: the group's topics are switched off, and come back one day with all that stands in them.

    ``row`` asked for a new one.
    """
    if row.case_id is not None and row.payload.get("lost") is not None:
        await tx.places.save(Place(row.case_id, staff, int(row.payload["lost"]), row.payload.get("card")))


async def card_first(tx: Transaction, case_id: int, staff: str, now: datetime) -> None:
    """In a group without topics words answer the card: it is sent before them."""
    await _ask(tx, "card", case_id, staff, now)


async def _ask(
    tx: Transaction,
    kind: str,
    case_id: int,
    staff: str,
    now: datetime,
    *,
    payload: dict[str, int | None] | None = None,
    once: str | None = None,
) -> int | None:
    return await tx.outbox.put_known(
        Channel.TELEGRAM, kind, staff, payload or {}, now, case_id=case_id, urgency=Urgency.TOPIC, once=once
    )


async def _mark(tx: Transaction, place: Place | None) -> str | None:
    """Names the loss; none for a topic that was asked for and not made yet."""
    since = await laid_out_since(tx)
    if place is None or (place.thread_id is None and since is None):
        return None
    return f"{place.case_id}:{place.thread_id or 'card'}:{since.isoformat() if since else ''}"


async def _outside(tx: Transaction, place: Place, staff: int) -> int | None:
    """The card, where it stands outside of topics: one inside a topic is gone with it."""
    if place.card_message_id is None or place.chat_id != staff:
        return None
    kept = await tx.places.message(staff, place.card_message_id)
    return place.card_message_id if kept is not None and kept.thread_id is None else None
