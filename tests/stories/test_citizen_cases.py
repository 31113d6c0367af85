"""The citizen's own requests, seen and changed by nobody else."""

from tests.stories.people import Citizen, Office, Staffer

QUESTION = "Ekspor rumput laut Tarakan tahun 2023"
ADDRESS = "siti@contoh.go.id"


async def opens(siti: Citizen, number: str) -> None:
    await siti.says("/kasus")
    await siti.presses(number)


async def test_list_names_number_subject_status_and_next_date(siti: Citizen) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await siti.says("/kasus")
    assert siti.sees_last == (
        f"Permintaan Anda\n\n{number} – {QUESTION}\nBaru, menunggu petugas\n"
        "Jawaban paling lambat: Kamis, 26 November 2026 pukul 15.30 WITA"
    )


async def test_one_case_names_its_officer_and_what_happens_next(siti: Citizen, budi: Staffer) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await budi.presses_card("Ambil", number)
    await opens(siti, number)
    assert siti.sees_last == (
        f"{number}\n{QUESTION}\n\nKeadaan: Sedang dikerjakan petugas\nPetugas: Budi Santoso\n"
        "Dijawab paling lambat: Kamis, 26 November 2026 pukul 15.30 WITA\n\n"
        "Petugas sedang menyiapkan jawaban. Tambahan dapat langsung Anda tulis."
    )
    assert siti.buttons == ["Tulis pesan", "Tarik permintaan", "🗓 Zoom atau datang ke kantor", "Kembali", "Menu"]


async def test_withdrawal_asks_once_and_can_be_undone(siti: Citizen) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await opens(siti, number)
    await siti.presses("Tarik permintaan")
    assert siti.sees_last == f"Tarik permintaan {number}, {QUESTION}? Petugas berhenti mengerjakannya."
    await siti.presses("Ya, tarik")
    assert siti.sees_last == (
        f"Permintaan {number} sudah ditarik. Sampai Senin, 7 Desember 2026 pukul 10.00 WITA "
        "Anda masih dapat membukanya kembali."
    )
    await siti.presses("Lihat")
    assert siti.buttons == ["Buka kembali", "Nilai", "Kembali", "Menu"]
    await siti.presses("Buka kembali")
    assert siti.sees_last == f"{number} dibuka kembali. Silakan tulis apa yang masih kurang."


async def test_withdrawal_thought_better_of_changes_nothing(siti: Citizen) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await opens(siti, number)
    await siti.presses("Tarik permintaan")
    await siti.presses("Tidak, biarkan")
    assert "Keadaan: Baru, menunggu petugas" in siti.sees_last


async def test_foreign_and_absent_cases_answer_alike(office: Office, siti: Citizen) -> None:
    await siti.registers(QUESTION, ADDRESS)
    andi = office.citizen("Andi")
    told = []
    for payload in ("ks-1", "ks-2", "ks-999999999999999"):
        await andi.starts(payload)
        told.append(andi.sees_last)
    assert told == ["Permintaan itu tidak ditemukan. Lihat permintaan Anda di /kasus."] * 3


async def test_link_opens_the_own_case(siti: Citizen) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await siti.starts("ks-1")
    assert siti.sees_last.startswith(f"{number}\n{QUESTION}\n\nKeadaan: Baru")


async def test_writing_to_a_case_leaves_the_form_and_keeps_it(office: Office, siti: Citizen) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await siti.says("/konsultasi")
    await siti.says("Luas panen padi Bulungan 2022")
    await opens(siti, number)
    await siti.presses("Tulis pesan")
    await siti.says("Mohon juga tahun 2024")
    assert [text for text in office.in_topic(number) if text][-1] == "Mohon juga tahun 2024"
    await siti.says("/menu")
    await siti.presses("Lanjutkan isian")
    assert siti.sees_last.startswith("Periksa permintaan Anda\n\nLuas panen padi Bulungan 2022")


async def test_officer_who_takes_and_asks_for_details_is_announced(siti: Citizen, budi: Staffer) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await budi.presses_card("Ambil", number)
    assert siti.sees_last == f"{number} sedang dikerjakan oleh Budi Santoso."
    assert siti.buttons == []


async def test_reminder_offers_three_ways_and_each_answers(office: Office, siti: Citizen, budi: Staffer) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await budi.says("Ekspor 2023: 12.000 ton.", number)
    await office.passes(days=3)
    assert siti.sees_last == (
        f"Petugas sudah menjawab {number} ({QUESTION}). Apakah jawabannya sudah cukup?\n\n"
        "Tanpa tanggapan, permintaan ini kami tutup setelah Senin, 30 November 2026 pukul 10.00 WITA. "
        "Tulis saja di sini bila masih ada yang kurang."
    )
    assert siti.buttons == ["Masih menunggu jawaban", "Masih perlu", "Sudah cukup"]
    await siti.presses("Masih perlu")
    assert siti.sees_last == f"Baik, {number} tetap kami buka. Silakan tulis di sini bila Anda siap."
    await office.passes(days=3)
    await siti.presses("Masih menunggu jawaban")
    assert siti.sees_last.startswith(
        f"Mohon maaf. Petugas kami ingatkan bahwa jawaban untuk {number} masih Anda tunggu."
    )


async def test_reminder_offers_an_extension_only_twice(office: Office, siti: Citizen, budi: Staffer) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await budi.says("Ekspor 2023: 12.000 ton.", number)
    for _ in range(2):
        await office.passes(days=3)
        await siti.presses("Masih perlu")
    await office.passes(days=3)
    assert siti.buttons == ["Masih menunggu jawaban", "Sudah cukup"]


async def test_enough_closes_the_case_and_asks_for_stars(office: Office, siti: Citizen, budi: Staffer) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await budi.says("Ekspor 2023: 12.000 ton.", number)
    await office.passes(days=3)
    await siti.presses("Sudah cukup")
    assert siti.sees_last == (
        f"{number} selesai. Terima kasih telah menggunakan layanan kami.\n\n"
        "Bagaimana pelayanan kami? Silakan pilih bintang."
    )
    assert siti.buttons == ["1 ★", "2 ★", "3 ★", "4 ★", "5 ★", "Menu"]


async def test_case_reopened_after_the_address_was_proven_is_completed_at_a_tap(office: Office, siti: Citizen) -> None:
    await siti.says("/konsultasi")
    await siti.says(QUESTION)
    await siti.presses("Setuju")
    await siti.presses("Pakai")
    await siti.presses("Tidak bisa buka e-mail sekarang")
    await siti.presses("Kirim")
    number = siti.number
    await opens(siti, number)
    await siti.presses("Tarik permintaan")
    await siti.presses("Ya, tarik")
    await siti.says("/konsultasi")
    await siti.says("Luas panen padi Bulungan 2022")
    await siti.says(ADDRESS)
    await siti.says(office.code_for(ADDRESS))
    await siti.presses("Batal")
    await siti.starts("ks-1")
    await siti.presses("Buka kembali")
    await siti.presses("Lihat")
    await siti.presses("Verifikasi e-mail")
    assert siti.sees_last == (
        f"E-mail Anda sudah diverifikasi.\n\nPermintaan {number} sekarang lengkap. "
        "Jawaban paling lambat Kamis, 26 November 2026 pukul 15.30 WITA."
    )
