"""Why an appointment is moved or given up, what came of it, and the lines that officers type about it."""

from datetime import datetime

from pstbot.domain.appointment import Appointment
from pstbot.domain.case import Consultation
from pstbot.ports.storage import Officer
from pstbot.screens.citizen_body import lines, paragraphs
from pstbot.screens.meeting_words import minute_of, when
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice

# Reasons that officers give with a tap; others they type.
READY_REASONS = ("officer", "office")


def ask_why_moved(voice: Voice, case: Consultation, appointment: Appointment, start: datetime) -> Screen:
    minute = minute_of(start)
    body = paragraphs(voice.say("staff-meet-why-moved", number=case.number, starts=start), when(voice, appointment))
    taps = [
        (Button(voice.plain("meet-reason-name", reason=name), "meet-move-yes", appointment.id, f"{name}.{minute}"),)
        for name in READY_REASONS
    ]
    typed = Button(voice.plain("staff-tap-meet-type"), "meet-move-type", appointment.id, f"m.{minute}")
    return Screen(body, (*taps, (typed, _back(voice, case))))


def ask_why_dropped(voice: Voice, case: Consultation, appointment: Appointment) -> Screen:
    body = paragraphs(voice.say("staff-meet-why-dropped", number=case.number), when(voice, appointment))
    taps = [
        (Button(voice.plain("meet-reason-name", reason=name), "meet-drop-yes", appointment.id, name),)
        for name in READY_REASONS
    ]
    typed = Button(voice.plain("staff-tap-meet-type"), "meet-drop-type", appointment.id)
    return Screen(body, (*taps, (typed, _back(voice, case))))


def dropped(voice: Voice, case: Consultation, by: str) -> Screen:
    return Screen(str(voice.say("staff-meet-dropped", number=case.number, by=by)), ((_back(voice, case),),))


def ask_line(voice: Voice, case: Consultation, key: str, officer: Officer) -> Screen:
    """A line for a form that only this officer fills."""
    cancel = Button(voice.plain("staff-button-cancel"), "form-cancel", case.id, str(officer.user_id))
    return Screen(str(voice.say(key, number=case.number)), ((cancel,),))


def recorded(voice: Voice, case: Consultation, appointment: Appointment, by: str) -> Screen:
    """The case goes on or is closed by the buttons of its card."""
    note = voice.say("staff-meet-note", note=appointment.note) if appointment.note else None
    body = paragraphs(
        voice.say("staff-meet-recorded", number=case.number, state=appointment.state.value, by=by),
        lines(when(voice, appointment), note),
    )
    write = Button(voice.plain("staff-tap-meet-note"), "meet-note", appointment.id)
    return Screen(body, ((write, _back(voice, case)),))


def begun(voice: Voice, appointment: Appointment, by: str) -> Screen:
    return Screen(paragraphs(voice.say("staff-meet-here", by=by), when(voice, appointment)))


def _back(voice: Voice, case: Consultation) -> Button:
    return Button(voice.plain("tap-back"), "meet", case.id)
