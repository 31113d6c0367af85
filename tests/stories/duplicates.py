"""Two requests of one citizen, and the presses that make them one."""

from tests.stories.people import Citizen, Json, Office, Staffer

AGAIN = "Ekspor rumput laut Tarakan, sampai 2024"
OTHER = "Jumlah perahu motor di Nunukan 2022"


async def asks_again(siti: Citizen, question: str = AGAIN) -> str:
    """A second request beside one that is open; returns its number."""
    await siti.says("/konsultasi")
    await siti.says(question)
    await siti.presses("Kirim")
    return siti.number


async def merges(officer: Staffer, case: str, main: str) -> None:
    await officer.presses_card("Lainnya …", case)
    await officer.presses("Gabungkan", case)
    await officer.presses(f"Ke {main}", case)
    await officer.presses("Ya, gabungkan", case)


async def pressed(office: Office, who: Citizen | Staffer, message: Json, data: str) -> str | None:
    query = office.world.press_data(who.person, message, data)
    await office.quiet()
    answer = office.world.callback_answers.get(query)
    return None if answer is None else answer.text
