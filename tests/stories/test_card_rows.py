"""The rows of the request card: read from the words, changed in the chat by whoever likes, never a hurdle."""

from pstbot.domain.request import DataRow, Level, Period
from tests.stories.cards import HOW, LIST, ROWS, asks, rows_of
from tests.stories.people import Citizen, Office, text_of


async def test_several_data_in_the_words_become_rows_in_review_case_and_card(office: Office, rina: Citizen) -> None:
    await asks(rina, LIST)
    assert rina.sees_last == (
        f"Periksa permintaan Anda\n\n{LIST}\n\nJenis: Data\n{ROWS}\nNama: Rina Lestari\nE-mail: rina@contoh.go.id\n\n"
        "Jawaban paling lama 3 hari kerja setelah permintaan lengkap. Tidak dipungut biaya."
    )
    await rina.presses("Kirim")
    assert [
        (row.indicator, row.region, row.level, row.first_year, row.last_year) for row in await rows_of(office, 2)
    ] == [
        ("PDRB", "6571", Level.REGENCY, 2020, 2024),
        ("inflasi", "6571", Level.REGENCY, 2020, 2024),
        ("penduduk", "6502", Level.REGENCY, None, None),
    ]
    assert "\n• PDRB (Kota Tarakan · 2020–2024)\n• inflasi (Kota" in text_of(office.card(rina.number))


async def test_every_field_of_a_row_is_changed_and_sent(office: Office, rina: Citizen) -> None:
    await asks(rina, LIST)
    await rina.presses("Ubah rincian")
    assert rina.sees_last == f"Rincian data yang diminta\n\n{ROWS}\n\n{HOW}"
    assert rina.buttons == ["1. PDRB", "2. inflasi", "3. penduduk", "+ Tambah baris", "Untuk apa?", "Selesai"]
    await rina.presses("3. penduduk")
    assert rina.sees_last == (
        "Rincian › Baris 3 dari 3\n\nData: penduduk\nWilayah: Kabupaten Bulungan\nTahun: belum ditentukan\n"
        "Tingkat wilayah: kabupaten/kota\nPeriode: belum ditentukan\n\nKetuk yang ingin diubah."
    )
    await rina.presses("Data")
    await rina.says("Jumlah penduduk menurut umur")
    await rina.presses("Wilayah")
    assert rina.sees_last.startswith("Rincian › Baris 3 dari 3 › Wilayah\n\nSekarang: Kabupaten Bulungan\n\nPilih")
    assert rina.buttons[2:5] == ["✓ Kabupaten Bulungan", "Kabupaten Tana Tidung", "Kabupaten Nunukan"]
    await rina.presses("Kabupaten Nunukan")
    await rina.presses("Tahun")
    assert rina.buttons == ["2025", "2021–2025", "✓ belum ditentukan", "Kembali"]
    await rina.says("2015 sampai 2020")
    await rina.presses("Tingkat wilayah")
    await rina.presses("kecamatan")
    await rina.presses("Periode")
    await rina.presses("tahunan")
    await rina.presses("‹ Semua baris")
    await rina.presses("2. inflasi")
    await rina.presses("Hapus baris")
    await rina.presses("Untuk apa?")
    await rina.presses("Penelitian")
    await rina.presses("Selesai")
    assert (
        "\n1. PDRB (Kota Tarakan · 2020–2024)\n"
        "2. Jumlah penduduk menurut umur (Kabupaten Nunukan · tingkat kecamatan · 2015–2020 · tahunan)\n"
        "Untuk: Penelitian\nNama:"
    ) in rina.sees_last
    await rina.presses("Kirim")
    _, changed = await rows_of(office, 2)
    assert changed == DataRow(
        "Jumlah penduduk menurut umur", "6504", Level.DISTRICT, 2015, 2020, Period.YEARLY, changed.id
    )
    assert "\nUntuk: Penelitian\n" in text_of(office.card(rina.number))


async def test_row_is_added_and_its_district_is_found_by_typing(office: Office, rina: Citizen) -> None:
    await asks(rina, "Inflasi Tarakan 2023")
    await rina.presses("Ubah rincian")
    await rina.presses("+ Tambah baris")
    assert rina.sees_last == (
        "Rincian › Baris baru (2 dari paling banyak 10)\n\nKetik nama datanya, misalnya: inflasi bulanan."
    )
    await rina.says("Jumlah penduduk")
    await rina.presses("Wilayah")
    await rina.says("nunukan")
    assert rina.sees_last == "Rincian › Baris 2 dari 2 › Wilayah\n\nWilayah mana yang dimaksud?"
    assert rina.buttons == ["Kabupaten Nunukan", "Kecamatan Nunukan", "Kembali"]
    await rina.presses("Kecamatan Nunukan")
    await rina.presses("Wilayah")
    await rina.says("sebatik barta")
    await rina.presses("Kecamatan Sebatik Barat")
    assert "\nWilayah: Kecamatan Sebatik Barat\n" in rina.sees_last
    await rina.presses("‹ Semua baris")
    await rina.presses("Selesai")
    assert "\n1. Inflasi Tarakan 2023 (Kota Tarakan · 2023)\n2. Jumlah penduduk (Kecamatan Sebatik" in rina.sees_last


