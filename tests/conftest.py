"""What all tests share: a database copied from a migrated template (under a millisecond), and a clock that is moved."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db.migrate import migrate
from db.store import SqliteStore
from tests.clock import FakeClock


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with the newest schema and no row in it."""
    path = tmp_path_factory.mktemp("template") / "pstbot.sqlite3"
    migrate(path)
    return path


@pytest.fixture
def database(template: Path, tmp_path: Path) -> Path:
    path = tmp_path / "pstbot.sqlite3"
    shutil.copy(template, path)
    path.chmod(0o600)
    return path


@pytest.fixture
async def store(database: Path) -> AsyncIterator[SqliteStore]:
    async with SqliteStore(database, migrated=True) as opened:
        yield opened


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()
