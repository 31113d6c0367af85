"""Step 4: what is not found becomes a consultation; the number and the promised date come at once."""

from tests.stories.people import Citizen, Office, buttons_of

QUESTION = "Berapa ekspor rumput laut Tarakan tahun 2023 dan 2024?"
ADDRESS = "siti@contoh.go.id"
RECEIVED = (
    "✅ Permintaan Anda kami terima dengan nomor KS-2026-000001.\n\n"
    "Jawaban paling lambat Kamis, 26 November 2026 pukul 15.30 WITA, di percakapan ini. "
    "Ada tambahan? Langsung tulis saja."
)
TO_AN_OFFICER = ("Belum, tanya petugas", "Bukan itu, tanya petugas", "Tanya petugas")


def said_in(office: Office, number: str) -> list[str]:
    """The topic's messages without those that only say that something was pinned."""
    return [text for text in office.in_topic(number) if text]


class Counting:
    """A person whose typed messages and taps are counted."""

    def __init__(self, person: Citizen) -> None:
        self.person, self.typed, self.taps = person, 0, 0

    async def types(self, text: str) -> None:
        self.typed += 1
        await self.person.says(text)

    async def taps_on(self, *labels: str) -> None:
        self.taps += 1
        await self.person.presses_one_of(*labels)

    async def taps_the_link(self, payload: str) -> None:
        self.taps += 1
        await self.person.starts(payload)


async def test_from_halo_to_a_number_takes_at_most_three_typed_messages_and_six_taps(office: Office) -> None:
    siti = Counting(office.citizen("Siti", "Rahma"))
    await siti.types("Halo")
    await siti.types(QUESTION)
    await siti.taps_on(*TO_AN_OFFICER)
    await siti.taps_on("Setuju")
    await siti.taps_on("Pakai: Siti Rahma")
    await siti.types(ADDRESS)
    await siti.taps_the_link(f"v-{office.code_for(ADDRESS)}")
    await siti.taps_on("Kirim")
    assert siti.person.sees_last == RECEIVED
    assert (siti.typed, siti.taps) == (3, 5)


async def test_review_is_prefilled_from_the_question(office: Office, siti: Citizen) -> None:
    await siti.says(QUESTION)
    await siti.presses_one_of(*TO_AN_OFFICER)
    await siti.presses("Setuju")
    await siti.presses("Pakai")
    await siti.says(ADDRESS)
    await siti.says(office.code_for(ADDRESS))
    assert siti.sees_last == (
        "E-mail Anda sudah diverifikasi. Terima kasih.\n\nLangkah 4 dari 4\n\nPeriksa permintaan Anda\n\n"
        f"{QUESTION}\n\n"
        "Jenis: Data\nWilayah: Kota Tarakan\nTahun: 2023–2024\nNama: Siti Rahmawati\nE-mail: siti@contoh.go.id\n\n"
        "Jawaban paling lama 3 hari kerja setelah permintaan lengkap. Tidak dipungut biaya."
    )
    assert siti.buttons == [
        "Kirim",
        "✓ Data",
        "Metadata",
        "Klasifikasi",
        "Ubah pertanyaan",
        "Ubah rincian",
        "Ubah nama",
        "Batal",
    ]


async def test_registered_person_goes_from_the_question_straight_to_the_review(siti: Citizen) -> None:
    await siti.registers(QUESTION, ADDRESS)
    await siti.says("/konsultasi")
    await siti.says("Luas panen padi Bulungan 2022")
    assert siti.sees_last.startswith("Periksa permintaan Anda\n\nLuas panen padi Bulungan 2022\n\n")
    await siti.presses("Kirim")
    assert siti.number == "KS-2026-000002"


async def test_chosen_category_and_new_words_reach_the_case(office: Office, siti: Citizen) -> None:
    await siti.says(QUESTION)
    await siti.presses_one_of(*TO_AN_OFFICER)
    await siti.presses("Setuju")
    await siti.presses("Pakai")
    await siti.says(ADDRESS)
    await siti.says(office.code_for(ADDRESS))
    await siti.presses("Ubah pertanyaan")
    await siti.says("Metadata ekspor Nunukan 2020")
    await siti.presses("Klasifikasi")
    await siti.says("dan tahun 2021")
    await siti.presses("Tambahkan ke pertanyaan")
    await siti.presses("Kirim")
    async with office.store.reading() as look:
        (case,) = await look.consultations.recent_of(1, 9)
        request = dict(await look.consultations.request(case.id))
    assert case.subject == "Metadata ekspor Nunukan 2020"
    assert request == {
        "category": "classification",
        "rows": [
            {
                "indicator": "Metadata ekspor Nunukan 2020 dan tahun 2021",
                "region": "6504",
                "level": "regency",
                "first_year": 2020,
                "last_year": 2021,
                "period": None,
                "id": 1,
                "result": None,
            }
        ],
        "use": None,
    }
    assert said_in(office, case.number)[-2:] == ["Metadata ekspor Nunukan 2020", "dan tahun 2021"]


