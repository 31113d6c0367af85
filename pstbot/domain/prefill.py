"""A first draft of the request card from the citizen's own words; every field can be changed before it is sent."""

import re
from functools import lru_cache
from typing import TypeVar

from pstbot.domain.regions import find_region, level_of
from pstbot.domain.request import Category, DataRow, Level, Period, RequestCard
from pstbot.domain.row_fields import INDICATOR_LENGTH
from pstbot.domain.several import Listed, listed
from pstbot.domain.years import find_years

Found = TypeVar("Found")


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


@lru_cache(maxsize=32)  # the same words are read several times in one turn
def prefill(query: str, this_year: int) -> RequestCard:
    """One row with what the words give away, or one for each datum where they clearly list several.

    What the words do not say stays open. ``query`` must not be empty.
    """
    folded = " ".join(query.lower().split())
    category = _first(CATEGORIES, "", folded) or Category.DATA
    several = listed(query, this_year) if category is Category.DATA else []
    rows = map(_row, several) if several else [_whole(query, folded, this_year)]
    return RequestCard(tuple(rows), category)


def _whole(query: str, folded: str, this_year: int) -> DataRow:
    years = find_years(folded, this_year)
    return _row(Listed(" ".join(query.split())[:INDICATOR_LENGTH], find_region(folded), years), folded)


def _row(found: Listed, words: str | None = None) -> DataRow:
    """``words``: where level and period are sought; the indicator's own by default."""
    folded = words or found.indicator.lower()
    return DataRow(
        indicator=found.indicator,
        region=found.region,
        level=_first(LEVELS, "per ", folded) or (level_of(found.region) if found.region else None),
        first_year=found.years and found.years[0],
        last_year=found.years and found.years[1],
        period=_first(PERIODS, "", folded),
    )


def _first(table: tuple[tuple[Found, tuple[str, ...]], ...], before: str, folded: str) -> Found | None:
    for found, words in table:
        if any(re.search(rf"(?<!\w){re.escape(before + word)}(?!\w)", folded) for word in words):
            return found
    return None
