""" "Kaitkan" in the menu: a case beside which this one should be read, by a tap or by its number."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.forms import begin, typed_line
from handlers.officer.presses import attempt, other_case, pressed_case
from handlers.reply import Reply, redraw
from handlers.routes import Who, on_button, on_step
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.workbench import Placed
from pstbot.screens import staff_links as screens
from pstbot.screens.screen import Screen
from pstbot.services.alike import candidates
from pstbot.services.links import MOST, Links
from pstbot.services.looking import numbered

NUMBER = "link-number"


async def choose(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    linked = await desk.tx.links.of(case.id, MOST)
    found = await candidates(desk.tx, case, {each.case.id for each in linked}, screens.MOST)
    await begin(event, desk, case, NUMBER, None)
    return redraw(screens.choose(desk.voice, case, desk.member, linked, found.same_citizen, found.alike))


async def link(event: Event, desk: Desk) -> Reply:
    case, other = await _pair(event, desk)

    async def act() -> Reply:
        shown = await _link(desk, case, other)
        await _leave(event, desk)
        return redraw(shown)

    return await attempt(event, desk, case, act())


async def link_typed(event: Event, desk: Desk, case: Consultation, line: str) -> Screen:
    """Raises ``DeskError``: "error-link-number" for words that are no number, "error-link-nothing", or as ``link``."""
    found = await numbered(desk.tx, line, desk.now.astimezone(desk.tools.premises.zone).year)
    if found is None:
        raise DeskError("error-link-number")
    if not found:
        raise DeskError("error-link-nothing")
    return await _link(desk, case, found[0])


async def part(event: Event, desk: Desk) -> Reply:
    case, other = await _pair(event, desk)

    async def act() -> Reply:
        await Links(desk.tx, desk.now, desk.tools.premises).part(case, other.case, desk.member)
        await _leave(event, desk)
        return redraw(screens.parted(desk.voice, case, other, desk.member))

    return await attempt(event, desk, case, act())


async def _link(desk: Desk, case: Consultation, other: Placed) -> Screen:
    await Links(desk.tx, desk.now, desk.tools.premises).link(case, other.case, desk.member)
    return screens.linked(desk.voice, case, other, desk.member)


async def _pair(event: Event, desk: Desk) -> tuple[Consultation, Placed]:
    case, other = await pressed_case(event, desk), await other_case(event, desk)
    return case, Placed(other, await desk.tx.places.of(other.id))


async def _leave(event: Event, desk: Desk) -> None:
    """The number is no longer waited for, if this very message asked for it."""
    if desk.session.form.get("prompt") == event.message_id:
        await desk.leave_form()


ROUTES = (
    on_button("links", choose, who=Who.OFFICER),
    on_button("link", link, who=Who.OFFICER),
    on_button("unlink", part, who=Who.OFFICER),
    on_step(NUMBER, typed_line(link_typed), who=Who.OFFICER),
)
