"""The small tables that come with the package: synonyms, function words, regions."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

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
    names = (row[3] for row in _table("regions.tsv"))
    return frozenset(word for name in names for word in words(name, 8)) | {"indonesia", "kaltara"}


def _region_codes() -> Iterator[tuple[str, str, Kind]]:
    for row in _table("regions.tsv"):
        for code in {row[1], row[2]} - {"", "65"}:
            yield code, CODE_MEANS, Kind.SYNONYM


@cache
def packaged_synonyms() -> Synonyms:
    written = [(term, canonical, Kind(kind)) for term, canonical, kind in _table("synonyms.tsv")]
    return Synonyms([*written, *_region_codes()])
