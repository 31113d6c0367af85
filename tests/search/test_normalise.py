import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pstbot.search.normalise import CHARACTERS, WORD_CHARACTERS, normalise, words

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("  Berapa   INFLASI?! ", "berapa inflasi"),
        ("tolooooong donggg", "tolong dong"),
        ("maaf, saat ini", "maaf saat ini"),
        ("\uff30\uff24\uff32\uff22 \u0664\u0662", "pdrb 42"),
        ("in\u200bfla\u00adsi \u202eabc\u202c", "inflasi abc"),
        ("caf\u00e9 re\u0301sume\u0301", "cafe resume"),
        ("m-to-m, y on y dan q to q", "mtom yony dan qtoq"),
        ("inflasi yoy", "inflasi yoy"),
        ("e-mail rata-rata", "email rata rata"),
        ("SE2026 kbli2025 17kategori p0 FS3", "se 2026 kbli 2025 17 kategori p0 fs3"),
        ("65.02 dan 1.559 serta Rp0,00", "6502 dan 1559 serta rp0 00"),
        ("syarat2 apa2", "syarat apa"),
        ("1000000", "1000000"),
        ("\U0001f600\U0001f600 \u2764\ufe0f", ""),
        ("<b>&amp;</b> *x* _y_", "b amp b x y"),
        ("\ud800 \x00 ok", "ok"),
        ("", ""),
    ],
)
def test_text_becomes_plain(typed: str, plain: str) -> None:
    assert normalise(typed) == plain


@given(ANY_TEXT)
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@given(st.text("aA12b.-_ to2kbliSE\u0301\u0130\ufdfa\u200d\u212b\u1e9e", max_size=60))
def test_normalising_dense_mixtures_twice_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@given(ANY_TEXT)
def test_plain_text_has_words_and_single_spaces_only(text: str) -> None:
    plain = normalise(text)
    assert plain == " ".join(plain.split())
    assert len(plain) <= CHARACTERS
    assert all(character.isalnum() or character == " " for character in plain)


@given(ANY_TEXT, st.integers(0, 20))
def test_words_are_bounded_in_number_and_length(text: str, limit: int) -> None:
    found = words(text, limit)
    assert len(found) <= limit
    assert all(0 < len(word) <= WORD_CHARACTERS for word in found)


@settings(deadline=None, max_examples=20)
@given(st.sampled_from(["\ufdfa", "a", "1.", "a2", "m-to-", "\u0301", "ab12", " ", "\U0001f600", "-"]))
def test_time_is_bounded_whatever_is_repeated(piece: str) -> None:
    start = time.process_time()
    normalise(piece * 1_000_000)
    assert time.process_time() - start < 0.5
