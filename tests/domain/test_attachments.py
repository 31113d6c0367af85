"""Which files are not passed on, whatever they call themselves."""

import pytest

from pstbot.domain.attachments import PROGRAMS, is_dangerous, safe_name


@pytest.mark.parametrize("ending", sorted(PROGRAMS))
def test_a_program_is_recognised_by_its_last_ending(ending: str) -> None:
    assert is_dangerous(f"Laporan akhir.{ending}")
    assert is_dangerous(f"laporan.pdf.{ending.upper()}")


@pytest.mark.parametrize(
    "name",
    [
        "setup.exe.",
        "setup.exe . .",
        "tabel.xlsx      .scr",
        "faktur.exe.pdf",
        "undangan\u202efdp.exe",
        "undangan\u202excod.txt",
        "setup.\uff45\uff58\uff45",
        "setup.e\u200bxe",
        "setup.exe\u200b",
        ".bat",
    ],
)
def test_a_disguised_program_is_recognised(name: str) -> None:
    assert is_dangerous(name)


@pytest.mark.parametrize(
    "name",
    [
        "tabel.xlsx",
        "tabel makro.xlsm",
        "laporan.v1.2.pdf",
        "kaltara.bps.com.pdf",
        "chart.js.csv",
        "exe",
        "program exe",
        "data.tar.gz",
        "بيانات.pdf",
        "",
        None,
    ],
)
def test_an_ordinary_file_passes(name: str | None) -> None:
    assert not is_dangerous(name)


def test_a_declared_program_without_an_ending_is_recognised() -> None:
    assert is_dangerous("pembaruan", "application/vnd.android.package-archive")
    assert is_dangerous(None, "Application/X-MSDownload; charset=binary")
    assert not is_dangerous("pembaruan", "application/pdf")


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Tabel ekspor 2024.xlsx", "Tabel ekspor 2024.xlsx"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Users\\siti\\data.csv", "C__Users_siti_data.csv"),
        ('a"b\r\nBcc: x@y.id.pdf', "a_b Bcc_ x@y.id.pdf"),
        ("gambar\u202egpj.exe", "gambar gpj.exe"),
        ("a\u2028b\x00c.pdf", "a b c.pdf"),
        ("...", "file"),
        ("", "file"),
        ("بيانات.pdf", "بيانات.pdf"),
        ("x" * 300 + ".pdf", "x" * 96 + ".pdf"),
        ("x" * 300, "x" * 100),
    ],
)
def test_a_name_is_safe_in_a_header_and_on_a_disk(name: str, safe: str) -> None:
    assert safe_name(name) == safe
