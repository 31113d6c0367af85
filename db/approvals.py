"""Words that wait for a second eye."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from db.query import Statements, later, row, rows
from db.rows import moment, pack, stamp, unpack
from pstbot.domain.approval import ApprovalState
from pstbot.ports.approvals import Approval

_ASK = """
INSERT INTO approvals (case_id, message_ref, author_id, reply_to, kind, body, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?)
RETURNING *
"""

_SETTLE = "UPDATE approvals SET state = ?, settled_by = ?, settled_at = ?, remark = ? WHERE id = ?"

_DROP = """
UPDATE approvals SET state = 'void', settled_by = ?, settled_at = ? WHERE message_ref = ? AND state = 'waiting'
RETURNING id
"""


class ApprovalRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def ask(
        self,
        case_id: int,
        message_ref: int,
        author_id: int,
        now: datetime,
        *,
        reply_to: int | None = None,
        kind: str | None = None,
        body: Mapping[str, Any] | None = None,
    ) -> Approval:
        packed = None if body is None else pack(body)
        values = (case_id, message_ref, author_id, reply_to, kind, packed, stamp(now))
        (made,) = await rows(self._connection, _ASK, *values)
        return _approval(made)

    async def get(self, approval_id: int) -> Approval | None:
        found = await row(self._connection, "SELECT * FROM approvals WHERE id = ?", approval_id)
        return None if found is None else _approval(found)

    async def newest(self, message_ref: int) -> Approval | None:
        sql = "SELECT * FROM approvals WHERE message_ref = ? ORDER BY id DESC LIMIT 1"
        found = await row(self._connection, sql, message_ref)
        return None if found is None else _approval(found)

    async def approved(self, message_ref: int) -> bool:
        sql = "SELECT 1 FROM approvals WHERE message_ref = ? AND state = 'approved' LIMIT 1"
        return await row(self._connection, sql, message_ref) is not None

    async def waiting_in(self, case_id: int) -> list[Approval]:
        sql = "SELECT * FROM approvals WHERE case_id = ? AND state = 'waiting' ORDER BY id"
        return [_approval(each) for each in await rows(self._connection, sql, case_id)]

    async def settle(
        self, approval_id: int, state: ApprovalState, by: int | None, now: datetime, remark: str | None = None
    ) -> None:
        later(self._connection, _SETTLE, state.value, by, stamp(now), remark, approval_id)

    async def drop(self, message_ref: int, by: int | None, now: datetime) -> bool:
        return bool(await rows(self._connection, _DROP, by, stamp(now), message_ref))


def _approval(found: sqlite3.Row) -> Approval:
    return Approval(
        id=found["id"],
        case_id=found["case_id"],
        message_ref=found["message_ref"],
        author_id=found["author_id"],
        asked_at=moment(found["asked_at"]),
        state=ApprovalState(found["state"]),
        reply_to=found["reply_to"],
        kind=found["kind"],
        body=None if found["body"] is None else unpack(found["body"]),
        settled_by=found["settled_by"],
        remark=found["remark"],
    )
