"""What was said in cases, and which messages on the two sides are the same words."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from db.query import Statements, later, row, rows
from db.rows import moment, pack, stamp, unpack
from pstbot.ports.records import Message, Version

_ADD = """
INSERT INTO messages (case_id, author, author_id, kind, body, state, chat_id, message_id, album,
    carried_from, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *
"""

_NEWEST_ANSWER = """
SELECT * FROM messages
WHERE case_id = ? AND author = 'officer' AND state IN ('pending', 'delivered', 'failed', 'to_tell', 'told')
ORDER BY id DESC LIMIT 1
"""

_UNHEARD = """
SELECT messages.* FROM consultations JOIN messages ON messages.case_id = consultations.id
WHERE consultations.citizen_id = ? AND messages.author = 'officer' AND messages.state IN ('failed', 'to_tell')
ORDER BY messages.id
"""

_UNHEARD_UNTIL = """
SELECT * FROM messages
WHERE case_id = ? AND author = 'officer' AND state IN ('failed', 'to_tell') AND id <= ? ORDER BY id
"""

_KEEP_VERSION = """
INSERT INTO message_versions (message_ref, kind, body, replaced_at) SELECT id, kind, body, ? FROM messages WHERE id = ?
"""

_LINK = """
INSERT INTO twins (chat_id, message_id, other_chat, other_message, message_ref) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (chat_id, message_id) DO UPDATE
SET other_chat = excluded.other_chat, other_message = excluded.other_message, message_ref = excluded.message_ref
"""

_PLACE_CAPTION = """
INSERT INTO captions (message_ref, chat_id, message_id) VALUES (?, ?, ?)
ON CONFLICT (message_ref) DO UPDATE SET chat_id = excluded.chat_id, message_id = excluded.message_id
"""


class MessageRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def add(
        self,
        case_id: int,
        author: str,
        author_id: int | None,
        kind: str,
        body: Mapping[str, Any],
        state: str,
        now: datetime,
        *,
        chat_id: int | None = None,
        message_id: int | None = None,
        album: str | None = None,
        carried_from: int | None = None,
    ) -> Message:
        said = (case_id, author, author_id, kind, pack(body), state)
        values = (*said, chat_id, message_id, album, carried_from, stamp(now))
        new = await row(self._connection, _ADD, *values)
        assert new is not None
        return _message(new)

    async def get(self, message_ref: int) -> Message | None:
        found = await row(self._connection, "SELECT * FROM messages WHERE id = ?", message_ref)
        return None if found is None else _message(found)

    async def mark(self, message_ref: int, state: str) -> None:
        later(self._connection, "UPDATE messages SET state = ? WHERE id = ?", state, message_ref)

    async def reword(self, message_ref: int, kind: str, body: Mapping[str, Any], now: datetime) -> None:
        later(self._connection, _KEEP_VERSION, stamp(now), message_ref)
        sql = "UPDATE messages SET kind = ?, body = ? WHERE id = ?"
        later(self._connection, sql, kind, pack(body), message_ref)

    async def record(self, message_ref: int, citizen_id: int, body: Mapping[str, Any]) -> None:
        sql = "UPDATE messages SET author = 'citizen', author_id = ?, state = 'delivered', body = ? WHERE id = ?"
        later(self._connection, sql, citizen_id, pack(body), message_ref)

    async def versions(self, message_ref: int) -> list[Version]:
        sql = "SELECT * FROM message_versions WHERE message_ref = ? ORDER BY id"
        found = await rows(self._connection, sql, message_ref)
        return [Version(each["kind"], unpack(each["body"]), moment(each["replaced_at"])) for each in found]

    async def said_in(self, chat_id: int, message_id: int) -> list[Message]:
        sql = "SELECT * FROM messages WHERE chat_id = ? AND message_id = ? ORDER BY id"
        return [_message(each) for each in await rows(self._connection, sql, chat_id, message_id)]

    async def newest_answer(self, case_id: int) -> Message | None:
        found = await row(self._connection, _NEWEST_ANSWER, case_id)
        return None if found is None else _message(found)

    async def unheard(self, citizen_id: int) -> list[Message]:
        return [_message(each) for each in await rows(self._connection, _UNHEARD, citizen_id)]

    async def unheard_until(self, case_id: int, message_ref: int) -> list[Message]:
        return [_message(each) for each in await rows(self._connection, _UNHEARD_UNTIL, case_id, message_ref)]

    async def of_album(self, chat_id: int, album: str) -> list[Message]:
        sql = "SELECT * FROM messages WHERE chat_id = ? AND album = ? ORDER BY message_id"
        return [_message(each) for each in await rows(self._connection, sql, chat_id, album)]

    async def of_case(self, case_id: int, limit: int) -> list[Message]:
        found = await rows(
            self._connection, "SELECT * FROM messages WHERE case_id = ? ORDER BY id LIMIT ?", case_id, limit
        )
        return [_message(each) for each in found]

    async def of_citizen(self, case_id: int) -> list[Message]:
        sql = "SELECT * FROM messages WHERE case_id = ? AND author = 'citizen' ORDER BY id"
        return [_message(each) for each in await rows(self._connection, sql, case_id)]

    async def said_at(self, case_id: int, chat_id: int, message_id: int) -> Message | None:
        found = await row(
            self._connection,
            "SELECT * FROM messages WHERE case_id = ? AND chat_id = ? AND message_id = ?",
            case_id,
            chat_id,
            message_id,
        )
        return None if found is None else _message(found)

    async def states_of(self, case_id: int) -> Mapping[str, int]:
        found = await rows(
            self._connection, "SELECT state, count(*) AS many FROM messages WHERE case_id = ? GROUP BY state", case_id
        )
        return {each["state"]: each["many"] for each in found}

    async def link(self, chat_id: int, message_id: int, other_chat: int, other_message: int, ref: int) -> None:
        later(self._connection, _LINK, chat_id, message_id, other_chat, other_message, ref)
        later(self._connection, _LINK, other_chat, other_message, chat_id, message_id, ref)

    async def place_caption(self, words: Message, chat_id: int, message_id: int) -> None:
        later(self._connection, _PLACE_CAPTION, words.id, chat_id, message_id)
        if words.chat_id is not None and words.message_id is not None:
            later(self._connection, _LINK, chat_id, message_id, words.chat_id, words.message_id, words.id)

    async def caption_at(self, message_ref: int) -> tuple[int, int] | None:
        found = await row(self._connection, "SELECT * FROM captions WHERE message_ref = ?", message_ref)
        return None if found is None else (found["chat_id"], found["message_id"])

    async def twin(self, chat_id: int, message_id: int) -> tuple[int, int, int] | None:
        found = await row(
            self._connection, "SELECT * FROM twins WHERE chat_id = ? AND message_id = ?", chat_id, message_id
        )
        return None if found is None else (found["other_chat"], found["other_message"], found["message_ref"])


def _message(found: sqlite3.Row) -> Message:
    return Message(
        id=found["id"],
        case_id=found["case_id"],
        author=found["author"],
        author_id=found["author_id"],
        kind=found["kind"],
        body=unpack(found["body"]),
        state=found["state"],
        created_at=moment(found["created_at"]),
        chat_id=found["chat_id"],
        message_id=found["message_id"],
        album=found["album"],
        carried_from=found["carried_from"],
    )
