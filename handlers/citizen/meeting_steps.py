"""What choosing a day and a time has in common, whatever the time is for; and an appointment as it is now."""

from datetime import date

from handlers.desk import Desk
from handlers.event import Event
from pstbot.domain.appointment import RECORDED, Appointment, AppointmentKind, AppointmentState
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.domain.slots import horizon
from pstbot.screens import citizen_meetings as screens
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice
from pstbot.services.appointments import Appointments
from pstbot.services.free_slots import FreeSlots


async def own_appointment(event: Event, desk: Desk) -> tuple[Consultation, Appointment]:
    """Absent and foreign ones answer alike (promise P14). Raises ``DeskError``."""
    number = ref(event)
    appointment = None if number is None else await desk.tx.appointments.get(number)
    case = await desk.own_case(None if appointment is None else appointment.case_id)
    assert appointment is not None
    return case, appointment


async def shown(desk: Desk, case: Consultation, appointment: Appointment) -> Screen:
    """An appointment as it is now."""
    if appointment.state is AppointmentState.PROPOSED:
        offers = await FreeSlots(desk.tx, desk.now, desk.tools.premises).still_free(case, appointment)
        return screens.offered(desk.voice, case, appointment, offers)
    if appointment.state is AppointmentState.CANCELLED:
        return screens.cancelled(desk.voice, case, appointment)
    if appointment.state in RECORDED:
        return screens.over(desk.voice, case, appointment)
    return screens.booked(desk.voice, case, appointment, desk.office.address)


async def days(
    desk: Desk,
    case: Consultation,
    kind: AppointmentKind,
    purpose: screens.Purpose,
    at: date | None,
    lead: str | None = None,
) -> Screen:
    free = await FreeSlots(desk.tx, desk.now, desk.tools.premises).days(case, kind)
    if not free:
        until = horizon(desk.now, desk.tools.premises.calendar, desk.tools.premises.slots)
        return screens.no_day(desk.voice, until, purpose)
    return screens.choose_day(desk.voice, kind, free, at, purpose, lead)


async def times(
    desk: Desk,
    case: Consultation,
    kind: AppointmentKind,
    purpose: screens.Purpose,
    day: date | None,
    lead: str | None = None,
) -> Screen:
    """A day that has filled up meanwhile leads back to the month."""
    free = [] if day is None else await FreeSlots(desk.tx, desk.now, desk.tools.premises).times(case, kind, day)
    if day is None or not free:
        return await days(desk, case, kind, purpose, day, lead or desk.voice.say("meet-none-that-day"))
    return screens.choose_time(desk.voice, day, free, purpose, lead)


def ref(event: Event) -> int | None:
    return event.press.ref if event.press else None


def word_of(event: Event) -> tuple[str, str]:
    """What the button is for, and the day or minute it carries."""
    word, _, at = (event.press.extra or "" if event.press else "").partition(".")
    return word, at


def kind_of(word: str) -> AppointmentKind:
    if word not in set(AppointmentKind):
        raise DeskError("error-button-stale")
    return AppointmentKind(word)


def date_of(at: str) -> date | None:
    """None without one. Raises ``DeskError("error-button-stale")`` for a forged one."""
    if not at:
        return None
    try:
        return date.fromisoformat(at)
    except ValueError:
        raise DeskError("error-button-stale") from None


def appointments(desk: Desk) -> Appointments:
    return Appointments(desk.tx, desk.now, desk.tools.premises)


def back(voice: Voice, act: str, ref: int) -> Button:
    return Button(voice.plain("tap-back"), act, ref)
