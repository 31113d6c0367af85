"""Regions of Kalimantan Utara by BPS code (the Ministry's codes differ): the names a question may contain."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from pstbot.domain.request import Level

PROVINCE = "65"

REGENCIES: dict[str, str] = {
    "6501": "Kabupaten Malinau",
    "6502": "Kabupaten Bulungan",
    "6503": "Kabupaten Tana Tidung",
    "6504": "Kabupaten Nunukan",
    "6571": "Kota Tarakan",
}

# Two further districts (Lumbis Pansiangan, Lumbis Hulu) have no BPS code yet.
DISTRICTS: dict[str, str] = {
    "6501010": "Sungai Boh",
    "6501020": "Kayan Selatan",
    "6501030": "Kayan Hulu",
    "6501040": "Kayan Hilir",
    "6501050": "Pujungan",
    "6501060": "Bahau Hulu",
    "6501070": "Sungai Tubu",
    "6501080": "Malinau Selatan Hulu",
    "6501090": "Malinau Selatan",
    "6501100": "Malinau Selatan Hilir",
    "6501110": "Mentarang",
    "6501120": "Mentarang Hulu",
    "6501130": "Malinau Utara",
    "6501140": "Malinau Barat",
    "6501150": "Malinau Kota",
    "6502010": "Peso",
    "6502020": "Peso Hilir",
    "6502030": "Tanjung Palas Barat",
    "6502040": "Tanjung Palas",
    "6502050": "Tanjung Selor",
    "6502060": "Tanjung Palas Timur",
    "6502070": "Tanjung Palas Tengah",
    "6502080": "Tanjung Palas Utara",
    "6502090": "Sekatak",
    "6502100": "Bunyu",
    "6503010": "Muruk Rian",
    "6503020": "Sesayap",
    "6503030": "Betayau",
    "6503040": "Sesayap Hilir",
    "6503050": "Tana Lia",
    "6504010": "Krayan Selatan",
    "6504011": "Krayan Tengah",
    "6504020": "Krayan",
    "6504021": "Krayan Timur",
    "6504022": "Krayan Barat",
    "6504030": "Lumbis Ogong",
    "6504040": "Lumbis",
    "6504050": "Sembakung Atulai",
    "6504060": "Sembakung",
    "6504070": "Sebuku",
    "6504080": "Tulin Onsoi",
    "6504090": "Sei Menggaris",
    "6504100": "Nunukan",
    "6504110": "Nunukan Selatan",
    "6504120": "Sebatik Barat",
    "6504130": "Sebatik",
    "6504140": "Sebatik Timur",
    "6504150": "Sebatik Tengah",
    "6504160": "Sebatik Utara",
    "6571010": "Tarakan Timur",
    "6571020": "Tarakan Tengah",
    "6571030": "Tarakan Barat",
    "6571040": "Tarakan Utara",
}

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
    return "Kalimantan Utara" if code == PROVINCE else REGENCIES.get(code) or DISTRICTS.get(code)


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
