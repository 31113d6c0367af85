"""The form of /catat: nothing that was typed is lost, and nothing opens that was not looked at."""

import pytest

from tests.stories.desk_views import ADDRESS, last_in_topic, line
from tests.stories.people import Citizen, Office, Staffer, buttons_of, text_of
from tests.stories.recorded import ASKED, JOKO, last_in_general, number_of, records


def shown(office: Office) -> list[str]:
    """The buttons under the newest message in General that has any."""
    messages = [each for each in office.world.messages(office.world.staff) if not each.get("is_topic_message")]
    return next(buttons_of(each) for each in reversed(messages) if buttons_of(each))


@pytest.mark.parametrize("channel", ["kunjungan", "WhatsApp:", "e-mail", "telp"])
async def test_one_line_leads_to_the_review(office: Office, ani: Staffer, channel: str) -> None:
    await ani.says(f"/catat {channel} Joko; {JOKO}; {ASKED}")
    assert shown(office)[:2] == ["☐ Privasi sudah disampaikan, ia setuju", "Buka konsultasi"]
    assert "Nama: Joko\n" in last_in_general(office)


async def test_lines_are_as_good_as_semicolons_and_the_channel_may_come_last(office: Office, ani: Staffer) -> None:
    await ani.says(f"/catat Joko\n{JOKO}\nInflasi Tarakan\ntahun 2024")
    assert shown(office) == ["Kunjungan", "WhatsApp", "E-mail", "Telepon", "Mulai baru", "Batal"]
    await ani.presses("WhatsApp")
    assert last_in_general(office).splitlines()[3] == "Inflasi Tarakan tahun 2024"


async def test_an_address_that_is_none_is_asked_again_and_the_rest_is_kept(office: Office, ani: Staffer) -> None:
    await ani.says(f"/catat telepon Joko; joko@@contoh..id; {ASKED}")
    assert last_in_general(office).startswith("Alamat e-mail itu belum benar.")
    await ani.says("besok saja")
    assert last_in_general(office).startswith("Alamat e-mail atau nomor itu belum terbaca.")
    await ani.says("0812 1767 8691")
    assert last_in_general(office) == "E-mail Joko? Nomor teleponnya sudah dicatat."
    await ani.says(JOKO)
    assert last_in_general(office).splitlines()[1:5] == [
        "Nama: Joko",
        f"E-mail: {JOKO}",
        "Telepon: 081217678691",
        ASKED,
    ]


async def test_a_likely_slip_is_shown_and_mended_at_a_tap(office: Office, ani: Staffer) -> None:
    await ani.says(f"/catat telepon Joko; joko@gmial.com; {ASKED}")
    assert "⚠️ Salah ketik? Mungkin maksudnya joko@gmail.com" in last_in_general(office)
    await ani.presses("Pakai joko@gmail.com")
    assert "E-mail: joko@gmail.com\n" in last_in_general(office)
    assert "Salah ketik" not in last_in_general(office)


async def test_each_piece_can_be_changed_and_the_letters_language(office: Office, ani: Staffer) -> None:
    await ani.says(f"/catat telepon Joko; {JOKO}; {ASKED}")
    for label, typed in (("Ubah nama", "John"), ("Ubah pertanyaan", "Exports of Tarakan 2024"), ("Ubah kontak", JOKO)):
        await ani.presses(label)
        await ani.says(typed)
    await ani.presses("Ubah jalur")
    await ani.presses("E-mail")
    await ani.presses("Surat: Indonesia")
    await ani.presses("☐ Privasi sudah disampaikan")
    await ani.presses("Buka konsultasi")
    letter = office.mail_to(JOKO, "we have received your request")
    assert "Dear John," in letter.text
    assert line(office, number_of(office), "Masuk lewat: ") == "e-mail"


