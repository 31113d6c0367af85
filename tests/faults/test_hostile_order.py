"""Updates twice, late, backwards and at once: what was decided first stands, and nothing twice (P2, P7, P12)."""

import pytest

from pstbot.domain.case import Status
from tests.stories.desk_views import ADDRESS, QUESTION, in_general
from tests.stories.people import Citizen, Office, Staffer, text_of


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


async def status(office: Office) -> Status:
    async with office.store.reading() as look:
        found = await look.consultations.get(1)
        assert found is not None
        return found.status


async def test_everything_redelivered_changes_nothing(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    await ani.says("Berikut tabelnya", case)
    await siti.says("Terima kasih")
    before = (siti.sees, office.in_topic(case), in_general(office), len(office.mails), await status(office))
    for _ in range(3):
        office.world.queue.redeliver(100)
        await office.quiet()
    assert (siti.sees, office.in_topic(case), in_general(office), len(office.mails), await status(office)) == before


async def test_update_that_comes_late_and_lower_is_heard(office: Office, siti: Citizen, case: str) -> None:
    message = {"message_id": 5000, "date": 1, "chat": siti.chat.shape, "from": siti.person.user(), "text": "Terlambat"}
    lower = office.world.queue.next_id - 30_000
    office.world.queue.close()  # the poll that still asks for higher numbers ends empty
    await office.world.until(lambda: office.world.queue._poller is not None)
    office.world.queue.close()
    await office.world.until(lambda: office.world.queue._poller is not None)
    office.world.inject({"update_id": lower, "message": message})
    await office.quiet()
    assert "Terlambat" in office.in_topic(case)


@pytest.mark.parametrize("first", ["withdraws", "answers"])
async def test_withdrawal_and_answer_at_once_have_one_result(
    office: Office, siti: Citizen, ani: Staffer, case: str, first: str
) -> None:
    await ani.presses_card("Ambil", case)
    withdraw = lambda: office.world.press_data(siti.person, siti.from_bot[-1], "p:withdraw-yes:1:")  # noqa: E731
    answer = lambda: office.world.say(  # noqa: E731
        ani.person, "Berikut tabelnya", chat=office.world.staff, thread=office.topic(case)
    )
    for act in (withdraw, answer) if first == "withdraws" else (answer, withdraw):
        act()
    await office.quiet()
    seen = f"Ani Wijaya · {case}\nBerikut tabelnya" in siti.sees
    waits = any(text.startswith("Belum terkirim: konsultasi ini sudah selesai.") for text in office.in_topic(case))
    assert await status(office) is Status.CLOSED
    assert (seen, waits) in ((True, False), (False, True))


async def test_close_and_reply_at_once_lose_no_word(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    await ani.says("Berikut tabelnya", case)
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    prompt = office.world.messages(office.world.staff)[-1]
    office.world.press_data(ani.person, prompt, "p:close-default:1:resolved")
    office.world.say(siti.person, "Tahun 2020 ada?")
    await office.quiet()
    if await status(office) is Status.CLOSED and "Tahun 2020 ada?" not in office.in_topic(case):
        await siti.presses(f"Lanjutkan {case}")
    assert "Tahun 2020 ada?" in office.in_topic(case)


async def test_forty_words_at_once_keep_their_order(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    await ani.presses_card("Ambil", case)
    asked, answered = [f"tanya {turn}" for turn in range(40)], [f"jawab {turn}" for turn in range(40)]
    for question, answer in zip(asked, answered, strict=True):
        office.world.say(siti.person, question)
        office.world.say(ani.person, answer, chat=office.world.staff, thread=office.topic(case))
    await office.quiet()
    assert [text for text in office.in_topic(case) if text in asked] == asked
    heard = [text.rpartition("\n")[2] for text in siti.sees]
    assert [text for text in heard if text in answered] == answered


async def test_topic_whose_making_was_cut_stays_the_only_one(office: Office, siti: Citizen, ani: Staffer) -> None:
    """A second one would look the same, and an answer written in the first would reach nobody."""
    office.sandbox.faults.add("telegram", "reset_after", count=1, methods=["createForumTopic"])
    number = await siti.registers(QUESTION, ADDRESS)
    assert len(office.world.staff.topics) == 1
    assert [text for text in office.in_topic(number) if text][-1] == QUESTION
    await ani.says("Berikut tabelnya", number)
    assert siti.sees_last == f"Ani Wijaya · {number}\nBerikut tabelnya"


async def test_topic_that_somebody_else_names_like_a_case_is_not_taken_for_it(
    office: Office, siti: Citizen, budi: Staffer
) -> None:
    false = office.world.open_topic(budi.person, "KS-2026-000001 · palsu")
    number = await siti.registers(QUESTION, ADDRESS)
    true = next(thread for thread in office.world.staff.topics if thread != false.thread_id)
    seen = siti.sees
    office.world.say(budi.person, "Jawaban palsu", chat=office.world.staff, thread=false.thread_id)
    await office.quiet()
    assert siti.sees == seen
    said = [text_of(message) for message in office.world.messages(office.world.staff, true)]
    assert QUESTION in said, number
