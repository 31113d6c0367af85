"""Migrations: whole or not at all, the file copied before, private to its owner, never an older release's victim."""

import re
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

import db.migrate
from db.migrate import Migration, NewerSchema, migrate, migrations


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_new_file_gets_every_migration_and_belongs_to_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "var" / "pstbot.sqlite3"
    assert migrate(path) == [step.name for step in migrations()]
    assert version(path) == len(migrations())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_second_run_does_nothing(database: Path) -> None:
    assert migrate(database) == []
    assert list(database.parent.glob("*.before-*")) == []


def test_failing_migration_leaves_the_schema_and_a_copy(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = migrations()
    broken = Migration(len(known) + 1, "broken.sql", "CREATE TABLE fine (id INTEGER) STRICT; CREATE TABLE fine (id);")
    monkeypatch.setattr(db.migrate, "migrations", lambda: [*known, broken])
    with pytest.raises(sqlite3.OperationalError):
        migrate(database)
    assert version(database) == len(known)
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT name FROM sqlite_schema WHERE name = 'fine'").fetchall() == []
    copies = list(database.parent.glob("*.before-*"))
    assert [version(copy) for copy in copies] == [len(known)]


def test_newer_schema_is_not_touched(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    with pytest.raises(NewerSchema):
        migrate(database)
    assert version(database) == 9999


def test_audit_lines_cannot_be_changed_or_removed(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("INSERT INTO audit (at, actor, action, subject, detail) VALUES ('t', 'a', 'b', 'c', '{}')")
        for change in ("UPDATE audit SET actor = 'x'", "DELETE FROM audit"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(change)


def test_every_migration_holds_a_statement() -> None:
    """An empty one would be taken for done, and what is written into it later would never reach a file."""
    assert [
        step.name for step in migrations() if not re.search(r"^(CREATE|ALTER|INSERT)", step.sql, re.MULTILINE)
    ] == []
