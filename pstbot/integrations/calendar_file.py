"""An invitation as a calendar object that mail programs and telephones understand."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vCalAddress, vText

from pstbot.ports.invitations import Invitation

PRODUCT = "-//pstbot//PST//ID"


def calendar_file(
    invitation: Invitation, *, organizer: str, organizer_name: str, attendee: str, now: datetime
) -> bytes:
    """One event with its time zone described. ``now``: when this version was made (DTSTAMP)."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", invitation.method)
    calendar.add_component(_event(invitation, organizer, organizer_name, attendee, now))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(invitation: Invitation, organizer: str, organizer_name: str, attendee: str, now: datetime) -> Event:
    zone = ZoneInfo(invitation.timezone)
    event = Event()
    event.add("uid", invitation.uid)
    event.add("sequence", invitation.sequence)
    event.add("dtstamp", now)
    event.add("dtstart", invitation.starts_at.astimezone(zone))
    event.add("dtend", invitation.ends_at.astimezone(zone))
    event.add("summary", invitation.summary)
    event.add("status", "CANCELLED" if invitation.cancelled else "CONFIRMED")
    event.add("organizer", _address(organizer, CN=organizer_name), encode=False)
    told = {"CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "FALSE"}
    event.add("attendee", _address(attendee, **told), encode=False)
    for name, value in (
        ("description", invitation.description),
        ("location", invitation.location),
        ("url", invitation.url),
    ):
        if value:
            event.add(name, value)
    if invitation.reminder_minutes is not None and not invitation.cancelled:
        event.add_component(_alarm(invitation.summary, invitation.reminder_minutes))
    return event


def _alarm(summary: str, minutes: int) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", -timedelta(minutes=minutes))
    return alarm


def _address(address: str, **params: str) -> vCalAddress:
    found = vCalAddress(f"mailto:{address}")
    for name, value in params.items():
        found.params[name] = vText(value)
    return found
