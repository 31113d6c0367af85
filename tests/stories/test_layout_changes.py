"""The staff group loses its topics, wins them back or becomes a supergroup: open cases go on, and no words are lost."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, in_general, signs, state
from tests.stories.people import Citizen, Office, Staffer, text_of
from tests.stories.staff_group import Replies, is_card

NOW_REPLIES = "ℹ️ Grup ini tanpa topik."
NOW_TOPICS = "✅ Grup ini kini memakai topik."


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.says("Kami carikan", number)
    return number


def use_topics(office: Office, on: bool) -> None:
    office.world.use_topics(office.world.staff, on)


def told(office: Office, beginning: str) -> int:
    return sum(text.startswith(beginning) for text in in_general(office))


def last_said(office: Office, case: str) -> str:
    """Cards and Telegram's own lines left out; what leaves before the change is known still has its number above."""
    said = [Replies(office.world).words(each, case) for each in office.group.messages(case) if not is_card(each, case)]
    return [text for text in said if text][-1]


async def serves(office: Office, siti: Citizen, ani: Staffer, case: str, word: str) -> None:
    """A question and its answer arrive, wherever the case stands."""
    await siti.says(f"Pertanyaan {word}")
    assert last_said(office, case) == f"Pertanyaan {word}"
    answer = await ani.says(f"Jawaban {word}", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nJawaban {word}"
    assert signs(office, answer["message_id"]) == ["👍"]
    assert state(office, case) == "sudah dijawab, menunggu pengguna"


async def test_topics_switched_off_leave_every_case_at_its_card(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    card = office.card(case)["message_id"]
    use_topics(office, False)
    await siti.says("Pertama")
    assert told(office, NOW_REPLIES) == 1
    await serves(office, siti, ani, case, "kedua")
    assert office.card(case)["message_id"] == card
    tono = office.citizen("Tono")
    await tono.starts()
    other = await tono.registers("Berapa jumlah perahu motor di Nunukan 2022?", "tono@contoh.go.id")
    await ani.says("Ada 1.200", other)
    assert tono.sees_last == f"Ani Wijaya · {other}\nAda 1.200"


async def test_what_stood_in_a_topic_can_be_answered_in_a_group_without_topics(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await siti.says("Tahun 2020 ada?")
    asked = office.group.messages(case)[-1]
    use_topics(office, False)
    await ani.says("Ada", reply_to=asked)
    assert siti.sees_last == f"Ani Wijaya · {case}\nAda"


async def test_the_line_that_opened_a_topic_leads_to_its_case_where_topics_are_off(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    opened = office.topic(case)
    use_topics(office, False)
    await ani.says("Ada", reply_to=opened)
    assert siti.sees_last == f"Ani Wijaya · {case}\nAda"


async def test_refused_topics_are_no_reason_to_forget_them(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    """Should Telegram refuse words for a topic of a group that has none any more, before anything else tells of it."""
    thread = office.topic(case)
    use_topics(office, False)
    refusal = "Bad Request: message thread is not a forum topic thread"
    office.sandbox.faults.add("telegram", "400", count=2, methods=["sendMessage"], description=refusal)
    for word in ("Pertama", "Kedua"):
        office.world.say(siti.person, word)
    await office.quiet()
    assert [text for text in office.in_topic(case) if text in ("Pertama", "Kedua")] == ["Pertama", "Kedua"]
    use_topics(office, True)
    await serves(office, siti, ani, case, "ketiga")
    assert office.topic(case) == thread


async def test_topics_that_come_back_are_used_again(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    thread = office.topic(case)
    use_topics(office, False)
    await serves(office, siti, ani, case, "pertama")
    use_topics(office, True)
    await serves(office, siti, ani, case, "kedua")
    assert (office.topic(case), told(office, NOW_TOPICS)) == (thread, 1)


@pytest.mark.parametrize("layout", ["replies"])
async def test_a_case_gets_its_topic_when_its_citizen_next_speaks(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    old = office.card(case)
    use_topics(office, True)
    await ani.says("/tugas")
    assert told(office, NOW_TOPICS) == 1
    await ani.says("Sebentar lagi", reply_to=old)
    assert siti.sees_last == f"Ani Wijaya · {case}\nSebentar lagi"
    assert office.world.staff.topics == {}
    await serves(office, siti, ani, case, "pertama")
    group = str(office.world.staff.id).removeprefix("-100")
    moved = office.world.staff.messages[old["message_id"]]
    assert text_of(moved) == f"{case} kini punya topik sendiri. Lanjutkan di sana."
    assert [each.get("url") for each in moved["entities"]] == [f"https://t.me/c/{group}/{office.topic(case)}"]
    await ani.says("Dan lagi", reply_to=old)
    assert siti.sees_last == f"Ani Wijaya · {case}\nDan lagi"
    assert len(office.world.staff.topics) == 1


@pytest.mark.parametrize("layout", ["replies"])
async def test_a_form_begun_at_a_card_ends_there_although_topics_came(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    use_topics(office, True)
    await ani.says("/tugas")
    flat = Replies(office.world)
    await ani._press(flat.card(case), "Tutup")
    await ani._press(flat.messages(case)[-1], "Di luar layanan")
    prompt = flat.messages(case)[-1]
    assert "balas pesan ini dengan ringkasan" in text_of(prompt)
    await ani.says("Tabel diberikan", reply_to=prompt)
    assert "Keadaan: selesai (di luar layanan)" in text_of(flat.card(case))
    assert siti.sees_last.startswith(f"{case} ({QUESTION}) selesai")


@pytest.mark.parametrize("layout", ["replies"])
async def test_a_new_case_gets_a_topic_although_nobody_told_of_topics(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    use_topics(office, True)
    tono = office.citizen("Tono")
    await tono.starts()
    other = await tono.registers("Berapa jumlah perahu motor di Nunukan 2022?", "tono@contoh.go.id")
    assert last_said(office, other) == "Berapa jumlah perahu motor di Nunukan 2022?"
    assert told(office, NOW_TOPICS) == 1


async def test_switching_to_and_fro_loses_nothing(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    for turn in range(6):
        use_topics(office, turn % 2 == 1)
        await siti.says(f"Pertanyaan {turn}")
        await ani.says(f"Jawaban {turn}", case)
    said = [text.splitlines()[-1] for each in office.world.messages(office.world.staff) if (text := text_of(each))]
    assert [text for text in said if text.startswith("Pertanyaan")] == [f"Pertanyaan {turn}" for turn in range(6)]
    heard = [text.splitlines()[-1] for text in siti.sees if text.startswith(f"Ani Wijaya · {case}\nJawaban")]
    assert heard == [f"Jawaban {turn}" for turn in range(6)]
    assert len(office.world.staff.topics) == 1
    assert (told(office, NOW_REPLIES), told(office, NOW_TOPICS)) == (1, 1)


@pytest.mark.parametrize("layout", ["small"])
async def test_a_small_group_serves_by_replies_without_links(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await serves(office, siti, ani, case, "pertama")
    await ani.says("/tugas")
    shown = office.world.messages(office.world.staff)[-1]
    assert case in text_of(shown)
    assert [each for each in shown.get("entities", ()) if each["type"] == "text_link"] == []


@pytest.mark.parametrize("layout", ["small"])
async def test_a_small_group_that_becomes_a_supergroup_gets_new_cards_and_keeps_the_words_in_order(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    old = office.world.staff
    new = office.world.migrate(old)
    for word in ("Pertama", "Kedua"):
        office.world.say(siti.person, word)
    await office.quiet()
    assert (office.world.staff is new, office.card(case)["chat"]["id"]) == (True, new.id)
    assert [text for text in office.in_topic(case) if text in ("Pertama", "Kedua")] == ["Pertama", "Kedua"]
    await serves(office, siti, ani, case, "ketiga")
    assert told(office, NOW_REPLIES) == 0  # that was told before


@pytest.mark.parametrize("layout", ["small"])
async def test_what_stood_in_the_small_group_stays_there_and_nothing_else_is_touched(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    """Numbers of messages begin anew in the supergroup: an old one must not be taken for a new one."""
    asked = await siti.says("Tahun 2020 ada?")
    told = [each["message_id"] for each in siti.from_bot if text_of(each).endswith("Kami carikan")][-1]
    new = office.world.migrate(office.world.staff)
    await siti.says("Masih menunggu")
    before = {number: dict(message) for number, message in new.messages.items()}
    await siti.edits(asked, "Tahun 2019 ada?")
    assert siti.sees_last.startswith("Perubahan pada pesan Anda belum sampai")
    await siti.reacts(siti.chat.messages[told], "🙏")
    await siti.says("Saya balas pesan lama", reply_to=asked)
    assert {number: new.messages[number] for number in before} == before
    assert all(signs(office, number) == [] for number in new.messages)
    await serves(office, siti, ani, case, "terakhir")


@pytest.mark.parametrize("layout", ["small"])
async def test_topics_switched_on_in_a_small_group_give_open_cases_their_topics(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    use_topics(office, True)
    await serves(office, siti, ani, case, "pertama")
    assert (office.world.staff.is_forum, len(office.world.staff.topics)) == (True, 1)
    assert told(office, NOW_TOPICS) == 1
