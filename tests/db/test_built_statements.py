"""Statements built from the names of fields: only plain names get in, and rows are found by their id."""

from pathlib import Path

import pytest

from db import appointments, consultations
from db.query import adding, saving
from tests.db.test_plans import scanned

STRANGE = ("state = 'closed' --", "id; DROP TABLE people", "", "2nd", "naïve", "a, b")


@pytest.mark.parametrize("name", STRANGE)
def test_only_plain_names_become_part_of_a_statement(name: str) -> None:
    for build in (adding, saving):
        with pytest.raises(ValueError, match="no plain names"):
            build("people", ("id", name))
        with pytest.raises(ValueError, match="no plain names"):
            build(name, ("id",))


@pytest.mark.parametrize("sql", [appointments._SAVE, consultations._SAVE], ids=["appointments", "consultations"])
def test_saving_reads_no_other_row(database: Path, sql: str) -> None:
    assert scanned(database, sql) == []
