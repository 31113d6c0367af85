"""Regions of Kalimantan Utara by BPS code: the names a question may contain. The table beside this file lists them."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from importlib.resources import files
from typing import NamedTuple

from pstbot.domain.request import Level

PROVINCE = "65"


class Region(NamedTuple):
    """``code``: 2, 4 or 7 digits, empty where BPS has given none yet; the Ministry's codes differ."""

    level: str
    code: str
    ministry_code: str
    name: str
    webapi_domain: str


def _listed() -> Iterator[Region]:
    lines = (files("pstbot.domain") / "regions.tsv").read_text(encoding="utf-8").splitlines()
    return (Region(*line.split("\t")) for line in lines[1:])  # the first line names the columns


REGIONS: tuple[Region, ...] = tuple(_listed())
REGENCIES: dict[str, str] = {each.code: each.name for each in REGIONS if len(each.code) == 4}
DISTRICTS: dict[str, str] = {each.code: each.name for each in REGIONS if len(each.code) == 7}
_REGION_NAMES = {each.code: each.name for each in REGIONS if each.code}

MOST_MATCHES = 8

_SHORT = {
    "kaltara": PROVINCE,
    "kalimantan utara": PROVINCE,
    "kalut": PROVINCE,
    "north kalimantan": PROVINCE,
    "ktt": "6503",
    "tideng pale": "6503",
}


def region_name(code: str) -> str | None:
    """The name that belongs to a BPS code of 2, 4 or 7 digits."""
    return _REGION_NAMES.get(code)


def level_of(code: str) -> Level:
    """How fine a region of this code is."""
    return {2: Level.PROVINCE, 4: Level.REGENCY}.get(len(code), Level.DISTRICT)


def find_region(folded: str) -> str | None:
    """The BPS code of the finest region named in a lower-case text; a plain "nunukan" means the regency."""
    return max(map(_code, _NAMES.finditer(folded)), key=len, default=None)


def without_regions(text: str, mark: str) -> tuple[list[str], str]:
    """The codes of all regions named in a text of any case, and the text with ``mark`` in their places."""
    return [_code(match) for match in _NAMES.finditer(text)], _NAMES.sub(lambda match: _kind(match) + mark, text)


def match_regions(text: str) -> list[str]:
    """Codes of the regions that a typed name may mean, the likeliest first: whole names, beginnings, slips."""
    wanted = " ".join(text[:60].lower().split())
    kind = _KIND.match(wanted)
    digits = _DIGITS[kind["kind"]] if kind else (2, 4, 7)
    name = wanted[kind.end() :] if kind else wanted
    known = [(each, code) for each, code in _named() if len(code) in digits]
    whole = [code for each, code in known if each == name]
    begun = [code for each, code in known if name and all(_begins(word, each) for word in name.split())]
    close = get_close_matches(name, [each for each, _ in known], MOST_MATCHES, cutoff=0.75)
    found = whole or begun or [code for slip in close for each, code in known if each == slip]
    return sorted(dict.fromkeys(found), key=len)[:MOST_MATCHES]


def _begins(word: str, name: str) -> bool:
    return any(part.startswith(word) for part in name.split())


def _code(match: re.Match[str]) -> str:
    name = match["name"].lower()
    district = _DISTRICT_CODES.get(name) if match["kind"] else None
    return district or _CODES[name]


def _kind(match: re.Match[str]) -> str:
    """ "per kecamatan Bulungan": the word belongs to the name only where there is such a district."""
    return match["kind"] or "" if match["name"].lower() not in _DISTRICT_CODES else ""


def _named() -> Iterator[tuple[str, str]]:
    yield from ((name.lower(), code) for code, name in DISTRICTS.items())
    yield from ((name.split(maxsplit=1)[1].lower(), code) for code, name in REGENCIES.items())
    yield from _SHORT.items()


_CODES = dict(_named())  # later rows win: a regency before the district of the same name
_DISTRICT_CODES = {name.lower(): code for code, name in DISTRICTS.items()}
_NAMES = re.compile(
    r"(?:(?P<kind>kecamatan|kec\.?)\s+)?(?<!\w)(?P<name>"
    + "|".join(re.escape(name) for name in sorted(_CODES, key=len, reverse=True))
    + r")(?!\w)",
    re.IGNORECASE,
)
_KIND = re.compile(r"(?P<kind>kecamatan|kec|kabupaten|kab|kota|provinsi|prov)\b\.?\s*")
_DIGITS = {"kecamatan": (7,), "kec": (7,), "kabupaten": (4,), "kab": (4,), "kota": (4,), "provinsi": (2,), "prov": (2,)}
