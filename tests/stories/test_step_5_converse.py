"""Step 5: the conversation. Only the owner's words leave a topic; everything else waits, stays, or is explained."""

import pytest

from pstbot.texts import Texts
from tests.stories.desk_views import (
    ADDRESS,
    QUESTION,
    card_buttons,
    in_general,
    last_in_topic,
    line,
    sends_photo,
    signs,
    state,
)
from tests.stories.people import Citizen, Office, Staffer, text_of
from tests.stories.staff_group import BOTH_LAYOUTS


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


@BOTH_LAYOUTS
async def test_the_first_answer_claims_and_arrives_under_the_officers_name(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    answer = await ani.says("Berikut tabelnya", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nBerikut tabelnya"
    assert (state(office, case), line(office, case, "Petugas: ")) == ("sudah dijawab, menunggu pengguna", "Ani Wijaya")
    assert signs(office, answer["message_id"]) == ["👍"]
    assert last_in_topic(office, case) == "Berikut tabelnya"


async def test_the_topic_is_named_and_its_card_says_what_to_do(office: Office, case: str) -> None:
    assert [topic.name for topic in office.world.staff.topics.values()] == [f"{case} · {QUESTION} · Siti Rahmawati"]
    assert text_of(office.card(case)) == (
        f"{case}\n{QUESTION}\nPengguna: Siti Rahmawati\nKeadaan: baru, belum ada petugas\nPetugas: belum ada\n"
        "Jawab paling lambat: Kamis, 26 November 2026 pukul 15.30 WITA\nPermintaan: data\n"
        f"• {QUESTION} (Kota Tarakan · 2021–2024)\n"
        "Tulis jawaban di topik ini; awali // untuk catatan; /tunggu untuk kabar sementara."
    )
    assert card_buttons(office, case) == ["Ambil", "Minta kelengkapan", "Tutup", "Lainnya …"]


@BOTH_LAYOUTS
async def test_what_the_citizen_writes_reaches_the_topic_and_gives_the_ball_to_the_officer(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    await siti.says("Tahun 2020 ada?")
    assert last_in_topic(office, case) == "Tahun 2020 ada?"
    assert state(office, case) == "diproses, giliran petugas"


async def test_a_second_take_is_told_who_was_first(office: Office, ani: Staffer, budi: Staffer, case: str) -> None:
    card = dict(office.card(case))
    assert await ani.presses_card("Ambil", case) == f"{case} kini Anda tangani."
    query = office.world.press_data(budi.person, card, "p:take:1:")
    await office.quiet()
    answer = office.world.callback_answers[query]
    assert (answer.text, answer.alert) == (
        f"{case} sedang ditangani Ani Wijaya. Untuk mengambil alih: tulis jawaban di topiknya, lalu tekan “Kirim”.",
        True,
    )
    assert line(office, case, "Petugas: ") == "Ani Wijaya"


@BOTH_LAYOUTS
async def test_a_button_of_an_earlier_state_says_what_to_do_now(office: Office, ani: Staffer, case: str) -> None:
    card = dict(office.card(case))
    await ani.says("Berikut tabelnya", case)
    query = office.world.press_data(ani.person, card, "p:complete:1:")
    await office.quiet()
    assert office.world.callback_answers[query].text == (
        f"{case} kini sudah dijawab dan menunggu pengguna. Lihat tombol pada kartu."
    )


@BOTH_LAYOUTS
async def test_a_colleagues_words_wait_until_somebody_sends_them(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    seen = siti.sees
    await budi.says("Saya tambahkan metadatanya", case)
    assert siti.sees == seen
    assert last_in_topic(office, case) == (
        "Belum terkirim: konsultasi ini ditangani Ani Wijaya. “Kirim” berarti Anda mengambil alih."
    )
    await budi.presses("Kirim", case)
    assert siti.sees_last == f"Budi Santoso · {case}\nSaya tambahkan metadatanya"
    assert line(office, case, "Petugas: ") == "Budi Santoso"
    assert last_in_topic(office, case) == "Dikirim oleh Budi Santoso."


async def test_a_colleagues_words_kept_as_a_note_never_leave(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    seen = siti.sees
    await budi.says("Cek lagi angka 2023", case)
    await budi.presses("Catatan", case)
    assert (siti.sees, last_in_topic(office, case)) == (seen, "Disimpan sebagai catatan oleh Budi Santoso.")
    assert line(office, case, "Petugas: ") == "Ani Wijaya"


@BOTH_LAYOUTS
@pytest.mark.parametrize("text", ["//cek dulu ke bidang", "/catatan cek dulu ke bidang"])
async def test_a_note_stays_among_officers(office: Office, siti: Citizen, ani: Staffer, case: str, text: str) -> None:
    seen = siti.sees
    note = await ani.says(text, case)
    assert (siti.sees, state(office, case)) == (seen, "baru, belum ada petugas")
    assert signs(office, note["message_id"]) == ["✍"]


async def test_a_file_whose_caption_begins_with_slashes_is_a_note(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    seen = siti.sees
    note = await sends_photo(office, ani, case, caption="// draf")
    assert (siti.sees, signs(office, note["message_id"])) == (seen, ["✍"])


@BOTH_LAYOUTS
async def test_an_album_whose_caption_begins_with_slashes_is_a_note_as_a_whole(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    seen = siti.sees
    for caption in ("// draf", "", ""):
        await sends_photo(office, ani, case, caption=caption, media_group_id="album-1")
    assert siti.sees == seen
    for caption in ("Ini tabelnya", ""):
        await sends_photo(office, ani, case, caption=caption, media_group_id="album-2")
    assert len(siti.sees) == len(seen) + 2


@BOTH_LAYOUTS
async def test_waiting_words_become_a_note_by_a_reply(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    seen = siti.sees
    held = await budi.says("Cek lagi angka 2023", case)
    await budi.says("/catatan", case, reply_to=held)
    assert await budi.presses("Kirim", case) == Texts().plain("id", "error-button-stale")
    assert siti.sees == seen


@BOTH_LAYOUTS
async def test_an_interim_word_is_heard_and_the_clock_runs_on(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    bold = [{"type": "bot_command", "offset": 0, "length": 7}, {"type": "bold", "offset": 16, "length": 7}]
    await ani.says("/tunggu Kami 🙂 siapkan, besok kami kabari", case, entities=bold)
    assert siti.sees_last == f"Ani Wijaya · {case}\nKami 🙂 siapkan, besok kami kabari"
    shown = siti.from_bot[-1]
    above = len(f"Ani Wijaya · {case}\n")
    assert [(each["type"], each["offset"]) for each in shown["entities"]] == [("bold", 0), ("bold", above + 8)]
    assert (state(office, case), line(office, case, "Jawab paling lambat: ")) == (
        "diproses, giliran petugas",
        "Kamis, 26 November 2026 pukul 15.30 WITA",
    )


async def test_tunggu_without_words_says_how(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    seen = siti.sees
    await ani.says("/tunggu", case)
    assert (siti.sees, last_in_topic(office, case)) == (
        seen,
        "Tulis kabar sementaranya sesudah /tunggu, misalnya: /tunggu Data sedang kami siapkan, besok kami kabari.",
    )


@BOTH_LAYOUTS
async def test_details_are_ticked_asked_and_completed_by_the_citizens_words(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.presses_card("Minta kelengkapan", case)
    await ani.presses("☐ tahun", case)
    await ani.presses("☐ wilayah", case)
    await ani.presses("☑ tahun", case)
    await ani.presses("Kirim", case)
    assert last_in_topic(office, case) == "Diminta oleh Ani Wijaya: wilayah."
    assert (state(office, case), line(office, case, "Belum lengkap: ")) == (
        "perlu dilengkapi, menunggu pengguna",
        "wilayah",
    )
    await office.passes(days=1)
    await siti.says("Untuk Nunukan")
    assert (state(office, case), line(office, case, "Jawab paling lambat: ")) == (
        "diproses, giliran petugas",
        "Jumat, 27 November 2026 pukul 16.00 WITA",
    )


async def test_details_need_a_tick(office: Office, ani: Staffer, case: str) -> None:
    await ani.presses_card("Minta kelengkapan", case)
    assert await ani.presses("Kirim", case) == "Centang dahulu apa yang perlu dilengkapi."
    await ani.presses("Batal", case)
    assert (last_in_topic(office, case), state(office, case)) == ("Dibatalkan.", "baru, belum ada petugas")


async def test_forwarded_words_of_the_owner_wait(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    await ani.says("Berikut tabelnya", case)
    seen = siti.sees
    origin = {"type": "hidden_user", "sender_user_name": "Kepala", "date": 1}
    await ani.says("Jangan beri tahu dulu", case, forward_origin=origin)
    assert (siti.sees, last_in_topic(office, case)) == (
        seen,
        "Belum terkirim: ini pesan terusan. Kirim kepada pengguna, atau simpan sebagai catatan?",
    )
    await ani.presses("Kirim", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nJangan beri tahu dulu"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/entahapa", "Perintah ini tidak dikenal, jadi tidak ada yang terkirim. Daftar perintah: /bantuan"),
        ("/mulai@bot_lain", "/mulai@bot_lain"),
    ],
)
@BOTH_LAYOUTS
async def test_a_command_never_leaves_as_an_answer(
    office: Office, siti: Citizen, ani: Staffer, case: str, text: str, told: str
) -> None:
    seen = siti.sees
    await ani.says(text, case)
    assert (siti.sees, last_in_topic(office, case)) == (seen, told)


async def test_officers_may_talk_in_general(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    seen = siti.sees
    await ani.says("Siapa yang ambil?")
    assert (siti.sees, in_general(office)) == (seen, ["Siapa yang ambil?"])


@BOTH_LAYOUTS
async def test_a_citizen_without_e_mail_is_served_with_a_reason(office: Office, ani: Staffer, siti: Citizen) -> None:
    await siti.says(QUESTION)
    await siti.presses_one_of("Belum, tanya petugas", "Bukan itu, tanya petugas", "Tanya petugas")
    await siti.presses("Setuju")
    await siti.presses("Pakai")
    await siti.presses("Tidak bisa buka e-mail")
    await siti.presses("Kirim")
    case = siti.number
    assert line(office, case, "Belum lengkap: ") == "e-mail terverifikasi"
    await ani.presses_card("Lengkap tanpa e-mail", case)
    await ani.presses("Lainnya", case)
    seen = siti.sees
    await ani.says("Sudah datang ke kantor", case)
    assert (siti.sees, last_in_topic(office, case)) == (seen, "Sudah datang ke kantor")
    shown = "Dianggap lengkap oleh Ani Wijaya. Alasan: Sudah datang ke kantor"
    assert [text for text in office.in_topic(case) if "lengkap oleh" in text] == [shown]
    assert (state(office, case), line(office, case, "Jawab paling lambat: ")) == (
        "baru, belum ada petugas",
        "Kamis, 26 November 2026 pukul 15.30 WITA",
    )
