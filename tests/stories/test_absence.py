"""Somebody is away: their cases go on without a word from them, and come to nobody twice."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, in_general, line
from tests.stories.people import Citizen, Office, Staffer


@pytest.fixture
async def rina(office: Office, budi: Staffer) -> Staffer:
    rina = office.newcomer("Rina")
    await rina.says("Halo")
    await budi.presses("Petugas")
    return rina


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Ani's."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


def owner(office: Office, case: str) -> str:
    return line(office, case, "Petugas: ")


async def test_a_sudden_absence_moves_the_cases_and_everybody_is_told(
    office: Office, siti: Citizen, budi: Staffer, rina: Staffer, case: str
) -> None:
    await rina.says("/absen")
    await rina.presses("Ani Wijaya, hari ini")
    assert owner(office, case) == "Budi Santoso"
    assert in_general(office)[-1].splitlines() == [
        "Ani Wijaya berhalangan, Senin, 23 November 2026 sampai Senin, 23 November 2026 (dicatat oleh Rina).",
        f"• {case} kini ditangani Budi Santoso",
        "Untuk diketahui: Budi Santoso",
    ]
    assert siti.sees_last.startswith(f"Permintaan {case} ({QUESTION}) kini dikerjakan oleh Budi Santoso.")
    async with office.store.reading() as look:
        lines = await look.audit.of_subject(f"staff:{office.ani.id}")
    assert (lines[-1][1], lines[-1][2]) == (f"officer:{rina.id}", "absence")


async def test_a_planned_absence_begins_and_ends_by_itself(
    office: Office, ani: Staffer, budi: Staffer, rina: Staffer, case: str
) -> None:
    await ani.says("/absen 24-25 November")
    assert (owner(office, case), in_general(office)[-1]) == (
        "Ani Wijaya",
        "Dicatat oleh Ani Wijaya: Ani Wijaya berhalangan Selasa, 24 November 2026 sampai Rabu, 25 November 2026. "
        "Konsultasinya dialihkan pada hari pertama.",
    )
    await office.passes(days=1)
    assert owner(office, case) == "Budi Santoso"
    await budi.says("/alih", case)
    assert not any("Ani" in label for label in _labels(office, case))
    await office.passes(days=2)
    assert "Ani Wijaya kembali bertugas." in in_general(office)
    await budi.says("/alih", case)
    assert any("Ani" in label for label in _labels(office, case))


async def test_an_offer_to_somebody_absent_is_refused_and_an_open_one_is_void(
    office: Office, ani: Staffer, budi: Staffer, rina: Staffer, case: str
) -> None:
    await ani.says("/alih", case)
    choice = office.group.messages(case)[-1]
    await ani.presses("Rina (", case)
    await budi.says("/absen")
    await budi.presses("Rina, hari ini")
    assert (
        await rina.presses("Terima", case)
        == "Tombol ini sudah tidak berlaku. Silakan ketik pertanyaan Anda, atau buka /menu."
    )
    query = office.world.press_data(ani.person, choice, f"p:hand-to:1:{rina.id}")
    await office.quiet()
    answer = office.world.callback_answers[query]
    assert answer.text == "Rekan itu sedang tidak dapat menerima. Pilih rekan lain lewat “Alihkan”."
    async with office.store.reading() as look:
        lines = await look.audit.of_subject("case:1")
    assert (owner(office, case), lines[-1][2]) == ("Ani Wijaya", "offer_void")


async def test_without_a_colleague_the_case_stays_and_the_coordinator_reads_so(
    office: Office, ani: Staffer, budi: Staffer, case: str
) -> None:
    await budi.says("/absen hari ini")
    await ani.says("/absen hari ini")
    assert (owner(office, case), in_general(office)[-2].splitlines()[1]) == (
        "Ani Wijaya",
        f"• ⚠️ {case} belum ada yang dapat mengambil alih",
    )


async def test_who_is_back_early_is_given_cases_again(office: Office, ani: Staffer, case: str) -> None:
    await ani.says("/absen hari ini")
    await ani.says("/absen hari ini")
    assert in_general(office)[-1] == "Ani Wijaya sudah tercatat berhalangan pada hari itu."
    await ani.says("/absen")
    await ani.presses("Ani Wijaya sudah kembali")
    assert in_general(office)[-1] == "Ani Wijaya kembali bertugas."
    await ani.says("/absen kemarin")
    assert in_general(office)[-1].startswith("Tanggal itu sudah lewat")
    await ani.says("/absen entah kapan")
    assert in_general(office)[-1].startswith("Tanggalnya belum terbaca")


async def test_the_morning_names_who_has_what(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    dewi = office.citizen("Dewi")
    await dewi.starts()
    other = await dewi.registers(QUESTION, "dewi@contoh.go.id")
    await office.passes(days=3)
    digests = [text.splitlines() for text in in_general(office) if text.startswith("Selamat pagi")]
    assert digests == [
        ["Selamat pagi. Pekerjaan hari ini:", f"🆕 Belum ada petugas: {other}. Giliran berikutnya: Budi Santoso"],
        ["Selamat pagi. Pekerjaan hari ini:", f"🆕 Belum ada petugas: {other}. Giliran berikutnya: Budi Santoso"],
        [
            "Selamat pagi. Pekerjaan hari ini:",
            "Ani Wijaya",
            f"📅 jatuh tempo hari ini: {case}",
            f"🆕 Belum ada petugas: {other}. Giliran berikutnya: Budi Santoso",
        ],
    ]


def _labels(office: Office, case: str) -> list[str]:
    rows = office.group.messages(case)[-1]["reply_markup"]["inline_keyboard"]
    return [button["text"] for row in rows for button in row]
