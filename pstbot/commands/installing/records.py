"""What installing leaves in the database: the staff group, its first coordinator, and updates that came meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pstbot.domain.roles import Role
from pstbot.ports.storage import Arrival, Store
from pstbot.services.premises import STAFF_CHAT
from pstbot.services.staff import Staff


@dataclass(frozen=True, slots=True)
class Known:
    """What an earlier installation left."""

    staff_chat: int | None
    coordinators: tuple[str, ...]


async def known(store: Store) -> Known:
    async with store.reading() as look:
        chat = await look.house.get(STAFF_CHAT)
        enrolled = await look.staff.enrolled()
    names = tuple(officer.name for officer in enrolled if officer.role is Role.COORDINATOR)
    return Known(None if chat is None else int(chat), names)


async def pair(store: Store, chat_id: int, coordinator: tuple[int, str] | None, now: datetime) -> None:
    """Group and coordinator together or not at all."""
    async with store.transaction() as tx:
        await tx.house.put(STAFF_CHAT, str(chat_id))
        await tx.audit.add("installer", "pair", "staff-chat", {"chat": chat_id}, now)
        if coordinator is not None:
            await Staff(tx, now).appoint(*coordinator, Role.COORDINATOR)


async def keep(store: Store, arrivals: Sequence[Arrival], now: datetime) -> None:
    """Into the inbox, where the service finds them when it starts."""
    async with store.transaction() as tx:
        await tx.inbox.accept(arrivals, now)
