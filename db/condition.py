"""A look at the database file without changing it: which schema it has, and whether SQLite finds it whole."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from db.migrate import migrations


@dataclass(frozen=True, slots=True)
class Condition:
    """``schema`` is what the file has, ``newest`` what this release knows; ``private``: nobody else may read it."""

    schema: int
    newest: int
    sound: bool
    private: bool


def condition(path: Path) -> Condition:
    """Raises ``FileNotFoundError``. A file that SQLite cannot read at all is not sound."""
    private = path.stat().st_mode & 0o077 == 0
    newest = len(migrations())
    try:
        with closing(sqlite3.connect(path, timeout=5)) as connection:
            connection.execute("PRAGMA query_only = ON")
            schema = connection.execute("PRAGMA user_version").fetchone()[0]
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except sqlite3.Error:
        return Condition(0, newest, sound=False, private=private)
    return Condition(schema, newest, sound, private)
