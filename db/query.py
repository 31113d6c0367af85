"""One thread hop per statement, and the shapes of its answer."""

import sqlite3
from collections.abc import Iterable
from typing import Any

import aiosqlite


async def rows(connection: aiosqlite.Connection, sql: str, *values: Any) -> list[sqlite3.Row]:
    return list(await connection.execute_fetchall(sql, values))


async def row(connection: aiosqlite.Connection, sql: str, *values: Any) -> sqlite3.Row | None:
    found = await rows(connection, sql, *values)
    return found[0] if found else None


async def value(connection: aiosqlite.Connection, sql: str, *values: Any) -> Any:
    found = await row(connection, sql, *values)
    return None if found is None else found[0]


def holes(names: Iterable[str]) -> str:
    return ", ".join("?" for _ in names)
