"""National holidays as a set that grows by the year it is asked for: a service runs across new years."""

from collections.abc import Iterable
from datetime import date

from pstbot.integrations.holidays_id import closed_days


class NationalHolidays:
    """``day in NationalHolidays([2026])``; each year is computed once, the given ones at once.

    The first year of a process costs 0.15 s (the package loads the country): too long for the loop at work.
    """

    def __init__(self, years: Iterable[int]) -> None:
        self._years: dict[int, frozenset[date]] = {}
        for year in years:
            self._of(year)

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in self._of(day.year)

    def _of(self, year: int) -> frozenset[date]:
        if year not in self._years:
            self._years[year] = frozenset(closed_days([year]))
        return self._years[year]
