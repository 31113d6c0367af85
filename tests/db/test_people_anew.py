"""The step that lets citizens be without a chat keeps every row, and everything that refers to one."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

import db.migrate
from db.migrate import migrate, migrations
from db.store import SqliteStore
from pstbot.ports.storage import Officer
from tests.clock import FakeClock

STEP = next(each for each in migrations() if each.name.endswith("_without_telegram.sql"))

BEFORE = """
INSERT INTO people (id, chat_id, locale, telegram_name, name, email, email_verified_at, reachable, created_at)
VALUES (5, 77, 'id', 'Siti R', 'Siti', 's@contoh.id', 't', 0, 't'), (6, 78, 'en', 'Joe', NULL, NULL, NULL, 1, 't');
INSERT INTO consultations
    (id, number, citizen_id, status, subject, channel, request, missing, asked, alerted, answers, warned, extended,
     summary, touched_at, created_at)
VALUES (9, 'KS-2026-000009', 5, 'new', 'x', 'telegram', '{}', '[]', 0, 0, 0, '[]', 0, '', 't', 't');
UPDATE people SET current_case_id = 9 WHERE id = 5;
INSERT INTO verifications (person_id, address, code_hash, created_at) VALUES (6, 'j@contoh.id', 'h', 't');
"""


def test_rows_and_references_survive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "old.sqlite3"
    with monkeypatch.context() as earlier:
        earlier.setattr(db.migrate, "migrations", lambda: migrations()[: STEP.number - 1])
        migrate(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(BEFORE)
        names = [row[1] for row in connection.execute("PRAGMA table_info(people)")]
        before = connection.execute(f"SELECT {', '.join(names)} FROM people ORDER BY id").fetchall()
    migrate(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute(f"SELECT {', '.join(names)} FROM people ORDER BY id").fetchall() == before
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        referred = {row[2] for row in connection.execute("PRAGMA foreign_key_list(consultations)")}
        assert referred == {"people", "staff", "consultations"}
        connection.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("DELETE FROM people WHERE id = 5")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("UPDATE people SET chat_id = 77 WHERE id = 6")


async def test_people_without_a_chat_are_many_and_found_by_their_address(store: SqliteStore, clock: FakeClock) -> None:
    now = clock.now()
    async with store.transaction() as tx:
        await tx.staff.save(Officer(101, "Budi"))
        joko = await tx.people.add(None, "Joko", "id", now)
        rina = await tx.people.add(None, "Rina", "id", now)
        typed = await tx.people.add(7, "Siti", "id", now)
        joko = replace(joko, name="Joko", email="kantor@contoh.id", email_given_by=101, phone="0812")
        rina = replace(rina, name="Rina", email="kantor@contoh.id", email_given_by=101)
        for person in (joko, rina, replace(typed, email="kantor@contoh.id")):
            await tx.people.save(person)
        assert await tx.people.by_id(joko.id) == joko
        assert await tx.people.with_address("kantor@contoh.id", 5) == [rina, joko]
        assert await tx.people.by_email("kantor@contoh.id", rina.id) == joko
