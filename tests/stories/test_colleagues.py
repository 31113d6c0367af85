"""Officers speak to each other beside the citizen: nothing meant for a colleague leaves, and telephones ring."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic, signs, state
from tests.stories.people import Citizen, Json, Office, Staffer, buttons_of

ASKED = "Angka 2023 sudah final?"


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Ani's."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


@pytest.fixture
async def budi_s(office: Office, budi: Staffer) -> Staffer:
    """Budi with a public name, which the desk has seen."""
    budi.person.username = "Budi_S"
    await budi.says("Pagi")
    return budi


def last(office: Office, case: str) -> Json:
    return office.world.messages(office.world.staff, office.topic(case))[-1]


def rings_at(message: Json) -> list[int]:
    """To whom the names in a message lead."""
    links = [each["url"] for each in message.get("entities", ()) if each["type"] == "text_link"]
    people = [each["user"]["id"] for each in message.get("entities", ()) if each["type"] == "text_mention"]
    return [int(link.removeprefix("tg://user?id=")) for link in links if link.startswith("tg://")] + people


async def test_words_that_mention_a_colleague_wait(
    office: Office, siti: Citizen, ani: Staffer, budi_s: Staffer, case: str
) -> None:
    heard = len(siti.messages)
    await ani.says("@budi_s tolong cek dahulu", case)
    assert last_in_topic(office, case) == (
        "Belum terkirim: tulisan ini menyebut rekan. Tanya rekan itu, kirim kepada pengguna, atau simpan sebagai"
        " catatan?"
    )
    assert buttons_of(last(office, case)) == ["Tanya Budi Santoso", "Kirim", "Catatan"]
    assert (len(siti.messages), state(office, case)) == (heard, "diproses, giliran petugas")
    await ani.presses("Kirim", case)
    assert siti.sees_last.endswith("@budi_s tolong cek dahulu")


async def test_a_mentioned_colleague_is_asked_with_one_tap_and_the_reply_rings_back(
    office: Office, siti: Citizen, ani: Staffer, budi_s: Staffer, case: str
) -> None:
    heard = len(siti.messages)
    await ani.says("@budi_s tolong cek dahulu", case)
    await ani.presses("Tanya Budi", case)
    rang = last(office, case)
    assert last_in_topic(office, case) == (
        "Budi Santoso, Ani Wijaya bertanya kepada Anda. Balas pesan ini untuk menjawab; hanya petugas yang membacanya."
    )
    assert rings_at(rang) == [budi_s.id]
    answer = await budi_s.says("Sudah benar", case, reply_to=rang)
    assert signs(office, answer["message_id"]) == ["✍"]
    assert last_in_topic(office, case).startswith("Ani Wijaya, Budi Santoso membalas Anda.")
    assert rings_at(last(office, case)) == [ani.id]
    await ani.says("Terima kasih", case, reply_to=last(office, case))
    assert rings_at(last(office, case)) == [budi_s.id]
    assert (len(siti.messages), state(office, case)) == (heard, "diproses, giliran petugas")


async def test_a_question_is_typed_after_choosing_whom(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    heard = len(siti.messages)
    await ani.presses_card("Lainnya …", case)
    await ani.presses("Tanya rekan", case)
    await ani.presses("Budi Santoso", case)
    assert last_in_topic(office, case).startswith("Ani Wijaya, tulis pertanyaan untuk Budi Santoso di topik ini.")
    asked = await ani.says(f"{ASKED}\nAtau masih sementara?", case)
    assert rings_at(last(office, case)) == [budi.id]
    assert last(office, case)["reply_to_message"]["message_id"] == asked["message_id"]
    await ani.says("/kasus", case)
    assert last_in_topic(office, case).splitlines()[-1].endswith("Ani Wijaya: bertanya kepada Budi Santoso")
    assert len(siti.messages) == heard


async def test_a_reply_to_the_askers_own_message_needs_no_second_bell(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says(f"/rekan {ASKED}", case)
    question = office.world.messages(office.world.staff, office.topic(case))[-2]
    await ani.presses("Budi Santoso", case)
    before = len(office.in_topic(case))
    await budi.says("Final", case, reply_to=question)
    assert len(office.in_topic(case)) == before + 1
    await ani.says("Baik", case, reply_to=office.world.messages(office.world.staff, office.topic(case))[-1])
    assert siti.sees_last != "Baik"
    assert state(office, case) == "diproses, giliran petugas"


async def test_who_is_away_is_marked_and_may_be_asked_all_the_same(
    office: Office, ani: Staffer, budi: Staffer, case: str
) -> None:
    await budi.says("/absen hari ini")
    await ani.says("/rekan", case)
    assert buttons_of(last(office, case)) == ["Budi Santoso (berhalangan)", "‹ Kembali"]
    await ani.presses("Budi Santoso", case)
    assert "Budi Santoso sedang berhalangan" in last_in_topic(office, case)


async def test_a_person_without_a_public_name_is_recognised_by_the_link(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    heard = len(siti.messages)
    entity = {"type": "text_mention", "offset": 0, "length": 4, "user": budi.person.user()}
    await ani.says("Budi tolong cek", case, entities=[entity])
    assert buttons_of(last(office, case)) == ["Tanya Budi Santoso", "Kirim", "Catatan"]
    assert len(siti.messages) == heard


async def test_a_caption_and_an_interim_word_wait_as_well(
    office: Office, siti: Citizen, ani: Staffer, budi_s: Staffer, case: str
) -> None:
    heard = len(siti.messages)
    await ani.sends("photo", case, caption="@budi_s ini tabelnya?")
    assert buttons_of(last(office, case))[0] == "Tanya Budi Santoso"
    await ani.says("/tunggu @budi_s sedang memeriksa", case)
    assert buttons_of(last(office, case))[0] == "Tanya Budi Santoso"
    assert len(siti.messages) == heard


async def test_names_that_are_no_colleagues_leave_as_they_are(
    office: Office, siti: Citizen, ani: Staffer, budi_s: Staffer, case: str
) -> None:
    outsider = office.newcomer("Tono")
    outsider.person.username = "tono"
    await outsider.says("Halo")
    for text in ("Lihat juga @bpskaltara", "Hubungi @tono", "surel: a@budi_s.id"):
        await ani.says(text, case)
        assert siti.sees_last.endswith(text)


async def test_a_name_that_changed_hands_is_its_last_owners(
    office: Office, siti: Citizen, ani: Staffer, budi_s: Staffer, case: str
) -> None:
    budi_s.person.username = None
    rina = office.newcomer("Rina")
    rina.person.username = "BUDI_S"
    await rina.says("Halo")
    await ani.says("@budi_s ada datanya", case)
    assert siti.sees_last.endswith("@budi_s ada datanya")  # Rina is not enrolled
    await budi_s.presses("Petugas")
    await ani.says("@budi_s tolong cek", case)
    assert buttons_of(last(office, case))[0] == "Tanya Rina"


async def test_an_edit_that_mentions_a_colleague_is_not_carried(
    office: Office, siti: Citizen, ani: Staffer, budi_s: Staffer, case: str
) -> None:
    said = await ani.says("Berikut tabelnya", case)
    await ani.edits(said, "Berikut tabelnya @budi_s benar?")
    assert siti.sees_last.endswith("Berikut tabelnya")
    assert last_in_topic(office, case).startswith("Perubahan Anda menyebut rekan, jadi tidak diteruskan")


async def test_a_reply_to_a_note_waits(office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str) -> None:
    note = await budi.says("// periksa tabel 3", case)
    heard = len(siti.messages)
    await ani.says("Sudah saya periksa", case, reply_to=note)
    assert last_in_topic(office, case) == (
        "Belum terkirim: ini balasan atas catatan petugas. Kirim kepada pengguna, atau simpan sebagai catatan?"
    )
    assert len(siti.messages) == heard


async def test_a_second_colleague_may_answer_and_the_asker_is_called(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    rina = office.newcomer("Rina")
    await rina.says("Halo")
    await budi.presses("Petugas")
    await ani.says(f"/rekan {ASKED}", case)
    await ani.presses("Budi Santoso", case)
    await rina.says("Saya tahu: sudah final", case, reply_to=last(office, case))
    assert last_in_topic(office, case).startswith("Ani Wijaya, Rina membalas Anda.")


async def test_words_that_have_left_are_no_question_any_more(
    office: Office, siti: Citizen, ani: Staffer, budi_s: Staffer, case: str
) -> None:
    await ani.says("@budi_s tolong cek dahulu", case)
    waiting = last(office, case)
    await ani.presses("Kirim", case)
    query = office.world.press_data(ani.person, waiting, f"p:colleague-note:2:{budi_s.id}")
    await office.quiet()
    assert (office.world.callback_answers[query].text or "").startswith("Tombol ini sudah tidak berlaku")
