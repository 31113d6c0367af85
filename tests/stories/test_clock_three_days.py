"""The three working days: warnings to officers, take-over, and at the breach the coordinator and an apology."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, card_buttons, in_general, line, state
from tests.stories.people import Citizen, Office, Staffer

# Asked on Monday 23 November at 10.00, due on Thursday 15.30. Half is over on Wednesday 09.00, 80 % on Thursday 09.54.
DUE = "Kamis, 26 November 2026 pukul 15.30 WITA"
NEXT = "Jumat, 27 November 2026 pukul 16.00 WITA"


def told(texts: list[str], *signs: str) -> list[str]:
    """The clock's own words, in order."""
    return [text for text in texts if text.startswith(signs or ("⏳", "⏰", "🔴", "Mohon maaf"))]


@pytest.fixture
async def case(siti: Citizen, ani: Staffer) -> str:
    """Ani's, not answered."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


async def test_the_topic_is_told_at_half_and_near_the_end_each_one_time(office: Office, case: str) -> None:
    await office.passes(days=1, hours=22)
    assert told(office.in_topic(case)) == []
    await office.passes(hours=2)
    half = f"⏳ Ani Wijaya, separuh waktu sudah lewat. Jawab paling lambat {DUE}."
    assert told(office.in_topic(case)) == [half]
    await office.passes(days=1)
    nearly = (
        f"⏰ Ani Wijaya, waktu hampir habis: jawab paling lambat {DUE}. "
        "Rekan lain dapat menekan “Ambil alih” pada kartu."
    )
    assert told(office.in_topic(case)) == [half, nearly]


async def test_a_case_of_nobody_is_warned_too(office: Office, siti: Citizen) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await office.passes(days=2)
    assert told(office.in_topic(number)) == [
        f"⏳ Separuh waktu sudah lewat dan belum ada petugas. Jawab paling lambat {DUE}."
    ]


async def test_from_eighty_per_cent_a_colleague_takes_over_with_one_tap(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    assert "Ambil alih" not in card_buttons(office, case)
    await office.passes(days=3)
    assert card_buttons(office, case)[0] == "Ambil alih"
    await budi.presses_card("Ambil alih", case)
    assert line(office, case, "Petugas: ") == "Budi Santoso"
    assert "Budi Santoso mengambil alih dari Ani Wijaya." in office.in_topic(case)
    await budi.says("Berikut tabelnya", case)
    assert siti.sees_last == f"Budi Santoso · {case}\nBerikut tabelnya"


async def test_the_breach_is_told_to_the_coordinator_and_apologised_for_one_time(
    office: Office, siti: Citizen, case: str
) -> None:
    await office.passes(days=3, hours=6)
    over = (
        f"🔴 Janji kepada pengguna terlewati: {case} {QUESTION}\nBatas: {DUE}. Petugas: Ani Wijaya.\n"
        f"Pengguna sudah menerima permohonan maaf dan janji baru: {NEXT}.\nMohon perhatian Budi Santoso"
    )
    assert told(in_general(office)) == [over]
    sorry = (
        f"Mohon maaf. Permintaan {case} ({QUESTION}) belum kami jawab sampai batas waktu yang kami janjikan. "
        f"Koordinator kami sudah diberi tahu.\n\nJanji kami yang baru: paling lambat {NEXT}."
    )
    assert siti.sees_last == sorry
    assert siti.buttons[0] == "Ajukan pengaduan"
    letter = office.mail_to(ADDRESS, "terlambat")
    assert NEXT in letter.text
    await office.passes(days=4)
    assert (told(in_general(office)), told(siti.sees)) == ([over], [sorry])
    assert [mail.subject for mail in office.mails].count(letter.subject) == 1
    assert line(office, case, "Janji baru kepada pengguna: ") == NEXT


async def test_the_apology_leads_to_the_complaint_channels(office: Office, siti: Citizen, case: str) -> None:
    await office.passes(days=3, hours=6)
    await siti.presses("Ajukan pengaduan")
    assert "s.bps.go.id/pengaduan6500" in siti.sees_last


async def test_the_citizens_page_shows_the_new_promise(office: Office, siti: Citizen, case: str) -> None:
    await office.passes(days=3, hours=6)
    await siti.says("/kasus")
    await siti.presses(case)
    assert NEXT in siti.sees_last
    assert DUE not in siti.sees_last


async def test_the_first_answer_stops_the_clock(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    await ani.says("Berikut tabelnya", case)
    await office.passes(days=5)
    assert (told(office.in_topic(case)), told(in_general(office)), told(siti.sees)) == ([], [], [])


async def test_a_later_turn_warns_officers_and_apologises_to_nobody(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    await siti.says("Tahun 2025 belum ada")
    await office.passes(days=3, hours=6)
    assert [text[0] for text in told(office.in_topic(case))] == ["⏳", "⏰"]
    assert told(in_general(office)) == [
        f"🔴 Batas waktu terlewati: {case} {QUESTION}\nBatas: {DUE}. Petugas: Ani Wijaya.\nMohon perhatian Budi Santoso"
    ]
    assert told(siti.sees) == []
    assert state(office, case) == "diproses, giliran petugas"


async def test_asking_for_details_voids_the_clock(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    await ani.presses_card("Minta kelengkapan", case)
    await ani.presses("☐ tahun", case)
    await ani.presses("Kirim", case)
    await office.passes(days=5)
    assert (told(office.in_topic(case)), told(siti.sees)) == ([], [])
