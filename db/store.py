"""The store of the house: opened once, handing out transactions and looks."""

import asyncio
import fcntl
import os
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import aiosqlite

from db.connection import open_reader, open_writer
from db.failures import as_store_down
from db.migrate import migrate
from db.nouns import Nouns
from db.query import Statements
from db.writer import Writer
from pstbot.ports.storage import StoreDown, Transaction


class AlreadyRunning(Exception):
    """Another instance serves this database; a second one would confirm its updates."""


class SqliteStore:
    """``async with SqliteStore(path) as store``: migrates, opens, and closes both connections at the end."""

    def __init__(self, path: Path, *, migrated: bool = False) -> None:
        self._path = path
        self._migrated = migrated
        self._tell: Callable[[Iterable[str]], None] = lambda lanes: None

    def tell_lanes(self, listener: Callable[[Iterable[str]], None]) -> None:
        """Name who wants to know, right after a commit, which outbox lanes got new rows."""
        self._tell = listener

    async def __aenter__(self) -> Self:
        if not self._migrated:
            await asyncio.to_thread(migrate, self._path)
        self._writing = await open_writer(self._path)
        self._reader = await open_reader(self._path)
        self._writer = Writer(self._writing)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._reader.close()
        await self._writing.close()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        touched: set[str] = set()
        async with self._writer.transaction() as statements:
            nouns = Nouns(statements, touched)
            yield nouns
        for do in nouns.follow_ups:
            do()
        if touched:
            self._tell(touched)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Transaction]:
        try:
            yield Nouns(Statements(self._reader), set())
        except aiosqlite.Error as error:
            raise as_store_down(error) or error from None


class InstanceLock:
    """One running instance per database: an advisory lock that the kernel drops when the process dies."""

    def __init__(self, database: Path) -> None:
        self._path = database.with_name(f"{database.name}.lock")

    def __enter__(self) -> Self:
        """Raises ``AlreadyRunning``."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._handle = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._handle)
            raise AlreadyRunning(str(self._path)) from None
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)


__all__ = ["AlreadyRunning", "InstanceLock", "SqliteStore", "StoreDown"]
