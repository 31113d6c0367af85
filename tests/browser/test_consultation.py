"""The whole consultation, played on the sandbox page in a real browser."""

import re

import pytest
from playwright.async_api import Locator, expect

from tests.browser.desk import Citizen, Desk
from tests.browser.play import QUESTION, reaches_the_code, registers, sends

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

ANSWER = "Berikut nilai ekspor rumput laut Tarakan 2021-2024."


async def test_consultation_goes_from_greeting_to_rating_through_a_kill(desk: Desk) -> None:
    await desk.tools.waits_for_monday_morning()
    siti, number = await registers(desk, "Siti", "siti@contoh.go.id")

    budi = await desk.officer("Budi")
    await budi.opens(number)
    await budi.presses("Ambil")
    await expect(budi.card).to_contain_text("Petugas: Budi Santoso")
    await siti.sees(f"{number} sedang dikerjakan")

    await desk.tools.kills()
    await budi.says(ANSWER)
    await siti.sees(f"Budi Santoso · {number}")
    await expect(budi.bubbles(ANSWER).locator(".reaction")).to_have_text("👍")
    assert await siti.from_bot.filter(has_text=ANSWER).count() == 1
    await expect(budi.card).to_contain_text("Keadaan: sudah dijawab, menunggu pengguna")

    await budi.presses("Tutup")
    await budi.presses("Sudah terjawab: semua tersedia")
    await budi.says("Tabel ekspor 2021-2024 diberikan")
    await siti.sees(f"{number} ({QUESTION}) selesai")
    await siti.presses("5 ★")
    await siti.sees("Terima kasih. Penilaian Anda")
    await siti.says("Cepat dan jelas")
    await expect(budi.from_bot.last).to_have_text(
        re.compile(r"^Komentar pengguna untuk penilaiannya:\s*Cepat dan jelas$")
    )

    await desk.mailbox.opens("siti@contoh.go.id", f"{number}: konsultasi Anda selesai")
    await expect(desk.mailbox.letter.get_by_text("Tabel ekspor 2021-2024 diberikan", exact=True)).to_be_visible()


async def test_link_inside_the_letter_proves_the_address(desk: Desk) -> None:
    andi = await desk.citizen("Andi")
    await reaches_the_code(andi, "andi@contoh.go.id")
    await desk.mailbox.opens("andi@contoh.go.id", "kode verifikasi")
    await desk.mailbox.letter.get_by_role("link").first.click()
    await andi.sees("E-mail Anda sudah diverifikasi. Terima kasih. Langkah 4 dari 4")


async def test_first_steps_fit_a_telephone(pocket: Desk) -> None:
    rina = await pocket.newcomer("Rina")
    await reaches_the_code(rina, "rina@contoh.go.id")
    await pocket.goes_to("mail")
    await pocket.mailbox.opens("rina@contoh.go.id", "kode verifikasi")
    code = await pocket.mailbox.code()
    await pocket.goes_to("citizens")
    number = await sends(rina, code)
    await pocket.goes_to("staff")
    await pocket.page.get_by_role("button", name=re.compile(f"^{number}")).click()
    await expect(pocket.page.get_by_test_id("topic-title")).to_be_visible()
    overflow = await pocket.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert overflow == 0


async def test_long_answer_is_shown_from_its_beginning(pocket: Desk) -> None:
    tono = await pocket.newcomer("Tono")
    await tono.begins()
    await tono.says("apa itu inflasi")
    await tono.sees("Apa yang dimaksud dengan inflasi?")
    answer = await tono.messages.locator(".message").last.bounding_box()
    window = await tono.messages.bounding_box()
    assert answer is not None
    assert window is not None
    assert answer["height"] > window["height"]
    assert 0 <= answer["y"] - window["y"] < 20


async def test_search_works_by_keyboard_alone(desk: Desk) -> None:
    keys = desk.page.keyboard
    await desk.page.get_by_test_id("citizen-Siti").focus()
    await keys.press("ArrowDown")
    await keys.press("ArrowDown")
    await expect(desk.page.get_by_test_id("citizen-Maria")).to_be_focused()
    maria = Citizen(desk.page)
    await expect(desk.page.get_by_test_id("citizen-start")).to_be_visible()
    await tab_to(desk, desk.page.get_by_test_id("citizen-start"))
    await keys.press("Enter")
    await expect(maria.input).to_be_focused()
    await keys.type("apa itu pst")
    await keys.press("Enter")
    await maria.sees("Apa itu Pelayanan Statistik Terpadu (PST) BPS?")
    await tab_to(desk, maria.button("Terjawab"), "Shift+Tab")
    await keys.press("Enter")
    await maria.sees("Senang dapat membantu.")


async def tab_to(desk: Desk, target: Locator, key: str = "Tab") -> None:
    """Walk with the key until the target has the focus; a person gives up after a dozen."""
    await expect(target).to_be_visible()
    for _ in range(12):
        if await target.evaluate("node => node === document.activeElement"):
            return
        await desk.page.keyboard.press(key)
    raise AssertionError(f"{key} does not lead to {target}")