async def test_words_that_a_step_cannot_take_are_kept_and_the_way_leads_back(office: Office, rina: Citizen) -> None:
    await asks(rina, "Inflasi Tarakan 2023")
    await rina.presses("Ubah rincian")
    await rina.presses("1. Inflasi")
    for field, words, expected in (
        ("Tahun", "0-9999", "Silakan ketik tahunnya mulai 1945, misalnya 2023 atau 2020-2024."),
        ("Wilayah", "Jakarta", "Silakan pilih wilayahnya, atau ketik nama kecamatan di Kalimantan Utara."),
        ("Data", "📈📈", "Silakan ketik nama datanya dengan kata-kata, paling panjang 200 tanda."),
        ("Data", "Halo", "Silakan ketik nama datanya dengan kata-kata, paling panjang 200 tanda."),
        ("Periode", "mingguan", "Silakan ketuk salah satu tombol di rincian data."),
    ):
        await rina.presses(field)
        before = rina.sees_last
        await rina.says(words)
        assert rina.sees_last == f"Tulisan Anda kami simpan:\n{words}\n\n{expected}"
        await rina.presses("Lanjutkan isian")
        if field != "Periode":
            assert rina.sees_last == before
            await rina.presses("Kembali")
        assert rina.sees_last.startswith("Rincian › Baris 1 dari 1\n\nData: Inflasi Tarakan 2023\n")


async def test_restart_in_the_middle_of_a_field_goes_on_there(office: Office, rina: Citizen) -> None:
    await asks(rina, LIST)
    await rina.presses("Ubah rincian")
    await rina.presses("3. penduduk")
    await rina.presses("Tahun")
    await office.restarts()
    await rina.says("2022")
    assert "\nTahun: 2022\n" in rina.sees_last
    await office.restarts()
    await rina.presses("‹ Semua baris")
    await rina.presses("Selesai")
    assert "\n3. penduduk (Kabupaten Bulungan · 2022)\n" in rina.sees_last


async def test_field_idle_for_a_day_asks_before_it_takes_a_text(office: Office, rina: Citizen) -> None:
    await asks(rina, LIST)
    await rina.presses("Ubah rincian")
    await rina.presses("3. penduduk")
    await rina.presses("Tahun")
    await office.passes(days=1, minutes=1)
    await rina.says("2022")
    assert rina.sees_last.startswith("Isian Anda belum selesai sejak")
    await rina.presses("Ya, lanjutkan")
    assert "\nTahun: 2022\n" in rina.sees_last


async def test_photo_in_the_editor_joins_the_request(office: Office, rina: Citizen) -> None:
    await asks(rina, LIST)
    await rina.presses("Ubah rincian")
    await rina.sends("photo", caption="contoh tabel")
    assert rina.sees_last.endswith("Silakan ketuk salah satu tombol di rincian data.")
    await rina.presses("Lanjutkan isian")
    assert rina.sees_last.startswith("Rincian data yang diminta")
    await rina.presses("Selesai")
    assert "\nLampiran: 1\n" in rina.sees_last


async def test_leaving_keeps_the_changed_rows(rina: Citizen) -> None:
    await asks(rina, LIST)
    await rina.presses("Ubah rincian")
    await rina.presses("3. penduduk")
    await rina.presses("Hapus baris")
    await rina.says("/batal")
    await rina.presses("Lanjutkan isian")
    assert "\n2. inflasi (Kota Tarakan · 2020–2024)\nNama:" in rina.sees_last


async def test_new_words_are_read_again_until_a_row_was_changed_by_hand(office: Office, rina: Citizen) -> None:
    await asks(rina, LIST)
    await rina.presses("Ubah rincian")
    await rina.presses("Selesai")
    await rina.presses("Ubah pertanyaan")
    await rina.says("IPM dan TPT Kaltara 2023")
    assert "\n1. IPM (Kalimantan Utara · 2023)\n2. TPT (Kalimantan Utara · 2023)\n" in rina.sees_last
    await rina.presses("Ubah rincian")
    await rina.presses("2. TPT")
    await rina.presses("Hapus baris")
    await rina.presses("Selesai")
    await rina.presses("Ubah pertanyaan")
    await rina.says("Penduduk dan PDRB Nunukan 2022")
    assert "\n1. IPM (Kalimantan Utara · 2023)\nNama:" in rina.sees_last
    await rina.presses("Ubah rincian")
    await rina.presses("Isi ulang dari pertanyaan")
    await rina.presses("Selesai")
    assert "\n1. Penduduk (Kabupaten Nunukan · 2022)\n2. PDRB (Kabupaten Nunukan · 2022)\n" in rina.sees_last


async def test_correcting_the_message_corrects_rows_that_nobody_touched(office: Office, rina: Citizen) -> None:
    await rina.says("/konsultasi")
    words = await rina.says(LIST)
    await rina.presses("Ubah rincian")
    await rina.edits(words, "IPM dan TPT Kaltara 2023")
    await rina.presses("1. PDRB")
    await rina.presses("Selesai")
    assert "\n1. IPM (Kalimantan Utara · 2023)\n2. TPT" in rina.sees_last


async def test_editor_speaks_english(rina: Citizen) -> None:
    await rina.says("/bahasa")
    await rina.presses("English")
    await asks(rina, LIST)
    await rina.presses("Change the details")
    await rina.presses("3. penduduk")
    assert rina.sees_last == (
        "Details › Row 3 of 3\n\nData: penduduk\nRegion: Kabupaten Bulungan\nYears: not decided yet\n"
        "Broken down by: regency/city\nPeriod: not decided yet\n\nTap what you would like to change."
    )
