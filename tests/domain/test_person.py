"""Names as people have them, and slips in addresses."""

import pytest

from pstbot.domain.errors import DeskError
from pstbot.domain.person import DOMAINS, MAY, NAME_LENGTH, Permission, Role, clean_name, likely_slip, may


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Siti", "Siti"),
        ("  Siti \n Aminah\t", "Siti Aminah"),
        ("N'Golo D\u2019Arc-Ayu", "N'Golo D\u2019Arc-Ayu"),
        ("\u202eitiS\u202c", "itiS"),
        ("Si\u200bti\u2066\ufeff", "Siti"),
        ("Cafe\u0301", "Caf\u00e9"),
        ("Budi 😀", "Budi 😀"),
        ("محمد", "محمد"),
        ("李", "李"),
        ("A" + "\u0333" * 50, "A" + "\u0333" * 3),
        ("=SUM(A1)", "=SUM(A1)"),
        ("<b>Budi</b>", "<b>Budi</b>"),
        ("Budi\x00\x1b[31m", "Budi [31m"),
        ("a" * NAME_LENGTH, "a" * NAME_LENGTH),
    ],
)
def test_name_is_kept_without_hidden_signs(typed: str, name: str) -> None:
    assert clean_name(typed) == name


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "error-name-empty"),
        (" \u200b\u2800\u3164 ", "error-name-empty"),
        ("😀😀", "error-name-letters"),
        ("...", "error-name-letters"),
        ("12345", "error-name-letters"),
        ("a" * (NAME_LENGTH + 1), "error-name-long"),
        ("\u200b" * 1_000_000, "error-name-long"),
    ],
)
def test_name_is_refused(typed: str, key: str) -> None:
    with pytest.raises(DeskError) as refused:
        clean_name(typed)
    assert refused.value.key == key


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("siti@gmial.com", "siti@gmail.com"),
        ("siti@gmai.com", "siti@gmail.com"),
        ("siti@gmaill.com", "siti@gmail.com"),
        ("siti@GMAIL.CON", "siti@gmail.com"),
        ("siti@gmail.co", "siti@gmail.com"),
        ("siti@gmail.co.id", "siti@gmail.com"),
        ("siti@yaho.com", "siti@yahoo.com"),
        ("siti@yahooo.co.id", "siti@yahoo.co.id"),
        ("siti@bps.co.id", "siti@bps.go.id"),
        ("siti@gmail.com", None),
        ("siti@mail.com", None),
        ("siti@borneo.ac.id", None),
        ("siti@unmul.ac.id", None),
        ("siti@bpk.go.id", None),
        ("siti@bps.go.id", None),
        ("siti", None),
        ("", None),
    ],
)
def test_likely_slip_is_asked_about(typed: str, meant: str | None) -> None:
    assert likely_slip(typed) == meant


def test_known_domains_are_never_slips_of_each_other() -> None:
    assert [likely_slip(f"siti@{domain}") for domain in DOMAINS] == [None] * len(DOMAINS)


def test_every_role_has_its_row_and_only_the_desk_serves_cases() -> None:
    assert set(MAY) == set(Role)
    assert {role for role in Role if may(role, Permission.SERVE_CASES)} == {Role.OFFICER, Role.COORDINATOR}
    assert {role for role in Role if may(role, Permission.ENROL)} == {Role.COORDINATOR}
    assert [role for role in Role if may(role, Permission.HANDLE_COMPLAINTS_ABOUT_COORDINATORS)] == [Role.HEAD]
