"""/tarik: what an officer takes back is deleted at the citizen, or redacted where it is too old, and said where not."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic, signs, state
from tests.stories.people import Citizen, Json, Office, Staffer, text_of
from tests.stories.staff_group import BOTH_LAYOUTS

TOLD = f"Petugas menarik satu pesan tentang KS-2026-000001 ({QUESTION}). Bila sudah terbaca, mohon abaikan isinya."


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


async def state_of(office: Office, message: Json) -> str:
    async with office.store.reading() as look:
        (words,) = await look.messages.said_in(message["chat"]["id"], message["message_id"])
    return words.state


@BOTH_LAYOUTS
async def test_a_withdrawn_answer_disappears_and_the_citizen_is_told(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    answer = await ani.says("Nilainya 10", case)
    copy = siti.from_bot[-1]["message_id"]
    await ani.says("/tarik", case, reply_to=answer)
    assert copy not in siti.chat.messages
    assert siti.sees_last == TOLD
    assert signs(office, answer["message_id"]) == ["🙈"]
    assert await state_of(office, answer) == "withdrawn"
    assert state(office, case) == "diproses, giliran petugas"


async def test_a_withdrawal_is_audited_without_its_text(office: Office, ani: Staffer, siti: Citizen, case: str) -> None:
    answer = await ani.says("Nilainya 10", case)
    await ani.says("/tarik", case, reply_to=answer)
    async with office.store.reading() as look:
        lines = [line for line in await look.audit.of_subject("case:1") if line[2] == "withdraw"]
    assert [(actor, detail["was"]) for _, actor, _, detail in lines] == [(f"officer:{ani.id}", "delivered")]
    assert "Nilainya" not in str(lines)


async def test_without_an_earlier_answer_the_clock_of_the_standard_runs_again(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    answer = await ani.says("Nilainya 10", case)
    await ani.says("/tarik", case, reply_to=answer)
    await office.passes(days=8)
    assert not any("kami tutup" in text for text in siti.sees)


async def test_an_older_answer_leaves_the_turn_where_it_is(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    first = await ani.says("Nilainya 10", case)
    await ani.says("Maksud saya 12", case)
    await ani.says("/tarik", case, reply_to=first)
    assert state(office, case) == "sudah dijawab, menunggu pengguna"
    assert [text for text in siti.sees if text.startswith("Ani Wijaya")] == [f"Ani Wijaya · {case}\nMaksud saya 12"]


@BOTH_LAYOUTS
async def test_the_coordinator_may_and_a_colleague_may_not(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    answer = await ani.says("Nilainya 10", case)
    dedi = office.newcomer("Dedi")
    await dedi.says("Halo")
    await budi.presses("Petugas")
    await dedi.says("/tarik", case, reply_to=answer)
    assert last_in_topic(office, case) == (
        "Hanya penulisnya, petugas yang menangani, atau koordinator yang dapat menarik pesan ini."
    )
    assert siti.sees_last == f"Ani Wijaya · {case}\nNilainya 10"
    await budi.says("/tarik", case, reply_to=answer)
    assert siti.sees_last == TOLD


async def test_after_two_days_a_text_is_redacted(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    answer = await ani.says("Nilainya 10", case)
    copy = siti.from_bot[-1]
    await office.passes(days=2, hours=1)
    await ani.says("/tarik", case, reply_to=answer)
    assert text_of(siti.chat.messages[copy["message_id"]]) == "Petugas menarik pesan ini."
    assert siti.sees_last == TOLD
    assert last_in_topic(office, case).startswith("Pesan ini terlalu lama untuk dihapus. Tulisannya diganti:")
    assert signs(office, answer["message_id"]) == ["🙈"]


@BOTH_LAYOUTS
async def test_after_two_days_a_caption_is_redacted_and_the_file_is_said_to_stay(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    answer = await ani.sends("document", case, file_name="tabel.xlsx", caption="Tabelnya")
    copy = siti.from_bot[-1]
    await office.passes(days=2, hours=1)
    await ani.says("/tarik", case, reply_to=answer)
    assert text_of(siti.chat.messages[copy["message_id"]]) == "Petugas menarik pesan ini."
    assert last_in_topic(office, case).endswith("tetapi berkasnya masih terlihat oleh pengguna.")


@pytest.mark.parametrize("kind", ["sticker", "voice", "video_note"])
async def test_after_two_days_what_cannot_be_redacted_is_said_to_stay(
    office: Office, siti: Citizen, ani: Staffer, case: str, kind: str
) -> None:
    answer = await ani.sends(kind, case)
    copy = siti.from_bot[-1]["message_id"]
    await office.passes(days=2, hours=1)
    await ani.says("/tarik", case, reply_to=answer)
    assert copy in siti.chat.messages
    assert siti.sees_last == TOLD
    assert last_in_topic(office, case).startswith("⚠️ Pesan ini tidak dapat ditarik dan masih terlihat oleh pengguna:")
    assert signs(office, answer["message_id"]) == ["👍"]


async def test_an_answer_withdrawn_before_it_left_is_never_sent(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    office.sandbox.faults.add("telegram", "429", methods=["sendMessage"], retry_after=1, count=1)
    seen = siti.sees
    answer = office.world.say(ani.person, "Nilainya 10", office.world.staff, office.topic(case))
    office.world.say(ani.person, "/tarik", office.world.staff, office.topic(case), reply_to=answer)
    await office.quiet()
    assert siti.sees == seen
    assert (await state_of(office, answer), signs(office, answer["message_id"])) == ("withdrawn", ["🙈"])


@BOTH_LAYOUTS
async def test_words_that_wait_are_withdrawn_for_good(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    await ani.says("Berikut tabelnya", case)
    seen = siti.sees
    held = await budi.says("Dari saya", case)
    await budi.says("/tarik", case, reply_to=held)
    await budi.presses("Kirim", case)
    assert siti.sees == seen


@BOTH_LAYOUTS
async def test_an_album_is_withdrawn_as_a_whole_and_told_once(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    before = len(siti.from_bot)
    parts = await ani.sends_album(case, "photo", "photo", "photo")
    await ani.says("/tarik", case, reply_to=parts[1])
    assert [text_of(each) for each in siti.from_bot[before:]] == [TOLD]


async def test_tarik_without_a_reply_or_under_a_note_explains_itself(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("/tarik", case)
    assert last_in_topic(office, case) == "Balas pesan petugas yang hendak ditarik dengan /tarik."
    note = await ani.says("// hanya untuk kita", case)
    await ani.says("/tarik", case, reply_to=note)
    assert last_in_topic(office, case) == "Ini catatan untuk petugas; pengguna tidak pernah melihatnya."
    answer = await ani.says("Nilainya 10", case)
    for _ in range(2):
        await ani.says("/tarik", case, reply_to=answer)
    assert last_in_topic(office, case) == "Pesan ini sudah ditarik."
    assert siti.sees.count(TOLD) == 1


async def test_an_answer_that_went_by_letter_is_neither_withdrawn_nor_changed(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    office.world.block(siti.person)
    await office.quiet()
    answer = await ani.says("Nilainya 10", case)
    await ani.says("/tarik", case, reply_to=answer)
    assert last_in_topic(office, case).startswith("Jawaban itu sudah dikirim lewat surat e-mail")
    await ani.edits(answer, "Nilainya 12")
    assert last_in_topic(office, case).startswith("Perubahan Anda disimpan, tetapi jawaban itu sudah dikirim lewat")
