"""Whether the staff group has topics: found out from what Telegram says, told to the coordinators when it changes."""

from datetime import datetime

from pstbot.domain.layout import Layout
from pstbot.domain.roles import Role
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Transaction
from pstbot.services.premises import STAFF_CHAT, STAFF_LAYOUT


async def layout_of(tx: Transaction) -> Layout:
    return (await _known(tx))[0]


async def laid_out_since(tx: Transaction) -> datetime | None:
    """When the layout last changed; none in a group that has always had topics."""
    return (await _known(tx))[1]


async def learn_layout(tx: Transaction, layout: Layout, seen_at: datetime, now: datetime) -> None:
    """Telegram showed the group like this at ``seen_at``; news older than the last change is no news."""
    known, since = await _known(tx)
    if layout is known or (since is not None and seen_at < since.replace(microsecond=0)):
        return
    await note_layout(tx, layout, now)
    await tx.audit.add("carrier", "layout", "staff-chat", {"to": layout.value}, now)
    await _tell(tx, layout, now)


async def note_layout(tx: Transaction, layout: Layout, now: datetime) -> None:
    await tx.house.put(STAFF_LAYOUT, f"{layout.value} {now.isoformat()}")


async def _known(tx: Transaction) -> tuple[Layout, datetime | None]:
    layout, _, since = (await tx.house.get(STAFF_LAYOUT) or "").partition(" ")
    return (Layout(layout), datetime.fromisoformat(since)) if layout else (Layout.TOPICS, None)


async def _tell(tx: Transaction, layout: Layout, now: datetime) -> None:
    """Once a day at most, should somebody switch topics off and on."""
    staff = await tx.house.get(STAFF_CHAT)
    if staff is None:
        return
    calls = [[each.user_id, each.name] for each in await tx.staff.enrolled() if each.role is Role.COORDINATOR]
    payload = {"key": f"layout-{layout.value}", "params": {"calls": calls}}
    once = f"layout:{staff}:{layout.value}:{now.date().isoformat()}"
    await tx.outbox.put(Channel.TELEGRAM, "notice", staff, payload, now, once=once)
