"""Service hours as a person would write them on the door."""

from collections.abc import Iterator
from datetime import time
from typing import NamedTuple

from pstbot.domain.calendar import OfficeHours

DAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
BREAK = {"id": "istirahat", "en": "break"}
CLOCK = {"id": "%H.%M", "en": "%H:%M"}

Span = tuple[time, time]


class Run(NamedTuple):
    """Neighbouring weekdays, first and last included, with the same span."""

    first: int
    last: int
    span: Span


def hours_text(hours: OfficeHours, locale: str) -> str:
    """``Senin–Kamis 08.00–15.30, Jumat 08.00–16.00 (istirahat 12.00–13.00, Jumat 11.30–13.00)``.

    The first break stands without its days, as the usual one, when every working day has a break.
    """
    opened = {day: (one.opens, one.closes) for day, one in hours.items()}
    pauses = {day: (one.break_from, one.break_until) for day, one in hours.items() if one.break_from}
    whole = ", ".join(_said(run, locale) for run in _runs(opened))
    breaks = [_said(run, locale) for run in _runs({d: (a, b) for d, (a, b) in pauses.items() if a and b})]
    if not breaks:
        return whole
    if set(pauses) == set(opened):
        breaks[0] = breaks[0].rpartition(" ")[2]
    return f"{whole} ({BREAK[locale]} {', '.join(breaks)})"


def _runs(spans: dict[int, Span]) -> Iterator[Run]:
    run: Run | None = None
    for day in sorted(spans):
        if run and run.last == day - 1 and run.span == spans[day]:
            run = run._replace(last=day)
            continue
        if run:
            yield run
        run = Run(day, day, spans[day])
    if run:
        yield run


def _said(run: Run, locale: str) -> str:
    names = DAYS[locale]
    days = names[run.first] if run.first == run.last else f"{names[run.first]}–{names[run.last]}"
    return f"{days} {run.span[0]:{CLOCK[locale]}}–{run.span[1]:{CLOCK[locale]}}"
