"""Dates as people write them: "23 November 2026", "23/11/2026", "2026-11-23", "besok", "24-26 November 2026"."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "feb", "pebruari"),
    ("maret", "march", "mar"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("agustus", "august", "agu", "agt", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nov", "nopember", "nop"),
    ("desember", "december", "des", "dec"),
)
_MONTH_OF = {name: place for place, names in enumerate(MONTHS, start=1) for name in names}
_FROM_TODAY = {"hari ini": 0, "today": 0, "besok": 1, "tomorrow": 1, "lusa": 2, "kemarin": -1, "yesterday": -1}

_NAMES = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_WORD = rf"(?P<word>{'|'.join(_FROM_TODAY)})\b"
_ISO = r"(?P<iso_year>\d{4})-(?P<iso_month>\d{1,2})-(?P<iso_day>\d{1,2})\b"
_SLASHED = r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>\d{4})\b"
_SPOKEN = rf"(?P<spoken_day>\d{{1,2}})\s+(?P<name>{_NAMES})\b\.?(?:\s+(?P<spoken_year>\d{{4}})\b)?"
_ONE = re.compile("|".join((_WORD, _ISO, _SLASHED, _SPOKEN)), re.IGNORECASE)
_TO = r"\s*(?:-|–|—|s\.?\s?/?\s?d\b\.?|sampai(?: dengan)?\b|hingga\b|until\b|to\b)\s*"
_UNTIL = re.compile(_TO, re.IGNORECASE)
_SHORT = re.compile(rf"(?P<first>\d{{1,2}}){_TO}(?=\d{{1,2}}\s+(?:{_NAMES})\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Days:
    """``rest``: what was written behind the dates."""

    first: date
    last: date
    rest: str


def read_days(text: str, today: date) -> Days | None:
    """One day or a span at the beginning of ``text``; none where there is no such date or the span runs backwards.

    Without a year the date nearest to ``today`` is meant.
    """
    text = " ".join(text.split())
    short = _SHORT.match(text)
    found = _one(text, short.end() if short else 0, today)
    if found is None:
        return None
    first, end = found
    if short:
        return _days(_same_month(first, int(short["first"])), first, text[end:])
    until = _UNTIL.match(text, end)
    second = _one(text, until.end(), today) if until else None
    if until is None or second is None:
        return _days(first, first, text[end:])
    last, end = second
    return _days(_before(first, last, text, until.start()), last, text[end:])


def _one(text: str, start: int, today: date) -> tuple[date, int] | None:
    match = _ONE.match(text, start)
    if match is None:
        return None
    try:
        return _date_of(match, today), match.end()
    except (ValueError, OverflowError):  # 31 February, the year 0
        return None


def _date_of(match: re.Match[str], today: date) -> date:
    if word := match["word"]:
        return today + timedelta(days=_FROM_TODAY[word.lower()])
    if match["iso_year"]:
        return date(int(match["iso_year"]), int(match["iso_month"]), int(match["iso_day"]))
    if match["year"]:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    month, day = _MONTH_OF[match["name"].lower()], int(match["spoken_day"])
    if match["spoken_year"]:
        return date(int(match["spoken_year"]), month, day)
    return min(_years(month, day, today.year), key=lambda found: abs(found - today))


def _years(month: int, day: int, year: int) -> list[date]:
    """Raises ``ValueError`` for a day that no month has; 29 February is not in every year."""
    found = []
    for each in (year - 1, year, year + 1):
        try:
            found.append(date(each, month, day))
        except ValueError:
            continue
    return found


def _same_month(last: date, day: int) -> date | None:
    try:
        return last.replace(day=day)
    except ValueError:
        return None


def _has_year(text: str, end: int) -> bool:
    return re.search(r"\d{4}", text[:end]) is not None


def _before(first: date, last: date, text: str, end: int) -> date | None:
    """A first day without a year belongs to the year of the last one: "24 November - 2 Desember 2027"."""
    if _has_year(text, end):
        return first
    return next((day for day in reversed(_years(first.month, first.day, last.year)) if day <= last), None)


def _days(first: date | None, last: date, rest: str) -> Days | None:
    if first is None or first > last:
        return None
    return Days(first, last, rest.strip(" ,:;-–—"))
