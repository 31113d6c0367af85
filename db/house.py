"""Facts of the installation that may change while it runs."""

from db.query import Statements, later, value

_PUT = "INSERT INTO house (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"


class HouseRows:
    """Read once a transaction: until its end nobody else changes them."""

    def __init__(self, connection: Statements) -> None:
        self._connection = connection
        self._known: dict[str, str | None] = {}

    async def get(self, key: str) -> str | None:
        if key not in self._known:
            self._known[key] = await value(self._connection, "SELECT value FROM house WHERE key = ?", key)
        return self._known[key]

    async def drop(self, key: str) -> None:
        self._known[key] = None
        later(self._connection, "DELETE FROM house WHERE key = ?", key)

    async def put(self, key: str, value: str) -> None:
        self._known[key] = value
        later(self._connection, _PUT, key, value)
