"""Ready answers: an office has some dozens, at most ``services.ready_answers.MOST``."""

import sqlite3
from datetime import datetime

from db.query import Statements, later, row, rows, value
from db.rows import stamp
from pstbot.ports.workbench import ReadyAnswer

_FOUND = """
SELECT * FROM ready_answers WHERE name LIKE ? ESCAPE '!' OR body LIKE ? ESCAPE '!' ORDER BY used DESC, name LIMIT ?
"""

_SAVE = """
INSERT INTO ready_answers (name, body, changed_by, changed_at) VALUES (?, ?, ?, ?)
ON CONFLICT (name) DO UPDATE
SET name = excluded.name, body = excluded.body, changed_by = excluded.changed_by, changed_at = excluded.changed_at
RETURNING *
"""


class ReadyAnswerRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def get(self, answer_id: int) -> ReadyAnswer | None:
        return _answer(await row(self._connection, "SELECT * FROM ready_answers WHERE id = ?", answer_id))

    async def named(self, name: str) -> ReadyAnswer | None:
        return _answer(await row(self._connection, "SELECT * FROM ready_answers WHERE name = ?", name))

    async def found(self, words: str, limit: int) -> list[ReadyAnswer]:
        like = "".join(f"!{sign}" if sign in "!%_" else sign for sign in words)
        found = await rows(self._connection, _FOUND, f"%{like}%", f"%{like}%", limit)
        return [answer for each in found if (answer := _answer(each))]

    async def count(self) -> int:
        return int(await value(self._connection, "SELECT count(*) FROM ready_answers"))

    async def save(self, name: str, body: str, by: int, now: datetime) -> ReadyAnswer:
        saved = _answer(await row(self._connection, _SAVE, name, body, by, stamp(now)))
        assert saved is not None
        return saved

    async def remove(self, answer_id: int) -> None:
        later(self._connection, "DELETE FROM ready_answers WHERE id = ?", answer_id)

    async def used(self, answer_id: int) -> None:
        later(self._connection, "UPDATE ready_answers SET used = used + 1 WHERE id = ?", answer_id)


def _answer(found: sqlite3.Row | None) -> ReadyAnswer | None:
    return None if found is None else ReadyAnswer(found["id"], found["name"], found["body"])
