"""Stars and comments, one rating a case; a later one replaces it."""

from datetime import datetime

from db.query import Statements, later, row
from db.rows import stamp

_SAVE = """
INSERT INTO ratings (case_id, stars, comment, rated_at) VALUES (?, ?, ?, ?)
ON CONFLICT (case_id) DO UPDATE
SET stars = excluded.stars, comment = excluded.comment, rated_at = excluded.rated_at
"""


class RatingRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def get(self, case_id: int) -> tuple[int, str | None] | None:
        found = await row(self._connection, "SELECT stars, comment FROM ratings WHERE case_id = ?", case_id)
        return None if found is None else (found["stars"], found["comment"])

    async def save(self, case_id: int, stars: int, comment: str | None, now: datetime) -> None:
        later(self._connection, _SAVE, case_id, stars, comment, stamp(now))
