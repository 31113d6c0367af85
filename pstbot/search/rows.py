"""The small tables that come with the package: synonyms and function words; regions are the domain's."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from pstbot.domain.regions import PROVINCE, REGIONS
from pstbot.search.normalise import words
from pstbot.search.synonyms import Kind, Synonyms

CODE_MEANS = "kode wilayah"


def _lines(name: str) -> Iterator[str]:
    text = (files("pstbot.search") / name).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))


def _table(name: str) -> Iterator[list[str]]:
    rows = _lines(name)
    next(rows)  # the names of the columns
    return (line.split("\t") for line in rows)


@cache
def function_words() -> frozenset[str]:
    return frozenset(word for line in _lines("function_words.txt") for word in line.split())


@cache
def place_words() -> frozenset[str]:
    """Words of region names: they narrow a question down and are seldom what it is about."""
    return frozenset(word for region in REGIONS for word in words(region.name, 8)) | {"indonesia", "kaltara"}


def _region_codes() -> Iterator[tuple[str, str, Kind]]:
    for region in REGIONS:
        for code in {region.code, region.ministry_code} - {"", PROVINCE}:
            yield code, CODE_MEANS, Kind.SYNONYM


@cache
def packaged_synonyms() -> Synonyms:
    written = [(term, canonical, Kind(kind)) for term, canonical, kind in _table("synonyms.tsv")]
    return Synonyms([*written, *_region_codes()])
