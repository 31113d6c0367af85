"""Fields of a row as buttons and people give them."""

from typing import Any

import pytest

from pstbot.domain.errors import DeskError
from pstbot.domain.regions import match_regions
from pstbot.domain.request import DataRow, Level, Period, as_held, row_of
from pstbot.domain.row_fields import INDICATOR_LENGTH, RowField, changed
from pstbot.domain.years import read_years

ROW = DataRow("Inflasi", "6571", Level.REGENCY, 2020, 2024, Period.MONTHLY, 3)


@pytest.mark.parametrize(
    ("field", "value", "fields"),
    [
        (RowField.INDICATOR, " PDRB \u202e per\nkapita ", {"indicator": "PDRB per kapita"}),
        (RowField.INDICATOR, "i" * INDICATOR_LENGTH, {"indicator": "i" * INDICATOR_LENGTH}),
        (RowField.REGION, "65", {"region": "65", "level": Level.PROVINCE}),
        (RowField.REGION, "kec. Nunukan", {"region": "6504100", "level": Level.DISTRICT}),
        (RowField.REGION, "", {"region": None, "level": None}),
        (RowField.YEARS, "2015", {"first_year": 2015, "last_year": 2015}),
        (RowField.YEARS, "", {"first_year": None, "last_year": None}),
        (RowField.LEVEL, "village", {"level": Level.VILLAGE}),
        (RowField.LEVEL, "", {"level": None}),
        (RowField.PERIOD, "yearly", {"period": Period.YEARLY}),
        (RowField.PERIOD, "", {"period": None}),
    ],
)
def test_field_takes_its_value(field: RowField, value: str, fields: dict[str, Any]) -> None:
    assert as_held(changed(ROW, field, value, 2026)) == as_held(ROW) | fields


def test_level_that_says_more_than_the_region_stays() -> None:
    by_district = changed(ROW, RowField.LEVEL, "district", 2026)
    assert changed(by_district, RowField.REGION, "6502", 2026).level is Level.DISTRICT


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (RowField.INDICATOR, ""),
        (RowField.INDICATOR, "📈📈"),
        (RowField.INDICATOR, "\u200b\u2800"),
        (RowField.INDICATOR, "i" * (INDICATOR_LENGTH + 1)),
        (RowField.INDICATOR, "i" * 4096),
        (RowField.INDICATOR, "\u200b" * 100_000),
        (RowField.REGION, "31"),
        (RowField.REGION, "Jakarta"),
        (RowField.REGION, "Nunukan"),  # the district of this name is asked about
        (RowField.REGION, "😀"),
        (RowField.YEARS, "0"),
        (RowField.YEARS, "9999"),
        (RowField.YEARS, "tahun depan"),
        (RowField.LEVEL, "galaxy"),
        (RowField.PERIOD, "daily"),
    ],
)
def test_field_refuses_what_it_cannot_hold(field: RowField, value: str) -> None:
    with pytest.raises(DeskError) as refused:
        changed(ROW, field, value, 2026)
    assert refused.value.key == f"error-row-{field}"


@pytest.mark.parametrize(
    ("typed", "years"),
    [
        ("2020-2024", (2020, 2024)),
        ("2020 – 2024", (2020, 2024)),
        ("dari tahun 2015 sampai dengan 2020", (2015, 2020)),
        ("2020 s.d. 2024", (2020, 2024)),
        ("2024-2020", (2020, 2024)),
        ("tahun 1990", (1990, 1990)),
        ("2045", (2045, 2045)),
        ("5 tahun terakhir", (2021, 2025)),
        ("tahun lalu", (2025, 2025)),
        ("tahun ini", (2026, 2026)),
        ("0", None),
        ("0-9999", None),
        ("1944", None),
        ("2067", None),
        ("2020 2021 2022", None),
        ("20201", None),
        ("-2020", None),
        ("dua ribu", None),
        ("", None),
        ("2" * 4096, None),
    ],
)
def test_years_are_read_from_what_stands_alone(typed: str, years: tuple[int, int] | None) -> None:
    assert read_years(typed, 2026) == years


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("nunukan", ["6504", "6504100"]),
        ("Kecamatan Nunukan", ["6504100"]),
        ("kab. nunukan", ["6504"]),
        ("KALTARA", ["65"]),
        ("provinsi kalimantan utara", ["65"]),
        ("tanjung sel", ["6502050"]),
        ("sebatik t", ["6504140", "6504150"]),
        ("tarkaan", ["6571"]),
        ("sesayp", ["6503020"]),
        ("jakarta", []),
        ("", []),
        (" \u202e ", []),
        ("x" * 4096, []),
    ],
)
def test_region_is_matched_by_beginning_and_in_spite_of_slips(typed: str, codes: list[str]) -> None:
    assert match_regions(typed) == codes


def test_row_survives_its_rest_in_a_session() -> None:
    assert row_of(as_held(ROW)) == ROW
    assert row_of({}) == DataRow("")
