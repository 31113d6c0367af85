""" "Mendesak" and "Tidak mendesak lagi" in the menu: officers do the case first; the citizen's dates stay."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.forms import begin, typed_line
from handlers.officer.presses import attempt, extra, pressed_case, require
from handlers.reply import Reply, redraw
from handlers.routes import Who, on_button, on_step
from pstbot.domain.case import Act, Consultation
from pstbot.domain.errors import DeskError
from pstbot.screens import staff_urgent as screens
from pstbot.screens.screen import Screen
from pstbot.services.priorities import Priorities

REASON = "urgent-why"


async def ask(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        await require(case, Act.URGENT, desk)
        if case.urgent is not None:
            raise DeskError("error-urgent-already", number=case.number)
        await begin(event, desk, case, REASON, Act.URGENT)
        return redraw(screens.ask(desk.voice, case, desk.member))

    return await attempt(event, desk, case, act())


async def ready_reason(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    if extra(event) not in screens.READY_REASONS:
        raise DeskError("error-button-stale")

    async def act() -> Reply:
        marked = await _mark(event, desk, case, screens.in_words(desk.voice, extra(event)))
        if desk.session.form.get("prompt") == event.message_id:
            await desk.leave_form()
        return redraw(marked)

    return await attempt(event, desk, case, act())


async def drop(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        return redraw(screens.dropped(desk.voice, await _priorities(desk).drop(case, desk.member), desk.member))

    return await attempt(event, desk, case, act())


async def _mark(event: Event, desk: Desk, case: Consultation, why: str) -> Screen:
    return screens.marked(desk.voice, await _priorities(desk).raise_(case, desk.member, why), desk.member)


def _priorities(desk: Desk) -> Priorities:
    return Priorities(desk.tx, desk.now, desk.tools.premises)


ROUTES = (
    on_button(Act.URGENT.value, ask, who=Who.OFFICER),
    on_button("urgent-reason", ready_reason, who=Who.OFFICER),
    on_button(Act.NOT_URGENT.value, drop, who=Who.OFFICER),
    on_step(REASON, typed_line(_mark), who=Who.OFFICER),
)
