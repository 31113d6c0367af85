"""Calendars parsed back by icalendar and compared field by field."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from pstbot.integrations.calendar_file import calendar_file
from pstbot.ports.invitations import Invitation

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
ASKED = Invitation(
    uid="appointment-7.0a1b@kantor.example",
    sequence=0,
    starts_at=datetime(2026, 11, 25, 1, 0, tzinfo=UTC),
    minutes=30,
    timezone="Asia/Makassar",
    summary="Konsultasi KS-2026-000001; Ekspor, Tarakan",
    description="Tautan: https://zoom.example/j/1\nBawa KTP, SIM; atau paspor \\ lainnya",
    location="https://zoom.example/j/1",
    url="https://zoom.example/j/1",
)


def made(invitation: Invitation) -> tuple[Any, Any]:
    raw = calendar_file(
        invitation,
        organizer="pst@kantor.example",
        organizer_name="PST, BPS Kaltara; é",
        attendee="siti@contoh.go.id",
        now=NOW,
    )
    calendar: Any = Calendar.from_ical(raw)
    return calendar, next(iter(calendar.walk("VEVENT")))


def test_an_invitation_says_everything_a_calendar_needs() -> None:
    calendar, event = made(ASKED)
    assert (str(calendar["method"]), str(calendar["version"])) == ("REQUEST", "2.0")
    assert (str(event["uid"]), int(event["sequence"]), str(event["status"])) == (ASKED.uid, 0, "CONFIRMED")
    assert (event["dtstart"].dt, event["dtend"].dt) == (ASKED.starts_at, ASKED.starts_at + timedelta(minutes=30))
    assert event["dtstart"].params["TZID"] == "Asia/Makassar"
    assert event["dtstamp"].dt == NOW
    assert (str(event["summary"]), str(event["description"])) == (ASKED.summary, ASKED.description)
    assert (str(event["location"]), str(event["url"])) == (ASKED.location, ASKED.url)
    assert (str(event["organizer"]), event["organizer"].params["CN"]) == (
        "mailto:pst@kantor.example",
        "PST, BPS Kaltara; é",
    )
    assert (str(event["attendee"]), event["attendee"].params["RSVP"]) == ("mailto:siti@contoh.go.id", "FALSE")


def test_the_time_zone_is_described() -> None:
    calendar, _ = made(ASKED)
    zones = [str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")]
    assert zones == ["Asia/Makassar"]


def test_one_alarm_an_hour_before() -> None:
    calendar, _ = made(ASKED)
    assert [alarm["trigger"].dt for alarm in calendar.walk("VALARM")] == [-timedelta(hours=1)]


def test_a_change_keeps_the_uid_and_raises_the_sequence() -> None:
    later = replace(ASKED, sequence=3, starts_at=ASKED.starts_at + timedelta(days=1))
    _, event = made(later)
    assert (str(event["uid"]), int(event["sequence"]), event["dtstart"].dt) == (ASKED.uid, 3, later.starts_at)


def test_a_cancellation_says_so_twice_and_rings_nobody() -> None:
    calendar, event = made(replace(ASKED, sequence=1, cancelled=True))
    assert (str(calendar["method"]), str(event["status"])) == ("CANCEL", "CANCELLED")
    assert list(calendar.walk("VALARM")) == []


@pytest.mark.parametrize(
    "word", ["BEGIN:VEVENT", "x\r\nATTENDEE:mailto:boss@contoh.id", "a\nEND:VCALENDAR\n", "🙂" * 80]
)
def test_what_people_typed_stays_text(word: str) -> None:
    calendar, event = made(replace(ASKED, summary=word, description=word, location=word))
    assert len(list(calendar.walk("VEVENT"))) == 1
    assert str(event["attendee"]) == "mailto:siti@contoh.go.id"
    assert str(event["description"]) == word.replace("\r\n", "\n")
