"""What an officer types for somebody at the counter or on the telephone, taken apart."""

import pytest

from pstbot.domain.intake import Contact, Written, read_contact, read_written


@pytest.mark.parametrize(
    ("typed", "contact"),
    [
        ("joko@contoh.id", Contact("joko@contoh.id")),
        ("  joko@contoh.id, 0812-1767-8691 ", Contact("joko@contoh.id", "081217678691")),
        ("0812 1767 8691 / joko@contoh.id", Contact("joko@contoh.id", "081217678691")),
        ("+62 812 1767 8691", Contact(phone="+6281217678691")),
        ("<joko@contoh.id>", Contact("joko@contoh.id")),
        ("Tidak punya e-mail", Contact(none=True)),
        ("-", Contact(none=True)),
        ("0812 1767 8691, tidak punya e-mail", Contact(phone="081217678691", none=True)),
        ("0812 1767 8691; 0813 1767 8691", None),
        ("joko", None),
        ("joko@contoh.id kantor", None),
        ("", None),
    ],
)
def test_a_contact_is_an_address_a_number_both_or_none(typed: str, contact: Contact | None) -> None:
    assert read_contact(typed) == contact


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Joko", Written("Joko")),
        ("Pak  Joko \n", Written("Pak Joko")),
        (
            "Joko; joko@contoh.id; Inflasi Tarakan; 2024",
            Written("Joko", Contact("joko@contoh.id"), "Inflasi Tarakan; 2024"),
        ),
        ("Joko\njoko@contoh.id\nInflasi\nTarakan", Written("Joko", Contact("joko@contoh.id"), "Inflasi\nTarakan")),
        ("Joko; 0812 1767 8691; Inflasi", Written("Joko", Contact(phone="081217678691"), "Inflasi")),
        ("Joko; -; Inflasi", Written("Joko", Contact(none=True), "Inflasi")),
        ("Joko; Inflasi Tarakan", Written("Joko", None, "Inflasi Tarakan")),
        ("Joko; joko@contoh.id", Written("Joko", Contact("joko@contoh.id"))),
        ("; joko@contoh.id", Written("", Contact("joko@contoh.id"))),
        ("Joko\nMohon data; ekspor", Written("Joko", None, "Mohon data; ekspor")),
    ],
)
def test_what_is_there_is_taken_and_the_rest_left_to_be_asked(typed: str, written: Written) -> None:
    assert read_written(typed) == written
