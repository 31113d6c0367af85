"""Follow-ups of a case: offered, booked, moved, cancelled, recorded (online procedure, step 5)."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from pstbot.domain.appointment import (
    LIVE,
    Appointment,
    AppointmentAct,
    AppointmentKind,
    AppointmentState,
    move_appointment,
    too_late_for,
)
from pstbot.domain.case import Actor, Consultation, Status
from pstbot.domain.errors import DeskError
from pstbot.domain.silence import resumed
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Officer, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.appointment_news import AppointmentNews, News
from pstbot.services.free_slots import FreeSlots
from pstbot.services.premises import Premises
from pstbot.services.room_plans import ROOMY

CODE_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that are taken for one another at a counter
CODE_LENGTH = 6
MOST_OFFERS = 5


class Appointments:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._premises = premises
        self._news = AppointmentNews(tx, now, premises)
        self._announce = Announcements(tx, now, premises)
        self._slots = FreeSlots(tx, now, premises)

    # What officers and citizens do

    async def offer(
        self, case: Consultation, officer: Officer, kind: AppointmentKind, starts: Sequence[datetime]
    ) -> Appointment:
        """Times among which the citizen picks; no place is held. Raises ``DeskError``: see ``_new``."""
        if not 1 <= len(starts) <= MOST_OFFERS:
            raise DeskError("error-appointment-offers", most=MOST_OFFERS)
        for start in starts:
            await self._slots.require(case, kind, start)
        made = await self._new(case, kind, AppointmentState.PROPOSED)
        made = await self._tx.appointments.add(made, sorted(set(starts)))
        await self._note(f"officer:{officer.user_id}", "offer_times", made, {"times": len(set(starts))})
        await self._news.tell(case, made, News.OFFERED)
        return made

    async def ask(self, case: Consultation, kind: AppointmentKind, start: datetime) -> Appointment:
        """The citizen chooses a time: booked at once, or requested where the office wants an officer's word.

        Raises ``DeskError``: "error-slot-taken", "error-appointment-known", "error-appointment-case-closed".
        """
        state = AppointmentState.REQUESTED if self._premises.slots.confirm else AppointmentState.BOOKED
        return await self._book(case, kind, start, state, Actor.CITIZEN, f"citizen:{case.citizen_id}")

    async def book(self, case: Consultation, officer: Officer, kind: AppointmentKind, start: datetime) -> Appointment:
        """An officer enters what was agreed in the conversation. Raises what ``ask`` raises."""
        return await self._book(case, kind, start, AppointmentState.BOOKED, Actor.OFFICER, f"officer:{officer.user_id}")

    async def pick(self, appointment: Appointment, start: datetime) -> Appointment:
        """One of the offered times. Raises ``DeskError("error-slot-taken")`` also for a time that was not offered."""
        if start not in await self._tx.appointments.offers(appointment.id):
            raise DeskError("error-slot-taken", starts=start)
        return await self._move(appointment, Actor.CITIZEN, AppointmentAct.PICK, starts_at=start)

    async def confirm(self, appointment: Appointment, officer: Officer) -> Appointment:
        return await self._move(appointment, Actor.OFFICER, AppointmentAct.CONFIRM, officer)

    async def move(
        self, appointment: Appointment, start: datetime, officer: Officer | None, reason: str = ""
    ) -> Appointment:
        """To another free time; ``officer`` none: the citizen. The old place is kept when the new one is taken."""
        actor = Actor.CITIZEN if officer is None else Actor.OFFICER
        if start == appointment.starts_at:
            raise DeskError("error-appointment-same-time", starts=start)
        return await self._move(appointment, actor, AppointmentAct.MOVE, officer, starts_at=start, reason=reason)

    async def cancel(self, appointment: Appointment, actor: Actor, officer: Officer | None, reason: str) -> Appointment:
        return await self._move(appointment, actor, AppointmentAct.CANCEL, officer, reason=reason)

    async def check_in(self, appointment: Appointment, officer: Officer) -> Appointment:
        return await self._move(appointment, Actor.OFFICER, AppointmentAct.CHECK_IN, officer)

    async def record(
        self, appointment: Appointment, officer: Officer, outcome: AppointmentAct, note: str = ""
    ) -> Appointment:
        """DONE, PARTLY or NO_SHOW; a later record corrects an earlier one."""
        return await self._move(appointment, Actor.OFFICER, outcome, officer, note=note)

    # How it is done

    async def _book(
        self, case: Consultation, kind: AppointmentKind, start: datetime, state: AppointmentState, by: Actor, who: str
    ) -> Appointment:
        await self._slots.require(case, kind, start)
        made = await self._tx.appointments.add(await self._new(case, kind, AppointmentState.PROPOSED))
        told = too_late_for(start, self._now, self._premises.slots)
        placed = await self._placed(replace(made, state=state, starts_at=start, told=told))
        await self._note(who, "book" if state is AppointmentState.BOOKED else "ask_time", placed, {})
        await self._agree(made, placed)
        await self._news.tell(case, placed, _BEGUN[state, by])
        return placed

    async def _new(self, case: Consultation, kind: AppointmentKind, state: AppointmentState) -> Appointment:
        """Raises ``DeskError``: "error-appointment-case-closed", "error-appointment-known" (one at a time)."""
        if case.status is Status.CLOSED:
            raise DeskError("error-appointment-case-closed", number=case.number)
        known = await self._tx.appointments.live_of(case.id)
        if known is not None:
            raise DeskError("error-appointment-known", number=case.number)
        code = await self._fresh_code() if kind is AppointmentKind.VISIT else None
        return Appointment(0, case.id, kind, state, self._premises.slots.minutes, self._now, code=code)

    async def _move(
        self,
        appointment: Appointment,
        actor: Actor,
        act: AppointmentAct,
        officer: Officer | None = None,
        **details: Any,
    ) -> Appointment:
        after, moved = move_appointment(
            appointment,
            actor,
            act,
            self._now,
            self._premises.slots,
            confirmed_by_officer=self._premises.slots.confirm,
            **details,
        )
        case = await self._tx.consultations.get(appointment.case_id)
        assert case is not None
        if "starts_at" in details:
            await self._slots.require(case, appointment.kind, details["starts_at"])
            after = await self._placed(after)
        else:
            await self._tx.appointments.save(after)
        who = {Actor.CITIZEN: f"citizen:{case.citizen_id}", Actor.CLOCK: "clock"}.get(actor)
        await self._note(
            who or f"officer:{officer and officer.user_id}",
            act.value,
            after,
            {"from": moved.before.value, "to": moved.after.value},
        )
        after = await self._agree(appointment, after)
        if appointment.state in LIVE and after.state not in LIVE:
            case = resumed(case, appointment.created_at, self._now)
            await self._tx.consultations.save(case)
        await self._told(case, after, actor, act)
        return after

    async def _told(self, case: Consultation, after: Appointment, actor: Actor, act: AppointmentAct) -> None:
        news = _MOVED.get((actor, act))
        if after.state is AppointmentState.REQUESTED and act is not AppointmentAct.CANCEL:
            news = News.ASKED
        if news is None:
            await self._announce.redraw_card(case)
        else:
            await self._news.tell(case, after, news)

    async def _placed(self, appointment: Appointment) -> Appointment:
        places = self._slots.places(appointment.kind, appointment.resource)
        placed = await self._tx.appointments.place(appointment, places)
        if placed is None:
            raise DeskError("error-slot-taken", starts=appointment.starts_at)
        return placed

    async def _fresh_code(self) -> str:
        while True:
            code = "".join(secrets.choice(CODE_SIGNS) for _ in range(CODE_LENGTH))
            if await self._tx.appointments.by_code(code) is None:
                return code

    async def _agree(self, before: Appointment, after: Appointment) -> Appointment:
        """The rooms at Zoom are made to agree: the new host's, and the old one's when it has another."""
        if after.kind is not AppointmentKind.ZOOM or not (before.state in ROOMY or after.state in ROOMY):
            return after
        moved = before.resource is not None and before.resource != after.resource
        if moved:
            after = replace(after, meeting_id=None, join_url=None)
            await self._tx.appointments.save(after)
        for host in {before.resource if moved else None, after.resource} - {None}:
            payload = {"appointment": after.id}
            await self._tx.outbox.put(Channel.ZOOM, "meeting", str(host), payload, self._now, case_id=after.case_id)
        return after

    async def _note(self, who: str, action: str, appointment: Appointment, detail: Mapping[str, Any]) -> None:
        """In the case's timeline, where everything else about it stands."""
        about = {**detail, "appointment": appointment.id, "kind": appointment.kind.value}
        if appointment.starts_at is not None:
            about["starts"] = appointment.starts_at.isoformat()
        await self._tx.audit.add(who, f"appointment_{action}", f"case:{appointment.case_id}", about, self._now)


_BEGUN = {
    (AppointmentState.BOOKED, Actor.CITIZEN): News.BOOKED_BY_CITIZEN,
    (AppointmentState.REQUESTED, Actor.CITIZEN): News.ASKED,
    (AppointmentState.BOOKED, Actor.OFFICER): News.BOOKED,
}
_MOVED = {
    (Actor.CITIZEN, AppointmentAct.PICK): News.BOOKED_BY_CITIZEN,
    (Actor.OFFICER, AppointmentAct.CONFIRM): News.BOOKED,
    (Actor.CITIZEN, AppointmentAct.MOVE): News.MOVED_BY_CITIZEN,
    (Actor.OFFICER, AppointmentAct.MOVE): News.MOVED,
    (Actor.CITIZEN, AppointmentAct.CANCEL): News.CANCELLED_BY_CITIZEN,
    (Actor.OFFICER, AppointmentAct.CANCEL): News.CANCELLED,
    (Actor.CLOCK, AppointmentAct.CANCEL): News.CANCELLED,
}
