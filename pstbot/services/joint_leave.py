"""From 1 November the staff group is reminded, once a week, that next year's joint leave is not known yet."""

from collections.abc import Callable
from datetime import date, datetime

from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Store
from pstbot.services.premises import STAFF_CHAT, Premises

_FROM_MONTH = 11


class JointLeaveReminder:
    def __init__(self, store: Store, premises: Premises, missing: Callable[[int], bool]) -> None:
        """``missing``: whether the joint leave of a year is unknown (integrations.holidays_id)."""
        self._store = store
        self._premises = premises
        self._missing = missing
        self._asked: date | None = None

    async def __call__(self, now: datetime) -> int:
        """Once a day, in service hours; the row's name keeps it to one a week, also across restarts."""
        today = self._premises.calendar.local_day(now)
        if today.month < _FROM_MONTH or today == self._asked or not self._premises.calendar.is_open(now):
            return 0
        self._asked = today
        if self._missing(today.year + 1):
            await self._remind(today, now)
        return 0

    async def _remind(self, today: date, now: datetime) -> None:
        year, week, _ = today.isocalendar()
        payload = {"key": "joint-leave-missing", "params": {"year": today.year + 1}}
        once = f"joint-leave:{year}:{week}"
        async with self._store.transaction() as tx:
            staff = await tx.house.get(STAFF_CHAT)
            if staff is not None:
                await tx.outbox.put(Channel.TELEGRAM, "notice", staff, payload, now, once=once)
