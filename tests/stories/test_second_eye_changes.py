"""Words that wait are read in their newest version; a change of sent words waits for a second eye as they did."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic, signs
from tests.stories.offices import with_approval
from tests.stories.people import Citizen, Json, Office, Staffer
from tests.stories.test_second_eye import ASKED, answers, audited

CHANGE = (
    "✋ Perubahan ini belum sampai kepada pengguna: menunggu mata kedua. "
    "Budi Santoso, mohon dibaca; rekan lain juga boleh menyetujui."
)
LAPSED = "Permintaan persetujuan ini sudah tidak berlaku: kata-katanya ditarik, diganti, atau menjadi catatan."


@pytest.fixture
def office_text() -> str:
    return with_approval("all")


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


@pytest.fixture
async def sent(office: Office, ani: Staffer, budi: Staffer, case: str) -> Json:
    """Ani's approved answer."""
    words = await ani.says("Nilainya 10", case)
    await budi.presses("Setujui dan kirim", case)
    return words


def newest(office: Office, case: str) -> Json:
    return office.world.messages(office.world.staff, office.topic(case))[-1]


async def versions(office: Office, message: Json) -> list[str]:
    """What the words were, the newest last."""
    async with office.store.reading() as look:
        (words,) = await look.messages.said_in(message["chat"]["id"], message["message_id"])
        bodies = [each.body for each in await look.messages.versions(words.id)]
    return [str(body["text"]) for body in (*bodies, words.body)]


async def test_nobody_approves_a_version_they_have_not_read(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    words = await ani.says("Nilainya 10", case)
    before = len(office.in_topic(case))
    await ani.edits(words, "Nilainya 12")
    assert (answers(siti), len(office.in_topic(case))) == ([], before)
    assert await budi.presses("Setujui dan kirim", case) == (
        "Jawaban ini diubah sesudah Anda melihatnya. Baca versi terbarunya, lalu tekan lagi."
    )
    assert (answers(siti), last_in_topic(office, case)) == ([], ASKED)
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\nNilainya 12"]
    assert await versions(office, words) == ["Nilainya 10", "Nilainya 12"]


async def test_a_change_of_a_sent_answer_waits_and_the_citizen_reads_the_old_one(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str, sent: Json
) -> None:
    await ani.edits(sent, "Nilainya 12")
    assert (answers(siti), last_in_topic(office, case)) == ([f"Ani Wijaya · {case}\nNilainya 10"], CHANGE)
    assert newest(office, case)["reply_to_message"]["message_id"] == sent["message_id"]
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\nNilainya 12"]
    assert last_in_topic(office, case) == (
        "Perubahan Ani Wijaya disetujui oleh Budi Santoso dan diteruskan kepada pengguna."
    )
    assert await versions(office, sent) == ["Nilainya 10", "Nilainya 12"]
    assert await audited(office, "approve", "edit") == [
        (f"officer:{budi.id}", "approve"),
        (f"officer:{budi.id}", "approve"),
        (f"officer:{ani.id}", "edit"),
    ]


async def test_a_change_of_a_waiting_change_is_asked_about_in_its_newest_version(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str, sent: Json
) -> None:
    await ani.edits(sent, "Nilainya 12")
    await ani.edits(sent, "Nilainya 13")
    assert office.in_topic(case).count(CHANGE) == 1
    assert (await budi.presses("Setujui dan kirim", case) or "").startswith("Jawaban ini diubah")
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\nNilainya 13"]
    async with office.store.reading() as look:
        first, second = await look.approvals.get(2), await look.approvals.get(3)
    assert first is not None
    assert second is not None
    assert [each.body and each.body["text"] for each in (first, second)] == ["Nilainya 12", "Nilainya 13"]


async def test_a_change_that_is_undone_asks_nobody_any_more(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str, sent: Json
) -> None:
    await ani.edits(sent, "Nilainya 12")
    await ani.edits(sent, "Nilainya 10")
    assert await budi.presses("Setujui dan kirim", case) == "Permintaan persetujuan ini sudah tidak berlaku."
    assert (answers(siti), last_in_topic(office, case)) == ([f"Ani Wijaya · {case}\nNilainya 10"], LAPSED)


async def test_a_returned_change_leaves_the_sent_words_and_may_be_asked_about_again(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str, sent: Json
) -> None:
    await ani.edits(sent, "Nilainya 12")
    await budi.presses("Kembalikan", case)
    await budi.presses("Mohon periksa lagi angkanya", case)
    assert last_in_topic(office, case).startswith("Ani Wijaya, Budi Santoso mengembalikan perubahan ini:")
    assert answers(siti) == [f"Ani Wijaya · {case}\nNilainya 10"]
    await ani.presses("Minta lagi", case)
    assert last_in_topic(office, case) == CHANGE
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\nNilainya 12"]


async def test_a_waiting_answer_is_withdrawn_or_kept_as_a_note_by_its_author(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    withdrawn = await ani.says("Satu", case)
    await ani.says("/tarik", case, reply_to=withdrawn)
    assert signs(office, withdrawn["message_id"]) == ["🙈"]
    assert await budi.presses("Setujui dan kirim", case) == "Permintaan persetujuan ini sudah tidak berlaku."
    noted = await ani.says("Dua", case)
    await ani.says("/catatan", case, reply_to=noted)
    assert await budi.presses("Setujui dan kirim", case) == "Permintaan persetujuan ini sudah tidak berlaku."
    rewritten = await ani.says("Tiga", case)
    await ani.edits(rewritten, "// Tiga")
    assert await budi.presses("Setujui dan kirim", case) == "Permintaan persetujuan ini sudah tidak berlaku."
    assert (answers(siti), office.in_topic(case).count(LAPSED)) == ([], 3)
    assert [action for _, action in await audited(office, "approval_void")] == ["approval_void"] * 3


async def test_a_withdrawn_answer_takes_its_waiting_change_along(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str, sent: Json
) -> None:
    await ani.edits(sent, "Nilainya 12")
    await ani.says("/tarik", case, reply_to=sent)
    assert answers(siti) == []
    assert await budi.presses("Setujui dan kirim", case) == "Permintaan persetujuan ini sudah tidak berlaku."
    assert answers(siti) == []


async def test_a_colleague_cannot_turn_waiting_words_into_a_note(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    words = await ani.says("Satu", case)
    await budi.says("/catatan Sudah saya baca", case, reply_to=words)
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\nSatu"]


async def test_another_caption_in_an_album_is_asked_about_by_itself(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    first, _ = await ani.sends_album(case, "photo", "photo", caption="Tabel 2023")
    await budi.presses("Setujui dan kirim", case)
    await ani.edits(first, "Tabel 2024")
    assert (answers(siti), last_in_topic(office, case)) == ([f"Ani Wijaya · {case}\nTabel 2023"], CHANGE)
    await budi.presses("Setujui dan kirim", case)
    assert answers(siti) == [f"Ani Wijaya · {case}\nTabel 2024"]
