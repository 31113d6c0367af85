"""Reminders leave once and only where they make sense; the officer is looked for; the outcome is asked for."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from pstbot.domain.appointment import Appointment, AppointmentKind, AppointmentState, too_late_for
from pstbot.domain.appointment_clock import Tick, due_now, next_look
from pstbot.domain.slots import STANDARD_SLOTS
from tests.domain.desk import local, office

START = local("2026-11-25 09:00")
BOOKED = local("2026-11-20 10:00")
ZOOM = Appointment(
    1, 1, AppointmentKind.ZOOM, AppointmentState.BOOKED, 30, BOOKED, START, join_url="https://zoom.example/j/1"
)
BEGUN = replace(ZOOM, started_at=START)
VISIT = replace(ZOOM, kind=AppointmentKind.VISIT)


def ticks(appointment: Appointment, *moments: datetime) -> list[tuple[str, int]]:
    """What the clock does at these moments one after another, each as often as there is something to do."""
    done = []
    for now in moments:
        while due := due_now(appointment, (), now, office(()), STANDARD_SLOTS):
            done.append((due.tick.value, due.minutes))
            if due.tick in (Tick.PASSED, Tick.DISPLACED):
                break
            appointment = replace(appointment, told=due.told)
    return done


def before(minutes: int) -> datetime:
    return START - timedelta(minutes=minutes)


def test_three_reminders_then_the_outcome() -> None:
    moments = [before(minutes) for minutes in (3000, 1440, 1439, 60, 10, 9)]
    assert ticks(BEGUN, *moments, START + timedelta(minutes=30), START + timedelta(days=1)) == [
        ("remind", 1440),
        ("remind", 60),
        ("remind", 10),
        ("outcome", 0),
    ]


def test_after_an_outage_only_the_reminder_that_makes_sense_leaves() -> None:
    assert ticks(ZOOM, before(20), before(5)) == [("remind", 60), ("remind", 10)]


def test_nothing_is_reminded_once_it_has_begun() -> None:
    assert ticks(BEGUN, START) == []


def test_an_officer_who_is_not_there_after_five_minutes_is_told_of_once() -> None:
    late = [START + timedelta(minutes=minutes) for minutes in (4, 5, 6, 29)]
    assert ticks(replace(ZOOM, told=(1440, 60, 10)), *late) == [("absent", 0)]
    assert ticks(replace(BEGUN, told=(1440, 60, 10)), *late) == []
    assert ticks(replace(VISIT, told=(1440, 60, 10)), *late) == []


def test_a_missing_link_is_told_two_hours_before() -> None:
    bare = replace(ZOOM, join_url=None, told=(1440,))
    assert ticks(bare, before(121), before(120), before(119)) == [("link_missing", 0)]


def test_booked_late_it_is_reminded_only_of_what_lies_ahead() -> None:
    assert too_late_for(START, before(180), STANDARD_SLOTS) == (1440,)
    assert too_late_for(START, before(90), STANDARD_SLOTS) == (1440, 60)
    assert too_late_for(START, BOOKED, STANDARD_SLOTS) == ()


def test_offers_and_requests_pass_when_nobody_answers() -> None:
    proposed = replace(ZOOM, state=AppointmentState.PROPOSED, starts_at=None)
    offers = (START, START + timedelta(hours=1))
    assert due_now(proposed, offers, START, office(()), STANDARD_SLOTS) is None
    passed = due_now(proposed, offers, offers[1], office(()), STANDARD_SLOTS)
    assert passed is not None
    assert passed.tick is Tick.PASSED
    assert ticks(replace(ZOOM, state=AppointmentState.REQUESTED), before(1), START) == [("passed", 0)]


def test_a_day_off_displaces_what_was_booked_on_it() -> None:
    closed = office([START.date()])
    due = due_now(ZOOM, (), before(3000), closed, STANDARD_SLOTS)
    assert due is not None
    assert due.tick is Tick.DISPLACED
    assert due_now(ZOOM, (), START, closed, STANDARD_SLOTS) is None


@pytest.mark.parametrize("state", [AppointmentState.DONE, AppointmentState.CANCELLED, AppointmentState.NO_SHOW])
def test_what_is_over_needs_no_clock(state: AppointmentState) -> None:
    assert ticks(replace(ZOOM, state=state), before(60), START, START + timedelta(days=3)) == []


@pytest.mark.parametrize("minutes", [5000, 1440, 100, 59, 9, -1, -6])
def test_the_next_look_is_never_after_something_due(minutes: int) -> None:
    """A sweep that sleeps until ``next_look`` misses nothing."""
    now, appointment = before(minutes), ZOOM
    while due := due_now(appointment, (), now, office(()), STANDARD_SLOTS):
        appointment = replace(appointment, told=due.told)
    at = next_look(appointment, (), now, STANDARD_SLOTS)
    assert at is not None
    step = now
    while step < at - timedelta(minutes=1):
        step += timedelta(minutes=1)
        assert due_now(appointment, (), step, office(()), STANDARD_SLOTS) is None
