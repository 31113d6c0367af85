"""A caption that only Premium members may write leaves as a text of its own, right behind its file."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, signs, state
from tests.stories.people import Citizen, Json, Office, Staffer, text_of

LONG = "Tabel inflasi 😀 " * 100
FINAL = LONG.strip()
OTHER = "Tabel lain 🙂 " * 120


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    siti.person.premium = ani.person.premium = True
    return number


def newest(siti: Citizen, count: int) -> list[tuple[str, str]]:
    """Kind and words of the newest messages of the bot in the chat."""
    kinds = ("photo", "document", "voice", "text")
    return [(next(kind for kind in kinds if kind in each), text_of(each)) for each in siti.from_bot[-count:]]


def in_topic(office: Office, case: str) -> list[Json]:
    return office.world.messages(office.world.staff, office.topic(case))


async def test_an_answer_with_a_long_caption_arrives_whole(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    answer = await ani.sends("document", case, file_name="tabel.xlsx", content=b"x", caption=LONG)
    assert newest(siti, 2) == [("document", f"Ani Wijaya · {case}"), ("text", FINAL)]
    assert siti.from_bot[-1]["reply_to_message"]["message_id"] == siti.from_bot[-2]["message_id"]
    assert signs(office, answer["message_id"]) == ["👍"]
    assert state(office, case) == "sudah dijawab, menunggu pengguna"


async def test_nothing_comes_between_the_file_and_its_caption(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    office.sandbox.faults.add("telegram", "429", methods=["sendPhoto"], retry_after=1, count=1)
    staff, thread = office.world.staff, office.topic(case)
    office.world.send(ani.person, "photo", content=b"x", caption=LONG, chat=staff, thread=thread)
    office.world.say(ani.person, "Selesai", staff, thread)
    await office.quiet()
    assert newest(siti, 3) == [
        ("photo", f"Ani Wijaya · {case}"),
        ("text", FINAL),
        ("text", f"Ani Wijaya · {case}\nSelesai"),
    ]


async def test_a_citizens_long_caption_arrives_and_a_reply_to_it_finds_its_way(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    sent = await siti.sends("photo", content=b"x", caption=LONG)
    file, words = in_topic(office, case)[-2:]
    assert ("photo" in file, text_of(file), text_of(words)) == (True, "", FINAL)
    await ani.says("Sudah kami baca", case, reply_to=words)
    assert siti.from_bot[-1]["reply_to_message"]["message_id"] == sent["message_id"]


async def test_changes_follow_however_long_the_caption_becomes(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    answer = await ani.sends("document", case, file_name="tabel.xlsx", content=b"x", caption="Pendek")
    assert newest(siti, 1) == [("document", f"Ani Wijaya · {case}\nPendek")]
    await ani.edits(answer, LONG)
    assert newest(siti, 2) == [("document", f"Ani Wijaya · {case}"), ("text", FINAL)]
    await ani.edits(answer, OTHER)
    assert newest(siti, 2) == [("document", f"Ani Wijaya · {case}"), ("text", OTHER.strip())]
    await ani.edits(answer, "Pendek lagi")
    assert newest(siti, 2) == [("document", f"Ani Wijaya · {case}"), ("text", "Pendek lagi")]


async def test_the_words_have_arrived_only_when_both_have(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    refusal = "Bad Request: odd"
    office.sandbox.faults.add("telegram", "400", methods=["sendMessage"], count=1, description=refusal)
    answer = await ani.sends("document", case, file_name="tabel.xlsx", content=b"x", caption=LONG)
    assert signs(office, answer["message_id"]) == []
    assert state(office, case) == "sudah dijawab, menunggu pengguna"
    assert text_of(in_topic(office, case)[-1]).startswith("⚠️ Pesan Anda belum sampai kepada pengguna")
    await ani.presses("Ulangi", case)
    assert newest(siti, 2) == [("document", f"Ani Wijaya · {case}"), ("text", FINAL)]
    assert signs(office, answer["message_id"]) == ["👍"]


async def test_an_album_keeps_its_long_caption(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    parts = await ani.sends_album(case, "photo", "photo", caption=LONG)
    assert newest(siti, 3) == [("photo", f"Ani Wijaya · {case}"), ("photo", ""), ("text", FINAL)]
    assert signs(office, parts[0]["message_id"]) == ["👍"]


async def test_a_withdrawal_takes_both(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    answer = await ani.sends("document", case, file_name="tabel.xlsx", content=b"x", caption=LONG)
    file, words = (each["message_id"] for each in siti.from_bot[-2:])
    await ani.says("/tarik", case, reply_to=answer)
    assert {file, words} & siti.chat.messages.keys() == set()
    assert [text for text in siti.sees if text.startswith("Petugas menarik")] == [siti.sees_last]


@pytest.mark.parametrize("kind", ["document", "voice"])
async def test_after_two_days_a_long_caption_is_redacted(
    office: Office, siti: Citizen, ani: Staffer, case: str, kind: str
) -> None:
    answer = await ani.sends(kind, case, file_name="berkas", content=b"x", caption=LONG)
    copy = siti.from_bot[-1]["message_id"]
    await office.passes(days=2, hours=1)
    await ani.says("/tarik", case, reply_to=answer)
    assert text_of(siti.chat.messages[copy]) == "Petugas menarik pesan ini."
