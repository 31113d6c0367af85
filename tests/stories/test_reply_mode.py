"""A staff group without topics: a case lives at its card, is spoken to by replying, and nothing leaves by a guess."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, board, card_buttons, in_general, signs, state
from tests.stories.people import Citizen, Json, Office, Staffer, buttons_of, text_of
from tests.stories.staff_group import answered, newest

SHIPS = "Berapa jumlah perahu motor di Nunukan 2022?"
EXPLAINED = (
    "ℹ️ Grup ini tanpa topik. Layanan tetap berjalan, dengan balasan: setiap konsultasi punya satu kartu di sini. "
    "Jawab pengguna dengan membalas kartu itu atau pesan mana pun dari konsultasinya. Tulisan yang tidak membalas apa "
    "pun tidak terkirim.\nDengan topik lebih rapi: buka grup, ketuk namanya, Edit, Topik, nyalakan, lalu beri bot hak "
    "“Kelola Topik”. Konsultasi baru langsung mendapat topik; yang berjalan menyusul. Mohon perhatian Budi Santoso"
)


@pytest.fixture
def layout() -> str:
    return "replies"


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


@pytest.fixture
async def tono(office: Office) -> Citizen:
    tono = office.citizen("Tono")
    await tono.starts()
    return tono


@pytest.fixture
async def ships(tono: Citizen, case: str) -> str:
    """Another citizen's case."""
    return await tono.registers(SHIPS, "tono@contoh.go.id")


async def test_a_case_lives_from_request_to_rating_at_its_card(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    card = office.card(case)["message_id"]
    assert in_general(office)[1].splitlines()[0] == case
    await ani.presses_card("Ambil", case)
    answer = await ani.says("Berikut tabelnya", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nBerikut tabelnya"
    assert signs(office, answer["message_id"]) == ["👍"]
    await ani.presses_card("Minta kelengkapan", case)
    await ani.presses("☐ tahun", case)
    await ani.presses("Kirim", case)
    assert siti.sees_last.startswith(f"Agar {case} ")
    await siti.says("Tahun 2020")
    asked = newest(office)
    assert (text_of(asked), answered(asked)) == (f"{case} · Siti Rahmawati\nTahun 2020", card)
    await ani.says("Untuk 2020 belum ada", reply_to=asked)
    assert siti.sees_last == f"Ani Wijaya · {case}\nUntuk 2020 belum ada"
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    prompt = newest(office)
    assert text_of(prompt).splitlines()[:2] == [
        case,
        "Sudah terjawab. Ani Wijaya, balas pesan ini dengan ringkasan satu baris; pengguna akan membacanya. "
        "/batal untuk berhenti.",
    ]
    await ani.says("Tabel 2021-2024 diberikan", reply_to=prompt)
    assert (state(office, case), card_buttons(office, case)) == (
        "selesai (terjawab)",
        ["Buka kembali", "Lainnya …"],
    )
    await siti.presses("5 ★")
    told = newest(office)
    assert (text_of(told), answered(told)) == (f"{case}\nPenilaian pengguna: ★★★★★ (5 dari 5).", card)
    assert office.world.staff.topics == {}
    assert text_of(office.world.staff.messages[office.world.staff.pinned[0]]) == board(office)
    assert len(office.world.staff.pinned) == 1


async def test_coordinators_are_told_once_what_it_means(office: Office, siti: Citizen, ships: str) -> None:
    assert in_general(office).count(EXPLAINED) == 1
    await office.restarts()
    await siti.says("Halo lagi")
    assert in_general(office).count(EXPLAINED) == 1


async def test_a_deleted_card_is_sent_anew_and_the_conversation_goes_on(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    gone = office.card(case)["message_id"]
    office.world.delete(office.budi.person, office.card(case), office.world.staff)
    await siti.says("Tahun 2020 ada?")
    unanchored = next(
        each for each in office.world.messages(office.world.staff) if text_of(each).endswith("\nTahun 2020 ada?")
    )
    assert "reply_to_message" not in unanchored
    assert office.card(case)["message_id"] != gone
    assert state(office, case) == "diproses, giliran petugas"
    await ani.says("Ada", reply_to=unanchored)
    assert siti.sees_last == f"Ani Wijaya · {case}\nAda"
    await siti.says("Terima kasih, satu lagi: 2019?")
    assert answered(newest(office)) == office.card(case)["message_id"]


async def test_parts_of_an_album_that_answer_nothing_follow_the_first(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    seen = len(siti.from_bot)
    where: Json = {"chat": office.world.staff, "media_group_id": "album-1"}
    office.world.send(ani.person, "photo", caption="Tabelnya", reply_to=office.card(case)["message_id"], **where)
    office.world.send(ani.person, "photo", **where)
    await office.quiet()
    assert [text_of(each) for each in siti.from_bot[seen:]] == [f"Ani Wijaya · {case}\nTabelnya", ""]
    assert len({each["media_group_id"] for each in siti.from_bot[seen:]}) == 1


async def test_a_changed_copy_keeps_the_number_above_it(office: Office, siti: Citizen, case: str) -> None:
    said = await siti.says("Tahun 2020 ada?")
    await siti.edits(said, "Tahun 2019 ada?")
    assert text_of(newest(office)) == f"{case} · Siti Rahmawati\nTahun 2019 ada?"
    forwarded = await siti.says("Dari grup sebelah", forward_origin=origin("Rudi"))
    assert text_of(newest(office)).splitlines() == [
        f"{case} · Siti Rahmawati",
        "Diteruskan dari Rudi",
        "Dari grup sebelah",
    ]
    assert forwarded["message_id"] != said["message_id"]


async def test_a_prompt_keeps_the_number_above_it_when_it_is_drawn_over(
    office: Office, ani: Staffer, case: str
) -> None:
    await ani.presses_card("Minta kelengkapan", case)
    await ani.presses("☐ tahun", case)
    assert text_of(newest(office)).splitlines()[0] == case
    assert "☑ tahun" in buttons_of(newest(office))


async def test_lists_lead_to_the_card(office: Office, ani: Staffer, case: str) -> None:
    await ani.says("/tugas")
    links = [each["url"] for each in newest(office)["entities"] if each["type"] == "text_link"]
    group = str(office.world.staff.id).removeprefix("-100")
    assert links == [f"https://t.me/c/{group}/{office.card(case)['message_id']}"]


async def test_help_speaks_of_replies(office: Office, ani: Staffer, case: str) -> None:
    await ani.says("/bantuan")
    assert "topiknya" not in text_of(newest(office))
    assert "Balas kartu atau pesan mana pun dari konsultasinya" in text_of(newest(office))


def origin(name: str) -> Json:
    return {"type": "hidden_user", "sender_user_name": name, "date": 1}
