"""The office of the domain tests: Kalimantan Utara's hours, zone and holidays."""

import csv
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from pstbot.domain.calendar import DayHours, OfficeCalendar
from pstbot.domain.consultation import Actor, Consultation, number, submitted

WITA = ZoneInfo("Asia/Makassar")
MON_TO_THU = DayHours(time(8), time(15, 30), time(12), time(13))
FRIDAY = DayHours(time(8), time(16), time(11, 30), time(13))
WEEK = {0: MON_TO_THU, 1: MON_TO_THU, 2: MON_TO_THU, 3: MON_TO_THU, 4: FRIDAY}
SITI, BUDI, RINA = 7, 101, 102

__all__ = ["BUDI", "RINA", "SITI", "WEEK", "WITA", "Actor", "case", "holidays", "local", "office"]


@cache
def holidays() -> frozenset[date]:
    with (Path(__file__).parent / "holidays_id.tsv").open(encoding="utf-8") as rows:
        return frozenset(date.fromisoformat(row["date"]) for row in csv.DictReader(rows, delimiter="\t"))


def office(closed: Iterable[date] | None = None) -> OfficeCalendar:
    return OfficeCalendar(WITA, WEEK, holidays() if closed is None else frozenset(closed))


def local(text: str) -> datetime:
    """An instant from local time, as in ``2026-03-02 10:00``."""
    return datetime.fromisoformat(text).replace(tzinfo=WITA).astimezone(UTC)


def case(at: str = "2026-03-02 10:00", *, verified: bool = True) -> Consultation:
    """Siti's question, submitted on a Monday morning."""
    return submitted(1, number(2026, 1), SITI, "Inflasi Tarakan", local(at), calendar=office(), verified=verified)
