"""The six-digit code: right, wrong, too old, too often."""

from datetime import timedelta

import pytest

from pstbot.domain.errors import DeskError
from pstbot.domain.verification import (
    Outcome,
    Verification,
    check,
    code_hash,
    code_text,
    letters_left,
    read_code,
    require_letter,
)

from .desk import WITA, local

KEY, EMAIL = b"k" * 32, "siti@example.id"
NOW = local("2026-03-02 10:00")


def sent(tries: int = 0) -> Verification:
    return Verification(EMAIL, code_hash(KEY, EMAIL, "000123"), NOW, tries)


def test_right_code_is_right_until_thirty_minutes_after_acceptance() -> None:
    last = NOW + timedelta(minutes=30) - timedelta(seconds=1)
    assert check(sent(), "000123", last, KEY).outcome is Outcome.RIGHT
    assert check(sent(), "000123", last + timedelta(seconds=1), KEY).outcome is Outcome.EXPIRED


def test_code_does_not_expire_while_its_letter_is_on_the_way() -> None:
    waiting = Verification(EMAIL, code_hash(KEY, EMAIL, "000123"))
    assert check(waiting, "000123", NOW + timedelta(days=1), KEY).outcome is Outcome.RIGHT


def test_fifth_wrong_try_is_the_last() -> None:
    verification, outcomes, left = sent(), [], []
    for _ in range(5):
        checked = check(verification, "999999", NOW, KEY)
        verification = checked.verification
        outcomes.append(checked.outcome)
        left.append(verification.tries_left())
    assert outcomes == [Outcome.WRONG] * 4 + [Outcome.TOO_MANY]
    assert left == [4, 3, 2, 1, 0]
    assert check(verification, "000123", NOW, KEY).outcome is Outcome.TOO_MANY


def test_code_of_another_address_or_key_is_wrong() -> None:
    other = Verification("budi@example.id", code_hash(KEY, EMAIL, "000123"), NOW)
    assert check(other, "000123", NOW, KEY).outcome is Outcome.WRONG
    assert check(sent(), "000123", NOW, b"x" * 32).outcome is Outcome.WRONG


def test_plain_code_is_not_kept() -> None:
    assert b"000123" not in sent().code_hash
    assert len(sent().code_hash) == 32


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("000123", "000123"),
        (" 000 123 ", "000123"),
        ("000-123", "000123"),
        ("٠٠٠١٢٣", "000123"),
        ("１２３４５６", "123456"),
        ("12345", None),
        ("1234567", None),
        ("apa itu?", None),
        ("", None),
        ("①②③④⑤x", None),
        ("1" * 100_000, None),
    ],
)
def test_code_is_read_as_people_type_it(typed: str, code: str | None) -> None:
    assert read_code(typed) == code


def test_code_keeps_its_leading_zeros() -> None:
    assert (code_text(123), code_text(999_999)) == ("000123", "999999")


def test_three_letters_per_address_and_local_day() -> None:
    before_midnight, after = local("2026-03-02 23:59"), local("2026-03-03 00:00")
    letters = [local("2026-03-02 08:00"), local("2026-03-02 09:00"), before_midnight]
    assert letters_left(letters[:2], before_midnight, WITA) == 1
    with pytest.raises(DeskError, match="error-code-letters"):
        require_letter(letters, before_midnight, WITA)
    assert letters_left(letters, after, WITA) == 3
    require_letter(letters, after, WITA)
