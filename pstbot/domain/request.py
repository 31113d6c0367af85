"""The request card in the words of the yearly survey, and what an officer may still ask for."""

from dataclasses import dataclass, replace
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class DataRow:
    """One row of data wanted; everything but the indicator may stay open."""

    indicator: str
    region: str | None = None  # BPS code
    level: Level | None = None
    first_year: int | None = None
    last_year: int | None = None
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class RequestCard:
    """1 to 10 rows, what for, and which kind of consultation. Raises ``DeskError("error-request-rows")``."""

    rows: tuple[DataRow, ...]
    category: Category = Category.DATA
    use: str | None = None

    def __post_init__(self) -> None:
        if not 1 <= len(self.rows) <= MAX_ROWS:
            raise DeskError("error-request-rows", most=MAX_ROWS)

    def with_row(self, row: DataRow) -> "RequestCard":
        return replace(self, rows=(*self.rows, row))
