"""Made once: the migrated file that every test copies, the sentences, an empty index."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from db.migrate import migrate
from pstbot.search import Index
from pstbot.texts import Texts
from tests.handlers.staff_room import StaffRoom, staff_room


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "empty.sqlite3"
    migrate(path)
    return path


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts(strict=True)


@pytest.fixture
async def room(template: Path, tmp_path: Path, texts: Texts) -> AsyncIterator[StaffRoom]:
    path = Path(shutil.copy(template, tmp_path / "room.sqlite3"))
    async with staff_room(path, texts, Index([])) as room:
        yield room
