"""Promised dates after the calendar has changed: they move on, never into the past, and warnings follow them."""

from dataclasses import replace
from datetime import date

from pstbot.domain.case import Consultation, promise
from pstbot.domain.consultation import Act, Status
from pstbot.domain.deadline import DeadlineStep
from pstbot.domain.redating import promise_moves, redated

from .desk import case, holidays, local, office
from .play import citizen, clock, officer, owned

# Siti asks on Monday 2 March 2026: due on Thursday 5 March 15.30.
WEDNESDAY = office(holidays() | {date(2026, 3, 4)})


def test_a_day_off_moves_the_promise_by_a_day() -> None:
    moved = redated(case(), local("2026-03-03 10:00"), WEDNESDAY)
    assert (moved.due_at, moved.turn_due_at) == (local("2026-03-06 16:00"), local("2026-03-06 16:00"))
    assert promise_moves(case(), moved)


def test_a_day_off_outside_the_turn_changes_nothing() -> None:
    assert redated(case(), local("2026-03-03 10:00"), office(holidays() | {date(2026, 3, 10)})) == case()


def test_a_day_off_taken_back_moves_the_promise_back() -> None:
    later = redated(case(), local("2026-03-03 10:00"), WEDNESDAY)
    assert redated(later, local("2026-03-03 11:00"), office()) == case()


def test_a_date_never_moves_into_the_past() -> None:
    later = redated(case(), local("2026-03-03 10:00"), WEDNESDAY)
    assert redated(later, local("2026-03-06 09:00"), office()) == later


def test_an_internal_target_moves_and_nobody_must_hear_of_it() -> None:
    turn = citizen(officer(case(), Act.ANSWER), Act.SPEAK, "2026-03-03 10:00")
    moved = redated(turn, local("2026-03-03 11:00"), WEDNESDAY)
    assert (moved.turn_due_at, moved.due_at) == (local("2026-03-09 15:30"), turn.due_at)
    assert not promise_moves(turn, moved)


def test_a_turn_with_more_time_is_warned_anew() -> None:
    told = replace(case(), alerted=DeadlineStep.NEARLY)
    moved = redated(told, local("2026-03-05 10:00"), WEDNESDAY)
    assert moved.alerted == DeadlineStep.HALF


def breached() -> Consultation:
    return clock(case(), Act.WARN, "2026-03-05 15:30", day=100)


def test_the_breach_of_the_promise_gives_the_next_working_day() -> None:
    late = breached()
    assert (late.alerted, late.due_at, late.promised_at) == (
        100,
        local("2026-03-05 15:30"),
        local("2026-03-06 16:00"),
    )
    assert promise(late) == local("2026-03-06 16:00")


def test_the_breach_of_an_internal_target_promises_nothing() -> None:
    turn = citizen(officer(case(), Act.ANSWER), Act.SPEAK, "2026-03-03 10:00")
    assert clock(turn, Act.WARN, "2026-03-06 16:00", day=100).promised_at is None


def test_a_disruption_told_afterwards_undoes_the_breach() -> None:
    moved = redated(breached(), local("2026-03-06 09:00"), WEDNESDAY)
    assert (moved.due_at, moved.promised_at, moved.alerted) == (local("2026-03-06 16:00"), None, 50)


def test_a_day_off_on_the_later_date_moves_that() -> None:
    moved = redated(breached(), local("2026-03-05 16:00"), office(holidays() | {date(2026, 3, 6)}))
    assert (moved.due_at, moved.promised_at, moved.alerted) == (
        local("2026-03-05 15:30"),
        local("2026-03-09 15:30"),
        100,
    )


def test_only_running_turns_are_redated() -> None:
    for status in (Status.INCOMPLETE, Status.ANSWERED, Status.CLOSED):
        assert redated(owned(status), local("2026-03-02 11:00"), WEDNESDAY) == owned(status)
