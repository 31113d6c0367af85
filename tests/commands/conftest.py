"""An imitated Telegram with a staff group, and an installer in an empty folder."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from pstbot.sandbox import Sandbox
from pstbot.sandbox.people import Person
from tests.commands.installer import Installer


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where .env is looked for; nothing of this machine's own settings counts."""
    for name in [name for name in os.environ if name.startswith("PSTBOT_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
async def sandbox(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Sandbox]:
    async with Sandbox(seed=7) as running:
        monkeypatch.setenv("PSTBOT_TELEGRAM_API_URL", running.api_url)
        yield running


@pytest.fixture
def budi(sandbox: Sandbox) -> Person:
    """The creator of the staff group."""
    return sandbox.world.add_officer("Budi", "Santoso")


@pytest.fixture
def installer(sandbox: Sandbox, folder: Path) -> Installer:
    return Installer(sandbox, folder)
