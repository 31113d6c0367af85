import random

import pytest

from pstbot.domain.errors import DeskError
from pstbot.integrations.address import clean_address
from pstbot.integrations.mail_address import is_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("siti@gmail.com", "siti@gmail.com"),
        ("  siti@gmail.com \n", "siti@gmail.com"),
        ("Siti.R@Gmail.COM", "Siti.R@gmail.com"),
        ("Siti Rahma <siti@gmail.com>", "siti@gmail.com"),
        ("<siti@gmail.com>", "siti@gmail.com"),
        ('"Rahma, Siti" <siti@gmail.com>', "siti@gmail.com"),
        ("mailto:siti@gmail.com", "siti@gmail.com"),
        ("ｓｉｔｉ＠ｇｍａｉｌ．ｃｏｍ", "siti@gmail.com"),
        ("\u200bsiti@gmail.com\u200e\ufeff", "siti@gmail.com"),
        ("siti\u00a0", None),
        ("siti+pst@bps.go.id", "siti+pst@bps.go.id"),
        ("siti@bücher.example", "siti@xn--bcher-kva.example"),
    ],
)
def test_an_address_is_cleaned(typed: str, address: str | None) -> None:
    assert (fault(typed) or clean_address(typed)) == (address or "error-email-invalid")


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "error-email-empty"),
        (" \u200b\n", "error-email-empty"),
        ("<>", "error-email-empty"),
        ("siti@gmail.com, budi@gmail.com", "error-email-several"),
        ("siti@gmail.com,budi@gmail.com", "error-email-several"),
        ("siti@gmail.com; budi@gmail.com", "error-email-several"),
        ("siti@gmail.com\nbudi@gmail.com", "error-email-several"),
        ("siti@gmail.com atau budi@gmail.com", "error-email-several"),
        ("siti@gmail.com，budi@gmail.com", "error-email-several"),
        ("siti,rahma@gmail.com", "error-email-invalid"),
        ("siti@gmail.com\r\nBcc: x", "error-email-invalid"),
        ("siti rahma@gmail.com", "error-email-invalid"),
        ("sitì@gmail.com", "error-email-invalid"),
        ("siti@", "error-email-invalid"),
        ("@gmail.com", "error-email-invalid"),
        ("siti", "error-email-invalid"),
        ("siti@gmail", "error-email-invalid"),
        ("siti@localhost", "error-email-invalid"),
        ("siti@@gmail.com", "error-email-invalid"),
        ("siti@[127.0.0.1]", "error-email-invalid"),
        ("a" * 65 + "@gmail.com", "error-email-invalid"),
        ("a@" + "b." * 150 + "id", "error-email-too-long"),
        ("a" * 1_000_000, "error-email-too-long"),
        ("a@" * 500_000, "error-email-too-long"),
        ("😀" * 4096, "error-email-too-long"),
        ("siti\x00@gmail.com", "error-email-invalid"),
        ("/batal", "error-email-invalid"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_what_is_no_address_names_its_fault(typed: str, key: str) -> None:
    assert fault(typed) == key


def test_the_fault_does_not_quote_what_was_typed() -> None:
    with pytest.raises(DeskError) as refused:
        clean_address("rahasia")
    assert (refused.value.params, refused.value.__cause__, refused.value.__suppress_context__) == ({}, None, True)


def test_whatever_is_typed_is_refused_or_may_go_on_the_wire() -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    dice = random.Random(seed)
    for _ in range(1000):
        typed = "".join(dice.choices("abz.@@.,; \n<>\"'+-_ü\u200b（＠😀", k=dice.randrange(14)))
        assert fault(typed) or is_address(clean_address(typed)), ascii(typed)


def fault(typed: str) -> str:
    try:
        clean_address(typed)
    except DeskError as refused:
        return refused.key
    return ""
