"""A group without topics: the second eye and the block stand where the case stands, at its card."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION, state
from tests.stories.people import Citizen, Office, Staffer, text_of
from tests.stories.staff_group import answered, newest
from tests.stories.test_blocking import TOLD, WHY


@pytest.fixture
def layout() -> str:
    return "replies"


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


async def test_an_answer_waits_is_returned_and_approved_at_the_card(
    office: Office, siti: Citizen, ani: Staffer, budi: Staffer, case: str
) -> None:
    words = await ani.says("/tinjau Ekspor 2024: 12.400 ton", case)
    question = newest(office)
    assert (text_of(question).splitlines()[-1].startswith("✋ Belum terkirim"), answered(question)) == (
        True,
        words["message_id"],
    )
    await budi.presses("Kembalikan", case)
    await budi.presses("Tulis sendiri", case)
    await budi.says("Satuannya kuintal", reply_to=question)
    assert "Satuannya kuintal" in text_of(newest(office))
    assert siti.sees_last == f"{case} sedang dikerjakan oleh Ani Wijaya."
    await ani.edits(words, "/tinjau Ekspor 2024: 12.400 kuintal")
    await budi.presses("Setujui dan kirim", case)
    assert siti.sees_last == f"Ani Wijaya · {case}\nEkspor 2024: 12.400 kuintal"
    assert state(office, case) == "sudah dijawab, menunggu pengguna"


async def test_a_citizen_is_blocked_by_a_reply_to_the_card(
    office: Office, siti: Citizen, budi: Staffer, case: str
) -> None:
    await budi.says("/blokir", case)
    prompt = newest(office)
    await budi.presses("7 hari", case)
    await budi.says(WHY, reply_to=prompt)
    assert siti.sees_last == TOLD
