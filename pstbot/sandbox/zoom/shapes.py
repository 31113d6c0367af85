"""Meetings as Zoom's API shows them."""

from datetime import UTC

from pstbot.sandbox.shapes import Json
from pstbot.sandbox.zoom.state import LISTED_AGENDA, Meeting, ZoomState


def listed(state: ZoomState, meeting: Meeting) -> Json:
    """In a list the agenda is cut."""
    return {
        "uuid": meeting.uuid,
        "id": meeting.id,
        "host_id": meeting.host,
        "topic": meeting.topic,
        "type": 2,
        "start_time": meeting.starts_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "duration": meeting.minutes,
        "timezone": meeting.timezone,
        "agenda": meeting.agenda[:LISTED_AGENDA],
        "created_at": meeting.created_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "join_url": state.join_url(meeting),
    }


def whole(state: ZoomState, meeting: Meeting) -> Json:
    """With the host's key, as create and get answer."""
    return {
        **listed(state, meeting),
        "agenda": meeting.agenda,
        "host_email": meeting.host,
        "password": meeting.passcode,
        "start_url": state.start_url(meeting),
        "settings": meeting.settings,
        "status": "started" if meeting.started else "waiting",
    }
