"""The fields of a row of data wanted, as buttons and people give them, and what one field says about another."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from pstbot.domain.errors import DeskError
from pstbot.domain.lines import TYPED_LENGTH, clean_line
from pstbot.domain.regions import level_of, match_regions, region_name
from pstbot.domain.request import DataRow, Level, Period
from pstbot.domain.years import read_years

INDICATOR_LENGTH = 200


class RowField(StrEnum):
    INDICATOR = "indicator"
    REGION = "region"
    YEARS = "years"
    LEVEL = "level"
    PERIOD = "period"


TYPED = frozenset({RowField.INDICATOR, RowField.REGION, RowField.YEARS})  # the others are chosen by buttons alone

Change = Callable[[DataRow, str, int], DataRow]


def changed(row: DataRow, field: RowField, value: str, this_year: int) -> DataRow:
    """The row with a field as a button carries it, or as it was typed; "" leaves the field open again.

    Raises ``DeskError("error-row-…")`` with the name of the field for a value it cannot hold.
    """
    return _CHANGES[field](row, value, this_year)


def clean_indicator(text: str) -> str:
    """Raises ``DeskError("error-row-indicator")``: too long, or nothing to read in it."""
    line = clean_line(text) if len(text) <= TYPED_LENGTH else ""
    if len(line) > INDICATOR_LENGTH or not any(sign.isalnum() for sign in line):
        raise DeskError("error-row-indicator", most=INDICATOR_LENGTH)
    return line


def _indicator(row: DataRow, value: str, this_year: int) -> DataRow:
    return replace(row, indicator=clean_indicator(value))


def _region(row: DataRow, value: str, this_year: int) -> DataRow:
    """A code, or the name of one region. The level follows as long as it says no more than the region did."""
    code = value if region_name(value) else None
    if value and code is None:
        found = match_regions(value)
        code = found[0] if len(found) == 1 else None
        if code is None:
            raise DeskError("error-row-region")
    follows = row.level is None or (row.region is not None and row.level is level_of(row.region))
    level = (level_of(code) if code else None) if follows else row.level
    return replace(row, region=code, level=level)


def _years(row: DataRow, value: str, this_year: int) -> DataRow:
    if not value:
        return replace(row, first_year=None, last_year=None)
    years = read_years(value, this_year)
    if years is None:
        raise DeskError("error-row-years")
    return replace(row, first_year=years[0], last_year=years[1])


def _level(row: DataRow, value: str, this_year: int) -> DataRow:
    if value and value not in set(Level):
        raise DeskError("error-row-level")
    return replace(row, level=Level(value) if value else None)


def _period(row: DataRow, value: str, this_year: int) -> DataRow:
    if value and value not in set(Period):
        raise DeskError("error-row-period")
    return replace(row, period=Period(value) if value else None)


_CHANGES: dict[RowField, Change] = {
    RowField.INDICATOR: _indicator,
    RowField.REGION: _region,
    RowField.YEARS: _years,
    RowField.LEVEL: _level,
    RowField.PERIOD: _period,
}
