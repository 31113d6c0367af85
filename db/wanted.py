"""The rows of request cards: data wanted, and what came of each at the last closing."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from db.query import Statements, later, row, rows, value
from db.rows import stamp
from pstbot.domain.request import DataRow, Result, row_of

_ADD = """
INSERT INTO request_rows (case_id, indicator, region, level, first_year, last_year, period)
VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id
"""

_SAVE = """
UPDATE request_rows SET indicator = ?, region = ?, level = ?, first_year = ?, last_year = ?, period = ? WHERE id = ?
"""

_FORGET_RESULTS = "UPDATE request_rows SET result = NULL, result_by = NULL, result_at = NULL WHERE case_id = ?"


class WantedRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def of_case(self, case_id: int) -> list[DataRow]:
        found = await rows(self._connection, "SELECT * FROM request_rows WHERE case_id = ? ORDER BY id", case_id)
        return [_row(each) for each in found]

    async def get(self, row_id: int) -> tuple[int, DataRow] | None:
        found = await row(self._connection, "SELECT * FROM request_rows WHERE id = ?", row_id)
        return None if found is None else (found["case_id"], _row(found))

    async def add(self, case_id: int, wanted: Iterable[DataRow]) -> list[int]:
        return [int(await value(self._connection, _ADD, case_id, *_cells(each))) for each in wanted]

    async def save(self, wanted: DataRow) -> None:
        later(self._connection, _SAVE, *_cells(wanted), wanted.id)

    async def remove(self, row_id: int) -> None:
        later(self._connection, "DELETE FROM request_rows WHERE id = ?", row_id)

    async def forget_results(self, case_id: int) -> None:
        later(self._connection, _FORGET_RESULTS, case_id)

    async def mark(self, row_id: int, result: Result, by: int, now: datetime) -> None:
        sql = "UPDATE request_rows SET result = ?, result_by = ?, result_at = ? WHERE id = ?"
        later(self._connection, sql, result.value, by, stamp(now), row_id)


def _cells(wanted: DataRow) -> tuple[str | int | None, ...]:
    return wanted.indicator, wanted.region, wanted.level, wanted.first_year, wanted.last_year, wanted.period


def _row(found: sqlite3.Row) -> DataRow:
    return row_of(dict(found))
