""" "Mendesak": officers see at once what goes first; the citizen's dates and messages stay as they were."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, board, in_general, last_in_topic, line
from tests.stories.people import Citizen, Office, Staffer

WHY = "Bupati membahasnya besok pagi"
LATER = "Jumlah perahu motor di Nunukan 2022"


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Ani's."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


async def marks(officer: Staffer, case: str) -> None:
    await officer.presses_card("Lainnya …", case)
    await officer.presses("Mendesak", case)


async def test_a_reason_in_one_line_stands_on_the_card(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    due, heard = line(office, case, "Jawab paling lambat: "), len(siti.messages)
    await marks(ani, case)
    await ani.says(WHY, case)
    assert line(office, case, "❗ Mendesak: ") == WHY
    assert line(office, case, "Jawab paling lambat: ") == due
    assert f"❗ {case} ditandai mendesak oleh Ani Wijaya. Alasan: {WHY}" in office.in_topic(case)
    assert len(siti.messages) == heard


async def test_a_ready_reason_needs_no_typing_and_can_be_taken_back(office: Office, ani: Staffer, case: str) -> None:
    await marks(ani, case)
    await ani.presses("Pengguna terikat tenggat dekat", case)
    assert line(office, case, "❗ Mendesak: ") == "Pengguna terikat tenggat dekat"
    await ani.presses_card("Lainnya …", case)
    await ani.presses("Tidak mendesak lagi", case)
    assert line(office, case, "❗ Mendesak: ") == ""
    assert last_in_topic(office, case) == f"{case} tidak mendesak lagi (Ani Wijaya)."
    await ani.says("/kasus", case)
    told = [each.partition(" WITA ")[2] for each in last_in_topic(office, case).splitlines()[-2:]]
    assert told == ["Ani Wijaya: menandai mendesak", "Ani Wijaya: menyatakan tidak mendesak lagi"]


async def test_a_coordinator_may_mark_a_colleagues_case_and_a_colleague_may_not(
    office: Office, ani: Staffer, budi: Staffer, case: str
) -> None:
    rina = office.newcomer("Rina")
    await rina.says("Halo")
    await budi.presses("Petugas")
    await ani.presses_card("Lainnya …", case)
    assert (await rina.presses("Mendesak", case) or "").startswith(f"{case} sedang ditangani Ani Wijaya")
    await marks(budi, case)
    await budi.says(WHY, case)
    assert (line(office, case, "❗ Mendesak: "), line(office, case, "Petugas: ")) == (WHY, "Ani Wijaya")


async def test_who_marks_second_is_told(office: Office, ani: Staffer, budi: Staffer, case: str) -> None:
    await marks(ani, case)
    await ani.presses("Batal", case)
    await ani.presses_card("Lainnya …", case)
    await marks(budi, case)
    await budi.presses("Permintaan pimpinan", case)
    told = [await ani.presses("Mendesak", case)]
    assert told == [f"{case} sudah ditandai mendesak."]
    assert line(office, case, "❗ Mendesak: ") == "Permintaan pimpinan"


async def test_urgent_cases_stand_first_on_the_board_in_lists_and_in_the_morning(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    dewi = office.citizen("Dewi")
    await dewi.starts()
    later = await dewi.registers(LATER, "dewi@contoh.go.id")
    await ani.presses_card("Ambil", later)
    await marks(ani, later)
    await ani.presses("Permintaan pimpinan", later)
    await office.passes(minutes=1)
    assert [each for each in board(office).splitlines() if later in each or each.startswith("❗")] == [
        "❗ Mendesak",
        f"• {later} {LATER} (Ani Wijaya)",
    ]
    await ani.says("/tugas")
    own = [each.partition(" ")[0] + each.partition(" ")[2][:14] for each in in_general(office)[-1].splitlines()[1:]]
    assert own == [f"❗{later}", f"•{case}"]
    await ani.says("/semua")
    await ani.presses("Mendesak")
    assert in_general(office)[-1].splitlines()[0] == "Mendesak"
    assert [later in each for each in in_general(office)[-1].splitlines()[1:]] == [True]
    await office.passes(days=3)
    morning = [each for each in in_general(office) if each.startswith("Selamat pagi")][-1]
    assert f"❗ {later}, {case}" in morning


async def test_a_finished_case_leaves_the_urgent_ones(office: Office, ani: Staffer, case: str) -> None:
    await marks(ani, case)
    await ani.presses("Permintaan pimpinan", case)
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.presses("Pakai", case)
    await ani.says("/semua")
    await ani.presses("Mendesak")
    assert in_general(office)[-1].splitlines() == ["Mendesak", "Tidak ada."]
