"""Dates as officers type them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pstbot.domain.kind_dates import MONTHS, Days, read_days

MONDAY = date(2026, 11, 23)
NOV = {day: date(2026, 11, day) for day in range(1, 31)}


@pytest.mark.parametrize(
    ("typed", "first", "last", "rest"),
    [
        ("23 November 2026", NOV[23], NOV[23], ""),
        ("23 november 2026 Rapat kerja", NOV[23], NOV[23], "Rapat kerja"),
        ("23/11/2026: rapat", NOV[23], NOV[23], "rapat"),
        ("23.11.2026", NOV[23], NOV[23], ""),
        ("2026-11-23 rapat", NOV[23], NOV[23], "rapat"),
        ("24 Nov rapat", NOV[24], NOV[24], "rapat"),
        ("besok listrik padam", NOV[24], NOV[24], "listrik padam"),
        ("Hari ini, listrik padam", NOV[23], NOV[23], "listrik padam"),
        ("lusa", NOV[25], NOV[25], ""),
        ("kemarin gangguan jaringan", NOV[22], NOV[22], "gangguan jaringan"),
        ("24-26 November 2026 pindah", NOV[24], NOV[26], "pindah"),
        ("24 – 26 Nov", NOV[24], NOV[26], ""),
        ("24 s.d. 26 November 2026", NOV[24], NOV[26], ""),
        ("24 November s.d. 26 November 2026", NOV[24], NOV[26], ""),
        ("24 November sd 26 November 2026 x", NOV[24], NOV[26], "x"),
        ("24/11/2026 - 26/11/2026 pindah", NOV[24], NOV[26], "pindah"),
        ("24/11/2026 sampai dengan 26/11/2026", NOV[24], NOV[26], ""),
        ("2026-11-24 hingga 2026-11-26", NOV[24], NOV[26], ""),
        ("besok - lusa", NOV[24], NOV[25], ""),
        ("28 Desember - 2 Januari 2027", date(2026, 12, 28), date(2027, 1, 2), ""),
        ("8 Februari 2027 sampai 9 Maret 2027", date(2027, 2, 8), date(2027, 3, 9), ""),
        ("8 Februari - 9 Maret 2027", date(2027, 2, 8), date(2027, 3, 9), ""),
        ("2 Januari", date(2027, 1, 2), date(2027, 1, 2), ""),
        ("24 November 2026 - rapat", NOV[24], NOV[24], "rapat"),
        ("1 Juni x", date(2026, 6, 1), date(2026, 6, 1), "x"),
    ],
)
def test_days_are_read(typed: str, first: date, last: date, rest: str) -> None:
    assert read_days(typed, MONDAY) == Days(first, last, rest)


@pytest.mark.parametrize(
    "typed",
    ["", "rapat", "31 Februari 2026", "31/02/2026", "26-24 November 2026", "2026-13-01", "0 Mei", "99999", "besoknya"],
)
def test_what_is_no_date_is_none(typed: str) -> None:
    assert read_days(typed, MONDAY) is None


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 40), st.data())
def test_every_way_of_writing_reads_the_same(first: date, days: int, data: st.DataObject) -> None:
    last = first + timedelta(days=days)

    def written(day: date) -> str:
        name = data.draw(st.sampled_from(MONTHS[day.month - 1]))
        return data.draw(st.sampled_from([f"{day.day} {name.title()} {day.year}", f"{day:%d/%m/%Y}", day.isoformat()]))

    until = data.draw(st.sampled_from([" - ", "–", " sampai ", " s.d. ", " hingga "]))
    typed = f"{written(first)}{until}{written(last)} alasannya" if days else f"{written(first)} alasannya"
    assert read_days(typed, MONDAY) == Days(first, last, "alasannya")


@given(st.text(max_size=60))
def test_whatever_is_typed_nothing_breaks(typed: str) -> None:
    read_days(typed, MONDAY)
