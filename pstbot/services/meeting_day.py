"""What is told about an appointment around its time: somebody is there, is late, cannot join; and how it went."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from pstbot.domain.appointment import RECORDED, Appointment
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Officer, Transaction
from pstbot.services.appointment_news import AppointmentNews, News
from pstbot.services.premises import Premises
from pstbot.services.room_plans import ROOMY


class MeetingDay:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._news = AppointmentNews(tx, now, premises)

    async def begun(self, appointment: Appointment, officer: Officer) -> Appointment:
        """An officer is in the room. Raises ``DeskError("error-appointment-moved-on")`` for what is over."""
        if appointment.state not in ROOMY:
            raise DeskError("error-appointment-moved-on", state=appointment.state)
        if appointment.started_at is not None:
            return appointment
        begun = replace(appointment, started_at=self._now)
        await self._tx.appointments.save(begun)
        await self._note(f"officer:{officer.user_id}", "begin", begun, {})
        return begun

    async def trouble(self, case: Consultation, appointment: Appointment, news: News) -> None:
        """The citizen is late, or cannot join; told in the topic. Raises ``DeskError`` for what is over."""
        if appointment.state not in ROOMY:
            raise DeskError("error-appointment-moved-on", state=appointment.state)
        await self._note(f"citizen:{case.citizen_id}", news.value, appointment, {})
        await self._news.tell(case, appointment, news)

    async def note(self, appointment: Appointment, officer: Officer, note: str) -> Appointment:
        """A line about the outcome, for officers. Raises ``DeskError("error-appointment-moved-on")``."""
        if appointment.state not in RECORDED:
            raise DeskError("error-appointment-moved-on", state=appointment.state)
        noted = replace(appointment, note=note)
        await self._tx.appointments.save(noted)
        await self._note(f"officer:{officer.user_id}", "note", noted, {})
        return noted

    async def _note(self, who: str, action: str, appointment: Appointment, detail: Mapping[str, Any]) -> None:
        about = {**detail, "appointment": appointment.id, "kind": appointment.kind.value}
        await self._tx.audit.add(who, f"appointment_{action}", f"case:{appointment.case_id}", about, self._now)
