"""The desk of the stories: sandbox and service in one loop, on a database copied from a migrated template."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pstbot.bootstrap import Circumstances, enrol, service
from pstbot.engine.gate import Rates
from pstbot.process.rehearsal import environment
from pstbot.sandbox.server import Sandbox
from pstbot.settings import load_settings
from tests.stories.people import Citizen, Office, Staffer

# A Monday in office hours, far from holidays: Monday + 3 working days = Thursday.
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)  # 10.00 WITA

# So fast that no story waits for a place; what the rates do is tested in tests/engine.
NO_RATES = Rates(overall_per_second=100_000, group_per_minute=1_000_000, chat_burst=100_000)


@pytest.fixture
async def office(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Office]:
    shutil.copy(template, tmp_path / "pstbot.sqlite3")
    monkeypatch.chdir(tmp_path)
    async with Sandbox(seed=1, start=MONDAY) as sandbox:
        for name, value in environment(sandbox, tmp_path, {}).items():
            monkeypatch.setenv(name, value)
        budi = sandbox.world.add_officer("Budi", "Santoso")
        ani = sandbox.world.add_officer("Ani", "Wijaya")
        for person, role in ((budi, "coordinator"), (ani, "officer")):
            await enrol(tmp_path / "pstbot.sqlite3", person.id, person.full_name, role, sandbox.clock.now())
        async with service(load_settings(None), Circumstances(f"{sandbox.url}/clock", NO_RATES)) as desk:
            serving = asyncio.ensure_future(desk.run())
            await desk.ready.wait()
            await desk.intake.caught_up.wait()
            told = Office(sandbox, desk)
            told.budi, told.ani = Staffer(told, budi), Staffer(told, ani)
            yield told
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)


@pytest.fixture
def budi(office: Office) -> Staffer:
    """The coordinator."""
    return office.budi


@pytest.fixture
def ani(office: Office) -> Staffer:
    """An officer."""
    return office.ani


@pytest.fixture
async def siti(office: Office) -> Citizen:
    """A citizen who has pressed Start."""
    siti = office.citizen("Siti", "Rahmawati")
    await siti.starts()
    return siti
