"""What an officer says at the closing about each row of data wanted; by default all were found.

Marks travel inside buttons and forms as one letter a row, with a seal over the rows they were made for: when a row was
added, removed or replaced meanwhile, they are refused instead of landing on another row.
"""

import zlib
from collections import Counter
from collections.abc import Mapping, Sequence

from pstbot.domain.errors import DeskError
from pstbot.domain.request import DataRow, Result

_LETTERS = {Result.FOUND: "f", Result.DIFFERENT: "d", Result.UNAVAILABLE: "u"}
_RESULTS = {letter: result for result, letter in _LETTERS.items()}
_NEXT = dict(zip(Result, (*tuple(Result)[1:], Result.FOUND), strict=True))


def marks_of(rows: Sequence[DataRow], results: Mapping[int, Result]) -> str:
    """ "ffd-1a2b3c4d"; a row that is not named was found."""
    return "".join(_LETTERS[results.get(row.id, Result.FOUND)] for row in rows) + f"-{_seal(rows)}"


def results_of(rows: Sequence[DataRow], marks: str) -> dict[int, Result]:
    """Row id → result; "" says that all were found. Raises ``DeskError("error-marks-old")``."""
    if not marks:
        return {row.id: Result.FOUND for row in rows}
    letters, _, seal = marks.partition("-")
    if seal != _seal(rows) or len(letters) != len(rows) or not set(letters) <= _RESULTS.keys():
        raise DeskError("error-marks-old")
    return {row.id: _RESULTS[letter] for row, letter in zip(rows, letters, strict=True)}


def turned(results: Mapping[int, Result], row_id: int) -> dict[int, Result]:
    """The next mark in place of a row's present one."""
    return {**results, row_id: _NEXT[results[row_id]]}


def all_found(rows: Sequence[DataRow]) -> bool:
    return all(row.result is Result.FOUND for row in rows)


def are_stated(rows: Sequence[DataRow]) -> bool:
    return any(row.result is not None for row in rows)


def counted(rows: Sequence[DataRow]) -> Mapping[Result | None, int]:
    """How many rows have which result, none standing for "not stated"."""
    return Counter(row.result for row in rows)


def _seal(rows: Sequence[DataRow]) -> str:
    return f"{zlib.crc32(','.join(str(row.id) for row in rows).encode()):08x}"
