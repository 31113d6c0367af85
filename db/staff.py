"""Officers and everybody else seen in the staff group."""

import sqlite3

from db.query import Statements, later, row, rows
from pstbot.domain.roles import Role
from pstbot.ports.storage import Officer

_SAVE = """
INSERT INTO staff (user_id, name, role, member, locale, username) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (user_id) DO UPDATE
SET name = excluded.name, role = excluded.role, member = excluded.member, locale = excluded.locale,
    username = excluded.username
"""


class StaffRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def get(self, user_id: int) -> Officer | None:
        found = await row(self._connection, "SELECT * FROM staff WHERE user_id = ?", user_id)
        return None if found is None else officer_of(found)

    async def save(self, officer: Officer) -> None:
        role = None if officer.role is None else officer.role.value
        if officer.username is not None:  # a name that changed hands is the last one's who used it
            sql = "UPDATE staff SET username = NULL WHERE username = ? AND user_id <> ?"
            later(self._connection, sql, officer.username, officer.user_id)
        person = (officer.user_id, officer.name, role, int(officer.member), officer.locale, officer.username)
        later(self._connection, _SAVE, *person)

    async def named(self, username: str) -> Officer | None:
        found = await row(self._connection, "SELECT * FROM staff WHERE username = ?", username.casefold())
        return None if found is None else officer_of(found)

    async def enrolled(self) -> list[Officer]:
        found = await rows(
            self._connection, "SELECT * FROM staff WHERE role IS NOT NULL AND member = 1 ORDER BY name, user_id"
        )
        return [officer_of(each) for each in found]


def officer_of(found: sqlite3.Row) -> Officer:
    role = Role(found["role"]) if found["role"] else None
    member, locale = bool(found["member"]), found["locale"]
    return Officer(found["user_id"], found["name"], role, member, locale, found["username"])
