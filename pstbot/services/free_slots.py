"""Times that are still free for a case: by the calendar, the places taken, and its officer's other appointments."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from pstbot.domain.appointment import VISITS, Appointment, AppointmentKind
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.domain.slots import bookable_days, horizon, is_slot, slots_on
from pstbot.ports.storage import Transaction
from pstbot.services.premises import Premises

_MOMENT = timedelta(minutes=1)


class FreeSlots:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._premises = premises

    async def days(self, case: Consultation, kind: AppointmentKind) -> list[date]:
        """Local days with at least one free time, up to the horizon; one look at the taken places for all of them."""
        calendar, rules = self._premises.calendar, self._premises.slots
        days = bookable_days(self._now, calendar, rules)
        full = await self._full(case, kind, self._now, self._end_of(horizon(self._now, calendar, rules)))
        return [day for day in days if any(start not in full for start in slots_on(day, self._now, calendar, rules))]

    async def times(self, case: Consultation, kind: AppointmentKind, day: date) -> list[datetime]:
        starts = slots_on(day, self._now, self._premises.calendar, self._premises.slots)
        if not starts:
            return []
        full = await self._full(case, kind, starts[0], self._end_of(day))
        return [start for start in starts if start not in full]

    async def still_free(self, case: Consultation, offered: Appointment) -> list[datetime]:
        """Of the times that an officer offered, those that can still be had."""
        starts = [start for start in await self._tx.appointments.offers(offered.id) if self._possible(start)]
        if not starts:
            return []
        full = await self._full(case, offered.kind, starts[0], starts[-1] + _MOMENT)
        return [start for start in starts if start not in full]

    async def require(self, case: Consultation, kind: AppointmentKind, start: datetime) -> None:
        """Raises ``DeskError("error-slot-taken")``; whether the last place is still there the store decides."""
        if not self._possible(start) or start in await self._full(case, kind, start, start + _MOMENT):
            raise DeskError("error-slot-taken", starts=start)

    def places(self, kind: AppointmentKind, kept: str | None = None) -> Mapping[str, int]:
        """Where it can be, with how many seats; the room it has already (``kept``) comes first."""
        if kind is AppointmentKind.VISIT:
            return {VISITS: self._premises.slots.visits}
        hosts = self._premises.zoom_hosts
        return dict.fromkeys(sorted(hosts, key=lambda host: (host != kept, hosts.index(host))), 1)

    def _possible(self, start: datetime) -> bool:
        return is_slot(start, self._now, self._premises.calendar, self._premises.slots)

    async def _full(
        self, case: Consultation, kind: AppointmentKind, first: datetime, until: datetime
    ) -> frozenset[datetime]:
        places = self.places(kind)
        taken = await self._tx.appointments.taken(list(places), first, until)
        full = frozenset(start for start, many in taken.items() if many >= sum(places.values()))
        if case.owner_id is None:
            return full
        return full | await self._tx.appointments.owner_busy(case.owner_id, first, until)

    def _end_of(self, day: date) -> datetime:
        return datetime.combine(day + timedelta(days=1), datetime.min.time(), self._premises.zone)
