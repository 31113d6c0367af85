"""Rare words in common make two texts alike; everyday words do not."""

from pstbot.domain.likeness import most_alike

KNOWN = [
    ("rumput laut", "ekspor rumput laut tarakan"),
    ("padi", "produksi padi bulungan"),
    ("ekspor", "ekspor batu bara kaltara"),
    ("laut", "rumput laut nunukan ekspor produksi"),
]


def found(text: str, most: int = 3) -> list[str]:
    return most_alike(text.split(), [(name, words.split()) for name, words in KNOWN], most)


def test_the_most_alike_comes_first() -> None:
    assert found("ekspor rumput laut tarakan") == ["rumput laut", "laut"]


def test_only_as_many_as_wanted() -> None:
    assert found("ekspor rumput laut tarakan", 1) == ["rumput laut"]


def test_one_common_word_among_many_is_not_alike() -> None:
    assert found("ekspor kayu lapis malinau tahun 2019 menurut negara tujuan") == []


def test_nothing_is_alike_to_no_words() -> None:
    assert found("") == []
    assert most_alike(["padi"], [("leer", [])], 3) == []


def test_equally_alike_ones_keep_their_order() -> None:
    same = [("a", ["padi"]), ("b", ["padi"])]
    assert most_alike(["padi"], same, 2) == ["a", "b"]
