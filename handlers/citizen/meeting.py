"""/jadwal: a Zoom meeting or a visit for one's request: kind, day, time (online procedure, step 5)."""

from handlers.citizen.meeting_steps import (
    appointments,
    back,
    date_of,
    days,
    kind_of,
    own_appointment,
    ref,
    shown,
    times,
    word_of,
)
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say, toast
from handlers.routes import Who, on_button, on_command
from pstbot.domain.appointment import AppointmentKind
from pstbot.domain.case import Consultation, Status
from pstbot.domain.errors import DeskError
from pstbot.screens import citizen_meetings as screens
from pstbot.screens.meeting_words import moment_of


async def listed(event: Event, desk: Desk) -> Reply:
    """What is to come, and the open requests without an appointment."""
    cases = await desk.tx.consultations.open_of(desk.person.id)
    found = [(case, await desk.tx.appointments.live_of(case.id)) for case in cases]
    planned = [(case, appointment) for case, appointment in found if appointment is not None]
    return say(screens.listed(desk.voice, planned, [case for case, appointment in found if appointment is None]))


async def show(event: Event, desk: Desk) -> Reply:
    case, appointment = await own_appointment(event, desk)
    return redraw(await shown(desk, case, appointment))


async def choose_kind(event: Event, desk: Desk) -> Reply:
    """For a request that has one already: that one."""
    case = await desk.own_case(ref(event))
    known = await desk.tx.appointments.live_of(case.id)
    if known is not None:
        return redraw(await shown(desk, case, known))
    _open(case)
    return redraw(screens.choose_kind(desk.voice, case))


async def choose_day(event: Event, desk: Desk) -> Reply:
    case = await desk.own_case(ref(event))
    word, at = word_of(event)
    kind = kind_of(word)
    return redraw(await days(desk, case, kind, new_purpose(case, kind), date_of(at)))


async def choose_time(event: Event, desk: Desk) -> Reply:
    case = await desk.own_case(ref(event))
    word, at = word_of(event)
    kind = kind_of(word)
    return redraw(await times(desk, case, kind, new_purpose(case, kind), date_of(at)))


async def book(event: Event, desk: Desk) -> Reply:
    """The last place may be gone by now: then the day's other times are shown."""
    case = await desk.own_case(ref(event))
    word, at = word_of(event)
    kind, start = kind_of(word), moment_of(at)
    if start is None:
        raise DeskError("error-button-stale")
    try:
        appointment = await appointments(desk).ask(case, kind, start)
    except DeskError as refusal:
        if refusal.key != "error-slot-taken":
            raise
        day = desk.tools.premises.calendar.local_day(start)
        return redraw(await times(desk, case, kind, new_purpose(case, kind), day, desk.voice.say("meet-slot-taken")))
    return redraw(screens.booked(desk.voice, case, appointment, desk.office.address))


async def pick(event: Event, desk: Desk) -> Reply:
    """One of the times that an officer offered."""
    case, appointment = await own_appointment(event, desk)
    start = moment_of(event.press.extra or "" if event.press else "")
    if start is None:
        raise DeskError("error-button-stale")
    try:
        picked = await appointments(desk).pick(appointment, start)
    except DeskError as refusal:
        if refusal.key != "error-slot-taken":
            raise
        return redraw(await shown(desk, case, appointment), desk.voice.plain("meet-slot-taken"))
    return redraw(screens.booked(desk.voice, case, picked, desk.office.address))


async def no_day(event: Event, desk: Desk) -> Reply:
    return toast(desk.voice.plain("meet-none-that-day"))


def new_purpose(case: Consultation, kind: AppointmentKind) -> screens.Purpose:
    acts = {"days": "meet-days", "times": "meet-times", "at": "meet-book"}
    return screens.Purpose(acts, case.id, kind.value, lambda voice: back(voice, "meet-new", case.id))


def _open(case: Consultation) -> None:
    if case.status is Status.CLOSED:
        raise DeskError("error-appointment-case-closed", number=case.number)


ROUTES = (
    on_command("jadwal", listed, who=Who.EVERYBODY, menu="citizen-command-meet"),
    on_button("meets", listed, who=Who.EVERYBODY),
    on_button("meet", show, who=Who.EVERYBODY),
    on_button("meet-new", choose_kind, who=Who.CITIZEN),
    on_button("meet-days", choose_day, who=Who.CITIZEN),
    on_button("meet-times", choose_time, who=Who.CITIZEN),
    on_button("meet-book", book, who=Who.CITIZEN),
    on_button("meet-pick", pick, who=Who.CITIZEN),
    on_button("no-day", no_day, who=Who.CITIZEN),
)
