"""The days of the office as the calendar asks for them: national holidays, its own days off, Ramadan times.

The calendar holds this object for the whole life of the service; what it knows is exchanged whole, after the commit
that changed the rows (``Transaction.when_committed``), so that a transaction that fails leaves it as it was.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from pstbot.domain.calendar import OfficeCalendar, OfficeHours, RamadanPeriod
from pstbot.domain.closure import Closure, ClosureKind


class OfficeDays:
    """``day in days``: whether the office is closed; ``days.ramadan``: the times with Ramadan hours."""

    def __init__(
        self, national: Container[date], ramadan: Iterable[RamadanPeriod] = (), hours: OfficeHours | None = None
    ) -> None:
        """``ramadan`` and ``hours`` come from the office file; times set in the chat use those hours."""
        self._national = national
        self._periods = tuple(ramadan)
        self._hours = hours
        self._own: tuple[Closure, ...] = ()
        self.ramadan = RamadanTimes(self)

    def __contains__(self, day: object) -> bool:
        own = isinstance(day, date) and any(each.covers(day) for each in self._of(ClosureKind.CLOSURE))
        return own or day in self._national

    def show(self, closures: Iterable[Closure]) -> None:
        """From now on these are the days in force."""
        self._own = tuple(closures)

    def periods(self) -> Sequence[RamadanPeriod]:
        if self._hours is None:
            return self._periods
        own = (RamadanPeriod(each.first, each.last, self._hours) for each in self._of(ClosureKind.RAMADAN))
        return (*self._periods, *own)

    def imagined(self, calendar: OfficeCalendar, closures: Iterable[Closure]) -> OfficeCalendar:
        """The calendar as it would be with these days in force."""
        days = OfficeDays(self._national, self._periods, self._hours)
        days.show(closures)
        return replace(calendar, closed_days=days, ramadan=days.ramadan)

    def _of(self, kind: ClosureKind) -> Iterator[Closure]:
        return (each for each in self._own if each.kind is kind)


class RamadanTimes:
    """Iterates over what is in force at the moment of asking."""

    def __init__(self, days: OfficeDays) -> None:
        self._days = days

    def __iter__(self) -> Iterator[RamadanPeriod]:
        return iter(self._days.periods())


def days_of(calendar: OfficeCalendar) -> OfficeDays:
    """The changeable days behind a calendar; a calendar of fixed days gets a set of its own."""
    held = calendar.closed_days
    return held if isinstance(held, OfficeDays) else OfficeDays(held, calendar.ramadan)
