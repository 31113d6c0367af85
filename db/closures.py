"""Days off and Ramadan times of the office."""

import sqlite3
from datetime import date, datetime

from db.query import Statements, later, row, rows, value
from db.rows import stamp
from pstbot.domain.closure import Closure, ClosureKind, ClosureState

_ADD = "INSERT INTO closures (kind, first, last, reason, state, by, at) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"


class ClosureRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def propose(self, kind: ClosureKind, first: date, last: date, reason: str, by: int, now: datetime) -> Closure:
        days = (first.isoformat(), last.isoformat())
        state = ClosureState.PROPOSED
        new = await value(self._connection, _ADD, kind.value, *days, reason, state.value, by, stamp(now))
        return Closure(int(new), kind, first, last, reason, state, by)

    async def get(self, closure_id: int) -> Closure | None:
        found = await row(self._connection, "SELECT * FROM closures WHERE id = ?", closure_id)
        return None if found is None else _closure(found)

    async def in_force(self) -> list[Closure]:
        found = await rows(self._connection, "SELECT * FROM closures WHERE state = 'in_force' ORDER BY first, id")
        return [_closure(each) for each in found]

    async def confirm(self, closure_id: int) -> None:
        later(self._connection, "UPDATE closures SET state = 'in_force' WHERE id = ?", closure_id)

    async def withdraw(self, closure_id: int, by: int, now: datetime) -> None:
        sql = "UPDATE closures SET state = 'withdrawn', withdrawn_by = ?, withdrawn_at = ? WHERE id = ?"
        later(self._connection, sql, by, stamp(now), closure_id)


def _closure(found: sqlite3.Row) -> Closure:
    return Closure(
        found["id"],
        ClosureKind(found["kind"]),
        date.fromisoformat(found["first"]),
        date.fromisoformat(found["last"]),
        found["reason"],
        ClosureState(found["state"]),
        found["by"],
    )
