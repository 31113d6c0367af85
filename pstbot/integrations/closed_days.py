"""National holidays as a set that grows by the year it is asked for: a service runs across new years."""

from datetime import date

from pstbot.integrations.holidays_id import closed_days


class NationalHolidays:
    """``day in NationalHolidays()``; each year is computed once."""

    def __init__(self) -> None:
        self._years: dict[int, frozenset[date]] = {}

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in self._of(day.year)

    def _of(self, year: int) -> frozenset[date]:
        if year not in self._years:
            self._years[year] = frozenset(closed_days([year]))
        return self._years[year]
