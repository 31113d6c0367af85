"""The glossary names things that exist."""

import dataclasses
import importlib
import re
from pathlib import Path

import pytest

ROWS = [
    [cell.strip() for cell in line.strip("|\n").split("|")]
    for line in (Path(__file__).parents[2] / "docs" / "istilah.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("|")
][2:]
NAMES = [row[2].strip("`") for row in ROWS if re.fullmatch(r"`[\w.]+`", row[2])]


def found(path: str) -> object:
    """What a dotted path leads to; fields of a dataclass count. Raises ``ImportError`` or ``AttributeError``."""
    module, _, rest = path.partition(".")
    thing: object = importlib.import_module(module)
    for part in filter(None, rest.split(".")):
        if isinstance(thing, type) and dataclasses.is_dataclass(thing) and part in fields_of(thing):
            return fields_of(thing)[part]
        module = f"{module}.{part}"
        thing = getattr(thing, part) if hasattr(thing, part) else importlib.import_module(module)
    return thing


def fields_of(kind: type) -> dict[str, object]:
    return {one.name: one for one in dataclasses.fields(kind)}


@pytest.mark.parametrize("path", NAMES)
def test_name_in_code_exists(path: str) -> None:
    assert found(path) is not None


def test_name_that_does_not_exist_is_noticed() -> None:
    for path in ("pstbot.domain.nothing", "pstbot.domain.consultation.Act.NOTHING", "pstbot.office.Office.nothing"):
        with pytest.raises((ImportError, AttributeError)):
            found(path)


def test_every_row_has_three_cells_and_each_word_stands_once() -> None:
    assert {len(row) for row in ROWS} == {3}
    for column in (0, 1):
        words = [row[column] for row in ROWS]
        assert sorted(set(words)) == sorted(words)
    assert [row[2] for row in ROWS if row[2].strip("`") not in NAMES] == ["–"] * 4
