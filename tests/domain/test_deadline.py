"""Warnings about the officer's turn."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pstbot.domain.consultation import Act, Status
from pstbot.domain.deadline import DeadlineStep, next_deadline_at, next_deadline_step

from .desk import case, local, office
from .play import citizen, officer, owned


@pytest.mark.parametrize(
    ("now", "step"),
    [  # 30 service hours from Monday 08.00 to Thursday 15.30
        ("2026-03-03 15:29", DeadlineStep.NOTHING),
        ("2026-03-03 15:30", DeadlineStep.HALF),
        ("2026-03-05 09:29", DeadlineStep.HALF),
        ("2026-03-05 09:30", DeadlineStep.NEARLY),
        ("2026-03-05 15:29", DeadlineStep.NEARLY),
        ("2026-03-05 15:30", DeadlineStep.BREACH),
        ("2026-03-20 10:00", DeadlineStep.BREACH),
    ],
)
def test_loudest_warning_due_is_told_once(now: str, step: DeadlineStep) -> None:
    new = case("2026-03-02 08:00")
    assert next_deadline_step(new, local(now), office()) is step
    assert next_deadline_step(replace(new, alerted=step), local(now), office()) is DeadlineStep.NOTHING


def test_no_turn_no_warning() -> None:
    for status in (Status.INCOMPLETE, Status.ANSWERED, Status.CLOSED):
        assert next_deadline_step(owned(status), local("2026-04-20 10:00"), office()) is DeadlineStep.NOTHING


def test_next_turn_is_warned_anew() -> None:
    told = replace(officer(case(), Act.ANSWER), alerted=100)
    assert citizen(told, Act.SPEAK, "2026-03-09 08:00").alerted == 0


@pytest.mark.parametrize(
    ("alerted", "at"), [(0, "2026-03-03 15:30"), (50, "2026-03-05 09:30"), (80, "2026-03-05 15:30"), (100, None)]
)
def test_next_warning_is_foreseen(alerted: int, at: str | None) -> None:
    told = replace(case("2026-03-02 08:00"), alerted=alerted)
    assert next_deadline_at(told, office()) == (None if at is None else local(at))


def test_no_turn_no_warning_foreseen() -> None:
    for status in (Status.INCOMPLETE, Status.ANSWERED, Status.CLOSED):
        assert next_deadline_at(owned(status), office()) is None


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 6, 1)), st.sampled_from([0, 50, 80]))
def test_a_warning_is_due_from_the_foreseen_moment_on_and_not_before(asked: datetime, alerted: int) -> None:
    new = replace(case(asked.strftime("%Y-%m-%d %H:%M")), alerted=alerted)
    at = next_deadline_at(new, office())
    assert at is not None
    second = timedelta(seconds=1)
    assert next_deadline_step(new, at - second, office()) is DeadlineStep.NOTHING
    assert next_deadline_step(new, at + second, office()) > alerted