async def test_second_press_on_send_makes_no_second_case(office: Office, siti: Citizen) -> None:
    await siti.says(QUESTION)
    await siti.presses_one_of(*TO_AN_OFFICER)
    await siti.presses("Setuju")
    await siti.presses("Pakai")
    await siti.says(ADDRESS)
    await siti.says(office.code_for(ADDRESS))
    review = siti.from_bot[-1]
    send = review["reply_markup"]
    await siti.presses("Kirim")
    review["reply_markup"] = send
    assert await siti._press(review, "Kirim") == "Permintaan ini sudah dikirim. Lihat /kasus."
    await siti.says("/kasus")
    assert siti.buttons == ["KS-2026-000001", "Menu"]


async def test_voice_note_without_a_case_offers_one_and_goes_along(office: Office, siti: Citizen) -> None:
    await siti.sends("voice")
    assert siti.sees_last == (
        "Lampiran Anda kami simpan, tetapi belum dikirim kepada petugas. Ajukan permintaan dengan lampiran ini?"
    )
    await siti.presses("Ya, tanya petugas")
    await siti.says("Tolong dengarkan pertanyaan saya")
    await siti.presses("Setuju")
    await siti.presses("Pakai")
    await siti.says(ADDRESS)
    await siti.says(office.code_for(ADDRESS))
    assert "\nLampiran: 1\n" in siti.sees_last
    await siti.presses("Kirim")
    topic = office.world.messages(office.world.staff, office.topic(siti.number))
    assert [kind for message in topic for kind in ("voice", "text") if kind in message][-2:] == ["voice", "text"]


async def test_photo_at_the_review_joins_the_request(office: Office, siti: Citizen) -> None:
    await siti.registers(QUESTION, ADDRESS)
    await siti.says("/konsultasi")
    await siti.says("Apakah tabel ini benar?")
    await siti.sends("photo", caption="tabel saya")
    assert "\nLampiran: 1\n" in siti.sees_last
    await siti.presses("Kirim")
    assert said_in(office, "KS-2026-000002")[-2:] == ["Apakah tabel ini benar?", "tabel saya"]


async def test_leaving_in_the_middle_keeps_the_question_and_offers_to_go_on(siti: Citizen) -> None:
    await siti.says(QUESTION)
    await siti.presses_one_of(*TO_AN_OFFICER)
    await siti.presses("Setuju")
    await siti.says("/batal")
    assert siti.sees_last == f"Baik, isian dihentikan. Pertanyaan Anda tetap kami simpan:\n{QUESTION}"
    await siti.presses("Lanjutkan isian")
    assert siti.buttons == ["Pakai: Siti Rahmawati", "Batal"]


async def test_leaving_where_there_is_no_form_says_so(siti: Citizen) -> None:
    await siti.says("/batal")
    assert siti.sees_last == "Tidak ada isian yang berjalan. Silakan ketik pertanyaan Anda."


async def test_command_in_the_middle_does_not_lose_the_form(siti: Citizen) -> None:
    await siti.says(QUESTION)
    await siti.presses_one_of(*TO_AN_OFFICER)
    await siti.presses("Setuju")
    await siti.says("/menu")
    assert siti.buttons[0] == "Lanjutkan isian"
    await siti.says("Siti Rahma")
    assert siti.sees_last.startswith("Langkah 3 dari 4\n\nTerima kasih, Bapak/Ibu Siti Rahma.")


async def test_form_idle_for_a_day_asks_before_it_takes_a_text(siti: Citizen) -> None:
    await siti.says(QUESTION)
    await siti.presses_one_of(*TO_AN_OFFICER)
    await siti.presses("Setuju")
    await siti.office.passes(days=1, minutes=1)
    await siti.says("apa itu pst")
    assert siti.sees_last == (
        "Isian Anda belum selesai sejak Senin, 23 November 2026 pukul 10.00 WITA. Lanjutkan isian?\n\n"
        "Tulisan Anda barusan kami simpan:\napa itu pst"
    )
    await siti.presses("Tidak, ini hal baru")
    assert siti.sees_last.startswith("Apa itu Pelayanan Statistik Terpadu (PST) BPS?")


async def test_form_idle_for_a_day_takes_the_text_when_told_so(siti: Citizen) -> None:
    await siti.says(QUESTION)
    await siti.presses_one_of(*TO_AN_OFFICER)
    await siti.presses("Setuju")
    await siti.office.passes(days=1, minutes=1)
    await siti.says("Siti Rahma")
    await siti.presses("Ya, lanjutkan")
    assert siti.sees_last.startswith("Langkah 3 dari 4\n\nTerima kasih, Bapak/Ibu Siti Rahma.")


async def test_button_of_an_earlier_question_asks_that_one(siti: Citizen) -> None:
    await siti.says("zzyzx pertama")
    first = siti.from_bot[-1]
    await siti.says("zzyzx kedua")
    await siti._press(first, buttons_of(first)[0])
    await siti.presses("Setuju")
    await siti.says("/batal")
    assert siti.sees_last.endswith("\nzzyzx pertama")
