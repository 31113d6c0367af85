"""Who did what: lines are added and never changed (triggers refuse it)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from db.query import Statements, later, rows
from db.rows import moment, pack, stamp, unpack


class AuditRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def add(self, actor: str, action: str, subject: str, detail: Mapping[str, Any], now: datetime) -> None:
        later(
            self._connection,
            "INSERT INTO audit (at, actor, action, subject, detail) VALUES (?, ?, ?, ?, ?)",
            stamp(now),
            actor,
            action,
            subject,
            pack(detail),
        )

    async def of_subject(self, subject: str) -> list[tuple[datetime, str, str, Mapping[str, Any]]]:
        found = await rows(
            self._connection, "SELECT at, actor, action, detail FROM audit WHERE subject = ? ORDER BY id", subject
        )
        return [(moment(each["at"]), each["actor"], each["action"], unpack(each["detail"])) for each in found]
