"""The desk of the stories: sandbox and service in one loop, on a database copied from a migrated template."""

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pstbot.bootstrap.database import enrol
from pstbot.office import PACKAGED
from pstbot.process.rehearsal import environment
from pstbot.sandbox.server import Sandbox
from pstbot.sandbox.shapes import USUAL_RIGHTS
from tests.botapi.overheard import faults_of_calls, overheard
from tests.stories.life import Life
from tests.stories.people import Citizen, Office, Staffer

# A Monday in office hours, far from holidays: Monday + 3 working days = Thursday.
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)  # 10.00 WITA


@pytest.fixture
def layout() -> str:
    """How the staff group is laid out: topics, replies, or a small group, which is no supergroup.

    A story that is told with topics and without says so by ``BOTH_LAYOUTS``.
    """
    return "topics"


@pytest.fixture
def office_text() -> str:
    """The office file; a story about another office changes it."""
    return PACKAGED.read_text(encoding="utf-8")


@pytest.fixture
async def office(
    layout: str, template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, office_text: str
) -> AsyncIterator[Office]:
    shutil.copy(template, tmp_path / "pstbot.sqlite3")
    monkeypatch.chdir(tmp_path)
    async with Sandbox(seed=1, start=MONDAY) as sandbox:
        faults = overheard(sandbox.world, monkeypatch)
        if layout == "replies":
            sandbox.world.use_topics(sandbox.world.staff, False)
        if layout == "small":
            sandbox.world.staff = sandbox.world.new_group("Petugas", bot=False)
            sandbox.world.staff.seat(sandbox.world.bot, "administrator", USUAL_RIGHTS)
        for name, value in environment(sandbox, tmp_path, {}).items():
            monkeypatch.setenv(name, value)
        (tmp_path / "kantor.toml").write_text(office_text, encoding="utf-8")
        monkeypatch.setenv("PSTBOT_OFFICE_FILE", str(tmp_path / "kantor.toml"))
        budi = sandbox.world.add_officer("Budi", "Santoso")
        ani = sandbox.world.add_officer("Ani", "Wijaya")
        for person, role in ((budi, "coordinator"), (ani, "officer")):
            await enrol(tmp_path / "pstbot.sqlite3", person.id, person.full_name, role, sandbox.clock.now())
        life = Life(sandbox)
        try:
            told = Office(sandbox, await life.start(), life)
            told.budi, told.ani = Staffer(told, budi), Staffer(told, ani)
            yield told
        finally:
            await life.stop()
        assert [*faults, *faults_of_calls(sandbox.world)] == []


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


@pytest.fixture
async def rina(office: Office) -> Citizen:
    """A citizen who is registered and has a first case."""
    rina = office.citizen("Rina", "Lestari")
    await rina.starts()
    await rina.registers("Ekspor rumput laut Tarakan 2021", "rina@contoh.go.id")
    return rina
