"""What the calendar offers: pieces of the spans on working days, clear of breaks, after the notice, to the horizon."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from pstbot.domain.calendar import DayHours, RamadanPeriod
from pstbot.domain.slots import STANDARD_SLOTS, bookable_days, is_slot, slots_on
from pstbot.office import load_office
from tests.domain.desk import WEEK, WITA, local, office

MONDAY = "2026-11-23"
DAY = date(2026, 11, 23)


def times(day: date, now: str) -> list[str]:
    return [f"{start.astimezone(WITA):%H.%M}" for start in slots_on(day, local(now), office(()), STANDARD_SLOTS)]


def test_the_packaged_office_file_has_the_standard_slots() -> None:
    assert load_office().slots == STANDARD_SLOTS


def test_a_day_ahead_offers_every_piece_of_the_spans() -> None:
    morning = ["08.00", "08.30", "09.00", "09.30", "10.00", "10.30"]
    assert times(DAY, "2026-11-20 10:00") == [*morning, "13.00", "13.30", "14.00", "14.30"]


@pytest.mark.parametrize(
    ("now", "first"), [("08:00", "10.00"), ("08:01", "10.30"), ("09:00", "13.00"), ("12:30", "14.30")]
)
def test_today_begins_after_the_notice(now: str, first: str) -> None:
    assert times(DAY, f"{MONDAY} {now}")[0] == first


def test_too_late_today_leaves_nothing() -> None:
    assert times(DAY, f"{MONDAY} 12:31") == []


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2026, 11, 21), date(2026, 11, 19), date(2026, 12, 24)])
def test_weekends_the_past_and_what_lies_behind_the_horizon_offer_nothing(day: date) -> None:
    assert times(day, "2026-11-20 10:00") == []


def test_a_holiday_and_a_day_off_offer_nothing() -> None:
    closed = office([DAY])
    assert slots_on(DAY, local("2026-11-20 10:00"), closed, STANDARD_SLOTS) == []
    assert DAY not in bookable_days(local("2026-11-20 10:00"), closed, STANDARD_SLOTS)


def test_a_piece_that_touches_the_break_is_left_out() -> None:
    whole = replace(STANDARD_SLOTS, spans=((time(11), time(14)),))
    found = slots_on(DAY, local("2026-11-20 10:00"), office(()), whole)
    assert [f"{start.astimezone(WITA):%H.%M}" for start in found] == ["11.00", "11.30", "13.00", "13.30"]


def test_ramadan_hours_cut_the_afternoon() -> None:
    short = {day: DayHours(time(8), time(14)) for day in WEEK}
    ramadan = replace(office(()), ramadan=(RamadanPeriod(DAY, DAY, short),))
    found = slots_on(DAY, local("2026-11-20 10:00"), ramadan, STANDARD_SLOTS)
    assert f"{found[-1].astimezone(WITA):%H.%M}" == "13.30"


def test_bookable_days_reach_thirty_days_ahead_and_no_further() -> None:
    days = bookable_days(local("2026-11-20 10:00"), office(()), STANDARD_SLOTS)
    assert (days[0], days[-1], len(days)) == (date(2026, 11, 20), date(2026, 12, 18), 21)


@pytest.mark.parametrize(
    ("start", "is_one"),
    [("2026-11-24 09:00", True), ("2026-11-24 09:10", False), ("2026-11-24 11:30", False), ("2026-11-29 09:00", False)],
)
def test_only_a_slot_is_a_slot(start: str, is_one: bool) -> None:
    now: datetime = local("2026-11-20 10:00")
    assert is_slot(local(start), now, office(()), STANDARD_SLOTS) is is_one
