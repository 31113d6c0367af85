"""The clock of appointments: each in a transaction of its own, found by an index when something is due."""

from dataclasses import replace
from datetime import datetime, timedelta

from pstbot.domain.appointment import Appointment
from pstbot.domain.appointment_clock import Due, Tick, due_now, next_look
from pstbot.domain.case import Actor, Consultation
from pstbot.ports.storage import Store, StoreDown, Transaction
from pstbot.services.appointment_news import AppointmentNews, News
from pstbot.services.appointments import Appointments
from pstbot.services.premises import Premises

_PORTION = 50
_SOON = timedelta(minutes=1)

# Why the clock gives an appointment up, in the words of screens/meeting_words.py.
_GIVEN_UP = {Tick.PASSED: "passed", Tick.DISPLACED: "closed"}

_TOLD = {
    Tick.LINK_MISSING: News.LINK_MISSING,
    Tick.ABSENT: News.OFFICER_ABSENT,
    Tick.OUTCOME: News.OUTCOME_ASKED,
}


class AppointmentSweep:
    def __init__(self, store: Store, premises: Premises) -> None:
        self._store = store
        self._premises = premises

    async def __call__(self, now: datetime) -> int:
        """How many were looked at; ask again until there are none."""
        async with self._store.reading() as look:
            waiting = await look.appointments.to_look_at(now, _PORTION)
        faults: list[Exception] = []
        for appointment in waiting:
            faults += await self._look_at(appointment.id, now)
        if faults:
            raise faults[0]
        return len(waiting)

    async def _look_at(self, appointment_id: int, now: datetime) -> list[Exception]:
        """Its fault, where it has one: told in the end, and those behind it have their turn."""
        try:
            async with self._store.transaction() as tx:
                await self._act(tx, appointment_id, now)
        except StoreDown:
            raise
        except Exception as fault:
            async with self._store.transaction() as tx:
                await tx.appointments.look_again(appointment_id, now + _SOON)
            return [fault]
        return []

    async def _act(self, tx: Transaction, appointment_id: int, now: datetime) -> None:
        """Decide inside the transaction: somebody may have moved it since we looked (promise P8)."""
        appointment = await tx.appointments.get(appointment_id)
        case = None if appointment is None else await tx.consultations.get(appointment.case_id)
        if appointment is None or case is None:
            return
        offers = await tx.appointments.offers(appointment_id)
        rules, calendar = self._premises.slots, self._premises.calendar
        while due := due_now(appointment, offers, now, calendar, rules):
            appointment = await self._do(tx, case, appointment, due, now)
        at = next_look(appointment, offers, now, rules)
        await tx.appointments.look_again(appointment_id, at and max(at, now + _SOON))

    async def _do(
        self, tx: Transaction, case: Consultation, appointment: Appointment, due: Due, now: datetime
    ) -> Appointment:
        if due.tick in _GIVEN_UP:
            desk = Appointments(tx, now, self._premises)
            return await desk.cancel(appointment, Actor.CLOCK, None, _GIVEN_UP[due.tick])
        told = replace(appointment, told=due.told)
        await tx.appointments.save(told)
        news = AppointmentNews(tx, now, self._premises)
        if due.tick is Tick.REMIND:
            await news.remind(case, told, due.minutes)
        else:
            await news.tell(case, told, _TOLD[due.tick])
        return told
