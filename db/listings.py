"""Cases as officers look for them: the board's numbers and short lists, pages, and looking for a case."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from db.consultations import placed_of
from db.query import Statements, holes, row, rows
from db.rows import stamp
from pstbot.ports.workbench import CaseFilter, Numbers, Placed

_NUMBERS = """
SELECT
    (SELECT count(*) FROM consultations WHERE status = 'new') AS new,
    (SELECT count(*) FROM consultations
     WHERE status IN ('new', 'open') AND turn_due_at >= ? AND turn_due_at <= ?) AS today,
    (SELECT count(*) FROM consultations WHERE status IN ('new', 'open') AND turn_due_at < ?) AS late,
    (SELECT count(*) FROM consultations WHERE status IN ('answered', 'incomplete')) AS waiting,
    (SELECT count(*) FROM consultations
     WHERE urgent IS NOT NULL AND status <> 'closed' AND status IN ('new', 'open')) AS urgent,
    (SELECT count(DISTINCT case_id) FROM approvals WHERE state = 'waiting') AS asked
"""

_LATE = """
SELECT c.*, s.name AS owner_name FROM consultations c LEFT JOIN staff s ON s.user_id = c.owner_id
WHERE c.status IN ('new', 'open') AND c.turn_due_at < ? ORDER BY c.turn_due_at, c.id LIMIT ?
"""

_DUE = """
SELECT c.*, s.name AS owner_name FROM consultations c LEFT JOIN staff s ON s.user_id = c.owner_id
WHERE c.status IN ('new', 'open') AND c.turn_due_at >= ? AND c.turn_due_at <= ? ORDER BY c.turn_due_at, c.id LIMIT ?
"""

_URGENT = """
SELECT c.*, s.name AS owner_name FROM consultations c LEFT JOIN staff s ON s.user_id = c.owner_id
WHERE c.urgent IS NOT NULL AND c.status <> 'closed' AND c.status IN ('new', 'open')
ORDER BY c.turn_due_at, c.id LIMIT ?
"""

# What waits is the work at hand: its index holds nothing of the past.
_ASKED = """
SELECT c.*, s.name AS owner_name FROM approvals a
JOIN consultations c ON c.id = a.case_id LEFT JOIN staff s ON s.user_id = c.owner_id
WHERE a.state = 'waiting' AND a.author_id <> ? GROUP BY a.case_id ORDER BY min(a.id) LIMIT ?
"""

_OF_CITIZEN = """
SELECT c.*, s.name AS owner_name FROM consultations c LEFT JOIN staff s ON s.user_id = c.owner_id
WHERE c.citizen_id = ? ORDER BY c.id DESC LIMIT ?
"""

_MERGED_INTO = """
SELECT c.*, s.name AS owner_name FROM consultations c LEFT JOIN staff s ON s.user_id = c.owner_id
WHERE c.merged_into = ? ORDER BY c.id LIMIT ?
"""

_NEWEST = """
SELECT c.*, s.name AS owner_name FROM consultations c LEFT JOIN staff s ON s.user_id = c.owner_id
WHERE c.id > (SELECT max(id) FROM consultations) - ? ORDER BY c.id DESC
"""

# The ids of a table's newest rows are neighbours: a range of ids is read, never the whole table.
_CONTAINING = """
SELECT c.*, s.name AS owner_name FROM consultations c
JOIN people p ON p.id = c.citizen_id LEFT JOIN staff s ON s.user_id = c.owner_id
WHERE c.id > (SELECT max(id) FROM consultations) - ?
  AND (c.subject LIKE ? ESCAPE '!' OR c.summary LIKE ? ESCAPE '!' OR p.name LIKE ? ESCAPE '!'
       OR p.telegram_name LIKE ? ESCAPE '!')
ORDER BY c.id DESC LIMIT ?
"""

_LISTED = "c.*, s.name AS owner_name FROM consultations c LEFT JOIN staff s ON s.user_id = c.owner_id WHERE"

# Every list goes by ids, so that a page begins where the last one ended, whatever changed meanwhile.
_WHERE = {
    CaseFilter.NEW: "c.status = 'new'",
    CaseFilter.URGENT: "c.urgent IS NOT NULL AND c.status <> 'closed'",
    CaseFilter.MINE: "c.owner_id = ? AND c.status <> 'closed'",
    CaseFilter.LATE: "c.status IN ('new', 'open') AND c.turn_due_at < ?",
    CaseFilter.WAITING: "c.status IN ('answered', 'incomplete')",
    CaseFilter.DONE: "c.status = 'closed'",
}
NEWEST_FIRST = {CaseFilter.DONE}


def _page_sql(shown: CaseFilter, down: bool) -> str:
    """``down``: towards smaller ids."""
    sign, order = ("<", "DESC") if down else (">", "ASC")
    return f"SELECT {_LISTED} {_WHERE[shown]} AND c.id {sign} ? ORDER BY c.id {order} LIMIT ?"


PAGES = {(shown, down): _page_sql(shown, down) for shown in CaseFilter for down in (False, True)}
_TOP = 2**63 - 1


class ListingRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def numbers(self, now: datetime, day_end: datetime) -> Numbers:
        found = await row(self._connection, _NUMBERS, stamp(now), stamp(day_end), stamp(now))
        assert found is not None
        many = ("new", "today", "late", "waiting", "urgent", "asked")
        return Numbers(*(found[name] for name in many))

    async def late(self, now: datetime, limit: int) -> list[Placed]:
        return _placed(await rows(self._connection, _LATE, stamp(now), limit))

    async def due(self, after: datetime, until: datetime, limit: int) -> list[Placed]:
        return _placed(await rows(self._connection, _DUE, stamp(after), stamp(until), limit))

    async def urgent(self, limit: int) -> list[Placed]:
        return _placed(await rows(self._connection, _URGENT, limit))

    async def page(
        self, shown: CaseFilter, officer_id: int, now: datetime, limit: int, after: int = 0, back: bool = False
    ) -> list[Placed]:
        values = {CaseFilter.MINE: (officer_id,), CaseFilter.LATE: (stamp(now),)}.get(shown, ())
        down = (shown in NEWEST_FIRST) is not back
        start = _TOP if down and not after else after
        found = _placed(await rows(self._connection, PAGES[shown, down], *values, start, limit))
        return found[::-1] if back else found

    async def asked(self, not_by: int, limit: int) -> list[Placed]:
        return _placed(await rows(self._connection, _ASKED, not_by, limit))

    async def by_numbers(self, numbers: Sequence[str]) -> list[Placed]:
        sql = f"SELECT {_LISTED} c.number IN ({holes(numbers)}) ORDER BY c.id DESC"
        return _placed(await rows(self._connection, sql, *numbers))

    async def of_citizen(self, citizen_id: int, limit: int) -> list[Placed]:
        return _placed(await rows(self._connection, _OF_CITIZEN, citizen_id, limit))

    async def merged_into(self, case_id: int, limit: int) -> list[Placed]:
        return _placed(await rows(self._connection, _MERGED_INTO, case_id, limit))

    async def newest(self, limit: int) -> list[Placed]:
        return _placed(await rows(self._connection, _NEWEST, limit))

    async def containing(self, words: str, recent: int, limit: int) -> list[Placed]:
        like = "".join(f"!{sign}" if sign in "!%_" else sign for sign in words)
        return _placed(await rows(self._connection, _CONTAINING, recent, *[f"%{like}%"] * 4, limit))


def _placed(found: Sequence[sqlite3.Row]) -> list[Placed]:
    return [placed_of(each) for each in found]
