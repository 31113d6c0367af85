"""People's words in one line."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pstbot.domain.case import Status
from pstbot.domain.silence import closes_after
from pstbot.domain.terms import STANDARD
from pstbot.screens.citizen_body import has_words, shortened, unended
from pstbot.screens.citizen_search import search_engine
from tests.domain.desk import case

ANSWERED = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  Berapa\n\nekspor\trumput laut? ", "Berapa ekspor…"),
        ("pendek", "pendek"),
        ("satukatayangpanjangsekali", "satukatayangpan…"),
        ("a\u202eb\u200bc\x00d", "abc d"),
    ],
)
def test_text_becomes_one_clean_line_cut_between_words(text: str, shown: str) -> None:
    assert shortened(text, 16) == shown


@pytest.mark.parametrize(
    ("text", "words"), [("😀", False), ("\u200b", False), ("…?", False), ("كم", True), ("2", True)]
)
def test_words_are_letters_or_digits_of_any_script(text: str, words: bool) -> None:
    assert has_words(text) is words


@pytest.mark.parametrize(
    ("text", "open_ended"),
    [
        ("Ekspor 2021-2024?", "Ekspor 2021-2024"),
        ("Ekspor. Impor ?!", "Ekspor. Impor"),
        ("Ekspor", "Ekspor"),
        ("?", "?"),
    ],
)
def test_words_inside_a_sentence_lose_the_sign_that_ends_them(text: str, open_ended: str) -> None:
    assert unended(text) == open_ended


def test_link_to_the_search_engine_is_encoded_and_bounded() -> None:
    link = search_engine("a b&c=\ud800\U0001f389" + "x" * 4000, "6500")
    assert link.startswith("https://searchengine.web.bps.go.id/search?q=a+b%26c%3D%F0%9F%8E%89xxx")
    assert link.endswith("&mfd=6500")
    assert len(link) < 2048


def test_close_is_promised_no_earlier_than_a_day_after_the_last_letter() -> None:
    answered = replace(case(), status=Status.ANSWERED, owner_id=1, first_answered_at=ANSWERED, answered_at=ANSWERED)
    late = ANSWERED + timedelta(days=8)
    assert closes_after(answered, STANDARD) == ANSWERED + timedelta(days=7)
    assert closes_after(replace(answered, warned=(6,), warned_at=late), STANDARD) == late + timedelta(days=1)