async def test_email_needs_an_address(office: Office, ani: Staffer) -> None:
    await ani.says(f"/catat email Joko; tidak punya; {ASKED}")
    assert last_in_general(office).startswith("Untuk jalur e-mail alamatnya diperlukan.")
    assert "Tidak punya e-mail" not in shown(office)


async def test_files_go_along_with_the_question(office: Office, ani: Staffer) -> None:
    await ani.says(f"/catat kunjungan Joko; {JOKO}")
    staff = office.world.staff
    office.world.send(ani.person, "photo", chat=staff, caption="Seperti tabel ini, tahun 2024", content=b"foto")
    await office.quiet()
    office.world.send(ani.person, "document", chat=staff, file_name="surat.pdf", content=b"surat")
    await office.quiet()
    assert "Lampiran: 2" in last_in_general(office)
    await ani.says("Makan siang dulu")
    assert last_in_general(office).startswith("Catatan ini belum dibuka.")
    await ani.presses("☐ Privasi sudah disampaikan")
    await ani.presses("Buka konsultasi")
    case = number_of(office)
    messages = office.world.messages(staff, office.topic(case))
    assert [name for each in messages for name in ("photo", "document") if name in each] == ["photo", "document"]
    assert text_of(next(each for each in messages if "photo" in each)) == "Seperti tabel ini, tahun 2024"


async def test_a_colleague_cannot_finish_it_and_a_finished_one_opens_nothing(
    office: Office, ani: Staffer, budi: Staffer
) -> None:
    await ani.says(f"/catat telepon Joko; {JOKO}; {ASKED}")
    assert (await budi.presses("☐ Privasi sudah disampaikan") or "").startswith(
        "Catatan ini sudah selesai, atau sedang"
    )
    await ani.presses("☐ Privasi sudah disampaikan")
    messages = [each for each in office.world.messages(office.world.staff) if buttons_of(each)]
    review = messages[-1]
    data = review["reply_markup"]["inline_keyboard"][1][0]["callback_data"]
    await ani.presses("Buka konsultasi")
    query = office.world.press_data(ani.person, review, data)
    await office.quiet()
    assert office.world.callback_answers[query].alert
    assert len(office.world.staff.topics) == 1


async def test_other_work_in_between_loses_nothing(office: Office, ani: Staffer) -> None:
    other = await records(office, ani, f"telepon Rina; rina@contoh.id; {ASKED}")
    await ani.says("/catat telepon Joko Susilo")
    await ani.says("Inflasi 2,1 persen", other)
    assert "Inflasi 2,1 persen" in office.mail_to("rina@contoh.id", "jawaban").text
    await ani.presses_card("Tutup", other)
    await ani.presses("Sudah terjawab", other)
    await ani.says("Dijawab lewat telepon", other)
    await ani.says("/catat")
    assert last_in_general(office).startswith("Melanjutkan catatan tadi.\n\nE-mail Joko Susilo?")
    await ani.says(f"{JOKO}")
    await ani.says("/batal")
    assert last_in_general(office) == "Dibatalkan."
    await ani.says("/catat")
    assert "lewat apa pengguna bertanya?" in last_in_general(office)


async def test_a_form_of_yesterday_takes_no_talk(office: Office, ani: Staffer) -> None:
    await ani.says("/catat telepon")
    await office.passes(days=1, hours=3)
    before = last_in_general(office)
    await ani.says("Selamat pagi semua")
    assert last_in_general(office) == "Selamat pagi semua"
    assert before.startswith("Mencatat konsultasi")


