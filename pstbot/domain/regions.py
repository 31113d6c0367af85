"""Regions of Kalimantan Utara by BPS code (the Ministry's codes differ): the names a question may contain."""

import re
from collections.abc import Iterator

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


def find_region(folded: str) -> str | None:
    """The BPS code of the finest region named in a lower-case text; a plain "nunukan" means the regency."""
    return max(map(_code, _NAMES.finditer(folded)), key=len, default=None)


def _code(match: re.Match[str]) -> str:
    district = _DISTRICT_CODES.get(match["name"]) if match["kind"] else None
    return district or _CODES[match["name"]]


def _named() -> Iterator[tuple[str, str]]:
    yield from ((name.lower(), code) for code, name in DISTRICTS.items())
    yield from ((name.split(maxsplit=1)[1].lower(), code) for code, name in REGENCIES.items())
    yield from _SHORT.items()


_CODES = dict(_named())  # later rows win: a regency before the district of the same name
_DISTRICT_CODES = {name.lower(): code for code, name in DISTRICTS.items()}
_NAMES = re.compile(
    r"(?:(?P<kind>kecamatan|kec\.?)\s+)?(?<!\w)(?P<name>"
    + "|".join(re.escape(name) for name in sorted(_CODES, key=len, reverse=True))
    + r")(?!\w)"
)
