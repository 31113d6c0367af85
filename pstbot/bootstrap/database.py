"""The database of the settings, for who works in it beside the running service or in its place."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from db.store import InstanceLock, SqliteStore
from pstbot.domain.roles import Role
from pstbot.ports.storage import Store
from pstbot.services.staff import Staff
from pstbot.settings import Settings


def database_path(settings: Settings) -> Path:
    return Path(settings.database_url.removeprefix("sqlite:///"))


@asynccontextmanager
async def alone(settings: Settings) -> AsyncIterator[Store]:
    """The migrated database with nobody else at work in it.

    Raises ``db.store.AlreadyRunning``, ``db.migrate.NewerSchema``.
    """
    with InstanceLock(database_path(settings)):
        async with SqliteStore(database_path(settings)) as store:
            yield store


async def enrol(database: Path, user_id: int, name: str, role: str, now: datetime) -> None:
    """Give somebody a role beside the chat: `pstbot init` names the first coordinator this way."""
    async with SqliteStore(database) as store, store.transaction() as tx:
        await Staff(tx, now).appoint(user_id, name, Role(role))
