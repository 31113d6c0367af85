"""Pairs of related cases."""

from datetime import datetime

from db.consultations import placed_of
from db.query import Statements, row, rows
from db.rows import stamp
from pstbot.ports.workbench import Placed

_ADD = """
INSERT INTO links (first_id, second_id, linked_by, linked_at) VALUES (?, ?, ?, ?)
ON CONFLICT (first_id, second_id) DO NOTHING RETURNING first_id
"""

_OTHERS = """
SELECT c.*, s.name AS owner_name
FROM (SELECT second_id AS id FROM links WHERE first_id = ? UNION ALL SELECT first_id FROM links WHERE second_id = ?) l
JOIN consultations c ON c.id = l.id LEFT JOIN staff s ON s.user_id = c.owner_id
ORDER BY c.id LIMIT ?
"""


class LinkRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def add(self, case_id: int, other_id: int, by: int, now: datetime) -> bool:
        pair = sorted((case_id, other_id))
        return await row(self._connection, _ADD, *pair, by, stamp(now)) is not None

    async def remove(self, case_id: int, other_id: int) -> bool:
        sql = "DELETE FROM links WHERE first_id = ? AND second_id = ? RETURNING first_id"
        return await row(self._connection, sql, *sorted((case_id, other_id))) is not None

    async def of(self, case_id: int, limit: int) -> list[Placed]:
        return [placed_of(each) for each in await rows(self._connection, _OTHERS, case_id, case_id, limit)]
