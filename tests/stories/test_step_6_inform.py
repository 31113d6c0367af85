"""Step 6: the officer informs. What has arrived is shown by a sign, what has not is said and can be repeated."""

import pytest

from tests.stories.desk_views import (
    ADDRESS,
    QUESTION,
    card_buttons,
    in_general,
    last_in_topic,
    line,
    state,
)
from tests.stories.people import Citizen, Office, Staffer, buttons_of, text_of
from tests.stories.staff_group import BOTH_LAYOUTS


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


async def test_the_first_answer_stops_the_clock_of_the_card(office: Office, ani: Staffer, case: str) -> None:
    await ani.says("Berikut tabelnya", case)
    assert line(office, case, "Jawab paling lambat: ") == ""
    assert card_buttons(office, case) == ["Masih disiapkan", "Minta kelengkapan", "Alihkan", "Tutup", "Lainnya …"]


async def test_an_answer_can_be_declared_an_interim_word(office: Office, ani: Staffer, case: str) -> None:
    await ani.says("Sedang kami cek", case)
    assert await ani.presses_card("Masih disiapkan", case) == (
        "Baik, jawaban tadi dianggap kabar sementara. Giliran Anda."
    )
    assert (state(office, case), line(office, case, "Jawab paling lambat: ")) == (
        "diproses, giliran petugas",
        "Kamis, 26 November 2026 pukul 15.30 WITA",
    )


async def test_thanks_need_no_reply(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    await ani.says("Berikut tabelnya", case)
    await siti.says("Jadi begitu rupanya, baik Pak")
    assert "Tidak perlu dibalas" in card_buttons(office, case)
    await ani.presses_card("Tidak perlu dibalas", case)
    assert state(office, case) == "sudah dijawab, menunggu pengguna"


async def test_a_released_case_can_be_taken_by_a_colleague(
    office: Office, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.presses_card("Ambil", case)
    await ani.presses_card("Lainnya …", case)
    await ani.presses("Lepas", case)
    assert (state(office, case), line(office, case, "Petugas: ")) == ("baru, belum ada petugas", "belum ada")
    await budi.presses_card("Ambil", case)
    assert line(office, case, "Petugas: ") == "Budi Santoso"


@BOTH_LAYOUTS
async def test_a_reply_in_the_topic_points_at_the_citizens_own_message(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    asked = await siti.says("Tahun 2020 ada?")
    shown = office.group.messages(case)[-1]
    await ani.says("Belum tersedia", case, reply_to=shown)
    assert siti.from_bot[-1]["reply_to_message"]["message_id"] == asked["message_id"]


async def test_news_that_did_not_arrive_is_said_and_repeated(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.presses_card("Minta kelengkapan", case)
    await ani.presses("☐ tahun", case)
    refusal = "Forbidden: bot was blocked by the user"
    office.sandbox.faults.add("telegram", "403", count=1, methods=["sendMessage"], description=refusal)
    await ani.presses("Kirim", case)
    told = office.group.messages(case)[-1]
    assert (text_of(told), buttons_of(told)) == (
        "⚠️ Pesan Anda belum sampai kepada pengguna: pengguna memblokir bot ini. Hubungi lewat cara lain bila perlu.",
        ["Ulangi"],
    )
    (button,) = told["reply_markup"]["inline_keyboard"][0]
    assert await ani.presses("Ulangi", case) == "Dikirim ulang."
    assert siti.sees_last.startswith(f"Agar {case} ")
    shown = office.world.staff.messages[told["message_id"]]
    assert (text_of(shown), buttons_of(shown)) == (
        "Dikirim lagi oleh Ani Wijaya. Bila tetap gagal, kami beri tahu lagi.",
        [],
    )
    query = office.world.press_data(ani.person, told, button["callback_data"])
    await office.quiet()
    assert office.world.callback_answers[query].alert


async def test_own_and_new_cases_are_listed_with_links(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    await ani.presses_card("Ambil", case)
    tono = office.citizen("Tono")
    await tono.starts()
    other = await tono.registers("Berapa jumlah perahu motor di Nunukan 2022?", "tono@contoh.go.id")
    await ani.says("/tugas")
    until = "paling lambat Kamis, 26 November 2026 pukul 15.30 WITA"
    assert in_general(office)[-1] == (
        f"Tugas Anda: 1\n• {case} {QUESTION}, {until}\n"
        f"Baru, belum ada petugas: 1\n• {other} Berapa jumlah perahu motor di Nunukan 2022?, {until}"
    )
    entities = office.world.messages(office.world.staff)[-1]["entities"]
    group = str(office.world.staff.id).removeprefix("-100")
    assert [each["url"] for each in entities if each["type"] == "text_link"] == [
        f"https://t.me/c/{group}/{office.topic(number)}" for number in (case, other)
    ]


@BOTH_LAYOUTS
async def test_the_history_of_a_case_names_who_did_what(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    await ani.says("Berikut tabelnya", case)
    await siti.says("Tahun 2020 ada?")
    await office.passes(days=1)
    await ani.says("/kasus", case)
    assert last_in_topic(office, case) == (
        f"Riwayat {case}\nSenin, 23 November 2026\n10.00 WITA Siti Rahmawati: mengajukan permintaan\n"
        "10.00 WITA Ani Wijaya: menjawab\n10.00 WITA Siti Rahmawati: menulis"
    )


async def test_a_case_command_outside_a_topic_says_where_it_works(office: Office, ani: Staffer, case: str) -> None:
    await ani.says("/kasus")
    assert in_general(office)[-1] == "Perintah ini hanya berlaku di dalam topik konsultasi."


async def test_coordinators_and_the_it_administrator_see_the_state_of_the_system(
    office: Office, budi: Staffer, ani: Staffer
) -> None:
    dedi = office.newcomer("Dedi")
    await dedi.says("Saya mengurus server")
    await budi.presses("Admin TI")
    for watcher in (budi, dedi):
        await watcher.says("/sistem")
        assert in_general(office)[-1] == (
            "Keadaan sistem\nPesan masuk yang menunggu: 0\nPesan masuk yang tidak dapat diolah: 0\n"
            "Pesan keluar yang menunggu: 0\nPesan keluar yang gagal: 0"
        )
    await dedi.says("/bantuan")
    lines = in_general(office)[-1].splitlines()
    assert lines[-3:] == ["/libur libur kantor", "/ramadan jam pelayanan Ramadan", "/sistem keadaan sistem"]
    assert "/peran siapa bertugas sebagai apa" not in lines
    await ani.says("/sistem")
    assert in_general(office)[-1].startswith("Peran Anda belum mencakup ini")
    assert buttons_of(office.world.messages(office.world.staff)[-1]) == []
