"""Officers find their way among all cases: filters, pages, and a case by number, name or word."""

from dataclasses import replace

import pytest

from pstbot.domain.case import Consultation, number
from tests.stories.desk_views import ADDRESS, QUESTION, in_general
from tests.stories.people import Citizen, Office, Staffer


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


def shown(office: Office) -> list[str]:
    return in_general(office)[-1].splitlines()


async def test_filters_lead_from_the_new_to_the_finished(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("/semua")
    assert shown(office) == ["Baru", f"• {case} {QUESTION} (baru)"]
    await ani.presses_card("Ambil", case)
    await ani.presses("Milik saya")
    assert shown(office) == ["Milik Ani Wijaya", f"• {case} {QUESTION} (Ani Wijaya, giliran petugas)"]
    await budi.presses("Baru")
    await budi.presses("Milik saya")
    assert shown(office) == ["Milik Budi Santoso", "Tidak ada."]
    await ani.says("Berikut tabelnya", case)
    await ani.presses("Menunggu pengguna")
    assert shown(office) == ["Menunggu pengguna", f"• {case} {QUESTION} (Ani Wijaya, menunggu pengguna)"]
    await siti.says("Terima kasih, tahun 2025 juga?")
    await office.passes(days=7)
    await ani.says("/semua")
    await ani.presses("Terlambat")
    assert shown(office) == ["Terlambat", f"⏰ {case} {QUESTION} (Ani Wijaya)"]
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.presses("Pakai", case)
    await ani.presses("Selesai")
    assert shown(office) == ["Selesai", f"• {case} {QUESTION} (Ani Wijaya, selesai)"]


async def test_pages_turn_forth_and_back(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    async with office.store.transaction() as tx:
        first = await tx.consultations.get(1)
        assert first is not None
        for serial in range(2, 20):
            await tx.consultations.add(_another(first, serial), {})
    await ani.says("/semua")
    pages = [_numbers(office)]
    for _ in range(2):
        await ani.presses("Berikutnya")
        pages.append(_numbers(office))
    assert pages == [list(range(1, 9)), list(range(9, 17)), [17, 18, 19]]
    await ani.presses("‹ Sebelumnya")
    assert _numbers(office) == list(range(9, 17))
    await ani.presses("‹ Sebelumnya")
    assert _numbers(office) == list(range(1, 9))


@pytest.mark.parametrize("words", ["1", "KS-2026-000001", "rahma", "rumput laut", "2026 1"])
async def test_a_case_is_found_by_number_name_or_word(office: Office, ani: Staffer, case: str, words: str) -> None:
    await ani.says(f"/cari_kasus {words}")
    assert shown(office) == [f"Ditemukan untuk “{words}”", f"• {case} {QUESTION} (baru)"]


@pytest.mark.parametrize("words", ["%", "_______", "tidak ada ini", "' OR 1=1 --"])
async def test_signs_of_the_database_find_nothing(office: Office, ani: Staffer, case: str, words: str) -> None:
    await ani.says(f"/cari_kasus {words}")
    told = "Tulis sedikitnya 2 huruf." if words == "%" else f"Tidak ada konsultasi untuk “{words}”."
    assert in_general(office)[-1].startswith(told)


async def test_the_same_citizens_cases_are_a_tap_away(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    dewi = office.citizen("Dewi")
    await dewi.starts()
    await dewi.registers(QUESTION, "dewi@contoh.go.id")
    await ani.says("/kasus", case)
    await ani.presses("Riwayat pengguna", case)
    assert office.in_topic(case)[-1].splitlines() == ["Riwayat Siti Rahmawati", f"• {case} {QUESTION} (baru)"]


def _another(first: Consultation, serial: int) -> Consultation:
    return replace(first, number=number(2026, serial))


def _numbers(office: Office) -> list[int]:
    return [int(line.split()[1].rpartition("-")[2]) for line in shown(office)[1:]]
