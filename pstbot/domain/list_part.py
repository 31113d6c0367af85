"""One part of a list of data: its name as the person wrote it, its region and its years."""

import re
from dataclasses import dataclass

from pstbot.domain.indicators import INDICATORS, QUANTITIES
from pstbot.domain.regions import without_regions
from pstbot.domain.row_fields import INDICATOR_LENGTH
from pstbot.domain.years import LAST_YEARS, YEAR, find_years

_YEARS = re.compile(rf"{LAST_YEARS.pattern}|{YEAR.pattern}|tahun (?:lalu|ini)|(?:last|this) year", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-–•*]|\d{1,2}[.)])\s+")
_MARK = "\x00"  # stands where a region or a year was
_TAKEN_OUT = f" {_MARK} "
_EDGES = " \t.?!:()\"'“”"

_COURTESIES = """
saya sy aku kami mau ingin minta mohon butuh perlu memerlukan membutuhkan butuhkan perlukan
dibutuhkan diperlukan inginkan bantuan tolong bisa boleh dapat dapatkah apakah ada cari carikan
mencari kirim kirimkan berikan data datanya info informasi tentang mengenai terkait soal berapa brp
berapakah juga kak min admin bapak ibu pak bu halo hai selamat pagi siang sore malam assalamualaikum
permisi yang ya terima kasih makasih hello hi please the of about on i we need want would like give
me how many much thanks thank you
"""
_LEADING = """
di pada tahun thn th periode dari sejak sampai hingga dengan s.d sd kabupaten kab kota provinsi prov
wilayah daerah untuk in for from to year years city regency province
"""
_ASIDE, _GLUE = frozenset(_COURTESIES.split()), frozenset(_LEADING.split())


@dataclass(frozen=True, slots=True)
class Part:
    indicator: str
    bare: bool  # nothing follows the indicator's own name
    region: str | None
    years: tuple[int, int] | None
    line: int = 0


class Unclear(Exception):
    """The words may mean something else than this datum by itself."""


def read_part(segment: str, this_year: int) -> Part | None:
    """None for a segment that asks for nothing, such as a greeting. Raises ``Unclear``."""
    text = _BULLET.sub("", segment)
    regions, rest = without_regions(text, _TAKEN_OUT)
    region = max(regions, key=len, default=None)
    if region is not None and not all(region.startswith(each) for each in regions):
        raise Unclear
    years = find_years(" ".join(text.lower().split()), this_year)
    name, bare = _named(_words(_YEARS.sub(_TAKEN_OUT, rest)))
    return Part(name, bare, region, years) if name or region or years else None


def _words(text: str) -> list[str]:
    """What is left, without the words that only led to a region or to years, and without courtesies around it."""
    words: list[str] = []
    for each in text.split():
        word = each.strip(_EDGES)
        if word == _MARK:
            while words and words[-1].lower() in _GLUE:
                words.pop()
        elif any(sign.isalnum() for sign in word):
            words.append(word)
    while words and words[0].lower() in _ASIDE | _GLUE:
        words = words[1:]
    while words and words[-1].lower() in _ASIDE | _GLUE:
        words = words[:-1]
    return words


def _named(words: list[str]) -> tuple[str, bool]:
    """The indicator in the person's own words, and whether it is the known name alone. Raises ``Unclear``."""
    if not words:
        return "", True
    folded = [word.lower() for word in words]
    start = 1 if folded[0] in QUANTITIES and not _term_at(folded, 0) else 0
    length = _term_at(folded, start)
    more = words[start + length :]
    name = " ".join(words)
    if not length or len(name) > INDICATOR_LENGTH or any(sign.isdigit() for word in more for sign in word):
        raise Unclear
    return name, not more


def _term_at(folded: list[str], start: int) -> int:
    """How many words the longest known indicator has that begins here."""
    longest = min(len(folded) - start, max(len(term) for term in INDICATORS))
    return next((count for count in range(longest, 0, -1) if tuple(folded[start : start + count]) in INDICATORS), 0)
