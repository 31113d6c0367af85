"""A case recorded on the telephone, from /catat to the rating: letters instead of the chat, and the same clocks."""

from tests.stories.desk_views import last_in_topic, line, signs, state
from tests.stories.people import Office, Staffer, text_of
from tests.stories.recorded import ASKED, JOKO, last_in_general, link_in, number_of, records

LINE = f"telepon Joko Widodo; {JOKO}; {ASKED}"


async def test_piece_by_piece_an_officer_opens_a_case(office: Office, ani: Staffer) -> None:
    await ani.says("/catat")
    await ani.presses("Telepon")
    await ani.says("Joko Susilo")
    await ani.says(f"{JOKO} 0812-1767-8691")
    await ani.says(ASKED)
    assert last_in_general(office).splitlines()[:5] == [
        "Konsultasi lewat telepon",
        "Nama: Joko Susilo",
        f"E-mail: {JOKO}",
        "Telepon: 081217678691",
        ASKED,
    ]
    assert (await ani.presses("Buka konsultasi") or "").startswith("Sampaikan dahulu pemberitahuan privasinya")
    await ani.presses("☐ Privasi sudah disampaikan")
    await ani.presses("Buka konsultasi")
    case = number_of(office)
    assert last_in_general(office) == (
        f"{case} dibuka oleh Ani Wijaya dan Anda tangani; topiknya segera muncul.\n"
        f"Sebutkan kepada pengguna: nomor {case}, dijawab paling lambat Kamis, 26 November 2026 pukul 15.30 WITA."
    )
    assert (state(office, case), line(office, case, "Petugas: ")) == ("diproses, giliran petugas", "Ani Wijaya")
    assert line(office, case, "Masuk lewat: ") == "telepon"
    assert "✉️ Tulisan di topik ini berangkat sebagai surat ke e-mail pengguna." in text_of(office.card(case))
    assert ASKED in office.in_topic(case)
    letter = office.mail_to(JOKO, "permintaan Anda kami terima")
    assert f"\nNomor: {case}\n" in letter.text
    assert "Kamis, 26 November 2026 pukul 15.30 WITA" in letter.text
    assert letter.headers["Reply-To"] == "BPS Provinsi Kalimantan Utara <bps6500@bps.go.id>"
    assert link_in(letter).startswith("ks-1-")


async def test_the_owners_words_leave_as_a_letter_and_the_silence_is_counted_by_letters(
    office: Office, ani: Staffer
) -> None:
    case = await records(office, ani, LINE)
    said = await ani.says("Inflasi Tarakan 2024: 2,1 persen.\nSumber: BRS Januari.", case)
    letter = office.mail_to(JOKO, "jawaban untuk Anda")
    assert "\nInflasi Tarakan 2024: 2,1 persen.\nSumber: BRS Januari.\n" in letter.text
    assert "cukup balas surat ini" in letter.text
    assert "Telegram, sehingga" not in letter.text
    assert signs(office, said["message_id"]) == ["👍"]
    assert state(office, case) == "sudah dijawab, menunggu pengguna"
    await office.passes(days=3, hours=2)
    warned = office.mail_to(JOKO, "apakah jawabannya sudah cukup")
    assert "Cukup balas surat ini dengan “masih menunggu jawaban”" in warned.text
    assert last_in_topic(office, case).startswith("✉️ Pengguna kami ingatkan lewat surat.")
    await office.passes(days=5)
    assert state(office, case) == "selesai (tidak ada tanggapan)"
    closed = office.mail_to(JOKO, "konsultasi Anda selesai")
    assert "cukup balas surat ini" in closed.text
    assert "Beri penilaian di Telegram" in closed.html


async def test_three_working_days_are_warned_of_and_apologised_for_by_letter(office: Office, ani: Staffer) -> None:
    case = await records(office, ani, LINE)
    await office.passes(days=4)
    apology = office.mail_to(JOKO, "mohon maaf, jawaban Anda terlambat")
    assert "lewat kontak di bawah ini" in apology.text
    assert line(office, case, "⏰ Terlambat. ") != ""


async def test_by_the_letters_link_the_citizen_goes_on_in_telegram_and_rates(office: Office, ani: Staffer) -> None:
    case = await records(office, ani, LINE)
    await ani.says("2,1 persen", case)
    link = link_in(office.mail_to(JOKO, "jawaban untuk Anda"))
    joko = office.citizen("Joko", "W")
    await joko.starts(link)
    assert joko.sees_last.startswith(f"{case}\n{ASKED}\n\nKeadaan: Sudah dijawab")
    assert joko.buttons == ["Setuju, lanjutkan di Telegram", "Menu"]
    await joko.presses("Setuju, lanjutkan di Telegram")
    assert joko.sees_last.startswith("Baik. Mulai sekarang jawaban kami kirim ke percakapan ini")
    assert last_in_topic(office, case) == "Pengguna kini membaca di Telegram: tulisan Anda sampai di sana."
    assert "Bukan Anda yang membukanya?" in office.mail_to(JOKO, "dilanjutkan di Telegram").text
    assert "✉️" not in text_of(office.card(case))
    mails = len(office.mails)
    await joko.says("Kalau 2023?")
    assert last_in_topic(office, case) == "Kalau 2023?"
    await ani.says("2023: 3,4 persen", case)
    assert joko.sees_last == f"Ani Wijaya · {case}\n2023: 3,4 persen"
    assert len(office.mails) == mails
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.presses("Pakai ringkasan ini", case)
    await joko.presses("5 ★")
    assert last_in_topic(office, case).startswith("Penilaian pengguna: ★★★★★")
