"""Everything that leaves the house, in lanes of (receiver, case)."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Unpack

from db.query import Statements, later, row, rows, value
from db.rows import moment, moment_or_none, pack, stamp, stamp_or_none, unpack
from pstbot.ports.carriers import Channel, Outgoing, Urgency
from pstbot.ports.outbox import How
from pstbot.ports.storage import Head

_PUT = """
INSERT INTO outbox
    (channel, lane, kind, receiver, case_id, message_ref, payload, urgency, not_after, not_before, once, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (once) DO NOTHING
"""

_HEAD = """
SELECT * FROM outbox WHERE lane = ? AND state IN ('waiting', 'sending') ORDER BY urgency, id LIMIT 2
"""

# The states of the partial index are named again where only one of them is meant: without that SQLite reads every row.
_COALESCE = """
INSERT INTO outbox (channel, lane, kind, receiver, case_id, payload, urgency, created_at)
SELECT ?, ?, ?, ?, ?, '{}', ?, ? WHERE NOT EXISTS (
    SELECT 1 FROM outbox WHERE lane = ? AND state IN ('waiting', 'sending') AND state = 'waiting' AND kind = ?
)
"""

_POSTPONE = """
UPDATE outbox SET payload = ?, not_before = ?
WHERE id = ? AND state IN ('waiting', 'sending') AND state = 'waiting' AND attempts = 0 RETURNING id
"""

_UNDER_WAY = "SELECT * FROM outbox WHERE message_ref = ? AND state IN ('waiting', 'sending') ORDER BY id"

# Lanes with a call under way follow when their own call is refused: until then their order is nobody else's.
# Messages keep their numbers in the old chat: what is about one of them is not taken along, and what answers one, or
# draws over it, is sent by itself. A relay's answer is looked up in the chat of who spoke.
_READDRESS = """
UPDATE outbox
SET receiver = ?, lane = 'telegram:' || ? || substr(lane, length('telegram:' || receiver) + 1),
    payload = CASE WHEN kind = 'relay' THEN payload ELSE json_remove(payload, '$.reply_to', '$.edit') END
WHERE channel = 'telegram' AND receiver = ? AND kind NOT IN ('reaction', 'pin')
AND state IN ('waiting', 'sending') AND state = 'waiting'
AND lane NOT IN (SELECT lane FROM outbox WHERE state IN ('waiting', 'sending') AND state = 'sending')
RETURNING lane
"""

_SETTLE_WAITING = """
UPDATE outbox SET state = 'sent', payload = '{}', settled_at = ?
WHERE lane = ? AND state IN ('waiting', 'sending') AND state = 'waiting' AND kind = ? RETURNING id
"""

_STIR = """
UPDATE outbox SET not_before = NULL
WHERE receiver = ? AND state IN ('waiting', 'sending') AND state = 'waiting' AND error IS NOT NULL RETURNING lane
"""

# Words that no letter carries either: they still count as failed.
_UNHEARD = """
SELECT outbox.id, outbox.case_id FROM outbox JOIN messages ON messages.id = outbox.message_ref
WHERE outbox.state = 'failed' AND outbox.receiver = ? AND outbox.kind = 'relay' AND messages.state = 'failed'
ORDER BY outbox.id
"""

_CUT = "SELECT * FROM outbox WHERE state IN ('waiting', 'sending') AND state = 'sending'"

_COUNTS = """
SELECT state, count(*) AS many FROM outbox WHERE state IN ('waiting', 'sending') GROUP BY state
UNION ALL
SELECT state, count(*) AS many FROM outbox WHERE state = 'failed' GROUP BY state
"""


def lane_of(channel: Channel, receiver: str, case_id: int | None, kind: str = "") -> str:
    """In the staff group every case is a lane. A person's private chat is one lane: order there is what they read.

    The board has a lane of its own: it is the least urgent of all, and no word in General may wait behind it.
    """
    if kind == "board":
        return f"{channel}:{receiver}:board"
    private = channel is Channel.TELEGRAM and not receiver.startswith("-")
    return f"{channel}:{receiver}:{0 if private else case_id or 0}"


class OutboxRows:
    def __init__(self, connection: Statements, touched: set[str]) -> None:
        self._connection = connection
        self._touched = touched

    async def put(
        self, channel: Channel, kind: str, receiver: str, payload: Mapping[str, Any], now: datetime, **how: Unpack[How]
    ) -> None:
        later(self._connection, _PUT, *self._row(channel, kind, receiver, payload, now, how))

    async def put_known(
        self, channel: Channel, kind: str, receiver: str, payload: Mapping[str, Any], now: datetime, **how: Unpack[How]
    ) -> int | None:
        values = self._row(channel, kind, receiver, payload, now, how)
        new = await value(self._connection, f"{_PUT} RETURNING id", *values)
        return None if new is None else int(new)

    def _row(
        self, channel: Channel, kind: str, receiver: str, payload: Mapping[str, Any], now: datetime, how: How
    ) -> tuple[Any, ...]:
        lane = lane_of(channel, receiver, how.get("case_id"), kind)
        self._touched.add(lane)
        return (
            channel.value,
            lane,
            kind,
            receiver,
            how.get("case_id"),
            how.get("message_ref"),
            pack(payload),
            int(how.get("urgency", Urgency.CONVERSATION)),
            stamp_or_none(how.get("not_after")),
            stamp_or_none(how.get("not_before")),
            how.get("once"),
            stamp(now),
        )

    async def postpone(self, row_id: int, payload: Mapping[str, Any], until: datetime) -> bool:
        return await row(self._connection, _POSTPONE, pack(payload), stamp(until), row_id) is not None

    async def under_way(self, message_ref: int) -> list[Outgoing]:
        return [_outgoing(each) for each in await rows(self._connection, _UNDER_WAY, message_ref)]

    async def coalesce(
        self,
        channel: Channel,
        kind: str,
        receiver: str,
        now: datetime,
        *,
        case_id: int | None,
        urgency: Urgency = Urgency.CARD,
    ) -> None:
        lane = lane_of(channel, receiver, case_id, kind)
        row = (channel.value, lane, kind, receiver, case_id, int(urgency), stamp(now))
        later(self._connection, _COALESCE, *row, lane, kind)
        self._touched.add(lane)

    async def lanes(self) -> list[str]:
        found = await rows(self._connection, "SELECT DISTINCT lane FROM outbox WHERE state IN ('waiting', 'sending')")
        return [each["lane"] for each in found]

    async def head(self, lane: str) -> Head | None:
        found = await rows(self._connection, _HEAD, lane)
        if not found:
            return None
        first = found[0]
        return Head(
            _outgoing(first),
            moment_or_none(first["not_after"]),
            Urgency(first["urgency"]),
            more=len(found) > 1,
            not_before=moment_or_none(first["not_before"]),
        )

    async def sending(self, row_id: int) -> None:
        later(self._connection, "UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = ?", row_id)

    async def sent(self, row_id: int, result: Mapping[str, Any], now: datetime) -> None:
        later(
            self._connection,
            "UPDATE outbox SET state = 'sent', payload = '{}', result = ?, error = NULL, settled_at = ? WHERE id = ?",
            pack(result),
            stamp(now),
            row_id,
        )

    async def keep(self, row_id: int, error: str, *, repeated: bool = False) -> None:
        found = await row(
            self._connection,
            "UPDATE outbox SET state = 'waiting', error = ?, repeated = max(repeated, ?) WHERE id = ? RETURNING lane",
            error,
            int(repeated),
            row_id,
        )
        if found is not None:
            self._touched.add(found["lane"])

    async def hold(self, row_id: int, error: str, until: datetime) -> None:
        found = await row(
            self._connection,
            "UPDATE outbox SET state = 'waiting', error = ?, attempts = 0, not_before = ? WHERE id = ? RETURNING lane",
            error,
            stamp(until),
            row_id,
        )
        if found is not None:
            self._touched.add(found["lane"])

    async def settle_waiting(self, kind: str, receiver: str, case_id: int | None, now: datetime) -> None:
        lane = lane_of(Channel.TELEGRAM, receiver, case_id)
        if await rows(self._connection, _SETTLE_WAITING, stamp(now), lane, kind):
            self._touched.add(lane)

    async def stir(self, receiver: str) -> None:
        self._touched.update(each["lane"] for each in await rows(self._connection, _STIR, receiver))

    async def readdress(self, old: str, new: str) -> None:
        self._touched.update(each["lane"] for each in await rows(self._connection, _READDRESS, new, new, old))

    async def without_topic(self, case_id: int) -> list[int]:
        sql = (
            "SELECT id FROM outbox WHERE state = 'failed' AND case_id = ? AND error = 'thread-missing'"
            " AND kind IN ('relay', 'notice') ORDER BY id"
        )
        return [int(each["id"]) for each in await rows(self._connection, sql, case_id)]

    async def unheard(self, receiver: str) -> list[tuple[int, int]]:
        return [(int(each["id"]), int(each["case_id"])) for each in await rows(self._connection, _UNHEARD, receiver)]

    async def fail(self, row_id: int, error: str, now: datetime) -> None:
        later(
            self._connection,
            "UPDATE outbox SET state = 'failed', error = ?, settled_at = ? WHERE id = ?",
            error,
            stamp(now),
            row_id,
        )

    async def forget(self, row_id: int) -> None:
        later(self._connection, "UPDATE outbox SET payload = '{}' WHERE id = ?", row_id)

    async def revive(self, row_id: int, now: datetime) -> bool:
        found = await row(
            self._connection,
            "UPDATE outbox SET state = 'waiting', attempts = 0, repeated = 0, created_at = ?, settled_at = NULL"
            " WHERE id = ? AND state = 'failed' RETURNING lane",
            stamp(now),
            row_id,
        )
        if found is not None:
            self._touched.add(found["lane"])
        return found is not None

    async def counts(self) -> Mapping[str, int]:
        found = await rows(self._connection, _COUNTS)
        return {each["state"]: each["many"] for each in found}

    async def failures(self, limit: int) -> list[tuple[Outgoing, str]]:
        found = await rows(
            self._connection, "SELECT * FROM outbox WHERE state = 'failed' ORDER BY id DESC LIMIT ?", limit
        )
        return [(_outgoing(each), each["error"]) for each in found]

    async def unsettled(self) -> list[Outgoing]:
        found = await rows(self._connection, _CUT)
        return [_outgoing(each) for each in found]

    async def prune(self, before: datetime) -> int:
        sent = "DELETE FROM outbox WHERE state = 'sent' AND settled_at < ? AND once IS NULL RETURNING id"
        failed = "DELETE FROM outbox WHERE state = 'failed' AND settled_at < ? AND once IS NULL RETURNING id"
        return sum([len(await rows(self._connection, sql, stamp(before))) for sql in (sent, failed)])


def _outgoing(found: sqlite3.Row) -> Outgoing:
    return Outgoing(
        id=found["id"],
        channel=Channel(found["channel"]),
        kind=found["kind"],
        receiver=found["receiver"],
        case_id=found["case_id"],
        payload=unpack(found["payload"]),
        created_at=moment(found["created_at"]),
        attempts=found["attempts"],
        repeated=bool(found["repeated"]),
        message_ref=found["message_ref"],
    )
