"""Work per update does not grow with the rows ever stored: every statement of the room goes through an index."""

import ast
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import db.store
from db.listings import PAGES
from pstbot.ports.workbench import CaseFilter

ROOM = Path(db.store.__file__).parent

# As many rows as people ever seen in the staff group, or as many as an office may keep (services/ready_answers.py).
SMALL = {"staff", "ready_answers"}

_SCAN = re.compile(r"SCAN (\w+)$")


def statements() -> Iterator[tuple[str, str]]:
    """Every whole statement that looks for rows, with the name of its file."""
    for file in sorted(ROOM.glob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        pieces = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces:
                text = " ".join(node.value.split())
                if re.match(r"(SELECT|UPDATE|DELETE|INSERT.* SELECT)\b", text):
                    yield file.name, text


def scanned(database: Path, sql: str) -> list[str]:
    """The tables of which this statement reads every row."""
    with closing(sqlite3.connect(database)) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {sql}", [1] * sql.count("?")).fetchall()
    return [found[1] for *_, detail in plan if (found := _SCAN.match(detail)) and found[1] not in SMALL]


@pytest.mark.parametrize(("file", "sql"), list(statements()))
def test_statement_goes_through_an_index(database: Path, file: str, sql: str) -> None:
    assert scanned(database, sql) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page[0]}-{page[1]}")
def test_page_of_a_list_goes_through_an_index(database: Path, page: tuple[CaseFilter, bool]) -> None:
    assert scanned(database, PAGES[page]) == []


def test_statements_of_appointments_are_found() -> None:
    found = [sql for file, sql in statements() if file == "appointments.py"]
    assert len([sql for sql in found if "state IN (" in sql]) == 5


def test_statements_are_found() -> None:
    assert len(list(statements())) > 40


def test_statement_without_an_index_is_noticed(database: Path) -> None:
    assert scanned(database, "SELECT * FROM outbox WHERE payload = ?") == ["outbox"]
