"""What a citizen's plain words mean when no form asked for them."""

from typing import Any

from tests.stories.people import Citizen, Office, Staffer

QUESTION = "Ekspor rumput laut Tarakan tahun 2023"
SECOND = "Luas panen padi Bulungan tahun 2022"
ADDRESS = "siti@contoh.go.id"


def said_in(office: Office, number: str) -> list[str]:
    return [text for text in office.in_topic(number) if text]


async def two_cases(siti: Citizen) -> tuple[str, str]:
    first = await siti.registers(QUESTION, ADDRESS)
    await siti.says("/konsultasi")
    await siti.says(SECOND)
    await siti.presses("Kirim")
    return first, siti.number


def relayed(office: Office, siti: Citizen, text: str) -> dict[str, Any]:
    """The officer's words as the citizen sees them."""
    return next(message for message in siti.from_bot if message.get("text", "").endswith(text))


async def test_words_go_to_the_one_open_case_which_is_named(office: Office, siti: Citizen) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await siti.says("Terima kasih, saya tunggu")
    assert siti.sees_last == f"Kami teruskan kepada petugas: {number}, {QUESTION}."
    assert siti.buttons == ["Cari", "Pertanyaan baru"]
    assert said_in(office, number)[-1] == "Terima kasih, saya tunggu"


async def test_question_mark_of_a_subject_ends_no_sentence(siti: Citizen) -> None:
    number = await siti.registers("Berapa ekspor rumput laut Tarakan 2021-2024?", ADDRESS)
    await siti.says("Terima kasih, saya tunggu")
    assert siti.sees_last == f"Kami teruskan kepada petugas: {number}, Berapa ekspor rumput laut Tarakan 2021-2024."
    await siti.says("/kasus")
    assert f"{number} – Berapa ekspor rumput laut Tarakan 2021-2024?\n" in siti.sees_last


async def test_words_meant_as_a_search_are_one_tap_away(siti: Citizen) -> None:
    await siti.registers(QUESTION, ADDRESS)
    await siti.says("apa itu pst")
    await siti.presses("Cari")
    assert siti.sees_last.startswith("Apa itu Pelayanan Statistik Terpadu (PST) BPS?")


async def test_words_meant_as_a_new_question_become_one(siti: Citizen) -> None:
    await siti.registers(QUESTION, ADDRESS)
    await siti.says(SECOND)
    await siti.presses("Pertanyaan baru")
    await siti.presses("Pakai tulisan tadi")
    await siti.presses("Kirim")
    assert siti.number == "KS-2026-000002"


async def test_with_several_cases_the_current_one_gets_the_words_and_the_others_are_offered(
    office: Office, siti: Citizen
) -> None:
    first, second = await two_cases(siti)
    await siti.says("satu lagi")
    assert siti.sees_last == f"Kami teruskan kepada petugas: {second}, {SECOND}."
    assert siti.buttons == ["Cari", "Pertanyaan baru", f"Ke {first}"]
    await siti.presses(f"Ke {first}")
    await siti.presses("Pakai tulisan tadi")
    await siti.says("dua lagi")
    assert said_in(office, first)[-2:] == ["satu lagi", "dua lagi"]
    assert said_in(office, second)[-1] == "satu lagi"


async def test_reply_goes_to_the_case_it_answers(office: Office, siti: Citizen, budi: Staffer) -> None:
    first, second = await two_cases(siti)
    await budi.says("Tahun berapa saja?", first)
    await siti.says("2020 sampai 2023", reply_to=relayed(office, siti, "Tahun berapa saja?"))
    assert siti.sees_last == f"Kami teruskan kepada petugas: {first}, {QUESTION}."
    assert said_in(office, first)[-1] == "2020 sampai 2023"
    assert "2020 sampai 2023" not in said_in(office, second)


