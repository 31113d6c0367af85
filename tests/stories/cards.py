"""A request that lists several data, and what is pressed and read around it."""

from pstbot.domain.request import DataRow
from tests.stories.people import Citizen, Json, Office

LIST = "PDRB dan inflasi Tarakan 2020-2024 serta penduduk Bulungan"
ROWS = "1. PDRB (Kota Tarakan · 2020–2024)\n2. inflasi (Kota Tarakan · 2020–2024)\n3. penduduk (Kabupaten Bulungan)"
HOW = "Ketuk satu baris untuk mengubahnya."


async def asks(person: Citizen, question: str) -> None:
    await person.says("/konsultasi")
    await person.says(question)


async def rows_of(office: Office, case: int) -> list[DataRow]:
    async with office.store.reading() as look:
        return await look.wanted.of_case(case)


async def presses_data(office: Office, person: Citizen, message: Json, data: str) -> str | None:
    query = office.world.press_data(person.person, message, data)
    await office.quiet()
    return office.world.callback_answers[query].text


def data_of(message: Json, label: str) -> str:
    rows = message["reply_markup"]["inline_keyboard"]
    return next(str(button["callback_data"]) for row in rows for button in row if button["text"].startswith(label))
