"""Holidays as a set that grows by the year."""

from datetime import date

import pytest

from pstbot.integrations.closed_days import NationalHolidays


def test_years_asked_for_later_are_learnt() -> None:
    days = NationalHolidays([2026])
    assert [date(year, 8, 17) in days for year in (2025, 2026, 2027)] == [True, True, True]
    assert date(2027, 8, 18) not in days


def test_given_years_cost_nothing_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    days = NationalHolidays([2026])
    monkeypatch.setattr("pstbot.integrations.closed_days.closed_days", None)
    assert date(2026, 8, 17) in days
