"""Indonesia's national holidays (libur nasional) and joint leave (cuti bersama), from the holidays package."""

from collections.abc import Iterable
from datetime import date

from holidays import country_holidays

EVERY_CLOSED_DAY = ("public", "government")
JOINT_LEAVE = ("government",)
ESTIMATE = " (perkiraan)"


def closed_days(years: Iterable[int]) -> dict[date, str]:
    """Day → its Indonesian name, weekends included, in order. The office's own closures are not among them.

    Feasts of the lunar calendars are called an estimate ("perkiraan") until the year's joint decree (SKB) is known.
    """
    return {day: name for year in sorted(set(years)) for day, name in _year(year).items()}


def missing_joint_leave(year: int) -> bool:
    """Whether the year's joint leave is still unknown; asked from 1 November on for the next year."""
    return not _named(year, JOINT_LEAVE)


def _year(year: int) -> dict[date, str]:
    named = _named(year, EVERY_CLOSED_DAY)
    if missing_joint_leave(year):
        return named
    # One decree fixes joint leave and feasts, so where the leave is known the package's note is out of date.
    return {day: name.replace(ESTIMATE, "") for day, name in named.items()}


def _named(year: int, categories: tuple[str, ...]) -> dict[date, str]:
    found = country_holidays("ID", years=year, categories=categories, language="id", expand=False)
    return {day: str(found[day]) for day in sorted(found)}
