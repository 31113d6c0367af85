"""The staff group's number changes when it becomes a supergroup: everything that waits for it follows."""

from datetime import datetime

from pstbot.ports.storage import Transaction
from pstbot.services.premises import STAFF_BEFORE, STAFF_CHAT


async def group_moved(tx: Transaction, old: str, new: str, now: datetime) -> None:
    """Rows, places and the stored number in one transaction; nothing happens twice when it is told twice."""
    if await tx.house.get(STAFF_CHAT) != new:
        await tx.house.put(STAFF_CHAT, new)
        await tx.house.put(STAFF_BEFORE, old)
        await tx.places.move(int(old), int(new))
        await tx.audit.add("carrier", "group-moved", f"chat:{old}", {"to": new}, now)
        for kind in ("notice", "leave"):  # the bot's farewell, if the new group was met before it was known as ours
            await tx.outbox.settle_waiting(kind, new, None, now)
    await tx.outbox.readdress(old, new)


async def former_group(tx: Transaction) -> str | None:
    return await tx.house.get(STAFF_BEFORE)
