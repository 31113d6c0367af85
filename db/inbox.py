"""Raw updates: stored first, looked into later."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from db.query import Statements, later, rows, value
from db.rows import stamp, unpack
from pstbot.ports.storage import Arrival, InboxItem

_ACCEPT = """
INSERT INTO inbox (update_key, digest, lane, body, received_at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (update_key, digest) DO NOTHING RETURNING id
"""

_COUNTS = """
SELECT state, count(*) AS many FROM inbox WHERE state = 'waiting' GROUP BY state
UNION ALL
SELECT state, count(*) AS many FROM inbox WHERE state = 'parked' GROUP BY state
"""


class InboxRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def accept(self, arrivals: Sequence[Arrival], now: datetime) -> list[InboxItem]:
        asked = [(_ACCEPT, (one.key, one.digest, one.lane, one.body, stamp(now))) for one in arrivals]
        answers = await self._connection.answers(*asked)
        return [
            InboxItem(new[0]["id"], one.lane, unpack(one.body), 0)
            for one, new in zip(arrivals, answers, strict=True)
            if new
        ]

    async def waiting(self) -> list[InboxItem]:
        found = await rows(
            self._connection, "SELECT id, lane, body, tries FROM inbox WHERE state = 'waiting' ORDER BY id"
        )
        return [InboxItem(each["id"], each["lane"], unpack(each["body"]), each["tries"]) for each in found]

    async def done(self, item_id: int, now: datetime) -> None:
        later(
            self._connection,
            "UPDATE inbox SET state = 'done', body = '', error = NULL, settled_at = ? WHERE id = ?",
            stamp(now),
            item_id,
        )

    async def tried(self, item_id: int, error: str) -> int:
        count = await value(
            self._connection,
            "UPDATE inbox SET tries = tries + 1, error = ? WHERE id = ? RETURNING tries",
            error,
            item_id,
        )
        return int(count)

    async def park(self, item_id: int, error: str, now: datetime) -> None:
        later(
            self._connection,
            "UPDATE inbox SET state = 'parked', error = ?, settled_at = ? WHERE id = ?",
            error,
            stamp(now),
            item_id,
        )

    async def counts(self) -> Mapping[str, int]:
        found = await rows(self._connection, _COUNTS)
        return {each["state"]: each["many"] for each in found}

    async def prune(self, before: datetime) -> int:
        gone = await rows(
            self._connection,
            "DELETE FROM inbox WHERE state = 'done' AND settled_at < ? RETURNING id",
            stamp(before),
        )
        return len(gone)
