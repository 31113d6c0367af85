"""Every screen about an appointment, in the citizen's chat and in the topic, for the tests that look at all of them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from handlers.citizen.meeting import new_purpose
from handlers.citizen.meeting_change import moving_purpose
from pstbot.domain.appointment import Appointment, AppointmentKind, AppointmentState
from pstbot.domain.case import Consultation
from pstbot.screens import citizen_meetings as citizen
from pstbot.screens.screen import Screen
from pstbot.screens.voice import Voice

START = datetime(2026, 11, 25, 1, 0, tzinfo=UTC)
DAYS = [date(2026, 11, 25), date(2026, 11, 26), date(2026, 12, 1)]
TIMES = [START + timedelta(minutes=30 * step) for step in range(10)]
ADDRESS = "Jl. H. Masykur RT 19, Tanjung Selor <Hilir> & sekitarnya"
LONG = "<b>Sakit</b> " * 60


def appointments() -> Iterator[Appointment]:
    """In each kind and state, with and without a link."""
    for kind in AppointmentKind:
        for state in AppointmentState:
            starts = None if state is AppointmentState.PROPOSED else START
            plain = Appointment(2**40, 2**40, kind, state, 30, START, starts, code="AB12CD", reason=LONG)
            yield plain
            yield replace(plain, join_url="https://zoom.example/j/1?pwd=<x>", reason="busy")


def meeting_screens(voice: Voice, case: Consultation) -> Iterator[Screen]:
    yield citizen.choose_kind(voice, case)
    yield citizen.listed(voice, (), ())
    yield citizen.listed(voice, (), (case,))
    for appointment in appointments():
        purposes = (new_purpose(case, appointment.kind), moving_purpose(appointment))
        for purpose in purposes:
            yield citizen.choose_day(voice, appointment.kind, DAYS, None, purpose, None)
            yield citizen.choose_day(voice, appointment.kind, DAYS, DAYS[-1], purpose, None)
            yield citizen.choose_time(voice, DAYS[0], TIMES, purpose)
            yield citizen.no_day(voice, DAYS[-1], purpose)
        yield citizen.listed(voice, ((case, appointment),), (case,))
        yield citizen.ask_cancel(voice, case, appointment)
        yield citizen.cancelled(voice, case, appointment)
        if appointment.state is AppointmentState.PROPOSED:
            yield citizen.offered(voice, case, appointment, TIMES[:5])
            yield citizen.offered(voice, case, appointment, ())
            continue
        yield citizen.booked(voice, case, appointment, ADDRESS)
        yield citizen.moved(voice, case, appointment, ADDRESS)
        yield citizen.link_ready(voice, case, appointment, ADDRESS)
        yield citizen.reminder(voice, case, appointment, ADDRESS, 60)
        yield citizen.officer_late(voice, case, appointment)
        yield citizen.lateness_told(voice, case)
        yield citizen.trouble_told(voice, case, appointment, "0552-2033254")
        yield citizen.over(voice, case, appointment)
