"""Step 2: consent, a name, and an e-mail address proven by a code."""

from tests.stories.people import Citizen, Office

QUESTION = "Ekspor rumput laut Tarakan tahun 2023"
ADDRESS = "siti@contoh.go.id"


async def asks(siti: Citizen, question: str = QUESTION) -> None:
    await siti.says(question)
    await siti.presses_one_of("Belum, tanya petugas", "Bukan itu, tanya petugas", "Tanya petugas")


async def reaches_the_code(siti: Citizen, address: str = ADDRESS) -> None:
    await asks(siti)
    await siti.presses("Setuju")
    await siti.presses("Pakai")
    await siti.says(address)


async def test_refusing_consent_keeps_search_and_names_the_other_ways(siti: Citizen) -> None:
    await asks(siti)
    await siti.presses("Tidak setuju")
    assert siti.sees_last == (
        "Baik, tanpa persetujuan kami tidak membuka konsultasi dan tidak menanyakan data Anda. "
        "Pencarian tetap dapat dipakai tanpa pendaftaran: langsung ketik pertanyaan Anda.\n\n"
        "Petugas juga dapat dihubungi dengan cara lain:\n"
        "• https://pst.bps.go.id\n• WhatsApp 0812-1767-8691\n• bps6500@bps.go.id\n"
        "• Datang: Jl. H. Masykur RT 19, Tanjung Selor Hilir, Tanjung Selor, Kabupaten Bulungan 77212"
    )
    await siti.says("apa itu pst")
    assert siti.sees_last.startswith("Apa itu Pelayanan Statistik Terpadu (PST) BPS?")


async def test_consent_may_be_typed(siti: Citizen) -> None:
    await asks(siti)
    await siti.says("Ya, setuju")
    assert siti.buttons == ["Pakai: Siti Rahmawati", "Batal"]


async def test_name_without_letters_is_asked_again(siti: Citizen) -> None:
    await asks(siti)
    await siti.presses("Setuju")
    await siti.says("😀😀")
    assert siti.sees_last.startswith("Nama perlu memuat huruf. Silakan ketik nama Anda.\n\nLangkah 2 dari 4")


async def test_slip_in_the_address_is_queried_and_the_meant_one_gets_the_letter(office: Office, siti: Citizen) -> None:
    await reaches_the_code(siti, "siti@gmial.com")
    assert siti.sees_last.endswith("Alamat yang Anda tulis: siti@gmial.com. Maksud Anda siti@gmail.com?")
    assert siti.buttons == ["Ya, siti@gmail.com", "Tidak, pakai yang saya tulis", "Batal"]
    await siti.presses("Ya, siti@gmail.com")
    assert [tuple(mail.recipients) for mail in office.mails] == [("siti@gmail.com",)]


async def test_slip_that_is_none_keeps_the_typed_address(office: Office, siti: Citizen) -> None:
    await reaches_the_code(siti, "siti@gmial.com")
    await siti.presses("Tidak, pakai yang saya tulis")
    assert [tuple(mail.recipients) for mail in office.mails] == [("siti@gmial.com",)]


async def test_wrong_code_says_how_many_tries_are_left(office: Office, siti: Citizen) -> None:
    await reaches_the_code(siti)
    wrong = "000000" if office.code_for(ADDRESS) != "000000" else "111111"
    await siti.says(wrong)
    assert siti.sees_last == "Kode itu belum cocok. Masih ada 4 kesempatan."


async def test_five_wrong_codes_need_a_new_one_which_comes_at_a_tap(office: Office, siti: Citizen) -> None:
    await reaches_the_code(siti)
    first = office.code_for(ADDRESS)
    wrong = "000000" if first != "000000" else "111111"
    for _ in range(5):
        await siti.says(wrong)
    assert siti.sees_last == "Kode itu terlalu sering salah, sehingga tidak berlaku lagi. Ketuk “Kirim kode baru”."
    await siti.presses("Kirim kode baru")
    await siti.says(office.code_for(ADDRESS))
    assert siti.sees_last.startswith("E-mail Anda sudah diverifikasi. Terima kasih.\n\nLangkah 4 dari 4")


async def test_code_is_too_old_after_half_an_hour(office: Office, siti: Citizen) -> None:
    await reaches_the_code(siti)
    await office.passes(minutes=30)
    await siti.says(office.code_for(ADDRESS))
    assert siti.sees_last == "Masa berlaku kode itu sudah lewat. Ketuk “Kirim kode baru”."


async def test_code_inside_a_sentence_is_read(office: Office, siti: Citizen) -> None:
    await reaches_the_code(siti)
    await siti.says(f"kodenya {office.code_for(ADDRESS)} ya")
    assert siti.sees_last.startswith("E-mail Anda sudah diverifikasi.")


async def test_link_of_the_letter_proves_the_address_and_goes_on_with_the_review(office: Office, siti: Citizen) -> None:
    await reaches_the_code(siti)
    await siti.starts(f"v-{office.code_for(ADDRESS)}")
    assert siti.sees_last.startswith("E-mail Anda sudah diverifikasi. Terima kasih.\n\nLangkah 4 dari 4")
    assert siti.buttons[0] == "Kirim"


async def test_link_used_twice_goes_on_without_a_fuss(office: Office, siti: Citizen) -> None:
    await reaches_the_code(siti)
    link = f"v-{office.code_for(ADDRESS)}"
    await siti.starts(link)
    await siti.starts(link)
    assert siti.sees_last.startswith("E-mail Anda sudah diverifikasi.\n\nLangkah 4 dari 4")


