"""The sandbox page as people use it: a citizen's phone, an officer's topic, the mailbox, the tools."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from playwright.async_api import Browser, Locator, Page, expect

from tests.browser.chromium import PATIENCE

NUMBER = re.compile(r"KS-\d{4}-\d{6}")


class Desk:
    """One opened page. ``wrong`` collects what the page's own code complained of."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.wrong: list[str] = []
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("console", lambda line: self.wrong.append(line.text) if line.type == "error" else None)
        self.mailbox = Mailbox(page)
        self.tools = Tools(page)

    @classmethod
    @asynccontextmanager
    async def opened(
        cls, browser: Browser, address: str, width: int, height: int, sharpness: float = 1
    ) -> AsyncIterator["Desk"]:
        """The page in a fresh window; on leaving, it must not have complained."""
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            device_scale_factor=sharpness,
            locale="id-ID",
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE)
        desk = cls(await context.new_page())
        await desk.page.goto(address)
        yield desk
        await context.close()
        assert desk.wrong == []

    async def citizen(self, first_name: str) -> "Citizen":
        await self.page.get_by_test_id(f"citizen-{first_name}").click()
        return Citizen(self.page)

    async def newcomer(self, first_name: str) -> "Citizen":
        """Somebody whom no other test knows."""
        await self.page.get_by_test_id("add-person").click()
        await self.page.get_by_test_id("newcomer-name").fill(first_name)
        await self.page.get_by_test_id("newcomer-add").click()
        return await self.citizen(first_name)

    async def officer(self, first_name: str) -> "Officer":
        await self.page.get_by_test_id("speak-as").select_option(label=first_name)
        return Officer(self.page)

    async def goes_to(self, place: str) -> None:
        """A place of the bar at the foot of a narrow page: citizens, staff, mail, tools."""
        await self.page.get_by_test_id(f"tab-{place}").click()


class Chat:
    """A conversation with its input line; ``name`` is citizen or staff."""

    name: str

    def __init__(self, page: Page) -> None:
        self.page = page
        self.messages = page.get_by_test_id(f"{self.name}-messages")
        self.input = page.get_by_test_id(f"{self.name}-input")
        self.from_bot = self.messages.locator(".other .text")

    async def says(self, text: str) -> None:
        await self.input.fill(text)
        await self.input.press("Enter")

    async def presses(self, label: str) -> None:
        """Press the newest button whose label begins so."""
        await self.button(label).click()

    def button(self, label: str) -> Locator:
        return self.messages.get_by_role("button", name=re.compile(f"^{re.escape(label)}")).last

    async def sees(self, beginning: str) -> None:
        """Wait until the newest message of the bot begins so."""
        words = r"\s+".join(re.escape(word) for word in beginning.split())
        await expect(self.from_bot.last).to_have_text(re.compile(f"^{words}"))

    def bubbles(self, text: str) -> Locator:
        """Every message, of anybody, that says exactly this."""
        return self.messages.locator(".message").filter(has=self.page.get_by_text(text, exact=True))


class Citizen(Chat):
    name = "citizen"

    async def begins(self) -> None:
        await self.page.get_by_test_id("citizen-start").click()
        await self.sees("Selamat datang")

    async def number(self) -> str:
        """The case number in the newest message."""
        found = NUMBER.search(await self.from_bot.last.inner_text())
        assert found, "the newest message names no case"
        return found[0]


class Officer(Chat):
    name = "staff"

    async def opens(self, number: str) -> None:
        await self.page.get_by_role("button", name=re.compile(f"^{number}")).first.click()
        await expect(self.page.get_by_test_id("topic-title")).to_have_text(re.compile(f"^{number}"))

    @property
    def card(self) -> Locator:
        """The first message of a topic."""
        return self.messages.locator(".message").first


class Mailbox:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.letters = page.locator("#mails .mail")
        self.subject = page.locator("#letter h2")
        self.letter = page.frame_locator("[data-testid=mail-body]")

    async def opens(self, address: str, subject: str) -> None:
        """Wait for the newest letter to the address whose subject has the words, and read it."""
        to = self.letters.filter(has=self.page.get_by_text(address, exact=True))
        await to.filter(has_text=subject).first.click()

    async def closes(self) -> None:
        await self.page.get_by_test_id("mail-close").click()

    async def code(self) -> str:
        """The six digits that begin the subject of the opened code letter."""
        return (await self.subject.inner_text()).split()[0]


class Tools:
    def __init__(self, page: Page) -> None:
        self.page = page

    async def waits_for_monday_morning(self) -> None:
        """Move the office's clock, which goes forward only, to ten o'clock of the next Monday."""
        await self.page.get_by_test_id("tab-clock").click()
        field = self.page.get_by_test_id("clock-field")
        now = datetime.fromisoformat(await field.input_value())
        monday = now + timedelta(days=7 - now.weekday())
        await field.fill(f"{monday:%Y-%m-%d}T10:00")
        await self.page.get_by_test_id("clock-set").click()
        await expect(self.page.get_by_test_id("clock-now")).to_have_text(re.compile(r"^Senin, .* pukul 10\.00 WITA$"))
        await self.page.get_by_test_id("tab-mailbox").click()

    async def waits_ten_minutes(self) -> None:
        await self.page.get_by_test_id("tab-clock").click()
        await self.page.get_by_test_id("clock-plus-10m").click()
        await self.page.get_by_test_id("tab-mailbox").click()

    async def kills(self) -> None:
        """End the service in the middle of its work; the sandbox starts it again by itself."""
        await self.page.get_by_test_id("tab-faults").click()
        restarts = self.page.get_by_test_id("service-restarts")
        before = await restarts.inner_text()
        await self.page.get_by_test_id("service-kill").click()
        await expect(restarts).not_to_have_text(before)
        await self.page.get_by_test_id("tab-mailbox").click()
