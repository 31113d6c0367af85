"""/jadwal in a topic: offer times for a Zoom meeting or a visit, or book one that was agreed in the conversation."""

from datetime import date, datetime

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import attempt, extra, pressed_case, require
from handlers.reply import Reply, redraw, say, toast
from handlers.routes import Who, on_button, on_command
from pstbot.domain.appointment import AppointmentKind
from pstbot.domain.case import Act, Consultation
from pstbot.domain.errors import DeskError
from pstbot.screens import staff_meeting_choice as choice
from pstbot.screens import staff_meetings as screens
from pstbot.screens.meeting_words import minute_of, moment_of
from pstbot.screens.screen import Screen
from pstbot.services.appointments import MOST_OFFERS, Appointments
from pstbot.services.free_slots import FreeSlots


async def command(event: Event, desk: Desk) -> Reply:
    return say(await overview(desk, await desk.case_here(event)))


async def from_menu(event: Event, desk: Desk) -> Reply:
    return redraw(await overview(desk, await pressed_case(event, desk)))


async def choose_day(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    kind, at = kind_and_rest(event)

    async def act() -> Reply:
        await require(case, Act.ANSWER, desk)
        return redraw(await days(desk, case, kind, _date(at)))

    return await attempt(event, desk, case, act())


async def choose_time(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    kind, at = kind_and_rest(event)
    return redraw(await _times(desk, case, kind, _date(at)))


async def tick(event: Event, desk: Desk) -> Reply:
    """A time joins the offer, or leaves it."""
    case = await pressed_case(event, desk)
    kind, at = kind_and_rest(event)
    start = moment_of(at)
    if start is None:
        raise DeskError("error-button-stale")
    held = chosen(desk, case, kind)
    if start not in held and len(held) >= MOST_OFFERS:
        raise DeskError("error-appointment-offers", most=MOST_OFFERS)
    kept = sorted({*held} ^ {start})
    await desk.go(desk.session.step, meet=[case.id, kind.value, *map(minute_of, kept)])
    return redraw(await _times(desk, case, kind, desk.tools.premises.calendar.local_day(start)))


async def offer(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    kind, _ = kind_and_rest(event)

    async def act() -> Reply:
        await require(case, Act.ANSWER, desk)
        await appointments(desk).offer(case, desk.member, kind, chosen(desk, case, kind))
        await desk.forget("meet")
        return redraw(await overview(desk, case))

    return await attempt(event, desk, case, act())


async def book(event: Event, desk: Desk) -> Reply:
    """The one chosen time, as agreed in the conversation."""
    case = await pressed_case(event, desk)
    kind, _ = kind_and_rest(event)

    async def act() -> Reply:
        await require(case, Act.ANSWER, desk)
        times = chosen(desk, case, kind)
        if len(times) != 1:
            raise DeskError("error-button-stale")
        await appointments(desk).book(case, desk.member, kind, times[0])
        await desk.forget("meet")
        return redraw(await overview(desk, case))

    return await attempt(event, desk, case, act())


async def close(event: Event, desk: Desk) -> Reply:
    return redraw(screens.put_away(desk.voice, await pressed_case(event, desk)))


async def no_day(event: Event, desk: Desk) -> Reply:
    return toast(desk.voice.plain("meet-none-that-day"))


async def overview(desk: Desk, case: Consultation) -> Screen:
    """The live appointment, or the last one whose outcome may still be corrected."""
    appointment = await desk.tx.appointments.live_of(case.id)
    earlier = [] if appointment else await desk.tx.appointments.of_case(case.id)
    last, bot = earlier[-1] if earlier else None, desk.tools.premises.bot_username
    return screens.overview(desk.voice, case, appointment, last, bot)


async def days(desk: Desk, case: Consultation, kind: AppointmentKind, at: date | None) -> Screen:
    free = await FreeSlots(desk.tx, desk.now, desk.tools.premises).days(case, kind)
    return choice.choose_day(desk.voice, case, kind, free, at, chosen(desk, case, kind))


def chosen(desk: Desk, case: Consultation, kind: AppointmentKind) -> list[datetime]:
    """Times ticked so far by this officer for this case."""
    held = desk.session.form.get("meet") or ()
    if list(held[:2]) != [case.id, kind.value]:
        return []
    return [start for minute in held[2:] if (start := moment_of(str(minute)))]


def appointments(desk: Desk) -> Appointments:
    return Appointments(desk.tx, desk.now, desk.tools.premises)


def kind_and_rest(event: Event) -> tuple[AppointmentKind, str]:
    word, _, rest = extra(event).partition(".")
    if word not in set(AppointmentKind):
        raise DeskError("error-button-stale")
    return AppointmentKind(word), rest


async def _times(desk: Desk, case: Consultation, kind: AppointmentKind, day: date | None) -> Screen:
    free = [] if day is None else await FreeSlots(desk.tx, desk.now, desk.tools.premises).times(case, kind, day)
    if day is None or not free:
        return await days(desk, case, kind, day)
    return choice.choose_time(desk.voice, case, kind, day, free, chosen(desk, case, kind))


def _date(at: str) -> date | None:
    try:
        return date.fromisoformat(at) if at else None
    except ValueError:
        raise DeskError("error-button-stale") from None


ROUTES = (
    on_command("jadwal", command, who=Who.OFFICER, menu="staff-command-meet"),
    on_button("meet", from_menu, who=Who.OFFICER),
    on_button("meet-days", choose_day, who=Who.OFFICER),
    on_button("meet-times", choose_time, who=Who.OFFICER),
    on_button("meet-tick", tick, who=Who.OFFICER),
    on_button("meet-offer", offer, who=Who.OFFICER),
    on_button("meet-book", book, who=Who.OFFICER),
    on_button("meet-close", close, who=Who.OFFICER),
    on_button("no-day", no_day, who=Who.OFFICER),
)
