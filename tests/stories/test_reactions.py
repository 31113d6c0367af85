"""A reaction under words is shown under the same words on the other side; the sign of delivery gives way to it."""

import pytest

from pstbot.sandbox.reactions import REACTIONS
from pstbot.services.reactions import ALLOWED, shown
from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic, signs, state
from tests.stories.people import Citizen, Json, Office, Staffer
from tests.stories.staff_group import BOTH_LAYOUTS


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


def under(siti: Citizen, message: Json) -> list[str]:
    """The bot's reactions under a citizen's message."""
    given = siti.chat.reactions.get(message["message_id"], {})
    return [emoji for who, emoji in given.items() if who != siti.id]


def copy_in_topic(office: Office, case: str) -> Json:
    return office.group.messages(case)[-1]


@BOTH_LAYOUTS
async def test_a_citizens_reaction_takes_the_place_of_the_sign_of_delivery_until_it_is_taken_back(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    answer = await ani.says("Nilainya 10", case)
    assert signs(office, answer["message_id"]) == ["👍"]
    before = (office.in_topic(case), state(office, case))
    await siti.reacts(siti.from_bot[-1], "🙏")
    assert signs(office, answer["message_id"]) == ["🙏"]
    await siti.reacts(siti.from_bot[-1], "❤️")
    assert signs(office, answer["message_id"]) == ["❤"]
    await siti.reacts(siti.from_bot[-1], None)
    assert signs(office, answer["message_id"]) == ["👍"]
    assert (office.in_topic(case), state(office, case)) == before


@BOTH_LAYOUTS
async def test_the_owners_reaction_is_shown_to_the_citizen_and_a_colleagues_is_not(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    said = await siti.says("Terima kasih atas tabelnya")
    copy = copy_in_topic(office, case)
    await budi.reacts(copy, "🔥")
    assert under(siti, said) == ["👍"]
    await ani.reacts(copy, "🤝")
    assert under(siti, said) == ["🤝"]
    await ani.reacts(copy, None)
    assert under(siti, said) == ["👍"]


async def test_a_colleagues_reaction_under_an_officers_words_stays_in_the_house(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    answer = await ani.says("Nilainya 10", case)
    await budi.reacts(answer, "👀")
    assert under(siti, siti.from_bot[-1]) == []
    assert signs(office, answer["message_id"]) == ["👀", "👍"]


async def test_a_reaction_that_a_bot_cannot_set_is_told_in_a_line(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    answer = await ani.says("Nilainya 10", case)
    reaction = {
        "chat": siti.chat.shape,
        "message_id": siti.from_bot[-1]["message_id"],
        "user": siti.person.user(),
        "date": answer["date"],
        "old_reaction": [],
    }
    of_tomorrow = [{"type": "emoji", "emoji": "🧮"}]  # Telegram's list grows now and then
    office.world.inject({"message_reaction": reaction | {"new_reaction": of_tomorrow}})
    await office.quiet()
    line = copy_in_topic(office, case)
    assert line["text"] == "Pengguna menanggapi pesan ini dengan 🧮"
    assert line["reply_to_message"]["message_id"] == answer["message_id"]
    custom = [{"type": "custom_emoji", "custom_emoji_id": "5368324170671202286"}]
    office.world.emit("message_reaction", reaction | {"new_reaction": custom})
    await office.quiet()
    assert last_in_topic(office, case) == "Pengguna menanggapi pesan ini dengan reaksi khusus."


async def test_a_reaction_that_the_group_does_not_allow_is_told_in_a_line(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    await ani.says("Nilainya 10", case)
    refusal = "Bad Request: REACTION_INVALID"
    office.sandbox.faults.add("telegram", "400", methods=["setMessageReaction"], count=1, description=refusal)
    await siti.reacts(siti.from_bot[-1], "🎉")
    assert last_in_topic(office, case) == "Pengguna menanggapi pesan ini dengan 🎉"


async def test_reactions_under_anything_else_change_nothing(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    said = await siti.says("Tahun 2024?")
    calls = len(office.world.called("setMessageReaction"))
    await siti.reacts(said, "👎")
    await siti.reacts(siti.from_bot[-1], "👎")
    await ani.reacts(office.card(case), "👎")
    assert len(office.world.called("setMessageReaction")) == calls


async def test_a_withdrawn_answer_keeps_its_sign(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    answer = await ani.says("Nilainya 10", case)
    copy = siti.from_bot[-1]
    await office.passes(days=2, hours=1)
    await ani.says("/tarik", case, reply_to=answer)
    await siti.reacts(copy, "👎")
    assert signs(office, answer["message_id"]) == ["🙈"]


def test_what_a_bot_may_set_is_telegrams_list() -> None:
    assert ALLOWED == REACTIONS


def test_the_first_reaction_that_can_be_set_is_shown() -> None:
    assert shown(["", "🧮", "❤\ufe0f", "👍"]) == "❤"
    assert shown(["🧮"]) is None
