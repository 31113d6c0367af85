from datetime import UTC, date, datetime, time

import pytest

from pstbot.texts.dates import Dates
from tests.texts.shelf import Shelf

MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "words"),
    [("id", "Senin, 23 November 2026 pukul 10.00 WITA"), ("en", "Monday, 23 November 2026 at 10:00 WITA")],
)
def test_a_moment_is_told_in_the_offices_zone(locale: str, words: str) -> None:
    assert Dates("Asia/Makassar").moment(locale, MONDAY) == words


@pytest.mark.parametrize(
    ("zone", "words"),
    [("Asia/Jakarta", "09.00 WIB"), ("Asia/Makassar", "10.00 WITA"), ("Asia/Jayapura", "11.00 WIT")],
)
def test_each_zone_has_its_hour_and_name(zone: str, words: str) -> None:
    assert Dates(zone).time("id", MONDAY) == words


def test_the_office_may_name_its_zone() -> None:
    assert Dates("Asia/Makassar", "waktu Tarakan").time("id", MONDAY) == "10.00 waktu Tarakan"


def test_late_evening_in_utc_is_the_next_day_at_the_office() -> None:
    assert Dates("Asia/Makassar").day("id", datetime(2026, 11, 22, 17, tzinfo=UTC)) == "Senin, 23 November 2026"


def test_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        Dates("Asia/Makassar").moment("id", datetime(2026, 11, 23))


def test_sentences_tell_moments_days_and_hours(shelf: Shelf) -> None:
    shelf.write("id", "a", "due = { $at } | { DAY($at) } | { TIME($at) }\nday = { $on }\nhour = { $opens }")
    texts = shelf.texts()
    full = "Senin, 23 November 2026 pukul 10.00 WITA | Senin, 23 November 2026 | 10.00 WITA"
    assert texts.plain("id", "due", at=MONDAY) == full
    assert texts.plain("id", "day", on=date(2026, 11, 23)) == "Senin, 23 November 2026"
    assert texts.plain("id", "hour", opens=time(8)) == "08.00 WITA"
