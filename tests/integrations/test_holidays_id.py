import csv
from datetime import date
from pathlib import Path

import pytest

from pstbot.integrations.holidays_id import closed_days, missing_joint_leave


def oracle() -> dict[date, str]:
    """The joint decrees of 2025, 2026 and 2027, copied by hand."""
    with Path(__file__).with_name("holidays_id.tsv").open(encoding="utf-8") as file:
        return {date.fromisoformat(row["date"]): row["name"] for row in csv.DictReader(file, delimiter="\t")}


def test_closed_days_equal_the_decrees() -> None:
    assert closed_days([2025, 2026, 2027]) == oracle()


def test_closed_days_come_in_order_whatever_the_order_of_years() -> None:
    assert list(closed_days(iter([2027, 2026, 2026, 2025]))) == sorted(oracle())


def test_no_years_close_no_days() -> None:
    assert closed_days([]) == {}


@pytest.mark.parametrize(("year", "missing"), [(2026, False), (2027, False), (2028, True)])
def test_missing_joint_leave_is_known(year: int, missing: bool) -> None:
    assert missing_joint_leave(year) == missing


def test_a_year_without_decree_says_what_is_an_estimate() -> None:
    estimates = [name for name in closed_days([2028]).values() if name.endswith("(perkiraan)")]
    assert "Hari Raya Idul Fitri (perkiraan)" in estimates
