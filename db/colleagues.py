"""Who shares the work: enrolled people with what they owe, hand-overs between them, and their absences."""

import sqlite3
from datetime import date, datetime

from db.query import Statements, later, row, rows
from db.rows import moment_or_none, stamp
from db.staff import officer_of
from pstbot.ports.workbench import Absence, Colleague, HandOver, HandOverState

# States of partial indexes are named again where only one of them is meant: without that SQLite reads every row.
_ALL = """
SELECT staff.*, assignments.last_at,
    (SELECT count(*) FROM consultations
     WHERE owner_id = staff.user_id AND status <> 'closed' AND status = 'open') AS turns,
    EXISTS (SELECT 1 FROM absences WHERE officer_id = staff.user_id
            AND state IN ('planned', 'running') AND state = 'running') AS absent
FROM staff LEFT JOIN assignments ON assignments.officer_id = staff.user_id
WHERE staff.role IS NOT NULL AND staff.member = 1 ORDER BY staff.name, staff.user_id
"""

_ASSIGNED = """
INSERT INTO assignments (officer_id, last_at) VALUES (?, ?)
ON CONFLICT (officer_id) DO UPDATE SET last_at = excluded.last_at
"""

_OFFER = "INSERT INTO handovers (case_id, from_id, to_id, created_at) VALUES (?, ?, ?, ?) RETURNING *"

_ABSENT = """
INSERT INTO absences (officer_id, first_day, last_day, asked_by, state, created_at) VALUES (?, ?, ?, ?, ?, ?)
RETURNING *
"""


class ColleagueRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def all(self) -> list[Colleague]:
        return [
            Colleague(officer_of(each), each["turns"], moment_or_none(each["last_at"]), bool(each["absent"]))
            for each in await rows(self._connection, _ALL)
        ]

    async def assigned(self, officer_id: int, now: datetime) -> None:
        later(self._connection, _ASSIGNED, officer_id, stamp(now))


class HandOverRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def offer(self, case_id: int, from_id: int, to_id: int, now: datetime) -> HandOver:
        (made,) = await rows(self._connection, _OFFER, case_id, from_id, to_id, stamp(now))
        return _handover(made)

    async def get(self, handover_id: int) -> HandOver | None:
        found = await row(self._connection, "SELECT * FROM handovers WHERE id = ?", handover_id)
        return None if found is None else _handover(found)

    async def offered(self, case_id: int) -> HandOver | None:
        found = await row(self._connection, "SELECT * FROM handovers WHERE case_id = ? AND state = 'offered'", case_id)
        return None if found is None else _handover(found)

    async def waiting_for(self, officer_id: int) -> list[HandOver]:
        sql = "SELECT * FROM handovers WHERE to_id = ? AND state = 'offered' ORDER BY id"
        return [_handover(each) for each in await rows(self._connection, sql, officer_id)]

    async def settle(self, handover_id: int, state: HandOverState, now: datetime) -> None:
        sql = "UPDATE handovers SET state = ?, settled_at = ? WHERE id = ?"
        later(self._connection, sql, state.value, stamp(now), handover_id)


class AbsenceRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def add(
        self, officer_id: int, first: date, last: date, asked_by: int, running: bool, now: datetime
    ) -> Absence:
        state = "running" if running else "planned"
        days = first.isoformat(), last.isoformat()
        (made,) = await rows(self._connection, _ABSENT, officer_id, *days, asked_by, state, stamp(now))
        return _absence(made)

    async def live(self) -> list[Absence]:
        sql = "SELECT * FROM absences WHERE state IN ('planned', 'running') ORDER BY first_day, id"
        return [_absence(each) for each in await rows(self._connection, sql)]

    async def start(self, absence_id: int) -> None:
        later(self._connection, "UPDATE absences SET state = 'running' WHERE id = ?", absence_id)

    async def end(self, absence_id: int) -> None:
        later(self._connection, "UPDATE absences SET state = 'over' WHERE id = ?", absence_id)


def _handover(found: sqlite3.Row) -> HandOver:
    state = HandOverState(found["state"])
    return HandOver(found["id"], found["case_id"], found["from_id"], found["to_id"], state)


def _absence(found: sqlite3.Row) -> Absence:
    first, last = date.fromisoformat(found["first_day"]), date.fromisoformat(found["last_day"])
    return Absence(found["id"], found["officer_id"], first, last, found["asked_by"], found["state"] == "running")
