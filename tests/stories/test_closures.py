"""Days on which the office is closed: seen before they are set, carried into every promise, told to citizens."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, in_general, line
from tests.stories.people import Citizen, Office, Staffer, buttons_of

THURSDAY = "Kamis, 26 November 2026 pukul 15.30 WITA"
FRIDAY = "Jumat, 27 November 2026 pukul 16.00 WITA"


@pytest.fixture
async def case(siti: Citizen) -> str:
    """Asked on Monday: promised for Thursday."""
    return await siti.registers(QUESTION, ADDRESS)


def last(office: Office) -> str:
    return in_general(office)[-1]


def due(office: Office, number: str) -> str:
    return line(office, number, "Jawab paling lambat: ")


async def closes(office: Office, budi: Staffer, what: str) -> None:
    """The coordinator sets it, and the clocks are looked at."""
    await budi.says(f"/libur {what}")
    await budi.presses("Ya, tetapkan")
    await office.passes(minutes=1)


async def test_a_day_off_is_shown_with_the_promises_it_moves_before_it_is_set(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    seen = siti.sees
    await budi.says("/libur 25 November 2026 Rapat kerja")
    assert last(office) == (
        "Kantor tutup pada Rabu, 25 November 2026: Rapat kerja.\n"
        "Janji kepada 1 pengguna berubah, dan mereka diberi tahu:\n"
        f"• {case}: Kamis, 26 November 2026 → Jumat, 27 November 2026"
    )
    await office.passes(minutes=1)
    assert (siti.sees, due(office, case)) == (seen, THURSDAY)


async def test_once_set_the_promise_moves_and_the_citizen_learns_why(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await closes(office, budi, "besok Rapat kerja")
    assert siti.sees_last == (
        "Kantor kami tidak melayani pada Selasa, 24 November 2026: Rapat kerja.\n\n"
        f"Karena itu jawaban untuk {case} ({QUESTION}) kami janjikan paling lambat {FRIDAY}."
    )
    assert due(office, case) == FRIDAY
    assert "Ditetapkan oleh Budi Santoso: kantor tutup pada Selasa, 24 November 2026 (Rapat kerja)." in last(office)


async def test_a_new_request_counts_with_the_day_off_at_once(office: Office, siti: Citizen, budi: Staffer) -> None:
    await closes(office, budi, "24-25 November 2026 Pindah ruangan")
    number = await siti.registers(QUESTION, ADDRESS)
    assert due(office, number) == "Senin, 30 November 2026 pukul 15.30 WITA"


async def test_a_sudden_day_off_and_its_withdrawal(office: Office, siti: Citizen, budi: Staffer, case: str) -> None:
    await closes(office, budi, "24 November 2026 Listrik padam")
    await budi.says("/libur")
    assert "• Libur: Selasa, 24 November 2026 (Listrik padam)" in last(office)
    await budi.presses("Batalkan Selasa, 24 November 2026")
    await budi.presses("Ya, batalkan")
    await office.passes(minutes=1)
    assert siti.sees_last == (
        "Rencana libur atau jam khusus kantor (Selasa, 24 November 2026: Listrik padam) dibatalkan.\n\n"
        f"Karena itu jawaban untuk {case} ({QUESTION}) kami janjikan paling lambat {THURSDAY}."
    )
    assert due(office, case) == THURSDAY


async def test_a_disruption_told_afterwards_undoes_the_breach(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await office.passes(days=3, hours=6)
    assert line(office, case, "Janji baru kepada pengguna: ") == FRIDAY
    await closes(office, budi, "25 November 2026 Gangguan jaringan")
    assert (due(office, case), line(office, case, "Janji baru kepada pengguna: ")) == (FRIDAY, "")


async def test_an_answered_request_is_left_alone(office: Office, siti: Citizen, budi: Staffer, case: str) -> None:
    await budi.says("Berikut tabelnya", case)
    seen = siti.sees
    await budi.says("/libur 24 November 2026 Rapat")
    assert last(office).endswith("Tidak ada janji kepada pengguna yang berubah.")
    await budi.presses("Ya, tetapkan")
    await office.passes(minutes=1)
    assert siti.sees == seen


async def test_a_proposal_that_is_dropped_changes_nothing(office: Office, budi: Staffer, case: str) -> None:
    await budi.says("/libur besok Rapat")
    await budi.presses("Tidak jadi")
    await office.passes(minutes=1)
    assert due(office, case) == THURSDAY
    assert last(office).startswith("Belum ada libur kantor")


async def test_the_same_proposal_is_not_set_twice(office: Office, budi: Staffer, siti: Citizen, case: str) -> None:
    await budi.says("/libur besok Rapat")
    message = office.world.messages(office.world.staff)[-1]
    assert buttons_of(message) == ["Ya, tetapkan", "Tidak jadi"]
    yes = message["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await budi.presses("Ya, tetapkan")
    await office.passes(minutes=1)
    told = len(siti.sees)
    office.world.press_data(budi.person, message, yes)
    await office.passes(minutes=1)
    assert len(siti.sees) == told


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("/libur rapat kerja", "Tanggalnya belum terbaca."),
        ("/libur 31 Februari 2026 rapat", "Tanggalnya belum terbaca."),
        ("/libur 24 November 2026", "Tuliskan juga alasannya"),
        ("/libur 1 Januari 2027 sampai 1 Juni 2027 libur", "Paling banyak 60 hari"),
        ("/ramadan 8", "Tanggalnya belum terbaca."),
    ],
)
async def test_what_cannot_be_read_is_answered_with_an_example(
    office: Office, budi: Staffer, typed: str, answer: str
) -> None:
    await budi.says(typed)
    assert last(office).startswith(answer)


async def test_an_officer_who_does_not_coordinate_may_not_set_the_calendar(office: Office, ani: Staffer) -> None:
    await ani.says("/libur besok Rapat")
    assert not last(office).startswith("Kantor tutup")


async def test_ramadan_hours_move_the_end_of_the_promise(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await budi.says("/ramadan 24 November 2026 - 23 Desember 2026")
    assert last(office).startswith(
        "Jam Ramadan pada Selasa, 24 November 2026 sampai Rabu, 23 Desember 2026: "
        "Senin–Kamis 08.00–15.00, Jumat 08.00–15.30."
    )
    await budi.presses("Ya, tetapkan")
    await office.passes(minutes=1)
    assert due(office, case) == "Kamis, 26 November 2026 pukul 15.00 WITA"
    assert siti.sees_last.startswith(
        "Selama Selasa, 24 November 2026 sampai Rabu, 23 Desember 2026 kantor memakai jam pelayanan Ramadan."
    )
