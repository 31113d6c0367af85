"""/alih and "Alihkan": offer the case to a colleague, who accepts or declines; a coordinator gives it at once."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import attempt, extra, pressed_case
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command
from pstbot.domain.case import Act, Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Officer
from pstbot.ports.workbench import HandOver
from pstbot.screens import staff_handing as screens
from pstbot.services.colleagues import available


async def command(event: Event, desk: Desk) -> Reply:
    return await _choose(event, desk, await desk.case_here(event))


async def from_card(event: Event, desk: Desk) -> Reply:
    return await _choose(event, desk, await pressed_case(event, desk))


async def give(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    to = await _officer(desk, extra(event))

    async def act() -> Reply:
        offer = await desk.handovers.begin(case, desk.member, to.user_id)
        if offer is None:
            return redraw(screens.given(desk.voice, case, to, desk.member))
        return redraw(screens.offered(desk.voice, case, offer, to, desk.member))

    return await attempt(event, desk, case, act())


async def accept(event: Event, desk: Desk) -> Reply:
    offer = await _offer(event, desk)
    case = await desk.handovers.accept(offer, desk.member)
    return redraw(screens.accepted(desk.voice, desk.member) if case else screens.overtaken(desk.voice))


async def decline(event: Event, desk: Desk) -> Reply:
    offer = await _offer(event, desk)
    await desk.handovers.decline(offer, desk.member)
    return redraw(screens.declined(desk.voice, desk.member))


async def _choose(event: Event, desk: Desk, case: Consultation) -> Reply:
    async def act() -> Reply:
        await desk.handovers.may_begin(case, desk.member)
        return say(screens.choose(desk.voice, case, await available(desk.tx, case.owner_id)))

    return await attempt(event, desk, case, act())


async def _officer(desk: Desk, user: str) -> Officer:
    found = await desk.tx.staff.get(int(user)) if user.isascii() and user.isdecimal() and len(user) < 17 else None
    if found is None:
        raise DeskError("error-button-stale")
    return found


async def _offer(event: Event, desk: Desk) -> HandOver:
    ref = event.press.ref if event.press else None
    offer = None if ref is None else await desk.tx.handovers.get(ref)
    if offer is None:
        raise DeskError("error-button-stale")
    return offer


ROUTES = (
    on_command("alih", command, who=Who.OFFICER, menu="staff-command-hand-over"),
    on_button(Act.HAND_OVER.value, from_card, who=Who.OFFICER),
    on_button("hand-to", give, who=Who.OFFICER),
    on_button("hand-accept", accept, who=Who.OFFICER),
    on_button("hand-decline", decline, who=Who.OFFICER),
)
