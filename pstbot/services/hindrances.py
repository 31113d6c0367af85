"""The bot lacks a right in the staff group, or was put out of it: who can change that is told, once a day."""

from datetime import datetime
from enum import StrEnum

from pstbot.domain.roles import Role
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Transaction

HINDERED = "hindered"


class Needed(StrEnum):
    """What somebody must give the bot."""

    TOPICS = "topics"
    PIN = "pin"
    WRITE = "write"
    SEAT = "seat"  # it is no member of the group


_FOR_KIND = {"topic": Needed.TOPICS, "reopen-topic": Needed.TOPICS, "pin": Needed.PIN}


def needed_for(kind: str, code: str) -> Needed:
    return Needed.SEAT if code == "kicked" else _FOR_KIND.get(kind, Needed.WRITE)


async def tell_hindered(tx: Transaction, staff: str, needed: Needed, now: datetime) -> None:
    """In General; when nothing can be said there, the refusal of that row leads to ``tell_privately``."""
    if needed is Needed.SEAT:
        await tell_privately(tx, needed, now)
    else:
        await _put(tx, staff, needed, now)


async def tell_privately(
    tx: Transaction, needed: str, now: datetime, *, not_before: datetime | None = None, group: str | None = None
) -> None:
    """Coordinators who have opened a chat with the bot: it cannot write to anybody first.

    ``group``: say it only if that is still the staff group when it is said.
    """
    for officer in await tx.staff.enrolled():
        if officer.role is Role.COORDINATOR and await tx.people.by_chat(officer.user_id) is not None:
            await _put(tx, str(officer.user_id), needed, now, not_before, group)


async def _put(
    tx: Transaction,
    receiver: str,
    needed: str,
    now: datetime,
    not_before: datetime | None = None,
    group: str | None = None,
) -> None:
    payload = {"key": HINDERED, "params": {"needed": str(needed)}} | ({"group": group} if group else {})
    once = f"hindered:{receiver}:{needed}:{now.date().isoformat()}"
    await tx.outbox.put(Channel.TELEGRAM, "notice", receiver, payload, now, once=once, not_before=not_before)
