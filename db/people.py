"""Citizens, and the codes that verify their addresses."""

import sqlite3
from datetime import datetime

from db.query import Statements, later, row, rows, value
from db.rows import moment, moment_or_none, stamp, stamp_or_none
from pstbot.domain.blocking import Block
from pstbot.ports.storage import Person

_SAVE = """
UPDATE people SET locale = ?, telegram_name = ?, name = ?, email = ?, email_verified_at = ?, consent_version = ?,
    consent_at = ?, reachable = ?, current_case_id = ?, phone = ?, email_given_by = ? WHERE id = ?
"""

_BLOCK = """
UPDATE people SET blocked_at = ?, blocked_until = ?, blocked_by = ?, blocked_why = ?, blocked_told_at = ? WHERE id = ?
"""

# Addresses to which letters go (``Person.address``).
_KNOWN = "SELECT * FROM people WHERE email = ? AND (email_verified_at IS NOT NULL OR email_given_by IS NOT NULL)"


class PeopleRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def by_id(self, person_id: int) -> Person | None:
        return _person(await row(self._connection, "SELECT * FROM people WHERE id = ?", person_id))

    async def by_chat(self, chat_id: int) -> Person | None:
        return _person(await row(self._connection, "SELECT * FROM people WHERE chat_id = ?", chat_id))

    async def by_email(self, email: str, except_id: int) -> Person | None:
        return _person(await row(self._connection, f"{_KNOWN} AND id <> ? ORDER BY id DESC LIMIT 1", email, except_id))

    async def with_address(self, email: str, limit: int) -> list[Person]:
        found = await rows(self._connection, f"{_KNOWN} ORDER BY id DESC LIMIT ?", email, limit)
        return [person for each in found if (person := _person(each))]

    async def add(self, chat_id: int | None, telegram_name: str, locale: str, now: datetime) -> Person:
        sql = "INSERT INTO people (chat_id, telegram_name, locale, created_at) VALUES (?, ?, ?, ?) RETURNING id"
        new = await value(self._connection, sql, chat_id, telegram_name, locale, stamp(now))
        return Person(int(new), chat_id, locale, telegram_name)

    async def block(self, person_id: int, block: Block) -> None:
        values = (stamp(block.since), stamp(block.until), block.by, block.why, stamp_or_none(block.told_at))
        later(self._connection, _BLOCK, *values, person_id)

    async def blocked(self, now: datetime, limit: int) -> list[Person]:
        sql = (
            "SELECT * FROM people WHERE blocked_until IS NOT NULL AND blocked_until > ? ORDER BY blocked_until LIMIT ?"
        )
        found = await rows(self._connection, sql, stamp(now), limit)
        return [person for each in found if (person := _person(each))]

    async def save(self, person: Person) -> None:
        later(
            self._connection,
            _SAVE,
            person.locale,
            person.telegram_name,
            person.name,
            person.email,
            stamp_or_none(person.email_verified_at),
            person.consent_version,
            stamp_or_none(person.consent_at),
            int(person.reachable),
            person.current_case_id,
            person.phone,
            person.email_given_by,
            person.id,
        )


def _person(found: sqlite3.Row | None) -> Person | None:
    if found is None:
        return None
    return Person(
        id=found["id"],
        chat_id=found["chat_id"],
        locale=found["locale"],
        telegram_name=found["telegram_name"],
        name=found["name"],
        email=found["email"],
        email_verified_at=moment_or_none(found["email_verified_at"]),
        consent_version=found["consent_version"],
        consent_at=moment_or_none(found["consent_at"]),
        reachable=bool(found["reachable"]),
        current_case_id=found["current_case_id"],
        phone=found["phone"],
        email_given_by=found["email_given_by"],
        block=_block(found),
    )


def _block(found: sqlite3.Row) -> Block | None:
    if found["blocked_until"] is None:
        return None
    return Block(
        since=moment(found["blocked_at"]),
        until=moment(found["blocked_until"]),
        by=found["blocked_by"],
        why=found["blocked_why"],
        told_at=moment_or_none(found["blocked_told_at"]),
    )
