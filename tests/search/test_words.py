"""Stems, spelling and synonyms, each alone."""

import pytest

from pstbot.search.rows import packaged_synonyms, place_words
from pstbot.search.stems import singular, stem
from pstbot.search.synonyms import Expansion, Kind, Synonyms
from pstbot.search.typos import MEANINGS, Meaning, Spelling

SPELLING = Spelling(["inflasi", "penduduk", "alamat", "jalan", "kapan", "ipm"])


@pytest.mark.parametrize(
    ("word", "expected"),
    [("mengunduh", "unduh"), ("unduhan", "unduh"), ("alamatny", "alamat"), ("ntp", "ntp"), ("p0", "p0")],
)
def test_word_is_stemmed(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("services", "service"), ("regencies", "regency"), ("sensus", "sensus"), ("jenis", "jenis"), ("kelas", "kela")],
)
def test_english_plural_is_taken_off(word: str, expected: str) -> None:
    assert singular(word) == expected


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("inflsi", "inflasi"), ("infalsi", "inflasi"), ("pnddk", "penduduk"), ("almt", "alamat"), ("almat", "alamat")],
)
def test_misspelt_word_is_recognised(typed: str, meant: str) -> None:
    assert SPELLING.meanings(typed)[0].word == meant


@pytest.mark.parametrize("typed", ["hujan", "rendang", "x", "", "aeiou", "1234567", "日本語日本語"])
def test_other_word_means_nothing(typed: str) -> None:
    assert SPELLING.meanings(typed) == ()


def test_meanings_are_few_and_the_most_alike_first() -> None:
    found = Spelling(["kabupatan", "kabupaten", "kabupatin", "kabupatun"]).meanings("kabupatenn")
    assert len(found) == MEANINGS
    assert found[0] == Meaning("kabupaten", 0.9)


def test_slang_is_replaced_step_by_step_and_under_an_ending() -> None:
    synonyms = Synonyms(
        [("knp", "kenapa", Kind.SLANG), ("kenapa", "mengapa", Kind.SLANG), ("apk", "aplikasi", Kind.SLANG)]
    )
    assert synonyms.plain(("knp", "apknya", "lain")) == ("mengapa", "aplikasi", "lain")


def test_slang_in_a_circle_ends() -> None:
    synonyms = Synonyms([("a1", "b1", Kind.SLANG), ("b1", "a1", Kind.SLANG)])
    assert len(synonyms.plain(("a1", "b1"))) == 2


def test_expansions_go_both_ways_for_words_and_phrases() -> None:
    synonyms = Synonyms([("ntp", "nilai tukar petani", Kind.ABBREVIATION)])
    assert list(synonyms.found_in(("arti", "ntp"))) == [(1, 1, Expansion(("nilai", "tukar", "petani"), 0.9))]
    assert list(synonyms.found_in(("nilai", "tukar", "petani"))) == [(0, 3, Expansion(("ntp",), 0.9))]


def test_region_code_means_area_code() -> None:
    assert [found[2].words for found in packaged_synonyms().found_in(("6502010",))] == [("kode", "wilayah")]


def test_names_of_regions_are_place_words() -> None:
    assert {"kaltara", "tarakan", "sebatik", "nunukan"} <= place_words()
