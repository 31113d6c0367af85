"""A case goes to a colleague only by a tap of the colleague, or of a coordinator; every race has one result."""

import pytest

from pstbot.texts import Texts
from tests.stories.desk_views import ADDRESS, QUESTION, last_in_topic, line
from tests.stories.people import Citizen, Office, Staffer
from tests.stories.staff_group import BOTH_LAYOUTS

GONE = "Tawaran ini sudah tidak berlaku: keadaan konsultasi atau petugasnya sudah berubah."
STALE = Texts().plain("id", "error-button-stale")


@pytest.fixture
async def rina(office: Office, budi: Staffer) -> Staffer:
    rina = office.newcomer("Rina")
    await rina.says("Halo")
    await budi.presses("Petugas")
    return rina


@pytest.fixture
async def case(office: Office, siti: Citizen, ani: Staffer) -> str:
    """Ani's."""
    number = await siti.registers(QUESTION, ADDRESS)
    await ani.presses_card("Ambil", number)
    return number


def owner(office: Office, case: str) -> str:
    return line(office, case, "Petugas: ")


async def audited(office: Office, case: str) -> list[str]:
    async with office.store.reading() as look:
        lines = await look.audit.of_subject("case:1")
    return [action for _, _, action, _ in lines]


@BOTH_LAYOUTS
async def test_an_offer_changes_nothing_until_it_is_accepted(
    office: Office, siti: Citizen, ani: Staffer, rina: Staffer, case: str
) -> None:
    await ani.presses_card("Alihkan", case)
    await ani.presses("Rina (", case)
    assert (owner(office, case), last_in_topic(office, case)) == (
        "Ani Wijaya",
        f"Rina, Ani Wijaya menawarkan {case} kepada Anda. Sampai Anda menerima, Ani Wijaya tetap menangani.",
    )
    await rina.presses("Terima", case)
    assert (owner(office, case), last_in_topic(office, case)) == (
        "Rina",
        "Diterima oleh Rina, yang kini menangani konsultasi ini.",
    )
    assert siti.sees_last == (
        f"Permintaan {case} ({QUESTION}) kini dikerjakan oleh Rina. Anda tidak perlu mengulang apa pun."
    )


async def test_only_the_colleague_answers_an_offer_and_once(
    office: Office, ani: Staffer, budi: Staffer, rina: Staffer, case: str
) -> None:
    await ani.says("/alih", case)
    await ani.presses("Rina (", case)
    offer = office.group.messages(case)[-1]
    assert await budi.presses("Terima", case) == "Tawaran ini untuk Rina."
    await rina.presses("Terima", case)
    assert await told(office, rina, offer, "p:hand-accept:1:") == STALE
    assert (owner(office, case), (await audited(office, case)).count("hand_over")) == ("Rina", 1)


@BOTH_LAYOUTS
async def test_a_declined_offer_leaves_the_owner(office: Office, ani: Staffer, rina: Staffer, case: str) -> None:
    await ani.says("/alih", case)
    await ani.presses("Rina (", case)
    await rina.presses("Tidak bisa", case)
    assert (owner(office, case), last_in_topic(office, case)) == (
        "Ani Wijaya",
        "Tidak jadi dialihkan (Rina). Petugasnya tetap.",
    )
    assert (await audited(office, case))[-2:] == ["offer", "decline_offer"]


async def test_an_offer_is_over_when_its_owner_has_closed_the_case(
    office: Office, ani: Staffer, rina: Staffer, case: str
) -> None:
    await ani.says("/alih", case)
    await ani.presses("Rina (", case)
    await ani.presses_card("Tutup", case)
    await ani.presses("Sudah terjawab", case)
    await ani.presses("Pakai", case)
    await rina.presses("Terima", case)
    assert (owner(office, case), GONE in office.in_topic(case)) == ("Ani Wijaya", True)
    assert [action for action in await audited(office, case) if action in ("close", "offer_void")] == [
        "close",
        "offer_void",
    ]


async def test_a_second_offer_overtakes_the_first(
    office: Office, ani: Staffer, budi: Staffer, rina: Staffer, case: str
) -> None:
    await ani.says("/alih", case)
    await ani.presses("Rina (", case)
    first = office.group.messages(case)[-1]
    await ani.says("/alih", case)
    await ani.presses("⭐ Budi", case)
    assert await told(office, rina, first, "p:hand-accept:1:") == STALE
    assert owner(office, case) == "Ani Wijaya"


@BOTH_LAYOUTS
async def test_a_coordinator_gives_a_case_at_once(office: Office, budi: Staffer, rina: Staffer, case: str) -> None:
    await budi.says("/alih", case)
    await budi.presses("Rina (", case)
    assert (owner(office, case), last_in_topic(office, case)) == (
        "Rina",
        f"Rina, {case} kini Anda tangani (dialihkan oleh Budi Santoso).",
    )


async def test_who_does_not_own_the_case_cannot_offer_it(office: Office, rina: Staffer, case: str) -> None:
    told = await rina.presses_card("Alihkan", case)
    assert told == f"Hanya petugas {case} atau koordinator yang dapat mengalihkannya."


async def test_the_fairest_choice_stands_first(office: Office, ani: Staffer, rina: Staffer, case: str) -> None:
    dewi = office.citizen("Dewi")
    await dewi.starts()
    other = await dewi.registers(QUESTION, "dewi@contoh.go.id")
    await office.budi.presses_card("Ambil", other)
    await ani.presses_card("Alihkan", case)
    rows = office.group.messages(case)[-1]["reply_markup"]["inline_keyboard"]
    assert [row[0]["text"] for row in rows] == ["⭐ Rina (0 giliran)", "Budi Santoso (1 giliran)", "Batal"]


async def test_the_timeline_tells_who_handed_it_to_whom(office: Office, ani: Staffer, rina: Staffer, case: str) -> None:
    await ani.says("/alih", case)
    await ani.presses("Rina (", case)
    await rina.presses("Terima", case)
    await ani.says("/kasus", case)
    told = [each.partition(" WITA ")[2] for each in last_in_topic(office, case).splitlines()[-2:]]
    assert told == ["Ani Wijaya: menawarkan kepada Rina", "Ani Wijaya: mengalihkan kepada Rina"]


async def told(office: Office, who: Staffer, message: dict[str, object], data: str) -> str | None:
    """What a press on a button of an earlier moment is answered with."""
    query = office.world.press_data(who.person, message, data)
    await office.quiet()
    answer = office.world.callback_answers.get(query)
    return None if answer is None else answer.text
