"""Numbered migrations: each runs whole or not at all, after the file has been copied aside."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from db.connection import prepare_file

_NAME = re.compile(r"(\d{4})_[a-z_]+\.sql")


@dataclass(frozen=True, slots=True)
class Migration:
    number: int
    name: str
    sql: str


class NewerSchema(Exception):
    """The file was written by a later release; this one must not touch it."""


def migrations() -> list[Migration]:
    """All packaged migrations in order. Raises ``ValueError`` when a number is missing or given twice."""
    found = sorted(_packaged(), key=lambda step: step.number)
    if [step.number for step in found] != list(range(1, len(found) + 1)):
        raise ValueError("migrations must be numbered 0001, 0002, … without gaps")
    return found


def _packaged() -> Iterator[Migration]:
    for entry in files("db").joinpath("migrations").iterdir():
        if match := _NAME.fullmatch(entry.name):
            yield Migration(int(match[1]), entry.name, entry.read_text(encoding="utf-8"))


def migrate(path: Path) -> list[str]:
    """Bring the file to the newest schema and return the names of the steps taken.

    The file is copied to ``<name>.before-NNNN`` first when it already holds a schema. Raises ``NewerSchema``.
    """
    prepare_file(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        steps = migrations()
        if version > len(steps):
            raise NewerSchema(f"schema {version} is newer than this release knows ({len(steps)})")
        due = steps[version:]
        if due and version:
            _copy_aside(connection, path.with_name(f"{path.name}.before-{due[0].number:04}"))
        for step in due:
            _apply(connection, step)
    return [step.name for step in due]


def _copy_aside(connection: sqlite3.Connection, target: Path) -> None:
    prepare_file(target)
    with closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)


def _apply(connection: sqlite3.Connection, step: Migration) -> None:
    try:
        connection.executescript(f"BEGIN IMMEDIATE;\n{step.sql}\nPRAGMA user_version = {step.number};\nCOMMIT;")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
