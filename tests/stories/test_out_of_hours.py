"""Outside service hours: citizens learn when somebody reads, and no officer's telephone rings."""

import pytest

from tests.stories.desk_views import ADDRESS, QUESTION
from tests.stories.people import Citizen, Json, Office, Staffer, text_of

CLOSED = "Kantor kami sedang tutup. Petugas mulai membaca pada "
TUESDAY = "Selasa, 24 November 2026 pukul 08.00 WITA"
MONDAY = "Senin, 30 November 2026 pukul 08.00 WITA"


def rang(office: Office) -> dict[int, str]:
    """What the bot said aloud in the staff group, the board and service messages left out."""
    staff = office.world.staff
    mine = [message for message in office.world.messages(staff) if message["from"]["is_bot"] and text_of(message)]
    aloud = {each["message_id"]: text_of(each) for each in mine if each["message_id"] not in staff.silent}
    return {number: text for number, text in aloud.items() if not text.startswith("Papan konsultasi")}


def silent(office: Office, message: Json) -> bool:
    return message["message_id"] in office.world.staff.silent


async def test_in_service_hours_the_group_hears_and_no_opening_is_named(office: Office, siti: Citizen) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    assert [text for text in siti.sees if CLOSED in text] == []
    assert not silent(office, office.card(number))
    assert QUESTION in rang(office).values()


@pytest.mark.parametrize(("hours", "opens"), [(8, TUESDAY), (4 * 24 + 8, MONDAY)])
async def test_a_request_in_the_evening_or_at_the_weekend_names_the_next_opening(
    office: Office, siti: Citizen, hours: int, opens: str
) -> None:
    await office.passes(hours=hours)
    await siti.registers(QUESTION, ADDRESS)
    assert siti.sees_last.endswith(f"{CLOSED}{opens}.")


async def test_the_opening_after_a_holiday_is_the_real_one(office: Office, siti: Citizen, budi: Staffer) -> None:
    await budi.says("/libur besok Rapat kerja")
    await budi.presses("Ya, tetapkan")
    await office.passes(hours=8)
    await siti.registers(QUESTION, ADDRESS)
    assert siti.sees_last.endswith(f"{CLOSED}Rabu, 25 November 2026 pukul 08.00 WITA.")


async def test_words_in_the_evening_name_it_too(office: Office, siti: Citizen) -> None:
    number = await siti.registers(QUESTION, ADDRESS)
    await office.passes(hours=8)
    await siti.says("Untuk tahun 2025 juga")
    assert siti.sees_last == f"Kami teruskan kepada petugas: {number}, {QUESTION}.\n\n{CLOSED}{TUESDAY}."


async def test_at_night_nobodys_telephone_rings_in_the_group(office: Office, siti: Citizen) -> None:
    await office.passes(hours=12)
    before = rang(office)
    number = await siti.registers(QUESTION, ADDRESS)
    await siti.says("Untuk tahun 2025 juga")
    assert rang(office) == before
    assert silent(office, office.card(number))
    assert office.in_topic(number)[-1] == "Untuk tahun 2025 juga"


async def test_an_officer_who_works_at_night_gets_answers_as_usual(office: Office, ani: Staffer) -> None:
    await office.passes(hours=12)
    await ani.says("/tugas")
    assert list(rang(office).values())[-1].startswith("Tidak ada konsultasi")
