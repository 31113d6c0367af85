"""One sandbox and one browser for the whole folder; every test brings its own citizen and its own page."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.browser import chromium
from tests.browser.desk import Desk
from tests.browser.rehearsal import rehearsal


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if chromium.installed() is None:
        terminalreporter.write_line(f"SKIPPED tests/browser: {chromium.MISSING}")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if chromium.installed() is None:
        pytest.skip(chromium.MISSING)
    with rehearsal(tmp_path_factory.mktemp("rehearsal") / "log") as url:
        yield url


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(address: str) -> AsyncIterator[Browser]:
    async with chromium.browser() as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def desk(browser: Browser, address: str) -> AsyncIterator[Desk]:
    """The page on a wide screen."""
    async with Desk.opened(browser, address, width=1440, height=900) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def pocket(browser: Browser, address: str) -> AsyncIterator[Desk]:
    """The page on a telephone."""
    async with Desk.opened(browser, address, width=390, height=844) as opened:
        yield opened
