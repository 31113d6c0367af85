"""The office file: the packaged one says what the standard says, a wrong one says everything that is wrong with it."""

from datetime import date, time
from pathlib import Path

import pytest

from pstbot.domain.approval import ApprovalScope
from pstbot.domain.calendar import DayHours
from pstbot.domain.terms import STANDARD
from pstbot.office import PACKAGED, OfficeError, load_office
from pstbot.office.hours_text import hours_text

TEXT = PACKAGED.read_text(encoding="utf-8")
LONG, SHORT = DayHours(time(8), time(16), time(12), time(13)), DayHours(time(8), time(12))


def wrong(folder: Path, text: str) -> list[tuple[str, ...]]:
    path = folder / "kantor.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(OfficeError) as refused:
        load_office(path)
    assert str(refused.value).count(str(path)) == len(refused.value.problems)
    return [tuple(problem) for problem in refused.value.problems]


def test_packaged_office_is_kaltara_with_the_standards_numbers() -> None:
    office = load_office()
    assert office.terms == STANDARD
    assert (office.name, office.phone, office.decree) == (
        "BPS Provinsi Kalimantan Utara",
        "0552-2033254",
        "SK 0330001/65/KPG TAHUN 2023",
    )
    assert [service.code for service in office.services] == ["KS", "DM", "PS", "RK"]
    assert office.slots.spans == ((time(8), time(11)), (time(13), time(15)))


def test_hours_are_said_as_on_the_door() -> None:
    office = load_office()
    assert (
        office.hours_text("id")
        == "Senin–Kamis 08.00–15.30, Jumat 08.00–16.00 (istirahat 12.00–13.00, Jumat 11.30–13.00)"
    )
    assert (
        office.hours_text("en")
        == "Monday–Thursday 08:00–15:30, Friday 08:00–16:00 (break 12:00–13:00, Friday 11:30–13:00)"
    )
    assert office.facts("id")["hours"] == office.hours_text("id")


def test_hours_of_other_offices_are_said_too() -> None:
    assert hours_text({0: SHORT, 1: SHORT}, "id") == "Senin–Selasa 08.00–12.00"
    assert hours_text({0: LONG, 5: SHORT}, "id") == "Senin 08.00–16.00, Sabtu 08.00–12.00 (istirahat Senin 12.00–13.00)"
    assert (
        hours_text({0: LONG, 2: LONG}, "en") == "Monday 08:00–16:00, Wednesday 08:00–16:00"
        " (break 12:00–13:00, Wednesday 12:00–13:00)"
    )


def test_ramadan_hours_hold_on_the_given_dates(tmp_path: Path) -> None:
    path = tmp_path / "kantor.toml"
    path.write_text(
        TEXT.replace("periods = []", "periods = [{ first = 2026-02-19, last = 2026-03-20 }]"), encoding="utf-8"
    )
    (period,) = load_office(path).ramadan
    assert (period.first, period.last, period.hours[4]) == (
        date(2026, 2, 19),
        date(2026, 3, 20),
        DayHours(time(8), time(15, 30)),
    )


@pytest.mark.parametrize("scope", ApprovalScope)
def test_an_office_says_which_answers_wait_for_a_second_eye(tmp_path: Path, scope: ApprovalScope) -> None:
    path = tmp_path / "kantor.toml"
    path.write_text(TEXT.replace('approval = "off"', f'approval = "{scope.value}"'), encoding="utf-8")
    assert load_office(path).approval is scope


def test_a_file_of_before_the_second_eye_goes_on_without_it(tmp_path: Path) -> None:
    path = tmp_path / "kantor.toml"
    path.write_text(TEXT.replace('[answers]\napproval = "off"\n', ""), encoding="utf-8")
    assert load_office(path).approval is ApprovalScope.OFF
    assert load_office().approval is ApprovalScope.OFF


def test_an_unknown_scope_of_approval_is_named(tmp_path: Path) -> None:
    assert wrong(tmp_path, TEXT.replace('approval = "off"', 'approval = "some"')) == [
        ("answers.approval", "harus salah satu dari: off, first, data, all")
    ]


def test_every_mistake_is_reported_at_once_with_its_key(tmp_path: Path) -> None:
    text = (
        TEXT.replace('short_name = "BPS Kaltara"', 'short_nam = "BPS Kaltara"')
        .replace('"https://s.bps.go.id/pengaduan6500"', '"javascript:alert(1)"')
        .replace("monday = { opens = 08:00:00, closes = 15:30:00", "monday = { opens = 16:00:00, closes = 15:30:00", 1)
        .replace("working_days = 3", "working_days = true")
        .replace("letter_days = [3, 6]", "letter_days = [6, 8]")
        .replace("code_tries = 5", "code_tries = 0")
        .replace("periods = []", 'periods = [{ first = 2026-03-20, last = 2026-02-19 }, { first = "besok" }]')
        .replace('code = "KS"', 'code = "DM"')
        .replace("spans = [[08:00:00, 11:00:00]", "spans = [[11:00:00, 08:00:00]")
    )
    assert wrong(tmp_path, text) == [
        ("office.short_name", "belum diisi"),
        ("office.short_nam", "tidak dikenal"),
        ("contacts.complaint_url", "harus diawali https://"),
        ("standard.letter_days", "harus berisi dua hari yang naik dan lebih kecil daripada silence_days"),
        ("standard.working_days", "harus berupa bilangan"),
        ("standard.code_tries", "harus antara 1 dan 366"),
        ("services", "harus memuat kode KS (konsultasi statistik), setiap kode sekali saja"),
        ("hours.monday", "jam harus berurutan: buka, istirahat, tutup"),
        ("ramadan.periods[1].last", "lebih awal daripada first"),
        ("ramadan.periods[2].first", "harus berupa tanggal seperti 2026-02-19"),
        ("ramadan.periods[2].last", "belum diisi"),
        ("slots.spans", "jam awal harus sebelum jam akhir"),
    ]


def test_empty_file_lists_what_is_missing(tmp_path: Path) -> None:
    keys = [key for key, _ in wrong(tmp_path, "")]
    assert {"office.name", "contacts.email", "standard.working_days", "hours.monday", "services"} <= set(keys)


def test_file_that_is_no_toml_or_absent_is_refused_with_its_name(tmp_path: Path) -> None:
    ((key, what),) = wrong(tmp_path, "[office\n")
    assert (key, what.startswith("bukan TOML yang sah")) == ("", True)
    with pytest.raises(OfficeError, match=r"tidak-ada\.toml: tidak dapat dibaca"):
        load_office(tmp_path / "tidak-ada.toml")
    (tmp_path / "biner.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(OfficeError, match="bukan TOML yang sah"):
        load_office(tmp_path / "biner.toml")
