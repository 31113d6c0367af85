"""Renews docs/pictures from one play of the consultation: ``make screenshots``.

People, words and the office's clock (a Monday morning) are the same every time; the date and the code are not.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Browser, FloatRect, Locator, Page, expect

from tests.browser import chromium
from tests.browser.desk import Citizen, Desk, Officer
from tests.browser.play import registers
from tests.browser.png import reduced
from tests.browser.rehearsal import ROOT, rehearsal

PICTURES = ROOT / "docs" / "pictures"
MARGIN = 16  # pixels of a page that a detail keeps, left and right together
HEAVIEST = 200_000  # bytes; heavier pictures make the repository slow to fetch

ANSWER = (
    "Selamat pagi, Ibu Siti. Datanya ada di publikasi Statistik Perdagangan Luar Negeri, di kaltara.bps.go.id. "
    "Tabel untuk Tarakan sedang kami siapkan."
)


async def main() -> None:
    with TemporaryDirectory() as folder, rehearsal(Path(folder) / "log") as address:
        async with (
            chromium.browser() as browser,
            _window(browser, address, 1440, 900) as desk,
            _window(browser, address, 1440, 900, sharpness=1.5) as close,
            _window(browser, address, 390, 844, sharpness=1.5) as pocket,
        ):
            play = await _morning(desk, close)
            await _serving(play)
            await expect(Citizen(pocket.page).from_bot.last).to_contain_text("Selamat pagi, Ibu Siti.")
            await _picture(pocket.page, "telepon")
            await _waiting_words(play)
            await _closing(play)


@asynccontextmanager
async def _window(browser: Browser, address: str, width: int, height: int, sharpness: float = 1) -> AsyncIterator[Desk]:
    async with Desk.opened(browser, address, width, height, sharpness) as desk:
        await desk.page.get_by_test_id("hint-close").click()
        yield desk


@dataclass(frozen=True)
class Play:
    """What goes on at ``desk``; ``topic`` is the same topic in a sharper window, for details."""

    desk: Desk
    siti: Citizen
    number: str
    topic: Officer

    async def picture_of_last(self, beginning: str, name: str) -> None:
        """The newest message of the topic, which begins so."""
        await self.topic.sees(beginning)
        await _picture(self.topic.messages.locator(".message").last, name)


async def _morning(desk: Desk, close: Desk) -> Play:
    """Three cases come in; the last is Siti's, whose card is still without an owner."""
    await desk.tools.waits_for_monday_morning()
    await registers(desk, "Andi", "andi.pratama@contoh.id", "Perahu motor Nunukan 2022 per kecamatan")
    await registers(desk, "Maria", "maria.lestari@contoh.id", "Apakah ada data panjang jalan rusak Malinau 2024?")
    await desk.tools.waits_ten_minutes()
    siti, number = await registers(desk, "Siti", "siti.rahmawati@contoh.id")
    for each in (desk, close):
        await Officer(each.page).opens(number)
    topic = Officer(close.page)
    await expect(topic.button("Ambil")).to_be_visible()
    await _picture(topic.card, "kartu")
    return Play(desk, siti, number, topic)


async def _serving(play: Play) -> None:
    """Budi takes the case and answers; the whole desk at its best moment."""
    budi = await play.desk.officer("Budi")
    await budi.presses("Ambil")
    await play.siti.sees(f"{play.number} sedang dikerjakan")
    await play.desk.tools.waits_ten_minutes()
    await budi.says(ANSWER)
    await play.siti.sees(f"Budi Santoso · {play.number}")
    await expect(budi.bubbles(ANSWER).locator(".reaction")).to_have_text("👍")
    await play.desk.mailbox.opens("siti.rahmawati@contoh.id", "permintaan Anda kami terima")
    await expect(play.desk.mailbox.letter.get_by_text(play.number).first).to_be_visible()
    await _picture(play.desk.page, "sandbox")
    await play.desk.mailbox.closes()


async def _waiting_words(play: Play) -> None:
    """A note that stays inside, and a colleague's words that wait for a decision."""
    budi = await play.desk.officer("Budi")
    await budi.says("// Tabelnya diminta ke Fungsi Statistik Distribusi, siap pukul 11.")
    await expect(play.topic.messages.locator(".reaction").last).to_have_text("✍")
    await _picture(play.topic.page.locator("#topic"), "topik")
    ani = await play.desk.officer("Ani")
    await ani.says("Tabelnya sudah ada, Ibu Siti. Kami kirim sekarang.")
    await play.picture_of_last("Belum terkirim", "tertahan")
    await ani.presses("Catatan")
    await ani.sees("Disimpan sebagai catatan")


async def _closing(play: Play) -> None:
    budi = await play.desk.officer("Budi")
    await budi.presses("Tutup")
    await play.picture_of_last(f"Menutup {play.number}", "tutup")
    await budi.presses("Sudah terjawab: semua tersedia")
    await budi.says("Publikasi dan tabel ekspor rumput laut Tarakan 2021-2024 diberikan.")
    await play.siti.sees(f"{play.number} (")
    await _letter(play.desk, "siti.rahmawati@contoh.id", f"{play.number}: konsultasi Anda selesai")


async def _letter(desk: Desk, address: str, subject: str) -> None:
    """As its receiver's mail program shows it: the frame's address in a window of its own."""
    await desk.mailbox.opens(address, subject)
    frame = await desk.page.get_by_test_id("mail-body").get_attribute("src")
    page = await desk.page.context.new_page()
    await page.set_viewport_size({"width": 620, "height": 860})
    await page.goto(str(desk.page.url).rstrip("/") + str(frame))
    await _picture(page, "surat")
    await page.close()


async def _picture(shown: Page | Locator, name: str) -> None:
    """What passes by itself is not in it: toasts, the pointer, the ring around what has the focus."""
    page = shown if isinstance(shown, Page) else shown.page
    await expect(page.get_by_test_id("toast")).to_have_count(0)
    await page.mouse.move(1, 1)
    await page.evaluate("document.activeElement?.blur()")
    path = PICTURES / f"{name}.png"
    box = None if isinstance(shown, Page) else await shown.bounding_box()
    whole = await (page.screenshot(full_page=True) if box is None else page.screenshot(clip=_with_margin(box)))
    path.write_bytes(await _reduced(page, whole))
    size = path.stat().st_size
    assert size < HEAVIEST, f"{path.name} has {size} bytes"
    print(f"{path.relative_to(ROOT)}  {size // 1000} kB")


def _with_margin(box: FloatRect) -> FloatRect:
    around = MARGIN / 2
    return {
        "x": box["x"] - around,
        "y": box["y"] - around,
        "width": box["width"] + MARGIN,
        "height": box["height"] + MARGIN,
    }


async def _reduced(page: Page, png: bytes) -> bytes:
    studio = await page.context.new_page()
    try:
        return await reduced(studio, png)
    finally:
        await studio.close()


if __name__ == "__main__":
    if chromium.installed() is None:
        sys.exit(chromium.MISSING)
    PICTURES.mkdir(parents=True, exist_ok=True)
    asyncio.run(main())
