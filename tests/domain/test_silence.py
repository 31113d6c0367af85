"""Seven days of silence: letters by day, close in service hours, held, restarted, and after an outage."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pstbot.domain.consultation import Act, Consultation, Status, delivered
from pstbot.domain.silence import SilenceStep, next_silence_step, silence_due_at

from .desk import case, local, office
from .play import citizen, clock, officer, owned


def answered(at: str = "2026-03-02 10:00") -> Consultation:
    return delivered(officer(case(), Act.ANSWER), local(at))


def warned(before: Consultation, at: str, day: int) -> Consultation:
    return clock(before, Act.REMIND, at, day=day)


def step(waiting: Consultation, at: str, *, held: bool = False) -> SilenceStep:
    return next_silence_step(waiting, local(at), office(), held)


@pytest.mark.parametrize(
    ("delivery", "now", "asked_for"),
    [
        ("2026-03-02 10:00", "2026-03-05 09:59", SilenceStep.NOTHING),
        ("2026-03-02 10:00", "2026-03-05 10:00", SilenceStep.WARN_3),
        ("2026-03-02 19:30", "2026-03-05 19:59", SilenceStep.WARN_3),
        ("2026-03-02 19:30", "2026-03-05 20:00", SilenceStep.NOTHING),
        ("2026-03-02 21:00", "2026-03-06 07:59", SilenceStep.NOTHING),
        ("2026-03-02 21:00", "2026-03-06 08:00", SilenceStep.WARN_3),
        ("2026-03-02 10:00", "2026-03-08 10:00", SilenceStep.WARN_6),  # a Sunday: letters need no working day
    ],
)
def test_letter_leaves_on_its_day_and_never_at_night(delivery: str, now: str, asked_for: SilenceStep) -> None:
    assert step(answered(delivery), now) is asked_for


def test_each_letter_leaves_once_and_an_overdue_first_one_is_skipped() -> None:
    first = warned(answered(), "2026-03-05 10:00", 3)
    assert step(first, "2026-03-05 10:01") is SilenceStep.NOTHING
    second = warned(first, "2026-03-08 10:00", 6)
    assert step(second, "2026-03-08 10:01") is SilenceStep.NOTHING
    assert step(warned(answered(), "2026-03-08 10:00", 6), "2026-03-08 10:01") is SilenceStep.NOTHING


def test_close_waits_for_service_hours_of_a_working_day() -> None:
    told = warned(answered("2026-03-07 17:00"), "2026-03-13 17:00", 6)
    assert silence_due_at(told) == local("2026-03-14 17:00")  # a Saturday
    assert step(told, "2026-03-14 17:00") is SilenceStep.NOTHING
    assert step(told, "2026-03-16 07:59") is SilenceStep.NOTHING
    assert step(told, "2026-03-16 08:00") is SilenceStep.CLOSE


def test_close_waits_over_idul_fitri() -> None:
    told = warned(answered("2026-03-11 10:00"), "2026-03-17 10:00", 6)
    assert step(told, "2026-03-18 10:00") is SilenceStep.NOTHING
    assert step(told, "2026-03-25 08:00") is SilenceStep.CLOSE


def test_nothing_happens_while_held_or_before_the_delivery_or_when_the_officer_owes() -> None:
    told = warned(answered(), "2026-03-08 10:00", 6)
    assert step(told, "2026-03-10 10:00") is SilenceStep.CLOSE
    assert step(told, "2026-03-10 10:00", held=True) is SilenceStep.NOTHING
    assert step(answered(), "2026-03-05 10:00", held=True) is SilenceStep.NOTHING
    assert step(officer(case(), Act.ANSWER), "2026-03-12 10:00") is SilenceStep.NOTHING
    for status in set(Status) - {Status.ANSWERED}:
        stale = replace(owned(status), answered_at=local("2026-03-02 10:00"))
        assert (step(stale, "2026-03-12 10:00"), silence_due_at(stale)) == (SilenceStep.NOTHING, None)


def test_nobody_is_closed_after_an_outage_without_a_days_warning() -> None:
    waiting = answered("2026-03-02 10:00")
    assert step(waiting, "2026-03-12 09:00") is SilenceStep.WARN_6
    told = warned(waiting, "2026-03-12 09:00", 6)
    assert step(told, "2026-03-13 08:59") is SilenceStep.NOTHING
    assert step(told, "2026-03-13 09:00") is SilenceStep.CLOSE


def test_still_needed_counts_seven_days_anew() -> None:
    told = warned(answered("2026-03-02 10:00"), "2026-03-08 10:00", 6)
    extended = citizen(told, Act.EXTEND, "2026-03-08 12:00")
    assert silence_due_at(extended) == local("2026-03-15 12:00")
    assert step(extended, "2026-03-09 12:00") is SilenceStep.NOTHING
    assert step(extended, "2026-03-11 12:00") is SilenceStep.WARN_3


def test_silence_restored_after_thanks_goes_on_where_it_was() -> None:
    waiting = answered("2026-03-02 10:00")
    rested = officer(citizen(waiting, Act.SPEAK, "2026-03-04 09:00"), Act.NO_REPLY_NEEDED, "2026-03-04 10:00")
    assert silence_due_at(rested) == silence_due_at(waiting) == local("2026-03-02 10:00") + timedelta(days=7)
