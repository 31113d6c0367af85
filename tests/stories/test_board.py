"""The board in General: pinned, edited in place, and true a moment after anything has changed."""

import pytest

from pstbot.sandbox.messages import remove_message
from tests.stories.desk_views import ADDRESS, QUESTION, board
from tests.stories.people import Citizen, Office, Staffer

HEAD = "Papan konsultasi"


@pytest.fixture
async def case(office: Office, siti: Citizen) -> str:
    return await siti.registers(QUESTION, ADDRESS)


def numbers(office: Office) -> list[str]:
    return board(office).splitlines()[1:3]


def boards(office: Office) -> list[int]:
    staff = office.world.staff
    return [each["message_id"] for each in office.world.messages(staff) if str(each.get("text", "")).startswith(HEAD)]


async def test_the_board_follows_a_case_through_its_day(office: Office, siti: Citizen, ani: Staffer, case: str) -> None:
    await office.passes(minutes=1)
    assert board(office).splitlines() == [
        HEAD,
        "Baru: 1 · Jatuh tempo hari ini: 0 · Terlambat: 0",
        "Menunggu pengguna: 0 · Berisiko terlambat: 0",
        "🆕 Baru",
        f"• {case} {QUESTION} (belum ada petugas)",
    ]
    await ani.presses_card("Ambil", case)
    await office.passes(days=3)
    assert board(office).splitlines() == [
        HEAD,
        "Baru: 0 · Jatuh tempo hari ini: 1 · Terlambat: 0",
        "Menunggu pengguna: 0 · Berisiko terlambat: 1",
        "📅 Jatuh tempo hari ini",
        f"⚠️ {case} {QUESTION} (Ani Wijaya)",
    ]
    await office.passes(days=1)
    assert numbers(office)[0] == "Baru: 0 · Jatuh tempo hari ini: 0 · Terlambat: 1"
    await ani.says("Berikut tabelnya", case)
    assert numbers(office) == [
        "Baru: 0 · Jatuh tempo hari ini: 0 · Terlambat: 0",
        "Menunggu pengguna: 1 · Berisiko terlambat: 0",
    ]
    assert len(boards(office)) == 1


async def test_the_board_is_drawn_at_most_once_in_thirty_seconds(office: Office, ani: Staffer, case: str) -> None:
    await office.passes(minutes=1)
    await ani.presses_card("Ambil", case)
    before = board(office)
    await office.passes(seconds=20)
    assert board(office) == before
    await office.passes(seconds=20)
    assert numbers(office)[0] == "Baru: 0 · Jatuh tempo hari ini: 0 · Terlambat: 0"


async def test_a_deleted_board_comes_again_and_is_pinned(office: Office, ani: Staffer, case: str) -> None:
    await office.passes(minutes=1)
    (old,) = boards(office)
    remove_message(office.world, office.world.staff, old)
    await ani.presses_card("Ambil", case)
    await office.passes(minutes=1)
    (new,) = boards(office)
    assert (new > old, new in office.world.staff.pinned) == (True, True)


async def test_the_board_leads_to_the_topics(office: Office, case: str) -> None:
    await office.passes(minutes=1)
    shown = next(each for each in office.world.messages(office.world.staff) if each["message_id"] in boards(office))
    chat = str(office.world.staff.id).removeprefix("-100")
    links = [each["url"] for each in shown["entities"] if each["type"] == "text_link"]
    assert links == [f"https://t.me/c/{chat}/{office.topic(case)}"]
