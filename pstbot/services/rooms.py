"""What follows when a meeting room was made, changed or removed, or never will be (promises P4 and P5)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from pstbot.domain.appointment import Appointment
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.carriers import Outgoing
from pstbot.ports.storage import Officer, Transaction
from pstbot.services.appointment_news import AppointmentNews, News
from pstbot.services.premises import Premises
from pstbot.services.room_plans import ROOMY

LINK_LENGTH = 500


class Rooms:
    def __init__(self, premises: Premises) -> None:
        self._premises = premises

    async def agreed(self, tx: Transaction, row: Outgoing, result: Mapping[str, Any], now: datetime) -> None:
        """The host's calendar agrees with the appointment as it was when the row left."""
        appointment, case = await _about(tx, row)
        if appointment is None or case is None or appointment.resource != row.receiver:
            return  # moved to another host meanwhile: the rows behind this one see to it
        if result.get("removed"):
            await tx.appointments.save(replace(appointment, meeting_id=None, join_url=None))
            return
        known = appointment.join_url
        link = result.get("join_url", known)
        appointment = replace(appointment, meeting_id=str(result["meeting_id"]), join_url=link)
        await tx.appointments.save(appointment)
        if appointment.state in ROOMY and link != known:
            await AppointmentNews(tx, now, self._premises).tell(case, appointment, News.ROOM_READY)

    async def failed(self, tx: Transaction, row: Outgoing, code: str, now: datetime) -> None:
        """The appointment stays; an officer pastes a link by hand, and the citizen's letter no longer waits for one."""
        appointment, case = await _about(tx, row)
        if appointment is None or case is None or appointment.resource != row.receiver:
            return
        if appointment.state in ROOMY and appointment.join_url is None:
            news = AppointmentNews(tx, now, self._premises)
            await news.tell(case, appointment, News.ROOM_FAILED, code=code, row=row.id)

    async def paste(
        self, tx: Transaction, appointment: Appointment, link: str, officer: Officer, now: datetime
    ) -> Appointment:
        """A link by hand, in place of the one there was. Raises ``DeskError("error-link-unread")``."""
        if not link.startswith("https://") or len(link) > LINK_LENGTH or len(link.split()) != 1:
            raise DeskError("error-link-unread")
        case = await tx.consultations.get(appointment.case_id)
        assert case is not None
        pasted = replace(appointment, join_url=link, sequence=appointment.sequence + 1)
        await tx.appointments.save(pasted)
        detail = {"appointment": appointment.id}
        await tx.audit.add(f"officer:{officer.user_id}", "appointment_link", f"case:{case.id}", detail, now)
        await AppointmentNews(tx, now, self._premises).tell(case, pasted, News.LINK_PASTED)
        return pasted


async def _about(tx: Transaction, row: Outgoing) -> tuple[Appointment | None, Consultation | None]:
    appointment = await tx.appointments.get(int(row.payload["appointment"]))
    return appointment, None if appointment is None else await tx.consultations.get(appointment.case_id)
