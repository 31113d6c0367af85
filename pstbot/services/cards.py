"""What follows when a case's card stands in the staff group."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pstbot.ports.carriers import Outgoing, Urgency
from pstbot.ports.storage import Place, Transaction


async def card_shown(tx: Transaction, row: Outgoing, result: Mapping[str, Any], now: datetime) -> None:
    """A new card is the case's card from now on; in a topic it is pinned. An edited one stays what it is."""
    if row.case_id is None or "message_id" not in result:
        return
    chat, message = int(row.receiver), int(result["message_id"])
    place = await tx.places.of(row.case_id)
    if place is None or place.chat_id != chat:
        place = Place(row.case_id, chat, None, None)
    if place.card_message_id == message:
        return
    await tx.places.save(Place(row.case_id, chat, place.thread_id, message))
    if result.get("thread") is not None:
        await _follow(tx, row, "pin", {"message_id": message}, now)
    if place.card_message_id is not None:
        moved = {"key": "case-moved", "params": {}, "edit": place.card_message_id}
        await _follow(tx, row, "notice", moved, now)


async def _follow(tx: Transaction, row: Outgoing, kind: str, payload: Mapping[str, Any], now: datetime) -> None:
    await tx.outbox.put(row.channel, kind, row.receiver, payload, now, case_id=row.case_id, urgency=Urgency.CARD)
