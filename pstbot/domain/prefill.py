"""A first draft of the request card from the citizen's own words; every field can be changed before it is sent."""

import re
from typing import TypeVar

from pstbot.domain.regions import PROVINCE, find_region
from pstbot.domain.request import Category, DataRow, Level, Period, RequestCard

Found = TypeVar("Found")

FIRST_YEAR = 2000  # older figures exist, but a number below is more often an amount than a year
INDICATOR_LENGTH = 200

_CLASSIFICATION = ("kbli", "kbji", "kbki", "klasifikasi", "kode wilayah", "kode lapangan usaha", "classification")
_METADATA = ("metadata", "metodologi", "metode", "konsep", "definisi", "pengertian", "apa itu", "apa yang dimaksud")
_METADATA_TOO = ("arti dari", "cara menghitung", "cara hitung", "rumus", "methodology", "definition", "what is")
CATEGORIES = ((Category.CLASSIFICATION, _CLASSIFICATION), (Category.METADATA, _METADATA + _METADATA_TOO))
LEVELS = (
    (Level.VILLAGE, ("desa", "kelurahan", "village")),
    (Level.DISTRICT, ("kecamatan", "district")),
    (Level.REGENCY, ("kabupaten", "kab/kota", "kota", "regency")),
    (Level.PROVINCE, ("provinsi", "province")),
)
PERIODS = (
    (Period.MONTHLY, ("bulanan", "per bulan", "tiap bulan", "monthly")),
    (Period.QUARTERLY, ("triwulan", "triwulanan", "kuartal", "quarterly")),
    (Period.SEMESTER, ("semester", "semesteran")),
    (Period.YEARLY, ("tahunan", "per tahun", "tiap tahun", "yearly", "annual")),
)
_NUMBERS = {
    "dua": 2,
    "tiga": 3,
    "empat": 4,
    "lima": 5,
    "enam": 6,
    "tujuh": 7,
    "delapan": 8,
    "sembilan": 9,
    "sepuluh": 10,
}
_LAST_YEARS = re.compile(r"\b(\d{1,2}|" + "|".join(_NUMBERS) + r") (?:tahun|thn|th) (?:terakhir|terkini|ke belakang)\b")
_YEAR = re.compile(r"(?<![\d.,])(20\d\d)(?!\d|[.,]\d)")


def prefill(query: str, this_year: int) -> RequestCard:
    """One row with what the words give away; what they do not say stays open. ``query`` must not be empty."""
    folded = " ".join(query.lower().split())
    region = find_region(folded)
    years = find_years(folded, this_year)
    row = DataRow(
        indicator=" ".join(query.split())[:INDICATOR_LENGTH],
        region=region,
        level=_first(LEVELS, "per ", folded) or (_level_of(region) if region else None),
        first_year=years and years[0],
        last_year=years and years[1],
        period=_first(PERIODS, "", folded),
    )
    return RequestCard((row,), _first(CATEGORIES, "", folded) or Category.DATA)


def find_years(folded: str, this_year: int) -> tuple[int, int] | None:
    """First and last year wanted. "5 tahun terakhir" ends with last year: this one's figures are rarely out."""
    if ago := _LAST_YEARS.search(folded):
        count = _NUMBERS.get(ago[1]) or int(ago[1])
        return (this_year - max(count, 1), this_year - 1)
    if "tahun lalu" in folded or "last year" in folded:
        return (this_year - 1, this_year - 1)
    years = [int(year) for year in _YEAR.findall(folded) if FIRST_YEAR <= int(year) <= this_year + 1]
    if not years and ("tahun ini" in folded or "this year" in folded):
        return (this_year, this_year)
    return (min(years), max(years)) if years else None


def _level_of(region: str) -> Level:
    if region == PROVINCE:
        return Level.PROVINCE
    return Level.REGENCY if len(region) == 4 else Level.DISTRICT


def _first(table: tuple[tuple[Found, tuple[str, ...]], ...], before: str, folded: str) -> Found | None:
    for found, words in table:
        if any(re.search(rf"(?<!\w){re.escape(before + word)}(?!\w)", folded) for word in words):
            return found
    return None
