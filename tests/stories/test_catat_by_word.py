"""Somebody without e-mail: officers pass the words on and say so, and nothing pretends before that."""

from tests.stories.desk_views import last_in_topic, line, signs, state
from tests.stories.people import Office, Staffer, buttons_of, text_of
from tests.stories.recorded import ASKED, last_in_general, number_of, records

WHATSAPP = f"wa Rina; 0812-1767-8691, tidak punya e-mail; {ASKED}"
UNHEARD = (
    "☎️ Belum sampai: pengguna tidak punya e-mail. Sampaikan tulisan ini lewat 081217678691, lalu tekan "
    "“Sudah disampaikan”. Baru sesudah itu waktu tanggapannya dihitung."
)


async def test_a_visit_without_email_is_waived_and_the_clock_runs(office: Office, ani: Staffer) -> None:
    await ani.says("/catat")
    await ani.presses("Kunjungan")
    await ani.says("Pak Darma")
    await ani.presses("Tidak punya e-mail")
    await ani.says(ASKED)
    assert "E-mail: tidak punya\n" in last_in_general(office)
    await ani.presses("☐ Privasi sudah disampaikan")
    await ani.presses("Buka konsultasi")
    case = number_of(office)
    assert (line(office, case, "Masuk lewat: "), line(office, case, "Jawab paling lambat: ")) == (
        "kunjungan",
        "Kamis, 26 November 2026 pukul 15.30 WITA",
    )
    assert "☎️ Tanpa e-mail: jawaban disampaikan petugas." in text_of(office.card(case))
    await ani.says("/kasus", case)
    assert "Ani Wijaya: menerima tanpa e-mail terverifikasi" in last_in_topic(office, case)
    assert office.mails == []


async def test_an_answer_waits_for_the_officer_who_passes_it_on(office: Office, ani: Staffer) -> None:
    case = await records(office, ani, WHATSAPP)
    said = await ani.says("2,1 persen", case)
    line_ = office.world.messages(office.world.staff, office.topic(case))[-1]
    assert (text_of(line_), buttons_of(line_)) == (UNHEARD, ["Sudah disampaikan", "Buka WhatsApp"])
    assert line_["reply_markup"]["inline_keyboard"][0][1]["url"] == "https://wa.me/6281217678691"
    assert line_["reply_to_message"]["message_id"] == said["message_id"]
    assert signs(office, said["message_id"]) == []
    await office.passes(days=8)
    assert state(office, case) == "sudah dijawab, menunggu pengguna"
    await ani.presses("Sudah disampaikan", case)
    assert last_in_topic(office, case) == "🤝 Sudah disampaikan oleh Ani Wijaya."
    assert signs(office, said["message_id"]) == ["🤝"]
    await office.passes(days=3, hours=4)
    assert last_in_topic(office, case).startswith(
        "☎️ Mohon sampaikan kepada pengguna (081217678691): apakah jawabannya sudah cukup?"
    )
    await office.passes(days=5)
    assert state(office, case) == "selesai (tidak ada tanggapan)"
    assert office.mails == []


async def test_one_press_stands_for_everything_said_until_then_and_counts_once(office: Office, ani: Staffer) -> None:
    case = await records(office, ani, WHATSAPP)
    for text in ("2023: 3,4 persen", "2024: 2,1 persen"):
        await ani.says(text, case)
    shown = office.world.messages(office.world.staff, office.topic(case))
    earlier = next(each for each in shown if text_of(each) == UNHEARD)
    await ani.presses("Sudah disampaikan", case)
    assert last_in_topic(office, case) == "🤝 2 pesan sudah disampaikan oleh Ani Wijaya."
    data = earlier["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    query = office.world.press_data(ani.person, earlier, data)
    await office.quiet()
    assert office.world.callback_answers[query].text.startswith("Tombol ini sudah tidak berlaku.")


async def test_news_are_passed_on_by_an_officer(office: Office, ani: Staffer) -> None:
    case = await records(office, ani, WHATSAPP)
    await ani.presses_card("Minta kelengkapan", case)
    await ani.presses("☐ tahun", case)
    await ani.presses("Kirim", case)
    assert "☎️ Mohon sampaikan kepada pengguna (081217678691): yang perlu dilengkapi adalah tahun." in office.in_topic(
        case
    )
    await ani.says("/balasan Tahun 2024", case)
    assert state(office, case) == "diproses, giliran petugas"
    await office.passes(days=4)
    assert any("mohon maaf, jawabannya terlambat. Janji baru: " in text for text in office.in_topic(case))


async def test_words_that_were_passed_on_cannot_be_taken_back_or_changed(office: Office, ani: Staffer) -> None:
    case = await records(office, ani, WHATSAPP)
    first = await ani.says("2,1 persen", case)
    await ani.edits(first, "2,2 persen")
    await ani.says("/tarik", case, reply_to=first)
    assert signs(office, first["message_id"]) == ["🙈"]
    second = await ani.says("2,3 persen", case)
    await ani.presses("Sudah disampaikan", case)
    await ani.edits(second, "2,4 persen")
    assert last_in_topic(office, case).startswith("Perubahan Anda disimpan. Jawaban itu sudah disampaikan")
    await ani.says("/tarik", case, reply_to=second)
    assert last_in_topic(office, case).startswith("Jawaban itu sudah disampaikan kepada pengguna, jadi tidak dapat")


async def test_a_letter_that_is_refused_can_be_passed_on_by_word(office: Office, ani: Staffer) -> None:
    case = await records(office, ani, f"telepon Joko; joko@contoh.id; {ASKED}")
    office.sandbox.faults.add("mail", "550", count=1)
    said = await ani.says("2,1 persen", case)
    told = office.world.messages(office.world.staff, office.topic(case))[-1]
    assert buttons_of(told) == ["Ulangi", "Sudah disampaikan"]
    await ani.presses("Sudah disampaikan", case)
    assert signs(office, said["message_id"]) == ["🤝"]
    await office.passes(days=8)
    assert state(office, case) == "selesai (tidak ada tanggapan)"
