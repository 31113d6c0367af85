"""The calendar by example: service hours, the break, holidays, and the third working day."""

from datetime import date, timedelta

import pytest

from pstbot.domain.calendar import DayHours, OfficeCalendar, RamadanPeriod
from pstbot.domain.errors import DeskError

from .desk import FRIDAY, MON_TO_THU, WEEK, WITA, local, office


@pytest.mark.parametrize(
    ("clear", "due"),
    [
        ("2026-03-02 10:00", "2026-03-05 15:30"),  # Monday → Thursday
        ("2026-03-02 12:30", "2026-03-05 15:30"),  # in the break: received at once
        ("2026-03-02 15:30", "2026-03-06 16:00"),  # the office has just closed: Tuesday → Friday
        ("2026-03-02 07:59", "2026-03-05 15:30"),  # before the opening of the same day
        ("2026-03-07 09:00", "2026-03-12 15:30"),  # Saturday counts as Monday → Thursday
        ("2026-03-06 09:00", "2026-03-11 15:30"),  # Friday → Wednesday
        ("2026-03-17 09:00", "2026-03-27 16:00"),  # Nyepi and Idul Fitri, 18 to 24 March, lie between
    ],
)
def test_due_is_the_end_of_service_on_the_third_working_day_after_receipt(clear: str, due: str) -> None:
    assert office().due(local(clear)) == local(due)


def test_break_is_not_closing() -> None:
    calendar, lunch = office(), local("2026-03-02 12:30")
    assert (calendar.is_open(lunch), calendar.is_break(lunch)) == (True, True)
    assert calendar.received_at(lunch) == lunch
    assert not calendar.is_break(local("2026-03-02 13:00"))
    assert not calendar.is_break(local("2026-03-01 12:30"))


def test_opening_instant_is_open_and_closing_instant_is_not() -> None:
    calendar = office()
    assert calendar.is_open(local("2026-03-02 08:00"))
    assert not calendar.is_open(local("2026-03-02 15:30"))
    assert calendar.next_opening(local("2026-03-02 08:00")) == local("2026-03-02 08:00")


def test_message_on_a_holiday_is_received_at_the_next_opening() -> None:
    assert office().received_at(local("2026-03-18 10:00")) == local("2026-03-25 08:00")


def test_ramadan_has_its_own_hours() -> None:
    short = DayHours(MON_TO_THU.opens, MON_TO_THU.closes.replace(hour=15, minute=0))
    calendar = OfficeCalendar(WITA, WEEK, (), (RamadanPeriod(date(2026, 2, 19), date(2026, 3, 20), {3: short}),))
    assert calendar.due(local("2026-03-19 15:00"), 1) == local("2026-03-24 15:30")  # Friday is free in this Ramadan
    assert calendar.received_at(local("2026-03-19 15:00")) == local("2026-03-23 08:00")
    assert calendar.hours_on(date(2026, 3, 27)) == FRIDAY


class EveryDay:
    def __contains__(self, day: object) -> bool:
        return True


def test_year_without_a_working_day_is_refused_instead_of_searched_for_ever() -> None:
    calendar = OfficeCalendar(WITA, WEEK, EveryDay())
    with pytest.raises(DeskError) as refused:
        calendar.due(local("2026-03-02 10:00"))
    assert (refused.value.key, refused.value.params) == ("error-no-working-day", {"after": date(2026, 3, 2)})


def test_hours_that_do_not_rise_are_refused() -> None:
    with pytest.raises(ValueError, match="must rise"):
        DayHours(MON_TO_THU.closes, MON_TO_THU.opens)
    with pytest.raises(ValueError, match="must rise"):
        DayHours(MON_TO_THU.opens, MON_TO_THU.closes, MON_TO_THU.break_from)


def test_share_of_a_turn_is_counted_in_service_hours() -> None:
    calendar, start = office(), local("2026-03-06 08:00")
    due = calendar.due(start)  # Friday 8 h; Monday, Tuesday, Wednesday 7.5 h each
    assert calendar.service_time(start, due) == timedelta(hours=30.5)
    monday = calendar.elapsed_share(start, due, local("2026-03-09 08:00"))
    assert monday == calendar.elapsed_share(start, due, local("2026-03-07 12:00")) == 8 / 30.5
    assert calendar.elapsed_share(start, due, due) == 1.0
