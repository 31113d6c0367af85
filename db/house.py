"""Facts of the installation that may change while it runs."""

import aiosqlite

from db.query import rows, value


class HouseRows:
    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def get(self, key: str) -> str | None:
        found = await value(self._connection, "SELECT value FROM house WHERE key = ?", key)
        return None if found is None else str(found)

    async def drop(self, key: str) -> None:
        await rows(self._connection, "DELETE FROM house WHERE key = ?", key)

    async def put(self, key: str, value: str) -> None:
        await rows(
            self._connection,
            "INSERT INTO house (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            key,
            value,
        )
