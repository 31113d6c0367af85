"""The office's calendar: service hours, working days, and the three working days of the standard."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from pstbot.domain.errors import DeskError

SEARCH_DAYS = 366  # a calendar without one working day in a year is a mistake in the office file


@dataclass(frozen=True, slots=True)
class DayHours:
    """Service hours of one day, local time. The break is inside them: somebody is away, the office is not closed."""

    opens: time
    closes: time
    break_from: time | None = None
    break_until: time | None = None

    def __post_init__(self) -> None:
        marks = [mark for mark in (self.opens, self.break_from, self.break_until, self.closes) if mark is not None]
        if (self.break_from is None) != (self.break_until is None) or any(
            earlier >= later for earlier, later in pairwise(marks)
        ):
            raise ValueError("hours must rise: opens, break_from, break_until, closes")


OfficeHours = Mapping[int, DayHours]  # weekday (Monday is 0) to hours; a weekday that is absent is free


@dataclass(frozen=True, slots=True)
class RamadanPeriod:
    """Other hours from ``first`` to ``last``, both included."""

    first: date
    last: date
    hours: OfficeHours


@dataclass(frozen=True, slots=True)
class OfficeCalendar:
    """All instants in and out are aware and in UTC; days are local dates.

    ``closed_days`` holds national holidays, cuti bersama and the office's own days off. It and ``ramadan`` may change
    while the service runs: both are asked anew each time.
    Raises ``DeskError("error-no-working-day")`` where a year holds no working day.
    """

    zone: ZoneInfo
    hours: OfficeHours
    closed_days: Container[date] = frozenset()
    ramadan: Iterable[RamadanPeriod] = field(default=())

    def hours_on(self, day: date) -> DayHours | None:
        """The day's hours, or None on a free day."""
        if day in self.closed_days:
            return None
        for period in self.ramadan:
            if period.first <= day <= period.last:
                return period.hours.get(day.weekday())
        return self.hours.get(day.weekday())

    def is_working_day(self, day: date) -> bool:
        return self.hours_on(day) is not None

    def local_day(self, at: datetime) -> date:
        return at.astimezone(self.zone).date()

    def is_open(self, at: datetime) -> bool:
        """Within service hours: from the opening, before the closing, the break included."""
        span = self.span(self.local_day(at))
        return span is not None and span[0] <= at < span[1]

    def is_break(self, at: datetime) -> bool:
        """Within the day's break; matters at the counter, never to a message."""
        hours = self.hours_on(self.local_day(at))
        if hours is None or hours.break_from is None or hours.break_until is None:
            return False
        return hours.break_from <= at.astimezone(self.zone).time() < hours.break_until

    def span(self, day: date) -> tuple[datetime, datetime] | None:
        """Opening and closing of the day, or None on a free day."""
        hours = self.hours_on(day)
        return None if hours is None else (self._at(day, hours.opens), self._at(day, hours.closes))

    def next_opening(self, at: datetime) -> datetime:
        """The first opening at or after ``at``."""
        day = self.local_day(at)
        for _ in range(SEARCH_DAYS):
            span = self.span(day)
            if span is not None and span[0] >= at:
                return span[0]
            day += timedelta(days=1)
        raise DeskError("error-no-working-day", after=self.local_day(at))

    def received_at(self, at: datetime) -> datetime:
        """When a message counts as received: at once in service hours, else at the next opening (standard: Time)."""
        return at if self.is_open(at) else self.next_opening(at)

    def due(self, clear_at: datetime, working_days: int = 3) -> datetime:
        """End of service hours on the third working day after the day of receipt (Monday → Thursday)."""
        closing = self.received_at(clear_at)
        for _ in range(working_days):
            closing = self.closing_after(self.local_day(closing))
        return closing

    def closing_after(self, day: date) -> datetime:
        """End of service hours on the first working day after ``day``."""
        for ahead in range(1, SEARCH_DAYS + 1):
            if span := self.span(day + timedelta(days=ahead)):
                return span[1]
        raise DeskError("error-no-working-day", after=day)

    def service_time(self, start: datetime, end: datetime) -> timedelta:
        """Service hours between two instants; zero when ``end`` is not later."""
        total, day = timedelta(), self.local_day(start)
        while day <= self.local_day(end):
            if span := self.span(day):
                total += max(min(span[1], end) - max(span[0], start), timedelta())
            day += timedelta(days=1)
        return total

    def after_service(self, start: datetime, spent: timedelta) -> datetime:
        """The first instant by which so much service time has passed since ``start``."""
        day, left = self.local_day(start), spent
        for _ in range(SEARCH_DAYS):
            if span := self.span(day):
                opens = max(span[0], start)
                if opens + left <= span[1]:
                    return opens + left
                left -= max(span[1] - opens, timedelta())
            day += timedelta(days=1)
        raise DeskError("error-no-working-day", after=self.local_day(start))

    def elapsed_share(self, start: datetime, due: datetime, now: datetime) -> float:
        """Share of the service hours between ``start`` and ``due`` that is over; 1.0 and more from ``due`` on.

        Counted in service hours so that a weekend does not spend the officer's time.
        """
        if now >= due:
            return max(1.0, (now - start) / max(due - start, timedelta(microseconds=1)))
        whole = self.service_time(start, due)
        return self.service_time(start, now) / whole if whole else 0.0

    def _at(self, day: date, moment: time) -> datetime:
        return datetime.combine(day, moment, self.zone).astimezone(UTC)
