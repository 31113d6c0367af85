"""The office's own days off and Ramadan times: proposed, looked at, confirmed, taken back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from pstbot.domain.appointment import Appointment
from pstbot.domain.calendar import OfficeCalendar
from pstbot.domain.case import Consultation
from pstbot.domain.closure import Closure, ClosureKind, ClosureState
from pstbot.domain.errors import DeskError
from pstbot.domain.redating import promise_moves, redated
from pstbot.ports.storage import Officer, Transaction
from pstbot.services.office_days import days_of
from pstbot.services.premises import REDATING, Premises
from pstbot.services.redating import Pass

LONGEST = 60  # days: more is a slip of the pen
_PORTION = 100


@dataclass(frozen=True, slots=True)
class Moving:
    """A case whose promise a change would move: as it is, and as it would be."""

    before: Consultation
    after: Consultation


class Closures:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._premises = premises
        self._days = days_of(premises.calendar)

    async def propose(self, kind: ClosureKind, first: date, last: date, reason: str, by: Officer) -> Closure:
        """Changes no date yet. Raises ``DeskError``: "error-days-too-many"."""
        if (last - first).days >= LONGEST:
            raise DeskError("error-days-too-many", most=LONGEST)
        return await self._tx.closures.propose(kind, first, last, reason, by.user_id, self._now)

    async def in_force(self) -> list[Closure]:
        """What is in force and not long over; the oldest first."""
        today = self._premises.calendar.local_day(self._now)
        return [each for each in await self._tx.closures.in_force() if (today - each.last).days <= LONGEST]

    async def confirm(self, closure_id: int | None, by: Officer) -> Closure:
        """From the commit on the calendar knows it; dates follow in portions. Raises "error-button-stale"."""
        closure = await self._in_state(closure_id, ClosureState.PROPOSED)
        await self._tx.closures.confirm(closure.id)
        await self._changed(closure, "set", by)
        return closure

    async def withdraw(self, closure_id: int | None, by: Officer) -> Closure:
        """Takes back what is in force; dates follow in portions. Raises ``DeskError("error-button-stale")``."""
        closure = await self._in_state(closure_id, ClosureState.IN_FORCE)
        await self._tx.closures.withdraw(closure.id, by.user_id, self._now)
        await self._changed(closure, "withdraw", by)
        return closure

    async def drop(self, closure_id: int | None, by: Officer) -> None:
        """A proposal that nobody wants any more. Raises ``DeskError("error-button-stale")``."""
        closure = await self._in_state(closure_id, ClosureState.PROPOSED)
        await self._tx.closures.withdraw(closure.id, by.user_id, self._now)

    async def known(self, closure_id: int | None) -> Closure:
        closure = None if closure_id is None else await self._tx.closures.get(closure_id)
        if closure is None:
            raise DeskError("error-button-stale")
        return closure

    async def with_(self, closure: Closure) -> list[Moving]:
        """Which promises would move if it were in force."""
        return await self._moving([*await self._tx.closures.in_force(), closure])

    async def without(self, closure: Closure) -> list[Moving]:
        """Which promises would move if it were taken back."""
        return await self._moving([each for each in await self._tx.closures.in_force() if each.id != closure.id])

    async def _in_state(self, closure_id: int | None, state: ClosureState) -> Closure:
        closure = await self.known(closure_id)
        if closure.state is not state:
            raise DeskError("error-button-stale")
        return closure

    async def _changed(self, closure: Closure, action: str, by: Officer) -> None:
        withdrawn = action == "withdraw"
        await self._tx.house.put(REDATING, Pass(closure.id, withdrawn).as_text())
        for appointment in await self._appointments(closure):
            await self._tx.appointments.look_again(appointment.id, self._now)
        await self._tx.audit.add(f"officer:{by.user_id}", action, f"closure:{closure.id}", {}, self._now)
        days, closures = self._days, await self._tx.closures.in_force()
        self._tx.when_committed(lambda: days.show(closures))

    async def _appointments(self, closure: Closure) -> list[Appointment]:
        """Those with a place on its days that have not begun."""
        first = datetime.combine(closure.first, time(), self._premises.zone)
        until = datetime.combine(closure.last + timedelta(days=1), time(), self._premises.zone)
        return await self._tx.appointments.held_between(max(first, self._now), until)

    async def _moving(self, closures: Sequence[Closure]) -> list[Moving]:
        calendar = self._days.imagined(self._premises.calendar, closures)
        found: list[Moving] = []
        cases = await self._tx.consultations.turns_after(0, _PORTION)
        while cases:
            found += [moving for case in cases if (moving := self._move(case, calendar))]
            cases = await self._tx.consultations.turns_after(cases[-1].id, _PORTION)
        return found

    def _move(self, case: Consultation, calendar: OfficeCalendar) -> Moving | None:
        after = redated(case, self._now, calendar, self._premises.terms)
        return Moving(case, after) if promise_moves(case, after) else None
