"""What citizens are told about an appointment without having asked."""

from collections.abc import Callable, Mapping

from pstbot.domain.appointment import HOLDING, Appointment, AppointmentState
from pstbot.domain.case import Consultation
from pstbot.screens import citizen_meetings as meetings
from pstbot.screens.facts import NoticeFacts
from pstbot.screens.screen import Screen
from pstbot.screens.voice import Voice

Render = Callable[[Voice, NoticeFacts], Screen]


def _offered(voice: Voice, facts: NoticeFacts) -> Screen:
    """Once answered, whatever the citizen chose."""
    case, appointment = about(facts)
    if appointment.state is AppointmentState.PROPOSED:
        return meetings.offered(voice, case, appointment, facts.offers)
    return _booked(voice, facts)


def _booked(voice: Voice, facts: NoticeFacts) -> Screen:
    case, appointment = about(facts)
    if appointment.state is AppointmentState.CANCELLED:
        return meetings.cancelled(voice, case, appointment)
    return meetings.booked(voice, case, appointment, facts.address)


def _moved(voice: Voice, facts: NoticeFacts) -> Screen:
    case, appointment = about(facts)
    if appointment.state is AppointmentState.CANCELLED:
        return meetings.cancelled(voice, case, appointment)
    return meetings.moved(voice, case, appointment, facts.address)


def _cancelled(voice: Voice, facts: NoticeFacts) -> Screen:
    return meetings.cancelled(voice, *about(facts))


def _link(voice: Voice, facts: NoticeFacts) -> Screen:
    case, appointment = about(facts)
    return meetings.link_ready(voice, case, appointment, facts.address)


def _reminder(voice: Voice, facts: NoticeFacts) -> Screen:
    case, appointment = about(facts)
    if appointment.state not in HOLDING:
        return meetings.cancelled(voice, case, appointment)
    return meetings.reminder(voice, case, appointment, facts.address, int(facts.params["minutes"]))


def _officer_late(voice: Voice, facts: NoticeFacts) -> Screen:
    case, appointment = about(facts)
    return meetings.officer_late(voice, case, appointment)


MEETING_NOTICES: Mapping[str, Render] = {
    "appointment-offered": _offered,
    "appointment-booked": _booked,
    "appointment-moved": _moved,
    "appointment-cancelled": _cancelled,
    "appointment-link": _link,
    "appointment-reminder": _reminder,
    "appointment-officer-late": _officer_late,
}


def about(facts: NoticeFacts) -> tuple[Consultation, Appointment]:
    assert facts.about is not None
    assert facts.appointment is not None
    return facts.about.case, facts.appointment