async def test_after_closing_words_are_kept_until_the_citizen_says_what_they_are(office: Office, siti: Citizen) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await siti.says("/kasus")
    await siti.presses(number)
    await siti.presses("Tarik permintaan")
    await siti.presses("Ya, tarik")
    await siti.says("apa itu pst")
    assert siti.sees_last == (f"{number} ({QUESTION}) sudah selesai. Tulisan Anda kami simpan. Apakah ini lanjutannya?")
    await siti.presses("Pertanyaan baru")
    assert siti.sees_last.startswith("Apa itu Pelayanan Statistik Terpadu (PST) BPS?")


async def test_after_closing_the_case_goes_on_with_the_kept_words(office: Office, siti: Citizen) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await siti.says("/kasus")
    await siti.presses(number)
    await siti.presses("Tarik permintaan")
    await siti.presses("Ya, tarik")
    await siti.says("Ternyata masih perlu tahun 2024")
    await siti.presses(f"Lanjutkan {number}")
    assert siti.sees_last == f"{number} dibuka kembali dan tulisan Anda kami teruskan kepada petugas."
    assert said_in(office, number)[-1] == "Ternyata masih perlu tahun 2024"


def taps_twice(office: Office, siti: Citizen, label: str) -> None:
    """On a slow line both taps are on their way before the first is answered."""
    message = siti.from_bot[-1]
    data = next(
        button["callback_data"]
        for row in message["reply_markup"]["inline_keyboard"]
        for button in row
        if button["text"].startswith(label)
    )
    for _ in range(2):
        office.world.press_data(siti.person, message, data)


async def test_double_tap_says_the_kept_words_once(office: Office, siti: Citizen) -> None:
    first, second = await two_cases(siti)
    await siti.says("satu lagi")
    await siti.presses(f"Ke {first}")
    taps_twice(office, siti, "Pakai tulisan tadi")
    await office.quiet()
    assert said_in(office, first).count("satu lagi") == 1
    for number in (first, second):
        await siti.says("/kasus")
        await siti.presses(number)
        await siti.presses("Tarik permintaan")
        await siti.presses("Ya, tarik")
    await siti.says("Ternyata masih perlu tahun 2024")
    taps_twice(office, siti, f"Lanjutkan {second}")
    await office.quiet()
    assert said_in(office, second).count("Ternyata masih perlu tahun 2024") == 1


async def test_double_tap_adds_words_and_files_to_a_request_once(office: Office, siti: Citizen) -> None:
    closed = await siti.registers(QUESTION, ADDRESS)
    await siti.says("/kasus")
    await siti.presses(closed)
    await siti.presses("Tarik permintaan")
    await siti.presses("Ya, tarik")
    await siti.sends("photo")
    taps_twice(office, siti, "Pertanyaan baru")
    await office.quiet()
    await siti.says("/konsultasi")
    await siti.says(SECOND)
    await siti.says("Juga tahun 2023")
    taps_twice(office, siti, "Tambahkan ke pertanyaan")
    await office.quiet()
    await siti.presses("Kirim")
    relayed = [each for each in office.world.messages(office.world.staff, office.topic(siti.number)) if "photo" in each]
    assert (len(relayed), said_in(office, siti.number).count("Juga tahun 2023")) == (1, 1)


async def test_two_weeks_after_closing_words_are_searched_again(office: Office, siti: Citizen) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await siti.says("/kasus")
    await siti.presses(number)
    await siti.presses("Tarik permintaan")
    await siti.presses("Ya, tarik")
    await office.passes(days=14, minutes=1)
    await siti.says("apa itu pst")
    assert siti.sees_last.startswith("Apa itu Pelayanan Statistik Terpadu (PST) BPS?")


async def test_edit_of_a_search_changes_nothing(office: Office, siti: Citizen) -> None:
    said = await siti.says("apa itu pst")
    seen = siti.sees
    office.world.edit(siti.person, said, "apa itu sp2020")
    await office.quiet()
    assert siti.sees == seen


async def test_kind_that_cannot_be_carried_is_told(office: Office, siti: Citizen) -> None:
    await siti.registers(QUESTION, ADDRESS)
    office.world.send_other(siti.person, {"dice": {"emoji": "🎲", "value": 4}})
    await office.quiet()
    assert siti.sees_last.startswith("Maaf, jenis pesan ini tidak dapat kami teruskan")
