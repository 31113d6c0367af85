"""The steps that every play of the consultation begins with."""

import re

from tests.browser.desk import Citizen, Desk

QUESTION = "Ekspor rumput laut Tarakan 2021-2024"


async def reaches_the_code(citizen: Citizen, address: str, question: str = QUESTION) -> None:
    """From Start through consent and name to the letter with the code."""
    await citizen.begins()
    await citizen.says(question)
    await citizen.messages.get_by_role("button", name=re.compile("tanya petugas", re.IGNORECASE)).last.click()
    await citizen.presses("Setuju")
    await citizen.presses("Pakai: ")
    await citizen.sees("Langkah 3 dari 4")
    await citizen.says(address)
    await citizen.sees("Langkah 3 dari 4 Kode 6 angka")


async def sends(citizen: Citizen, code: str) -> str:
    """From the code to the case number, which is returned."""
    await citizen.says(code)
    await citizen.sees("E-mail Anda sudah diverifikasi.")
    await citizen.presses("Kirim")
    await citizen.sees("✅ Permintaan Anda kami terima")
    return await citizen.number()


async def registers(desk: Desk, first_name: str, address: str, question: str = QUESTION) -> tuple[Citizen, str]:
    """From Start to the case number, on a wide page where the mailbox stands beside the telephone."""
    citizen = await desk.citizen(first_name)
    await reaches_the_code(citizen, address, question)
    await desk.mailbox.opens(address, "kode verifikasi")
    number = await sends(citizen, await desk.mailbox.code())
    await desk.mailbox.closes()
    return citizen, number