async def test_link_of_somebody_else_proves_nothing(office: Office, siti: Citizen) -> None:
    await reaches_the_code(siti)
    andi = office.citizen("Andi")
    await andi.starts(f"v-{office.code_for(ADDRESS)}")
    assert andi.sees_last == "Tautan itu tidak berlaku lagi."


async def test_fourth_letter_of_the_day_is_refused(office: Office, siti: Citizen) -> None:
    await reaches_the_code(siti)
    await siti.presses("Minta kode lagi")
    await siti.presses("Minta kode lagi")
    assert await siti.presses("Minta kode lagi") == (
        "Hari ini kode sudah 3 kali dikirim ke alamat itu. Pakai kode terakhir, ganti e-mail, atau coba lagi besok."
    )
    assert len(office.mails) == 3


async def test_letter_that_cannot_arrive_asks_for_another_address(office: Office, siti: Citizen) -> None:
    office.sandbox.faults.add("mail", "550", count=1)
    await reaches_the_code(siti)
    assert siti.sees_last == (
        "Surat kode tidak dapat sampai ke alamat e-mail itu. Mohon periksa alamatnya, lalu ketik alamat yang benar."
    )
    await siti.presses("Ganti e-mail")
    await siti.says("siti.r@contoh.go.id")
    await siti.says(office.code_for("siti.r@contoh.go.id"))
    await siti.presses("Kirim")
    assert siti.number == "KS-2026-000001"


async def test_without_access_to_mail_the_request_is_filed_and_completed_later(office: Office, siti: Citizen) -> None:
    await reaches_the_code(siti)
    await siti.presses("Tidak bisa buka e-mail sekarang")
    await siti.presses("Kirim")
    assert siti.sees_last.startswith(
        "Permintaan Anda kami simpan dengan nomor KS-2026-000001, tetapi belum lengkap: e-mail belum diverifikasi."
    )
    await siti.says("Mohon ditunggu ya")
    assert siti.buttons == ["Verifikasi e-mail", "Cari", "Pertanyaan baru"]
    await siti.presses("Verifikasi e-mail")
    await siti.says(office.code_for(ADDRESS))
    assert siti.sees_last == (
        "E-mail Anda sudah diverifikasi. Terima kasih.\n\nPermintaan KS-2026-000001 sekarang lengkap. "
        "Jawaban paling lambat Kamis, 26 November 2026 pukul 15.30 WITA."
    )


async def test_known_address_is_revealed_only_after_the_code_and_brings_the_old_cases(office: Office) -> None:
    old, new = office.citizen("Siti"), office.citizen("Siti", "Baru")
    await old.starts()
    number = await old.registers(QUESTION, ADDRESS)
    await new.starts()
    await reaches_the_code(new)
    assert "pernah dipakai" not in "".join(new.sees)
    await new.says(office.code_for(ADDRESS))
    assert new.sees_last == (
        "E-mail Anda sudah diverifikasi. Terima kasih.\n\nAlamat ini pernah dipakai di akun Telegram lain. "
        "Apakah itu akun lama Anda, atau alamat ini dipakai bersama di instansi Anda?"
    )
    await new.presses("Pindahkan akun lama")
    assert new.sees_last.startswith("Permintaan dari akun lama Anda sudah dipindahkan ke sini.\n\nLangkah 4 dari 4")
    await new.says("/kasus")
    assert new.buttons == [number, "Menu"]


async def test_shared_address_keeps_the_accounts_apart(office: Office) -> None:
    old, new = office.citizen("Siti"), office.citizen("Andi")
    await old.starts()
    await old.registers(QUESTION, ADDRESS)
    await new.starts()
    await reaches_the_code(new)
    await new.says(office.code_for(ADDRESS))
    await new.presses("Alamat bersama instansi")
    await new.says("/kasus")
    assert new.sees_last == "Anda belum mengajukan permintaan. Langsung ketik pertanyaan Anda."


async def test_nobody_can_write_to_many_strangers(office: Office, siti: Citizen) -> None:
    await siti.says(QUESTION)
    await siti.presses_one_of("Belum, tanya petugas", "Bukan itu, tanya petugas", "Tanya petugas")
    await siti.presses("Setuju")
    await siti.presses("Pakai")
    for stranger in range(10):
        await siti.says(f"orang{stranger}@contoh.go.id")
    assert len(office.mails) == 9
    assert siti.sees_last.startswith("Hari ini sudah 9 surat kode dikirim")


async def test_a_changed_message_changes_no_field_and_says_what_was_taken(office: Office, siti: Citizen) -> None:
    await asks(siti)
    await siti.presses("Setuju")
    name = await siti.says("Siti Aminah")
    await siti.edits(name, "Siti Aminah, S.Si.")
    assert siti.sees_last == (
        "Pesan yang diubah tidak mengubah isian. Nama yang kami catat: Siti Aminah. "
        "Bila perlu diganti, ketuk “Ubah nama”."
    )
    address = await siti.says("siti@contoh.go.id")
    await siti.edits(address, "siti.aminah@contoh.go.id")
    assert siti.sees_last == (
        "Pesan yang diubah tidak mengubah isian. Alamat e-mail yang kami catat: siti@contoh.go.id. "
        "Bila perlu diganti, ketuk “Ganti e-mail”."
    )
    await siti.presses("Ganti e-mail")
    await siti.says("siti.aminah@contoh.go.id")
    await siti.says(office.code_for("siti.aminah@contoh.go.id"))
    await siti.presses("Kirim")
    assert office.card(siti.number)["text"].count("Siti Aminah") == 1
