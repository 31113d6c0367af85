"""Warnings about the officer's turn."""

from dataclasses import replace

import pytest

from pstbot.domain.consultation import Act, Status
from pstbot.domain.deadline import DeadlineStep, next_deadline_step

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
