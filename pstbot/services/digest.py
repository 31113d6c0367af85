"""One message on the morning of each working day: who has what to answer today, and what nobody has taken yet."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import Any

from pstbot.ports.storage import Store, Transaction
from pstbot.ports.workbench import CaseFilter, Placed
from pstbot.services.announcements import Announcements
from pstbot.services.colleagues import available
from pstbot.services.premises import STAFF_CHAT, Premises

DAY = "digest-day"  # the last local day whose digest was asked for
_MOST = 60  # cases looked at in each group


class DigestSweep:
    def __init__(self, store: Store, premises: Premises) -> None:
        self._store = store
        self._premises = premises

    async def __call__(self, now: datetime) -> int:
        today = self._premises.calendar.local_day(now).isoformat()
        if not self._premises.calendar.is_open(now):
            return 0
        async with self._store.reading() as look:
            if await look.house.get(DAY) == today or await look.house.get(STAFF_CHAT) is None:
                return 0
        async with self._store.transaction() as tx:
            await tx.house.put(DAY, today)
            await self._tell(tx, now)
        return 0

    async def _tell(self, tx: Transaction, now: datetime) -> None:
        """A morning without work needs no message."""
        params = await digest(tx, now, self._day_end(now))
        if params["owners"] or params["new"] or params["asked"]:
            announce = Announcements(tx, now, self._premises)
            await announce.notice(await announce.staff_chat(), "morning-digest", params=params)

    def _day_end(self, now: datetime) -> datetime:
        zone = self._premises.zone
        return datetime.combine(now.astimezone(zone).date() + timedelta(days=1), time(), zone)


async def digest(tx: Transaction, now: datetime, day_end: datetime) -> dict[str, Any]:
    """By owner: overdue and due today; then what waits for a second eye, the new ones and who is next. No texts."""
    late = await tx.listings.late(now, _MOST)
    today = await tx.listings.due(now, day_end, _MOST)
    new = await tx.listings.page(CaseFilter.NEW, 0, now, _MOST)
    choice = await available(tx)
    return {
        "owners": [
            [owner, name, _of(owner, late), _of(owner, today)] for owner, name in _owners((*late, *today)).items()
        ],
        "asked": [_named(each) for each in await tx.listings.asked(0, _MOST)],
        "new": _urgent_first(new),
        "next": choice[0].officer.name if choice else None,
    }


def _owners(cases: Iterable[Placed]) -> dict[int, str]:
    return {each.case.owner_id: each.owner or "–" for each in cases if each.case.owner_id is not None}


def _of(owner: int, cases: Iterable[Placed]) -> list[list[Any]]:
    return _urgent_first(each for each in cases if each.case.owner_id == owner)


def _urgent_first(cases: Iterable[Placed]) -> list[list[Any]]:
    return [_named(each) for each in sorted(cases, key=lambda each: each.case.urgent is None)]


def _named(placed: Placed) -> list[Any]:
    """Number and place, so that the message can lead there; and whether it goes first."""
    place = placed.place
    chat, thread, card = (place.chat_id, place.thread_id, place.card_message_id) if place else (None, None, None)
    return [placed.case.number, chat, thread, placed.case.urgent is not None, card]
