"""The law of an appointment: every act in every state is either a row of the table or refused by name."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from pstbot.domain.appointment import (
    APPOINTMENT_TRANSITIONS,
    HOLDING,
    LIVE,
    Appointment,
    AppointmentAct,
    AppointmentKind,
    AppointmentState,
    is_pending,
    move_appointment,
)
from pstbot.domain.case import Actor
from pstbot.domain.errors import DeskError
from pstbot.domain.slots import STANDARD_SLOTS
from tests.domain.desk import local

START = local("2026-11-25 09:00")
BEFORE = local("2026-11-24 09:00")
AFTER = START + timedelta(minutes=20)
State, Act = AppointmentState, AppointmentAct


def appointment(state: AppointmentState, kind: AppointmentKind = AppointmentKind.VISIT) -> Appointment:
    starts = None if state is State.PROPOSED else START
    return Appointment(1, 1, kind, state, 30, local("2026-11-20 10:00"), starts_at=starts, told=(1440,))


def moved(
    before: Appointment, actor: Actor, act: AppointmentAct, now: datetime = BEFORE, **details: Any
) -> Appointment:
    if act in (Act.PICK, Act.MOVE):
        details.setdefault("starts_at", START + timedelta(days=1))
    return move_appointment(before, actor, act, now, STANDARD_SLOTS, **details)[0]


def when(act: AppointmentAct) -> datetime:
    """A moment at which nothing but the table could refuse the act."""
    return AFTER if act in (Act.DONE, Act.PARTLY, Act.NO_SHOW) else BEFORE


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("actor", Actor)
@pytest.mark.parametrize("act", Act)
def test_every_act_is_a_row_of_the_table_or_refused(state: AppointmentState, actor: Actor, act: AppointmentAct) -> None:
    after = APPOINTMENT_TRANSITIONS.get((state, actor, act))
    if after is not None:
        assert moved(appointment(state), actor, act, when(act)).state is after
        return
    with pytest.raises(DeskError) as refusal:
        moved(appointment(state), actor, act, when(act))
    assert refusal.value.key == "error-appointment-moved-on"


def test_what_is_over_stays_over_but_for_a_corrected_outcome() -> None:
    ends = {after for (before, _, _), after in APPOINTMENT_TRANSITIONS.items() if before not in LIVE}
    assert ends == {State.DONE, State.PARTLY, State.NO_SHOW}
    assert not any(before is State.CANCELLED for before, _, _ in APPOINTMENT_TRANSITIONS)


def test_a_new_time_is_told_to_calendars_and_reminded_anew() -> None:
    later = moved(appointment(State.BOOKED), Actor.CITIZEN, Act.MOVE)
    assert (later.starts_at, later.sequence, later.told) == (START + timedelta(days=1), 1, ())


def test_cancelling_raises_the_sequence_only_of_what_calendars_knew() -> None:
    told = moved(appointment(State.BOOKED), Actor.OFFICER, Act.CANCEL)
    untold = moved(appointment(State.PROPOSED), Actor.CITIZEN, Act.CANCEL)
    assert (told.sequence, untold.sequence) == (1, 0)


def test_where_officers_confirm_a_citizens_move_asks_again() -> None:
    again = moved(appointment(State.BOOKED), Actor.CITIZEN, Act.MOVE, confirmed_by_officer=True)
    by_officer = moved(appointment(State.BOOKED), Actor.OFFICER, Act.MOVE, confirmed_by_officer=True)
    assert (again.state, by_officer.state) == (State.REQUESTED, State.BOOKED)


@pytest.mark.parametrize("act", [Act.MOVE, Act.CANCEL])
def test_citizens_change_it_until_an_hour_before_officers_longer(act: AppointmentAct) -> None:
    hour = START - timedelta(hours=1)
    moved(appointment(State.BOOKED), Actor.CITIZEN, act, hour)
    with pytest.raises(DeskError) as refusal:
        moved(appointment(State.BOOKED), Actor.CITIZEN, act, hour + timedelta(seconds=1))
    assert refusal.value.key == "error-appointment-too-late"
    moved(appointment(State.BOOKED), Actor.OFFICER, act, START)


def test_a_zoom_meeting_has_no_check_in() -> None:
    with pytest.raises(DeskError) as refusal:
        moved(appointment(State.BOOKED, AppointmentKind.ZOOM), Actor.OFFICER, Act.CHECK_IN)
    assert refusal.value.key == "error-appointment-no-visit"


@pytest.mark.parametrize(
    ("act", "at", "allowed"),
    [
        (Act.DONE, START - timedelta(minutes=16), False),
        (Act.DONE, START - timedelta(minutes=15), True),
        (Act.PARTLY, START, True),
        (Act.NO_SHOW, START + timedelta(minutes=14), False),
        (Act.NO_SHOW, START + timedelta(minutes=15), True),
    ],
)
def test_an_outcome_is_recorded_when_there_can_be_one(act: AppointmentAct, at: datetime, allowed: bool) -> None:
    if allowed:
        assert moved(appointment(State.BOOKED), Actor.OFFICER, act, at).state.value == act.value
        return
    with pytest.raises(DeskError) as refusal:
        moved(appointment(State.BOOKED), Actor.OFFICER, act, at)
    assert refusal.value.key == "error-appointment-not-yet"


def test_reason_and_note_are_kept() -> None:
    cancelled = moved(appointment(State.BOOKED), Actor.CITIZEN, Act.CANCEL, reason="Sakit")
    done = moved(appointment(State.BOOKED), Actor.OFFICER, Act.DONE, AFTER, note="Tabel diberikan")
    assert (cancelled.reason, done.note) == ("Sakit", "Tabel diberikan")


def test_pending_is_what_holds_the_silence() -> None:
    assert {state for state in State if is_pending(appointment(state))} == LIVE
    assert HOLDING < LIVE


def test_a_move_names_its_time() -> None:
    with pytest.raises(ValueError, match="a time belongs"):
        move_appointment(replace(appointment(State.BOOKED)), Actor.CITIZEN, Act.MOVE, BEFORE, STANDARD_SLOTS)