async def test_somebody_known_at_the_address_may_be_meant(office: Office, siti: Citizen, ani: Staffer) -> None:
    """The name stays hidden: whoever telephones must not learn it from an address."""
    await siti.registers("Ekspor rumput laut Tarakan 2021-2024", ADDRESS)
    await ani.says(f"/catat telepon Ibu Siti; {ADDRESS}; {ASKED}")
    assert "Alamat ini sudah dipakai oleh S••• R•••." in last_in_general(office)
    assert "Rahmawati" not in last_in_general(office)
    await ani.presses("☐ Pakai data yang ada (S••• R•••)")
    await ani.presses("☐ Privasi sudah disampaikan")
    await ani.presses("Buka konsultasi")
    case = number_of(office)
    assert (line(office, case, "Pengguna: "), line(office, case, "Masuk lewat: ")) == ("Siti Rahmawati", "telepon")
    assert f"Petugas mencatat permintaan Anda: {case} (Berapa inflasi Tarakan 2024)." in siti.sees[-2]
    await ani.says("2,1 persen", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\n2,1 persen"


async def test_an_address_may_be_shared_by_colleagues(office: Office, siti: Citizen, ani: Staffer) -> None:
    first = await siti.registers("Ekspor rumput laut Tarakan 2021-2024", ADDRESS)
    case = await records(office, ani, f"telepon Joko; {ADDRESS}; {ASKED}")
    seen = siti.sees
    await ani.says("2,1 persen", case)
    assert siti.sees == seen
    assert f"{case}: jawaban untuk Anda" == office.mail_to(ADDRESS, "jawaban").subject
    assert line(office, case, "Pengguna: ") == "Joko"
    assert first != case


async def test_the_same_name_at_the_same_address_is_the_same_person(office: Office, ani: Staffer) -> None:
    await records(office, ani, f"telepon Joko  Susilo; {JOKO}; {ASKED}")
    await ani.says(f"/catat kunjungan joko susilo; {JOKO}; Dan 2023?")
    assert "☑ Pakai data yang ada (J••• S•••)" in shown(office)
    await ani.presses("☐ Privasi sudah disampaikan")
    await ani.presses("Buka konsultasi")
    await ani.says("/kasus", number_of(office))
    await ani.presses("Riwayat pengguna", number_of(office))
    assert "KS-2026-000001" in last_in_topic(office, number_of(office))


@pytest.mark.parametrize(
    "name",
    ["Joko\r\nBcc: eve@contoh.id", "<b>Joko</b> {{ 7*7 }}", "=cmd|' /C calc'!A0", "\u202eokoJ\u202c", "J" * 100],
)
async def test_a_hostile_name_is_only_ever_a_name(office: Office, ani: Staffer, name: str) -> None:
    await ani.says("/catat telepon")
    await ani.says(name.replace("\r\n", " "))
    await ani.says(JOKO)
    await ani.says(ASKED)
    await ani.presses("☐ Privasi sudah disampaikan")
    await ani.presses("Buka konsultasi")
    letter = office.mail_to(JOKO, "permintaan Anda kami terima")
    assert (letter.recipients, letter.headers["To"]) == ((JOKO,), JOKO)
    assert {"Bcc", "Cc"} & set(letter.headers) == set()
    assert "<b>Joko</b>" not in letter.html


async def test_a_name_without_letters_is_asked_again(office: Office, ani: Staffer) -> None:
    await ani.says(f"/catat telepon 123; {JOKO}; {ASKED}")
    assert last_in_general(office).startswith("Nama perlu memuat huruf.")
    await ani.says("Joko")
    assert last_in_general(office).startswith("E-mail Joko?")


async def test_an_office_without_mail_passes_every_answer_on_by_word(
    office: Office, ani: Staffer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOST", "PORT", "SECURITY", "SENDER"):
        monkeypatch.delenv(f"PSTBOT_SMTP_{name}")
    await office.restarts()
    await ani.says(f"/catat telepon Joko; {JOKO}; {ASKED}")
    assert "Kantor ini belum dapat mengirim surat" in last_in_general(office)
    await ani.presses("☐ Privasi sudah disampaikan")
    await ani.presses("Buka konsultasi")
    case = number_of(office)
    await ani.says("2,1 persen", case)
    assert last_in_topic(office, case).startswith("☎️ Belum sampai")
    assert not any("tidak terkirim" in text for text in office.in_topic(case))
