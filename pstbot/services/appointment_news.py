"""Who is told what about an appointment: chat at once, a letter with an invitation when there is something to enter."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from pstbot.domain.appointment import Appointment, AppointmentKind
from pstbot.domain.case import Consultation
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.letters import message_id
from pstbot.services.notices import Notice, To, Via
from pstbot.services.premises import Premises


class News(StrEnum):
    """What happened to an appointment, as far as somebody must hear of it."""

    OFFERED = "offered"
    ASKED = "asked"  # by the citizen, for an officer's word
    BOOKED = "booked"  # by an officer, or confirmed
    BOOKED_BY_CITIZEN = "booked_by_citizen"
    MOVED = "moved"  # by an officer
    MOVED_BY_CITIZEN = "moved_by_citizen"
    CANCELLED = "cancelled"  # by an officer or the clock
    CANCELLED_BY_CITIZEN = "cancelled_by_citizen"
    ROOM_READY = "room_ready"
    ROOM_FAILED = "room_failed"
    LINK_PASTED = "link_pasted"
    LINK_MISSING = "link_missing"  # it begins soon, and nobody can join
    OFFICER_ABSENT = "officer_absent"
    OUTCOME_ASKED = "outcome_asked"
    CITIZEN_LATE = "citizen_late"
    LINK_BROKEN = "link_broken"


def _chat(key: str) -> Notice:
    return Notice(To.CITIZEN, Via.CHAT, key)


def _staff(key: str) -> Notice:
    return Notice(To.STAFF, Via.CHAT, key)


# What citizens do themselves is answered by the screen of their press; letters leave as the table below says.
NEWS: dict[News, tuple[Notice, ...]] = {
    News.OFFERED: (_chat("appointment-offered"),),
    News.ASKED: (_staff("appointment-asked"),),
    News.BOOKED: (_chat("appointment-booked"),),
    News.BOOKED_BY_CITIZEN: (_staff("appointment-by-citizen"),),
    News.MOVED: (_chat("appointment-moved"),),
    News.MOVED_BY_CITIZEN: (_staff("appointment-by-citizen"),),
    News.CANCELLED: (_chat("appointment-cancelled"),),
    News.CANCELLED_BY_CITIZEN: (_staff("appointment-by-citizen"),),
    News.ROOM_READY: (_chat("appointment-link"),),
    News.ROOM_FAILED: (_staff("room-failed"),),
    News.LINK_PASTED: (_chat("appointment-link"),),
    News.LINK_MISSING: (_staff("appointment-no-link"),),
    News.OFFICER_ABSENT: (_chat("appointment-officer-late"), _staff("appointment-officer-absent")),
    News.OUTCOME_ASKED: (_staff("appointment-outcome"),),
    News.CITIZEN_LATE: (_staff("appointment-citizen-late"),),
    News.LINK_BROKEN: (_staff("appointment-link-broken"),),
}

REMINDER = (_chat("appointment-reminder"), _staff("appointment-soon"))

BOOKED, MOVED, CANCELLED = "appointment-booked", "appointment-moved", "appointment-cancelled"

LETTERS: dict[News, str] = {
    News.BOOKED: BOOKED,
    News.BOOKED_BY_CITIZEN: BOOKED,
    News.MOVED: MOVED,
    News.MOVED_BY_CITIZEN: MOVED,
    News.CANCELLED: CANCELLED,
    News.CANCELLED_BY_CITIZEN: CANCELLED,
    News.ROOM_READY: BOOKED,
    News.ROOM_FAILED: BOOKED,
    News.LINK_PASTED: MOVED,
}

# A letter with an invitation says how to join: it waits until the room is known, or will never be.
_WAITS_FOR_THE_ROOM = frozenset({News.BOOKED, News.BOOKED_BY_CITIZEN, News.MOVED, News.MOVED_BY_CITIZEN})


class AppointmentNews:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._premises = premises
        self._announce = Announcements(tx, now, premises)

    async def tell(self, case: Consultation, appointment: Appointment, news: News, **params: Any) -> None:
        about = {**params, "appointment": appointment.id, "news": news.value}
        await self._announce.tell(case, NEWS[news], about)
        if news in LETTERS and not (news in _WAITS_FOR_THE_ROOM and _waits(appointment)):
            await self._letter(case, appointment, _letter_for(news, appointment))
        await self._announce.redraw_card(case)

    async def remind(self, case: Consultation, appointment: Appointment, minutes: int) -> None:
        """In chat to both sides, silent for officers; the first one by mail as well. None is of use once it began."""
        about = {"appointment": appointment.id, "minutes": minutes, "news": "reminder"}
        await self._announce.tell(case, REMINDER, about, appointment.starts_at)
        if minutes == max(self._premises.slots.reminders):
            await self._letter(case, appointment, "appointment-reminder")

    async def _letter(self, case: Consultation, appointment: Appointment, letter: str) -> None:
        """One for each version that calendars are told of, whatever leads to it (promise P5)."""
        citizen = await self._tx.people.by_id(case.citizen_id)
        if citizen is None or citizen.address is None or not self._premises.sends_mail:
            return
        about = f"{case.number}:{appointment.id}:{appointment.sequence}"
        payload = {
            "letter": letter,
            "to": citizen.address,
            "locale": citizen.locale,
            "case": case.id,
            "appointment": appointment.id,
            "message_id": message_id(letter, about, appointment.created_at, self._premises.mail_domain),
        }
        once = f"{letter}:{appointment.id}:{appointment.sequence}"
        await self._tx.outbox.put(
            Channel.MAIL, "letter", citizen.address, payload, self._now, case_id=case.id, once=once
        )


def _letter_for(news: News, appointment: Appointment) -> str:
    """A room that comes late belongs to whatever version the calendar has to learn."""
    late = news in (News.ROOM_READY, News.ROOM_FAILED) and appointment.sequence > 0
    return MOVED if late else LETTERS[news]


def _waits(appointment: Appointment) -> bool:
    return appointment.kind is AppointmentKind.ZOOM and appointment.join_url is None
