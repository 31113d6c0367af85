"""The request card in the words of the yearly survey, and what an officer may still ask for."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from pstbot.domain.errors import DeskError

MAX_ROWS = 10


class Item(StrEnum):
    """What "Minta kelengkapan" can tick; EMAIL alone is completed by verifying, everything else by speaking."""

    INDICATOR = "indicator"
    REGION = "region"
    YEARS = "years"
    LEVEL = "level"
    PURPOSE = "purpose"
    ATTACHMENT = "attachment"
    EMAIL = "email"


class Category(StrEnum):
    """The product of the service: statistical consultation about …"""

    DATA = "data"
    METADATA = "metadata"
    CLASSIFICATION = "classification"


class Level(StrEnum):
    """How fine the data are wanted."""

    PROVINCE = "province"
    REGENCY = "regency"
    DISTRICT = "district"
    VILLAGE = "village"


class Period(StrEnum):
    YEARLY = "yearly"
    SEMESTER = "semester"
    QUARTERLY = "quarterly"
    MONTHLY = "monthly"


class Result(StrEnum):
    """What came of a row, as the officer says at the closing; none: not stated."""

    FOUND = "found"
    DIFFERENT = "different"  # something else than what was asked for, such as another year or level
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class DataRow:
    """One row of data wanted; everything but the indicator may stay open."""

    indicator: str
    region: str | None = None  # BPS code
    level: Level | None = None
    first_year: int | None = None
    last_year: int | None = None
    period: Period | None = None
    id: int = 0  # what buttons point at, never used twice; 0 until somebody may press one
    result: Result | None = None

    @property
    def years(self) -> str:
        """ "2020–2024", "2020", or nothing."""
        first, last = self.first_year, self.last_year
        return f"{first}–{last}" if first and last and first != last else str(first or last or "")


@dataclass(frozen=True, slots=True)
class RequestCard:
    """1 to 10 rows, what for, and which kind of consultation. Raises ``DeskError("error-request-rows")``."""

    rows: tuple[DataRow, ...]
    category: Category = Category.DATA
    use: str | None = None  # a code of the survey's list

    def __post_init__(self) -> None:
        if not 1 <= len(self.rows) <= MAX_ROWS:
            raise DeskError("error-request-rows", most=MAX_ROWS)

    def with_row(self, row: DataRow) -> "RequestCard":
        return replace(self, rows=(*self.rows, row))


def as_held(row: DataRow) -> dict[str, Any]:
    """The row as it lies in a session or in the database."""
    return asdict(row)


def row_of(held: Mapping[str, Any]) -> DataRow:
    level, period, result = held.get("level"), held.get("period"), held.get("result")
    return DataRow(
        indicator=str(held.get("indicator") or ""),
        region=held.get("region"),
        level=Level(level) if level else None,
        first_year=held.get("first_year"),
        last_year=held.get("last_year"),
        period=Period(period) if period else None,
        id=held.get("id") or 0,
        result=Result(result) if result else None,
    )


def rows_of_request(request: Mapping[str, Any]) -> tuple[DataRow, ...]:
    return tuple(map(row_of, request.get("rows") or ()))
