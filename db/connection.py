"""Opening the file: private to its owner, write-ahead log, every commit on the disk before it is believed."""

import os
import sqlite3
from pathlib import Path

import aiosqlite

_EACH = ("PRAGMA foreign_keys = ON", "PRAGMA busy_timeout = 5000", "PRAGMA synchronous = FULL")


def prepare_file(path: Path) -> None:
    """Create folder and file for the owner alone; SQLite gives -wal and -shm the same mode as the file."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    os.close(handle)
    path.chmod(0o600)


async def open_writer(path: Path) -> aiosqlite.Connection:
    """The one connection that changes rows. Transactions are begun by hand (``writer.py``)."""
    connection = await aiosqlite.connect(path, isolation_level=None, cached_statements=256)
    await _settle(connection, "PRAGMA journal_mode = WAL", *_EACH)
    return connection


async def open_reader(path: Path) -> aiosqlite.Connection:
    """A connection that cannot change anything."""
    connection = await aiosqlite.connect(path, isolation_level=None, cached_statements=256)
    await _settle(connection, *_EACH, "PRAGMA query_only = ON")
    return connection


async def _settle(connection: aiosqlite.Connection, *pragmas: str) -> None:
    connection.row_factory = sqlite3.Row
    for pragma in pragmas:
        await connection.execute_fetchall(pragma)
