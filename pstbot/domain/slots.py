"""Times that may be booked: pieces of the office's spans on its working days, between a notice and a horizon."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from pstbot.domain.calendar import DayHours, OfficeCalendar


@dataclass(frozen=True, slots=True)
class SlotRules:
    """The office's numbers. ``spans`` are local times, cut into pieces of ``minutes``."""

    spans: tuple[tuple[time, time], ...]
    minutes: int
    visits: int  # places in one slot at the counters; a Zoom host has one
    days_ahead: int
    notice_minutes: int  # nobody can be surprised by a booking
    change_minutes: int  # until so long before the start it may be moved or cancelled by oneself
    grace_minutes: int  # after it a booked visitor waits like everybody else
    absent_minutes: int  # a Zoom meeting whose officer is not there by then is told to the colleagues
    last_number_minutes: int
    reminders: tuple[int, ...]  # minutes before the start, the longest first
    confirm: bool  # an officer confirms every time that a citizen chooses

    @property
    def length(self) -> timedelta:
        return timedelta(minutes=self.minutes)

    @property
    def notice(self) -> timedelta:
        return timedelta(minutes=self.notice_minutes)

    @property
    def change(self) -> timedelta:
        return timedelta(minutes=self.change_minutes)

    @property
    def grace(self) -> timedelta:
        return timedelta(minutes=self.grace_minutes)


def slots_on(day: date, now: datetime, calendar: OfficeCalendar, rules: SlotRules) -> list[datetime]:
    """Starts (UTC) that a local day offers to somebody who books now, whoever has taken places in them."""
    hours = calendar.hours_on(day)
    if hours is None or not calendar.local_day(now) <= day <= horizon(now, calendar, rules):
        return []
    starts = (start for start in _pieces(day, calendar, rules) if start >= now + rules.notice)
    return [start for start in starts if _served(start, start + rules.length, hours, calendar)]


def is_slot(start: datetime, now: datetime, calendar: OfficeCalendar, rules: SlotRules) -> bool:
    """Whether a time that came with a press may still be booked by the calendar."""
    return start in slots_on(calendar.local_day(start), now, calendar, rules)


def bookable_days(now: datetime, calendar: OfficeCalendar, rules: SlotRules) -> list[date]:
    """Local days with at least one slot, from today to the horizon."""
    today = calendar.local_day(now)
    days = (today + timedelta(days=ahead) for ahead in range(rules.days_ahead + 1))
    return [day for day in days if slots_on(day, now, calendar, rules)]


def horizon(now: datetime, calendar: OfficeCalendar, rules: SlotRules) -> date:
    return calendar.local_day(now) + timedelta(days=rules.days_ahead)


def _pieces(day: date, calendar: OfficeCalendar, rules: SlotRules) -> Iterator[datetime]:
    for first, last in rules.spans:
        start = datetime.combine(day, first, calendar.zone).astimezone(UTC)
        end = datetime.combine(day, last, calendar.zone).astimezone(UTC)
        while start + rules.length <= end:
            yield start
            start += rules.length


def _served(start: datetime, end: datetime, hours: DayHours, calendar: OfficeCalendar) -> bool:
    """Inside the day's service hours, which may be shorter than the spans in Ramadan, and clear of the break."""
    first, last = start.astimezone(calendar.zone).time(), end.astimezone(calendar.zone).time()
    if first < hours.opens or last > hours.closes:
        return False
    if hours.break_from is None or hours.break_until is None:
        return True
    return last <= hours.break_from or first >= hours.break_until


# What the packaged office file says; used where an office without a file of its own is imagined.
STANDARD_SLOTS = SlotRules(
    spans=((time(8), time(11)), (time(13), time(15))),
    minutes=30,
    visits=3,
    days_ahead=30,
    notice_minutes=120,
    change_minutes=60,
    grace_minutes=15,
    absent_minutes=5,
    last_number_minutes=15,
    reminders=(1440, 60, 10),
    confirm=False,
)
