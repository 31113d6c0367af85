"""A month made of buttons: weekday by weekday, only days with a free time can be pressed."""

from calendar import Calendar
from collections.abc import Callable, Sequence
from datetime import date

from pstbot.screens.screen import Button

Row = tuple[Button, ...]

NO_DAY = "no-day"
_BLANK = "·"
FRIDAY = 4


def months_of(days: Sequence[date]) -> list[date]:
    """The first day of every month in which there is something to press, in order."""
    return sorted({day.replace(day=1) for day in days})


def month(
    shown: date, days: Sequence[date], press: Callable[[date], Button], weekday: Callable[[int], str]
) -> tuple[Row, ...]:
    """The weeks of the month of ``shown`` under their weekdays; what holds no free day is left out."""
    free = {day for day in days if (day.year, day.month) == (shown.year, shown.month)}
    columns = range(7) if any(day.weekday() > FRIDAY for day in free) else range(FRIDAY + 1)
    head = tuple(Button(weekday(column), NO_DAY) for column in columns)
    weeks = Calendar().monthdatescalendar(shown.year, shown.month)
    return (
        head,
        *(
            tuple(press(week[column]) if week[column] in free else Button(_BLANK, NO_DAY) for column in columns)
            for week in weeks
            if free.intersection(week)
        ),
    )
