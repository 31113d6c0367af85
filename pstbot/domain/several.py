"""Several data in one question: "PDRB dan inflasi Tarakan 2020-2024 serta penduduk Bulungan".

Only where every part of the list is a datum by itself; with the slightest doubt the question stays one row, because a
row that nobody asked for is worse than a row that an officer has to divide.
"""

import re
from dataclasses import dataclass, replace

from pstbot.domain.list_part import Part, Unclear, read_part
from pstbot.domain.request import MAX_ROWS

READ = 1000  # characters of a question, and segments in it: a list that is longer is not a clear one
SEGMENTS = 4 * MAX_ROWS

# Words that set data in relation to each other: what is asked for then is not each of them by itself.
_RELATED = re.compile(
    r"\b(beda\w*|perbeda\w*|hubung\w*|pengaruh\w*|korelasi\w*|kait\w*|antara|dibanding\w*|perbanding\w*|bandingkan|vs|"
    r"versus|terhadap|selisih|between|compar\w*|relation\w*|difference\w*)\b",
    re.IGNORECASE,
)
_PURPOSE = re.compile(
    r"\s(?:untuk|buat|guna|for)\s+(?:bahan |keperluan |kebutuhan |my |a |saya )*"
    r"(?:skripsi|tesis|disertasi|tugas|penelitian|riset|laporan|makalah|kuliah|thesis|research|report)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_LINES = re.compile(r"[;\n]")
_BETWEEN = re.compile(r"(?<!\d),|,(?!\d)|\s(?:dan|serta|and|plus|&|\+)\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Listed:
    """A datum of a list as far as the words say; ``region`` is a BPS code."""

    indicator: str
    region: str | None = None
    years: tuple[int, int] | None = None


def listed(question: str, this_year: int) -> list[Listed]:
    """Two to ten data in the order of the words, or none where the words do not clearly list several."""
    if len(question) > READ or _RELATED.search(question):
        return []
    head, colon, body = question.partition(":")
    try:
        first = read_part(head, this_year) if colon else None
        if first is not None and first.indicator:
            return []
        parts = _parts(_PURPOSE.sub("", body if colon else question), this_year)
        found = _completed(_shared(parts, first))
    except Unclear:
        return []
    return found if 2 <= len(found) <= MAX_ROWS else []


def _parts(text: str, this_year: int) -> list[Part]:
    """Segments with something in them. Years alone, and a region where there was none, belong to the part before."""
    segments = [(line, each) for line, words in enumerate(_LINES.split(text)) for each in _BETWEEN.split(words)]
    if len(segments) > SEGMENTS:
        raise Unclear
    parts: list[Part] = []
    for line, segment in segments:
        part = read_part(segment, this_year)
        if part is None:
            continue
        last = parts[-1] if parts else None
        if last is None or part.indicator or (part.region and last.region):
            parts.append(replace(part, line=line))
        else:
            parts[-1] = replace(last, region=part.region or last.region, years=_span(last.years, part.years))
    return parts


def _shared(parts: list[Part], head: Part | None) -> list[Part]:
    """What stands once for several: behind the last of a line ("PDRB dan inflasi Tarakan"), or before a colon.

    Raises ``Unclear`` where words behind one name may belong to the bare names before it ("ekspor dan impor beras").
    """
    shared: list[Part] = []
    after: Part | None = None  # the part behind this one, in the same line
    for part in reversed(parts):
        if after is None or after.line != part.line:
            after = None
        elif part.bare and not after.bare:
            raise Unclear
        region, years = (part.region or after.region, part.years or after.years) if after else (part.region, part.years)
        after = replace(part, region=region, years=years, bare=part.bare and (after is None or after.bare))
        shared.append(after)
    if head is None:
        return shared[::-1]
    return [replace(each, region=each.region or head.region, years=each.years or head.years) for each in shared[::-1]]


def _completed(parts: list[Part]) -> list[Listed]:
    """A region alone goes on with the name before it, unless that name shares its place with others."""
    found: list[Listed] = []
    names = [part.indicator for part in parts]
    for place, part in enumerate(parts):
        name = part.indicator
        if not name:
            before = [each for each in names[:place] if each]
            if len(set(before)) != 1:
                raise Unclear
            name = before[0]
        found.append(Listed(name, part.region, part.years))
    return found


def _span(first: tuple[int, int] | None, second: tuple[int, int] | None) -> tuple[int, int] | None:
    years = [year for span in (first, second) if span for year in span]
    return (min(years), max(years)) if years else None
