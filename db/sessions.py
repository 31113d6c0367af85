"""Half-filled forms, in the same transaction as what they cause."""

from datetime import datetime

from db.query import Statements, later, row, rows
from db.rows import moment, pack, stamp, unpack
from pstbot.ports.storage import Session

_SAVE = """
INSERT INTO sessions (chat_id, user_id, step, form, updated_at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (chat_id, user_id) DO UPDATE
SET step = excluded.step, form = excluded.form, updated_at = excluded.updated_at
"""


class SessionRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def get(self, chat_id: int, user_id: int) -> Session | None:
        found = await row(
            self._connection, "SELECT * FROM sessions WHERE chat_id = ? AND user_id = ?", chat_id, user_id
        )
        if found is None:
            return None
        return Session(chat_id, user_id, found["step"], unpack(found["form"]), moment(found["updated_at"]))

    async def save(self, session: Session) -> None:
        later(
            self._connection,
            _SAVE,
            session.chat_id,
            session.user_id,
            session.step,
            pack(session.form),
            stamp(session.updated_at),
        )

    async def prune(self, before: datetime) -> int:
        gone = await rows(
            self._connection,
            "DELETE FROM sessions WHERE step IS NULL AND updated_at < ? RETURNING user_id",
            stamp(before),
        )
        return len(gone)

    async def clear(self, chat_id: int, user_id: int) -> None:
        later(self._connection, "DELETE FROM sessions WHERE chat_id = ? AND user_id = ?", chat_id, user_id)
