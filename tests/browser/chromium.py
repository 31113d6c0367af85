"""Debian's chromium, driven by playwright; nothing is downloaded and nothing calls home."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright, expect

MISSING = "no chromium is installed (apt-get install chromium); the sandbox page is not played in a browser"
FLAGS = (
    "--no-sandbox",  # runs as root in CI
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 20_000  # milliseconds; a restart of the service on a busy machine takes most of it

expect.set_options(timeout=PATIENCE)


def installed() -> str | None:
    """Path of the browser, or nothing."""
    return shutil.which("chromium")


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=installed(), args=FLAGS)
        try:
            yield opened
        finally:
            await opened.close()
