"""The years that data are wanted for: found in a question, or read from what was typed for them alone."""

import re

FIRST_YEAR = 2000  # in a question: older figures exist, but a number below is more often an amount than a year
EARLIEST_YEAR = 1945  # where years alone are asked for
PROJECTED = 40  # projections reach so far ahead

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
LAST_YEARS = re.compile(
    r"\b(\d{1,2}|" + "|".join(_NUMBERS) + r") (?:tahun|thn|th) (?:terakhir|terkini|ke belakang)\b", re.I
)
YEAR = re.compile(r"(?<![\d.,])(20\d\d)(?!\d|[.,]\d)")

# Between the years of a span, and in front of it; anything else is no answer to "which years?".
_SPAN = re.compile(
    r"(?:dari |sejak |from )?(?:tahun |thn |th |years? )?(?P<first>\d{4})"
    r"(?: ?(?:-|–|—|/|,|&|s\.?d\.?|s/d|sampai(?: dengan)?|hingga|dan|to|until|and) ?"
    r"(?:tahun |thn |th )?(?P<last>\d{4}))?"
)


def find_years(folded: str, this_year: int) -> tuple[int, int] | None:
    """First and last year wanted. "5 tahun terakhir" ends with last year: this one's figures are rarely out."""
    if ago := _ago(folded, this_year):
        return ago
    years = [int(year) for year in YEAR.findall(folded) if FIRST_YEAR <= int(year) <= this_year + 1]
    if not years and ("tahun ini" in folded or "this year" in folded):
        return (this_year, this_year)
    return (min(years), max(years)) if years else None


def read_years(text: str, this_year: int) -> tuple[int, int] | None:
    """A year or a span that stands alone; None for anything else, such as the year 0 or 9999."""
    folded = " ".join(text[:100].lower().split())
    if folded in ("tahun ini", "this year"):
        return (this_year, this_year)
    if ago := _ago(folded, this_year):
        return ago
    span = _SPAN.fullmatch(folded)
    if span is None:
        return None
    years = sorted((int(span["first"]), int(span["last"] or span["first"])))
    return (years[0], years[1]) if years[0] >= EARLIEST_YEAR and years[1] <= this_year + PROJECTED else None


def _ago(folded: str, this_year: int) -> tuple[int, int] | None:
    if ago := LAST_YEARS.search(folded):
        count = _NUMBERS.get(ago[1]) or int(ago[1])
        return (this_year - max(count, 1), this_year - 1)
    if "tahun lalu" in folded or "last year" in folded:
        return (this_year - 1, this_year - 1)
    return None
