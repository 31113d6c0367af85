"""Words that were changed are changed on the other side, every version is kept, and what cannot follow is said."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic
from tests.stories.people import Citizen, Json, Office, Staffer
from tests.stories.staff_group import BOTH_LAYOUTS


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


async def versions(office: Office, message: Json) -> list[str]:
    """What the words were, the oldest first, and what they are."""
    async with office.store.reading() as look:
        (words,) = await look.messages.said_in(message["chat"]["id"], message["message_id"])
        before = await look.messages.versions(words.id)
    return [str(body.get("text") or body.get("caption")) for body in (*(each.body for each in before), words.body)]


@BOTH_LAYOUTS
async def test_a_citizens_change_is_shown_in_the_topic_and_every_version_is_kept(
    office: Office, siti: Citizen, case: str
) -> None:
    said = await siti.says("Tahun 2032")
    seen = siti.sees
    await siti.edits(said, "Tahun 2023")
    await siti.edits(said, "Tahun 2023 dan 2024")
    assert (last_in_topic(office, case), siti.sees) == ("Tahun 2023 dan 2024", seen)
    assert await versions(office, said) == ["Tahun 2032", "Tahun 2023", "Tahun 2023 dan 2024"]


@BOTH_LAYOUTS
async def test_an_officers_change_keeps_the_officers_name_above_it(siti: Citizen, ani: Staffer, case: str) -> None:
    said = await ani.says("Nilainya 10", case)
    await ani.edits(said, "Nilainya 12")
    assert siti.sees_last == f"Ani Wijaya · {case}\nNilainya 12"
    assert siti.from_bot[-1]["entities"] == [{"type": "bold", "offset": 0, "length": len(f"Ani Wijaya · {case}")}]


@BOTH_LAYOUTS
async def test_a_caption_and_a_part_of_an_album_follow(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    photo = await siti.sends("photo", caption="Grafik 2023")
    await siti.edits(photo, "Grafik 2024")
    assert last_in_topic(office, case) == "Grafik 2024"
    first, second = await ani.sends_album(case, "photo", "photo", caption="Satu")
    await ani.edits(second, "Halaman dua")
    await ani.edits(first, "Halaman satu")
    assert siti.sees[-2:] == [f"Ani Wijaya · {case}\nHalaman satu", "Halaman dua"]


async def test_an_interim_word_that_is_changed_keeps_its_command_in_the_house(
    siti: Citizen, ani: Staffer, case: str
) -> None:
    said = await ani.says("/tunggu besok kami kabari", case)
    await ani.edits(said, "/tunggu lusa kami kabari")
    assert siti.sees_last == f"Ani Wijaya · {case}\nlusa kami kabari"


async def test_a_change_before_delivery_changes_what_is_sent(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    refusal = "Bad Request: not today"
    office.sandbox.faults.add("telegram", "400", methods=["sendMessage"], count=1, description=refusal)
    said = await ani.says("Nilainya 10", case)
    await ani.edits(said, "Nilainya 12")
    assert [text for text in siti.sees if "Nilainya" in text] == []
    await ani.presses("Ulangi", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nNilainya 12"
    assert await versions(office, said) == ["Nilainya 10", "Nilainya 12"]


async def test_a_change_of_words_that_wait_changes_what_kirim_sends(
    siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    held = await budi.says("Nilainya 10", case)
    await budi.edits(held, "Nilainya 12")
    await budi.presses("Kirim", case)
    assert siti.sees_last == f"Budi Santoso · {case}\nNilainya 12"


@BOTH_LAYOUTS
async def test_waiting_words_that_become_a_note_are_not_sent(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    seen = siti.sees
    held = await budi.says("Cek angka 2023", case)
    await budi.edits(held, "// cek angka 2023")
    await budi.presses("Kirim", case)
    assert siti.sees == seen
    assert await versions(office, held) == ["Cek angka 2023", "cek angka 2023"]


async def test_sent_words_do_not_become_a_note(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    said = await ani.says("Nilainya 10", case)
    await ani.edits(said, "// nilainya 10, benar?")
    assert siti.sees_last == f"Ani Wijaya · {case}\nNilainya 10"
    assert last_in_topic(office, case) == (
        "Pesan ini sudah terkirim, jadi tidak dapat menjadi catatan. Untuk menariknya, balas pesan itu dengan /tarik."
    )


async def test_a_change_in_a_closed_case_is_kept_and_said_not_to_be_carried(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    asked = await siti.says("Tahun 2032")
    answered = await ani.says("Nilainya 10", case)
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.says("Tabel sudah dikirim", case)
    shown = [text for text in siti.sees if "Nilainya" in text]
    await siti.edits(asked, "Tahun 2023")
    assert siti.sees_last == f"Perubahan Anda kami simpan, tetapi tidak diteruskan, karena {case} sudah selesai."
    await ani.edits(answered, "Nilainya 12")
    assert last_in_topic(office, case) == (
        "Perubahan Anda disimpan, tetapi tidak diteruskan: konsultasi ini sudah selesai."
    )
    assert [text for text in siti.sees if "Nilainya" in text] == shown
    assert await versions(office, asked) == ["Tahun 2032", "Tahun 2023"]
    assert await versions(office, answered) == ["Nilainya 10", "Nilainya 12"]


async def test_a_change_that_telegram_refuses_is_said_to_its_author(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    asked = await siti.says("Tahun 2032")
    copy = office.group.messages(case)[-1]
    office.world.delete(office.budi.person, copy, office.world.staff)
    await siti.edits(asked, "Tahun 2023")
    assert siti.sees_last == (
        "Perubahan pada pesan Anda belum sampai kepada petugas. Mohon kirim perbaikannya sebagai pesan baru."
    )
    answered = await ani.says("Nilainya 10", case)
    office.world.delete(siti.person, siti.from_bot[-1])
    await ani.edits(answered, "Nilainya 12")
    assert last_in_topic(office, case).startswith("⚠️ Perubahan belum sampai, pengguna masih membaca versi sebelumnya:")


@BOTH_LAYOUTS
async def test_another_file_in_place_of_the_first_is_said_not_to_follow(
    office: Office, siti: Citizen, case: str
) -> None:
    said = await siti.sends("document", file_name="tabel.xlsx", content=b"1")
    office.world.message_in(siti.chat, said)["document"]["file_unique_id"] = "another"
    await siti.edits(said, "Versi baru")
    assert siti.sees_last == (
        "Petugas tetap melihat berkas yang pertama. Mohon kirim berkas penggantinya sebagai pesan baru."
    )
    assert office.in_topic(case)[-1] == "Versi baru"


async def test_a_live_location_that_moves_disturbs_nobody(office: Office, siti: Citizen, case: str) -> None:
    place = {"latitude": 2.8, "longitude": 117.3, "live_period": 900}
    said = office.world.send_other(siti.person, {"location": place})
    await office.quiet()
    topic, seen = office.in_topic(case), siti.sees
    moved = {**said, "location": {**place, "latitude": 2.9}, "edit_date": said["date"] + 60}
    office.world.emit("edited_message", moved)
    await office.quiet()
    assert (office.in_topic(case), siti.sees) == (topic, seen)


async def test_a_question_changed_before_it_is_sent_arrives_in_its_newest_version(
    office: Office, siti: Citizen, case: str
) -> None:
    said = await siti.says("/konsultasi")
    said = await siti.says("Ekspor udang 2032")
    await siti.edits(said, "Ekspor udang 2023")
    assert "Ekspor udang 2023" in siti.sees_last
    await siti.presses("Kirim")
    shown = [text for text in office.in_topic(siti.number) if "udang" in text and "Keadaan:" not in text]
    assert shown == ["Ekspor udang 2023"]


async def test_a_colleague_cannot_be_made_the_author_of_a_change(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    said = await ani.says("Nilainya 10", case)
    forged = {**said, "from": budi.person.user(), "text": "Nilainya 99", "edit_date": said["date"] + 60}
    office.world.emit("edited_message", forged)
    await office.quiet()
    assert siti.sees_last == f"Ani Wijaya · {case}\nNilainya 10"
