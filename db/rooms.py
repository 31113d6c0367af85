"""How many calls of the day each Zoom host has used."""

from datetime import date

from db.query import Statements, later, row

_SPEND = """
INSERT INTO room_calls (host, day, used) VALUES (?, ?, 1)
ON CONFLICT (day, host) DO UPDATE SET used = used + 1 WHERE used < ? RETURNING used
"""


class RoomCallRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def spend(self, host: str, day: date, most: int) -> bool:
        return await row(self._connection, _SPEND, host, day.isoformat(), most) is not None

    async def prune(self, before: date) -> None:
        later(self._connection, "DELETE FROM room_calls WHERE day < ?", before.isoformat())
