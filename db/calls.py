"""Officers who call each other about a note."""

import sqlite3
from datetime import datetime

from db.query import Statements, later, row, rows
from db.rows import stamp
from pstbot.ports.calls import Call

_ADD = "INSERT INTO calls (case_id, from_id, to_id, words_ref, created_at) VALUES (?, ?, ?, ?, ?) RETURNING *"


class CallRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def add(self, case_id: int, from_id: int, to_id: int, words_ref: int, now: datetime) -> Call:
        (made,) = await rows(self._connection, _ADD, case_id, from_id, to_id, words_ref, stamp(now))
        return _call(made)

    async def rang(self, call_id: int, chat_id: int, message_id: int) -> None:
        sql = "UPDATE calls SET chat_id = ?, message_id = ? WHERE id = ?"
        later(self._connection, sql, chat_id, message_id, call_id)

    async def at(self, chat_id: int, message_id: int) -> Call | None:
        sql = "SELECT * FROM calls WHERE chat_id = ? AND message_id = ? AND message_id IS NOT NULL"
        found = await row(self._connection, sql, chat_id, message_id)
        return None if found is None else _call(found)

    async def about(self, words_ref: int) -> Call | None:
        sql = "SELECT * FROM calls WHERE words_ref = ? ORDER BY id DESC LIMIT 1"
        found = await row(self._connection, sql, words_ref)
        return None if found is None else _call(found)


def _call(found: sqlite3.Row) -> Call:
    return Call(found["id"], found["case_id"], found["from_id"], found["to_id"], found["words_ref"])
