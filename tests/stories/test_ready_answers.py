"""Ready answers: kept in the chat, found by typing, read first and then sent as the owner's own words."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, in_general, last_in_topic, line, state
from tests.stories.people import Citizen, Office, Staffer, buttons_of
from tests.stories.staff_group import BOTH_LAYOUTS

HOURS = (
    "/jawab_baru Jam layanan\nYth. {nama}, {nomor} dijawab paling lambat {tenggat}.\n"
    "Alamat: {kantor.alamat} ({petugas})"
)
TEXT = (
    "Yth. Siti Rahmawati, {case} dijawab paling lambat Kamis, 26 November 2026 pukul 15.30 WITA.\n"
    "Alamat: Jl. H. Masykur RT 19, Tanjung Selor Hilir, Tanjung Selor, Kabupaten Bulungan 77212 (Ani Wijaya)"
)


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


def offered(office: Office, case: str) -> list[str]:
    return buttons_of(office.group.messages(case)[-1])


@BOTH_LAYOUTS
async def test_a_ready_answer_is_read_first_and_sent_as_the_officers_own(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await budi.says(HOURS)
    await ani.says("/jawab", case)
    seen = siti.sees
    await ani.presses("Jam layanan", case)
    text = TEXT.format(case=case)
    assert (siti.sees, last_in_topic(office, case)) == (seen, f"Jam layanan, seperti akan dibaca pengguna:\n{text}")
    await ani.presses("Kirim", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\n{text}"
    assert (state(office, case), line(office, case, "Petugas: ")) == ("sudah dijawab, menunggu pengguna", "Ani Wijaya")
    assert last_in_topic(office, case) == f"Jawaban dari Ani Wijaya:\n{text}"


async def test_a_double_tap_sends_a_ready_answer_once(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await budi.says(HOURS)
    await ani.says("/jawab", case)
    await ani.presses("Jam layanan", case)
    preview = office.world.messages(office.world.staff, office.topic(case))[-1]
    send = preview["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    for _ in range(2):
        office.world.press_data(ani.person, preview, send)
    await office.quiet()
    assert [text for text in siti.sees if text.endswith(TEXT.format(case=case))] == [siti.sees_last]


async def test_answers_are_found_by_typing_and_the_used_ones_stand_first(
    office: Office, ani: Staffer, case: str
) -> None:
    for name in ("Alamat kantor", "Inflasi", "Jam layanan"):
        await ani.says(f"/jawab_baru {name}\nIsi {name}")
    await ani.says("/jawab inflasi", case)
    assert offered(office, case) == ["Inflasi"]
    await ani.presses("Inflasi", case)
    await ani.presses("Kirim", case)
    await ani.says("/jawab", case)
    assert offered(office, case) == ["Inflasi", "Alamat kantor", "Jam layanan"]
    await ani.says("/jawab %", case)
    assert last_in_topic(office, case) == "Tidak ada jawaban siap pakai dengan “%”. Semuanya: /jawab"


async def test_answers_are_changed_and_removed_in_the_chat(office: Office, ani: Staffer, case: str) -> None:
    told = []
    for words in (
        "/jawab_baru Jam\nSatu",
        "/jawab_baru jam\nDua",
        "/jawab_ubah jam\nDua",
        "/jawab_ubah Lain\nTiga",
        "/jawab_baru Lubang\n{nik}",
        "/jawab_hapus JAM",
        "/jawab_hapus jam",
    ):
        await ani.says(words)
        told.append(in_general(office)[-1].partition(". ")[0].rstrip("."))
    assert told == [
        "Jawaban “Jam” disimpan oleh Ani Wijaya",
        "Jawaban “jam” sudah ada",
        "Jawaban “jam” disimpan oleh Ani Wijaya",
        "Jawaban “Lain” tidak ditemukan",
        "nik tidak dapat diisi otomatis",
        "Jawaban “jam” dihapus oleh Ani Wijaya",
        "Jawaban “jam” tidak ditemukan",
    ]


async def test_a_name_that_looks_like_a_placeholder_is_not_filled_again(office: Office, ani: Staffer) -> None:
    dewi = office.citizen("{kantor.alamat}")
    await dewi.starts()
    case = await dewi.registers(QUESTION, "dewi@contoh.go.id")
    await ani.says("/jawab_baru Salam\nYth. {nama}")
    await ani.says("/jawab", case)
    await ani.presses("Salam", case)
    await ani.presses("Kirim", case)
    assert dewi.sees_last == f"Ani Wijaya · {case}\nYth. {{kantor.alamat}}"


async def test_a_colleagues_case_is_not_answered_by_a_tap(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.presses_card("Ambil", case)
    await budi.says("/jawab_baru Salam\nSelamat pagi")
    await budi.says("/jawab", case)
    seen = siti.sees
    told = await budi.presses("Salam", case)
    assert (siti.sees, told) == (
        seen,
        f"{case} sedang ditangani Ani Wijaya. Untuk mengambil alih: tulis jawaban di topiknya, lalu tekan “Kirim”.",
    )
