"""An appointment that stands: confirmed, moved or given up with a reason, its link pasted, its outcome recorded."""

from datetime import datetime

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.forms import begin, typed_line
from handlers.officer.meeting import appointments, overview
from handlers.officer.presses import attempt, extra, require
from handlers.reply import Reply, redraw
from handlers.routes import Answer, Who, on_button, on_step
from pstbot.domain.appointment import Appointment, AppointmentAct
from pstbot.domain.case import Act, Actor, Consultation
from pstbot.domain.errors import DeskError
from pstbot.screens import citizen_meetings as choice
from pstbot.screens import staff_meeting_change as screens
from pstbot.screens.meeting_words import minute_of, moment_of
from pstbot.screens.screen import Button, Screen
from pstbot.services.free_slots import FreeSlots
from pstbot.services.meeting_day import MeetingDay
from pstbot.services.rooms import Rooms

LINK, NOTE, DROP_WHY, MOVE_WHY = "meet-link", "meet-note", "meet-drop-why", "meet-move-why"
OUTCOMES = {"done": AppointmentAct.DONE, "partly": AppointmentAct.PARTLY, "no-show": AppointmentAct.NO_SHOW}


async def confirm(event: Event, desk: Desk) -> Reply:
    case, appointment = await _pressed(event, desk)

    async def act() -> Reply:
        await require(case, Act.NOTE, desk)
        await appointments(desk).confirm(appointment, desk.member)
        return redraw(await overview(desk, case))

    return await attempt(event, desk, case, act())


def recorded(outcome: AppointmentAct) -> Answer:
    async def press(event: Event, desk: Desk) -> Reply:
        case, appointment = await _pressed(event, desk)

        async def act() -> Reply:
            await require(case, Act.NOTE, desk)
            after = await appointments(desk).record(appointment, desk.member, outcome)
            return redraw(screens.recorded(desk.voice, case, after, desk.member.name))

        return await attempt(event, desk, case, act())

    return press


async def here(event: Event, desk: Desk) -> Reply:
    """Any officer may step in for one who is not there."""
    _, appointment = await _pressed(event, desk)
    await _day(desk).begun(appointment, desk.member)
    return redraw(screens.begun(desk.voice, appointment, desk.member.name))


async def arrived(event: Event, desk: Desk) -> Reply:
    """The front office sees the visitor (the case need not be theirs)."""
    case, appointment = await _pressed(event, desk)
    await appointments(desk).check_in(appointment, desk.member)
    return redraw(await overview(desk, case))


async def move_day(event: Event, desk: Desk) -> Reply:
    case, appointment = await _pressed(event, desk)

    async def act() -> Reply:
        await require(case, Act.NOTE, desk)
        free = await FreeSlots(desk.tx, desk.now, desk.tools.premises).days(case, appointment.kind)
        if not free:
            raise DeskError("error-slot-none")
        at = moment_of(_rest(event))
        shown = None if at is None else desk.tools.premises.calendar.local_day(at)
        return redraw(choice.choose_day(desk.voice, appointment.kind, free, shown, _moving(appointment), None))

    return await attempt(event, desk, case, act())


async def move_time(event: Event, desk: Desk) -> Reply:
    case, appointment = await _pressed(event, desk)
    try:
        day = datetime.fromisoformat(_rest(event)).date()
    except ValueError:
        raise DeskError("error-button-stale") from None
    free = await FreeSlots(desk.tx, desk.now, desk.tools.premises).times(case, appointment.kind, day)
    if not free:
        return await move_day(event, desk)
    return redraw(choice.choose_time(desk.voice, day, free, _moving(appointment)))


async def move_to(event: Event, desk: Desk) -> Reply:
    """The time is chosen; the citizen will read why."""
    case, appointment = await _pressed(event, desk)
    return redraw(screens.ask_why_moved(desk.voice, case, appointment, _minute(event)))


async def move(event: Event, desk: Desk) -> Reply:
    case, appointment = await _pressed(event, desk)
    why, _, minute = extra(event).partition(".")
    start = moment_of(minute)
    if why not in screens.READY_REASONS or start is None:
        raise DeskError("error-button-stale")
    moment = start

    async def act() -> Reply:
        await require(case, Act.NOTE, desk)
        await appointments(desk).move(appointment, moment, desk.member, why)
        return redraw(await overview(desk, case))

    return await attempt(event, desk, case, act())


async def ask_move_why(event: Event, desk: Desk) -> Reply:
    case, appointment = await _pressed(event, desk)
    minute = minute_of(_minute(event))
    await begin(event, desk, case, MOVE_WHY, Act.NOTE, appointment=str(appointment.id), minute=minute)
    return redraw(screens.ask_line(desk.voice, case, "staff-meet-type-reason", desk.member))


async def moved_why(event: Event, desk: Desk, case: Consultation, why: str) -> Screen:
    appointment = await _of_form(desk)
    start = moment_of(str(desk.session.form["minute"]))
    assert start is not None
    await appointments(desk).move(appointment, start, desk.member, why)
    return await overview(desk, case)


async def drop(event: Event, desk: Desk) -> Reply:
    case, appointment = await _pressed(event, desk)
    return redraw(screens.ask_why_dropped(desk.voice, case, appointment))


