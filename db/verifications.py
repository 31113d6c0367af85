"""Codes sent to addresses; only keyed hashes of them are kept."""

from datetime import datetime

from db.query import Statements, later, row, rows, value
from db.rows import moment, moment_or_none, stamp, stamp_or_none
from pstbot.domain.verification import Verification

_ADD = """
INSERT INTO verifications (person_id, address, code_hash, created_at) VALUES (?, ?, ?, ?) RETURNING id
"""


class VerificationRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def add(self, person_id: int, verification: Verification, now: datetime) -> int:
        hashed = verification.code_hash.hex()
        return int(await value(self._connection, _ADD, person_id, verification.email, hashed, stamp(now)))

    async def latest_of(self, person_id: int) -> tuple[int, Verification] | None:
        found = await row(
            self._connection, "SELECT * FROM verifications WHERE person_id = ? ORDER BY id DESC LIMIT 1", person_id
        )
        if found is None:
            return None
        held = Verification(
            found["address"],
            bytes.fromhex(found["code_hash"]),
            moment_or_none(found["accepted_at"]),
            found["wrong_tries"],
        )
        return found["id"], held

    async def save(self, verification_id: int, verification: Verification) -> None:
        later(
            self._connection,
            "UPDATE verifications SET wrong_tries = ?, accepted_at = ? WHERE id = ?",
            verification.tries,
            stamp_or_none(verification.accepted_at),
            verification_id,
        )

    async def accepted(self, verification_id: int, now: datetime) -> None:
        later(self._connection, "UPDATE verifications SET accepted_at = ? WHERE id = ?", stamp(now), verification_id)

    async def drop(self, verification_id: int) -> None:
        """Used up: the row stays to count letters, its hash goes."""
        later(self._connection, "UPDATE verifications SET code_hash = '' WHERE id = ?", verification_id)

    async def letters_asked_by(self, person_id: int, since: datetime) -> int:
        sql = "SELECT count(*) FROM verifications WHERE person_id = ? AND created_at >= ?"
        return int(await value(self._connection, sql, person_id, stamp(since)))

    async def letters_since(self, address: str, since: datetime) -> list[datetime]:
        found = await rows(
            self._connection,
            "SELECT created_at FROM verifications WHERE address = ? AND created_at >= ?",
            address,
            stamp(since),
        )
        return [moment(each["created_at"]) for each in found]

    async def prune(self, before: datetime) -> int:
        sql = "DELETE FROM verifications WHERE created_at < ? RETURNING id"
        return len(await rows(self._connection, sql, stamp(before)))
