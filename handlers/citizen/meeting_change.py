"""Another time for an appointment, or none any more: the citizen's own changes."""

from handlers.citizen.meeting_steps import appointments, back, date_of, days, own_appointment, times, word_of
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button
from pstbot.domain.appointment import Appointment
from pstbot.domain.case import Actor
from pstbot.domain.errors import DeskError
from pstbot.screens import citizen_meetings as screens
from pstbot.screens.meeting_words import moment_of
from pstbot.services.appointment_news import News
from pstbot.services.meeting_day import MeetingDay

REASONS = ("busy", "answered", "none")


async def move_day(event: Event, desk: Desk) -> Reply:
    case, appointment = await own_appointment(event, desk)
    _, at = word_of(event)
    return redraw(
        await days(desk, case, appointment.kind, moving_purpose(appointment), date_of(at), _now(desk, appointment))
    )


async def move_time(event: Event, desk: Desk) -> Reply:
    case, appointment = await own_appointment(event, desk)
    _, at = word_of(event)
    return redraw(
        await times(desk, case, appointment.kind, moving_purpose(appointment), date_of(at), _now(desk, appointment))
    )


async def move(event: Event, desk: Desk) -> Reply:
    case, appointment = await own_appointment(event, desk)
    start = moment_of(word_of(event)[1])
    if start is None:
        raise DeskError("error-button-stale")
    try:
        moved = await appointments(desk).move(appointment, start, None)
    except DeskError as refusal:
        if refusal.key != "error-slot-taken":
            raise
        day = desk.tools.premises.calendar.local_day(start)
        lead = desk.voice.say("meet-slot-taken")
        return redraw(await times(desk, case, appointment.kind, moving_purpose(appointment), day, lead))
    return redraw(screens.moved(desk.voice, case, moved, desk.office.address))


async def late(event: Event, desk: Desk) -> Reply:
    case, appointment = await own_appointment(event, desk)
    await _day(desk).trouble(case, appointment, News.CITIZEN_LATE)
    return say(screens.lateness_told(desk.voice, case))


async def broken(event: Event, desk: Desk) -> Reply:
    case, appointment = await own_appointment(event, desk)
    await _day(desk).trouble(case, appointment, News.LINK_BROKEN)
    return say(screens.trouble_told(desk.voice, case, appointment, desk.office.phone))


async def ask_cancel(event: Event, desk: Desk) -> Reply:
    case, appointment = await own_appointment(event, desk)
    return redraw(screens.ask_cancel(desk.voice, case, appointment))


async def cancel(event: Event, desk: Desk) -> Reply:
    case, appointment = await own_appointment(event, desk)
    why = event.press.extra if event.press else None
    if why not in REASONS:
        raise DeskError("error-button-stale")
    gone = await appointments(desk).cancel(appointment, Actor.CITIZEN, None, why)
    return redraw(screens.cancelled(desk.voice, case, gone))


async def decline(event: Event, desk: Desk) -> Reply:
    """ "Tidak perlu" under an offer."""
    case, appointment = await own_appointment(event, desk)
    gone = await appointments(desk).cancel(appointment, Actor.CITIZEN, None, "none")
    return redraw(screens.cancelled(desk.voice, case, gone))


def moving_purpose(appointment: Appointment) -> screens.Purpose:
    acts = {"days": "meet-move", "times": "meet-move-times", "at": "meet-move-to"}
    return screens.Purpose(acts, appointment.id, "m", lambda voice: back(voice, "meet", appointment.id))


def _now(desk: Desk, appointment: Appointment) -> str | None:
    starts = appointment.starts_at
    return None if starts is None else desk.voice.say("meet-old-time", starts=starts)


def _day(desk: Desk) -> MeetingDay:
    return MeetingDay(desk.tx, desk.now, desk.tools.premises)


ROUTES = (
    on_button("meet-no", decline, who=Who.EVERYBODY),
    on_button("meet-move", move_day, who=Who.CITIZEN),
    on_button("meet-move-times", move_time, who=Who.CITIZEN),
    on_button("meet-move-to", move, who=Who.CITIZEN),
    on_button("meet-late", late, who=Who.CITIZEN),
    on_button("meet-broken", broken, who=Who.CITIZEN),
    on_button("meet-cancel", ask_cancel, who=Who.EVERYBODY),
    on_button("meet-cancel-yes", cancel, who=Who.EVERYBODY),
)
