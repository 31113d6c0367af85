"""What every screen about an appointment says alike: when, about what, how to get there."""

from datetime import UTC, datetime
from urllib.parse import quote

from markupsafe import Markup

from pstbot.domain.appointment import HOLDING, Appointment, AppointmentKind
from pstbot.domain.case import Consultation
from pstbot.screens.citizen_body import SUBJECT_LENGTH, shortened
from pstbot.screens.screen import Button
from pstbot.screens.voice import Voice

REASONS = ("busy", "answered", "officer", "office", "closed", "absent", "over", "passed")
_REASON_SHOWN = 300


def when(voice: Voice, appointment: Appointment) -> Markup | None:
    if appointment.starts_at is None:
        return None
    return voice.say("meet-when", starts=appointment.starts_at, minutes=appointment.minutes)


def about(voice: Voice, case: Consultation) -> Markup:
    return voice.say("meet-case", number=case.number, subject=shortened(case.subject, SUBJECT_LENGTH))


def reason(voice: Voice, appointment: Appointment) -> Markup | None:
    """One of the ready reasons in the reader's language, or what somebody typed."""
    told = appointment.reason
    if not told:
        return None
    words = voice.plain("meet-reason-name", reason=told) if told in REASONS else shortened(told, _REASON_SHOWN)
    return voice.say("meet-reason", reason=words)


def way_there(voice: Voice, appointment: Appointment, address: str) -> list[Markup]:
    """The link, or code and place with what to bring (standard: requirements in person)."""
    if appointment.kind is AppointmentKind.ZOOM:
        return [voice.say("meet-link-ready" if appointment.join_url else "meet-link-follows")]
    return [
        voice.say("meet-code", code=appointment.code or ""),
        voice.say("meet-place", address=address),
        voice.say("meet-bring"),
    ]


def way_buttons(voice: Voice, appointment: Appointment, address: str) -> tuple[Button, ...]:
    if appointment.kind is AppointmentKind.VISIT:
        return (Button(voice.plain("tap-map"), url=map_link(address)),)
    return (Button(voice.plain("tap-join"), url=appointment.join_url),) if appointment.join_url else ()


def change_buttons(voice: Voice, appointment: Appointment) -> tuple[Button, ...]:
    if appointment.state not in HOLDING:
        return ()
    move = Button(voice.plain("tap-move-time"), "meet-move", appointment.id)
    return move, Button(voice.plain("tap-cancel-meeting"), "meet-cancel", appointment.id)


def map_link(address: str) -> str:
    return f"https://www.google.com/maps/search/?api=1&query={quote(address)}"


def minute_of(start: datetime) -> str:
    """A moment as a button carries it: minutes since 1970."""
    return str(int(start.timestamp()) // 60)


def moment_of(minute: str) -> datetime | None:
    """None for anything that is no minute of these decades."""
    if not (minute.isascii() and minute.isdecimal()) or len(minute) > 9:
        return None
    return datetime.fromtimestamp(int(minute) * 60, UTC)