async def drop_surely(event: Event, desk: Desk) -> Reply:
    case, appointment = await _pressed(event, desk)
    why = extra(event)
    if why not in screens.READY_REASONS:
        raise DeskError("error-button-stale")

    async def act() -> Reply:
        await require(case, Act.NOTE, desk)
        await appointments(desk).cancel(appointment, Actor.OFFICER, desk.member, why)
        return redraw(screens.dropped(desk.voice, case, desk.member.name))

    return await attempt(event, desk, case, act())


async def ask_drop_why(event: Event, desk: Desk) -> Reply:
    case, appointment = await _pressed(event, desk)
    await begin(event, desk, case, DROP_WHY, Act.NOTE, appointment=str(appointment.id))
    return redraw(screens.ask_line(desk.voice, case, "staff-meet-type-reason", desk.member))


async def dropped_why(event: Event, desk: Desk, case: Consultation, why: str) -> Screen:
    await appointments(desk).cancel(await _of_form(desk), Actor.OFFICER, desk.member, why)
    return screens.dropped(desk.voice, case, desk.member.name)


async def ask_link(event: Event, desk: Desk) -> Reply:
    case, appointment = await _pressed(event, desk)

    async def act() -> Reply:
        await require(case, Act.NOTE, desk)
        await begin(event, desk, case, LINK, Act.NOTE, appointment=str(appointment.id))
        return redraw(screens.ask_line(desk.voice, case, "staff-meet-type-link", desk.member))

    return await attempt(event, desk, case, act())


async def linked(event: Event, desk: Desk, case: Consultation, link: str) -> Screen:
    """Raises ``DeskError("error-link-unread")``."""
    await Rooms(desk.tools.premises).paste(desk.tx, await _of_form(desk), link, desk.member, desk.now)
    return await overview(desk, case)


async def ask_note(event: Event, desk: Desk) -> Reply:
    case, appointment = await _pressed(event, desk)
    await begin(event, desk, case, NOTE, Act.NOTE, appointment=str(appointment.id))
    return redraw(screens.ask_line(desk.voice, case, "staff-meet-type-note", desk.member))


async def noted(event: Event, desk: Desk, case: Consultation, note: str) -> Screen:
    after = await _day(desk).note(await _of_form(desk), desk.member, note)
    return screens.recorded(desk.voice, case, after, desk.member.name)


async def _pressed(event: Event, desk: Desk) -> tuple[Consultation, Appointment]:
    """Raises ``DeskError("error-button-stale")``."""
    ref = event.press.ref if event.press else None
    appointment = None if ref is None else await desk.tx.appointments.get(ref)
    case = None if appointment is None else await desk.tx.consultations.get(appointment.case_id)
    if appointment is None or case is None:
        raise DeskError("error-button-stale")
    return case, appointment


async def _of_form(desk: Desk) -> Appointment:
    appointment = await desk.tx.appointments.get(int(desk.session.form["appointment"]))
    assert appointment is not None
    return appointment


def _moving(appointment: Appointment) -> choice.Purpose:
    acts = {"days": "meet-move", "times": "meet-move-times", "at": "meet-move-to"}
    back = appointment.case_id
    return choice.Purpose(acts, appointment.id, "m", lambda voice: Button(voice.plain("tap-back"), "meet", back))


def _rest(event: Event) -> str:
    return (event.press.extra or "" if event.press else "").partition(".")[2]


def _minute(event: Event) -> datetime:
    start = moment_of(_rest(event))
    if start is None:
        raise DeskError("error-button-stale")
    return start


def _day(desk: Desk) -> MeetingDay:
    return MeetingDay(desk.tx, desk.now, desk.tools.premises)


ROUTES = (
    on_button("meet-here", here, who=Who.OFFICER),
    on_button("meet-arrived", arrived, who=Who.OFFICER),
    on_button("meet-confirm", confirm, who=Who.OFFICER),
    on_button("meet-move", move_day, who=Who.OFFICER),
    on_button("meet-move-times", move_time, who=Who.OFFICER),
    on_button("meet-move-to", move_to, who=Who.OFFICER),
    on_button("meet-move-yes", move, who=Who.OFFICER),
    on_button("meet-move-type", ask_move_why, who=Who.OFFICER),
    on_step(MOVE_WHY, typed_line(moved_why), who=Who.OFFICER),
    on_button("meet-drop", drop, who=Who.OFFICER),
    on_button("meet-drop-yes", drop_surely, who=Who.OFFICER),
    on_button("meet-drop-type", ask_drop_why, who=Who.OFFICER),
    on_step(DROP_WHY, typed_line(dropped_why), who=Who.OFFICER),
    on_button("meet-paste", ask_link, who=Who.OFFICER),
    on_step(LINK, typed_line(linked), who=Who.OFFICER),
    *(on_button(f"meet-{name}", recorded(outcome), who=Who.OFFICER) for name, outcome in OUTCOMES.items()),
    on_button("meet-note", ask_note, who=Who.OFFICER),
    on_step(NOTE, typed_line(noted), who=Who.OFFICER),
)
