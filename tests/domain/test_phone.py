import pytest

from pstbot.domain.phone import clean_phone, whatsapp_link


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("0812-1767-8691", "081217678691"),
        (" +62 812 1767 8691 ", "+6281217678691"),
        ("(0552) 2033254", "05522033254"),
        ("0552 2033254", "05522033254"),
        ("2033254", "2033254"),
        ("12345", None),
        ("0812-1767-8691-0812-1767", None),
        ("081217678691\n0812", None),
        ("٠٨١٢١٧٦٧٨٦٩١", None),
        ("siti@contoh.go.id", None),
        ("", None),
    ],
)
def test_a_number_is_kept_as_its_digits(typed: str, kept: str | None) -> None:
    assert clean_phone(typed) == kept


def test_whatsapp_opens_national_numbers_in_indonesia_and_others_as_they_are() -> None:
    assert [whatsapp_link(phone) for phone in ("081217678691", "+60123456789", "", None)] == [
        "https://wa.me/6281217678691",
        "https://wa.me/60123456789",
        None,
        None,
    ]
