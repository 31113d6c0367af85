""" "Minta kelengkapan": tick what is missing, send; the clock starts anew when the citizen has completed it."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import attempt, extra, pressed_case, require
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button
from pstbot.domain.case import Act, Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Person
from pstbot.screens import staff_details as screens


async def open_list(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        await require(case, Act.ASK_DETAILS, desk)
        return say(screens.choose(desk.voice, case, await _citizen(desk, case), 0))

    return await attempt(event, desk, case, act())


async def tick(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        await require(case, Act.ASK_DETAILS, desk)
        return redraw(screens.choose(desk.voice, case, await _citizen(desk, case), _ticks(event)))

    return await attempt(event, desk, case, act())


async def send(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    items = screens.items_of(_ticks(event)).intersection(screens.sensible(case, await _citizen(desk, case)))

    async def act() -> Reply:
        await desk.consultations.ask_details(case, desk.member, items)
        return redraw(screens.asked(desk.voice, items, desk.member.name))

    return await attempt(event, desk, case, act())


def _ticks(event: Event) -> int:
    """Raises ``DeskError("error-button-stale")`` for anything that is no set of ticks."""
    ticks = extra(event)
    if not (ticks.isascii() and ticks.isdecimal()) or int(ticks) >= 1 << len(screens.ITEMS):
        raise DeskError("error-button-stale")
    return int(ticks)


async def _citizen(desk: Desk, case: Consultation) -> Person:
    citizen = await desk.tx.people.by_id(case.citizen_id)
    assert citizen is not None
    return citizen


ROUTES = (
    on_button(Act.ASK_DETAILS.value, open_list, who=Who.OFFICER),
    on_button("details-tick", tick, who=Who.OFFICER),
    on_button("details-send", send, who=Who.OFFICER),
)
