"""Presses that nobody here offered: other people's cases, other rooms' acts, numbers beyond all bounds (P13, P14)."""

import asyncio

import pytest

from handlers.citizen import ROUTES as CITIZEN
from handlers.officer import ROUTES as OFFICER
from handlers.routes import Trigger
from tests.stories.desk_views import ADDRESS, QUESTION
from tests.stories.people import Citizen, Human, Json, Office, Staffer, text_of

CITIZEN_ACTS = sorted(route.name for route in CITIZEN if route.trigger is Trigger.BUTTON)
OFFICER_ACTS = sorted(route.name for route in OFFICER if route.trigger is Trigger.BUTTON)
OF_ONE_CASE = ("case", "write", "switch", "say-there", "withdraw", "withdraw-yes", "reopen", "continue", "stars",
               "rate-case", "comment", "needed", "waiting", "enough")  # fmt: skip
UNKNOWN = "Permintaan itu tidak ditemukan. Lihat permintaan Anda di /kasus."
STALE = "Tombol ini sudah tidak berlaku. Silakan ketik pertanyaan Anda, atau buka /menu."
TAILS = (":", ":0:", ":-1:", ":1:x", f":{2**63 - 1}:1", f":{2**63}:1", ":1:²", ":1:\u202e", ":1:5:5")


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


async def presses_data(office: Office, person: Human, message: Json, data: str) -> tuple[str | None, list[str]]:
    """What came of it: the toast, and what the person's screen says now (a message, or the pressed one redrawn)."""
    chat = office.world.chats[message["chat"]["id"]]
    before = {number: text_of(each) for number, each in chat.messages.items()}
    query = office.world.press_data(person.person, message, data)
    await office.quiet()
    after = [text_of(each) for number, each in chat.messages.items() if before.get(number) != text_of(each)]
    answer = office.world.callback_answers.get(query)
    return (None if answer is None else answer.text or None), after


async def state_of(office: Office) -> list[object]:
    async with office.store.reading() as look:
        return [await look.consultations.get(number) for number in (1, 2)]


async def test_foreign_and_absent_cases_answer_every_press_alike(office: Office, siti: Citizen, case: str) -> None:
    andi = office.citizen("Andi")
    await andi.starts()
    before = await state_of(office)
    for act in OF_ONE_CASE:
        for word in ("", "1", "5"):
            foreign = await presses_data(office, andi, andi.from_bot[0], f"p:{act}:1:{word}")
            assert foreign == await presses_data(office, andi, andi.from_bot[0], f"p:{act}:777:{word}"), (act, word)
            assert foreign in ((UNKNOWN, []), (STALE, [])), (act, word)
    assert await state_of(office) == before


async def test_every_forged_press_of_a_citizen_is_answered(office: Office, siti: Citizen, case: str) -> None:
    acts = (*CITIZEN_ACTS, "nonesuch", "", "take;drop", "\u202e")
    queries = [
        office.world.press_data(siti.person, siti.from_bot[0], f"p:{act}{tail}") for act in acts for tail in TAILS
    ]
    await office.quiet()
    assert [query for query in queries if query not in office.world.callback_answers] == []
    async with office.store.reading() as look:
        assert await look.inbox.counts() == {}
        assert await look.outbox.counts() == {}


async def test_acts_of_the_staff_are_unknown_in_a_private_chat(
    office: Office, siti: Citizen, ani: Staffer, case: str
) -> None:
    office.world.start(ani.person)
    await office.quiet()
    before = await state_of(office)
    own = office.world.messages(office.world.chat_of(ani.person))[-1]
    for act in set(OFFICER_ACTS) - set(CITIZEN_ACTS):
        assert await presses_data(office, ani, own, f"p:{act}:1:resolved") == (STALE, []), act
        assert await presses_data(office, siti, siti.from_bot[0], f"p:{act}:1:resolved") == (STALE, []), act
    assert await state_of(office) == before


async def test_acts_of_citizens_are_unknown_in_the_staff_group(office: Office, ani: Staffer, case: str) -> None:
    before = await state_of(office)
    card = office.card(case)
    for act in set(CITIZEN_ACTS) - set(OFFICER_ACTS):
        assert await presses_data(office, ani, card, f"p:{act}:1:5") == (STALE, []), act
    assert await state_of(office) == before


async def test_many_presses_at_once_on_send_make_one_case(office: Office, siti: Citizen) -> None:
    await siti.registers(QUESTION, ADDRESS)
    await siti.says("/konsultasi")
    await siti.says("Jumlah penduduk Nunukan 2022")
    review = siti.from_bot[-1]
    for _ in range(8):
        office.world.press_data(siti.person, review, "p:send::")
    await office.quiet()
    assert sorted(topic.name[:14] for topic in office.world.staff.topics.values()) == [
        "KS-2026-000001",
        "KS-2026-000002",
    ]


async def test_many_officers_at_once_make_one_owner(office: Office, ani: Staffer, budi: Staffer, case: str) -> None:
    card = office.card(case)
    queries = [office.world.press_data(who.person, card, "p:take:1:") for who in (ani, budi, ani, budi)]
    await office.quiet()
    told = [office.world.callback_answers[query].text for query in queries]
    assert told[0] == f"{case} kini Anda tangani."
    assert [text.startswith(f"{case} sedang ditangani Ani Wijaya") for text in told] == [False, True, False, True]


async def test_presses_on_messages_too_old_to_show_are_answered(office: Office, siti: Citizen, case: str) -> None:
    """Telegram shows only chat and number of an old message (InaccessibleMessage), or no message at all."""
    about = {"id": "77", "from": siti.person.user(), "chat_instance": "1", "data": "p:menu::"}
    old = {"chat": siti.person.private_chat(), "message_id": 3, "date": 0}
    before = len(siti.from_bot)
    office.world.inject({"callback_query": {**about, "message": old}})
    office.world.inject({"callback_query": about})
    office.world.inject({"callback_query": {**about, "inline_message_id": "abc"}})
    await asyncio.wait_for(office.quiet(), 5)
    assert len(siti.from_bot) == before + 1
