"""Marks of the closing: by default found, sealed to the rows they were made for."""

from dataclasses import replace

import pytest

from pstbot.domain.errors import DeskError
from pstbot.domain.request import MAX_ROWS, DataRow, Result
from pstbot.domain.results import all_found, are_stated, counted, marks_of, results_of, turned

ROWS = [DataRow("PDRB", id=7), DataRow("Inflasi", id=9)]


def test_nothing_marked_means_that_all_were_found() -> None:
    assert results_of(ROWS, "") == {7: Result.FOUND, 9: Result.FOUND}
    assert results_of(ROWS, marks_of(ROWS, {})) == results_of(ROWS, "")


def test_marks_come_back_as_they_were_given() -> None:
    given = {7: Result.DIFFERENT, 9: Result.UNAVAILABLE}
    assert results_of(ROWS, marks_of(ROWS, given)) == given


def test_each_press_turns_one_mark_and_three_come_round() -> None:
    results = results_of(ROWS, "")
    seen = []
    for _ in range(4):
        seen.append((results[7], results[9]))
        results = turned(results, 9)
    assert seen == [(Result.FOUND, each) for each in (*Result, Result.FOUND)]


@pytest.mark.parametrize("rows", [ROWS[:1], [*ROWS, DataRow("IPM", id=11)], [ROWS[0], replace(ROWS[1], id=10)]])
def test_marks_of_other_rows_are_refused(rows: list[DataRow]) -> None:
    with pytest.raises(DeskError, match="error-marks-old"):
        results_of(rows, marks_of(ROWS, {}))


@pytest.mark.parametrize("forged", ["ff", "-", "fx-", "ff-00000000", "9" * 30, "²", "\u202e"])
def test_forged_marks_are_refused(forged: str) -> None:
    with pytest.raises(DeskError, match="error-marks-old"):
        results_of(ROWS, forged)


def test_ten_marks_fit_into_a_button_beside_a_case_and_a_reason() -> None:
    rows = [DataRow("x", id=2**53 + place) for place in range(MAX_ROWS)]
    assert len(f"p:close-default:{2**53}:resolved.{marks_of(rows, {})}") <= 64


def test_what_is_stated_is_told_apart() -> None:
    found, missed = replace(ROWS[0], result=Result.FOUND), replace(ROWS[1], result=Result.UNAVAILABLE)
    assert (all_found([found, found]), all_found([found, missed]), all_found(ROWS)) == (True, False, False)
    assert (are_stated(ROWS), are_stated([found, ROWS[1]])) == (False, True)
    assert counted([found, missed, ROWS[0]]) == {Result.FOUND: 1, Result.UNAVAILABLE: 1, None: 1}
