"""/blokir and its row in the menu: how long by a button, why in a line; the blocked listed, and let go early."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.forms import begin, typed_line
from handlers.officer.presses import attempt, extra, pressed_case
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command, on_step
from pstbot.domain.blocking import DAYS
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Person
from pstbot.screens import citizen_blocked as told
from pstbot.screens import staff_blocking as screens
from pstbot.screens.screen import Screen
from pstbot.screens.staff_more import with_back
from pstbot.screens.voice import Voice

WHY = "block-why"


async def command(event: Event, desk: Desk) -> Reply:
    """In a case its citizen, elsewhere whoever is blocked now."""
    case = await desk.case_of(event)
    return say(await (_listed(desk) if case is None else _choose(desk, case)))


async def from_menu(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    return redraw(with_back(desk.voice, case.id, await _choose(desk, case)))


async def ask_why(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    days = next((each for each in DAYS if str(each) == extra(event)), None)
    if days is None:
        raise DeskError("error-button-stale")

    async def act() -> Reply:
        citizen = await _citizen(desk, case.citizen_id)
        await desk.blocks.may_begin(citizen)
        await begin(event, desk, case, WHY, None, days=days)
        return redraw(screens.ask_why(desk.voice, case, citizen, days, desk.member))

    return await attempt(event, desk, case, act())


async def block(event: Event, desk: Desk, case: Consultation, why: str) -> Screen:
    citizen = await _citizen(desk, case.citizen_id)
    held = await desk.blocks.begin(citizen, int(desk.session.form["days"]), why, desk.member)
    await _tell(desk, citizen, told.blocked(_voice_of(desk, citizen), desk.office, held.until), case.id)
    return screens.blocked(desk.voice, citizen, held, desk.member.name)


async def lift(event: Event, desk: Desk) -> Reply:
    """Raises ``DeskError("error-not-blocked")``: over already, or a colleague was quicker."""
    citizen = await _citizen(desk, event.press.ref if event.press else None)
    await desk.blocks.lift(citizen, desk.member)
    await _tell(desk, citizen, told.over(_voice_of(desk, citizen)))
    if event.press is not None and event.press.extra == "list":
        return redraw(await _listed(desk), desk.voice.plain("block-lifted-short"))
    return redraw(screens.lifted(desk.voice, citizen, desk.member))


async def _still_free(desk: Desk, case: Consultation) -> None:
    await desk.blocks.may_begin(await _citizen(desk, case.citizen_id))


async def _choose(desk: Desk, case: Consultation) -> Screen:
    citizen = await _citizen(desk, case.citizen_id)
    if citizen.block is not None and citizen.block.holds(desk.now):
        by = await desk.tx.staff.get(citizen.block.by)
        return screens.blocked(desk.voice, citizen, citizen.block, by.name if by else "–")
    await desk.blocks.may_begin(citizen)
    return screens.choose(desk.voice, case, citizen)


async def _listed(desk: Desk) -> Screen:
    people = await desk.tx.people.blocked(desk.now, screens.MOST + 1)
    officers = [await desk.tx.staff.get(by) for by in {each.block.by for each in people if each.block}]
    return screens.listed(desk.voice, people, {each.user_id: each.name for each in officers if each}, desk.now)


async def _tell(desk: Desk, citizen: Person, screen: Screen, case_id: int | None = None) -> None:
    payload = {"screen": screen.as_data()}
    await desk.tx.outbox.put(Channel.TELEGRAM, "screen", str(citizen.chat_id), payload, desk.now, case_id=case_id)


async def _citizen(desk: Desk, person_id: int | None) -> Person:
    """Raises ``DeskError("error-button-stale")``."""
    citizen = None if person_id is None else await desk.tx.people.by_id(person_id)
    if citizen is None:
        raise DeskError("error-button-stale")
    return citizen


def _voice_of(desk: Desk, citizen: Person) -> Voice:
    return Voice(desk.tools.texts, citizen.locale)


ROUTES = (
    on_command("blokir", command, who=Who.COORDINATOR, menu="staff-command-block"),
    on_button("block", from_menu, who=Who.COORDINATOR),
    on_button("block-days", ask_why, who=Who.COORDINATOR),
    on_button("block-lift", lift, who=Who.COORDINATOR),
    on_step(WHY, typed_line(block, _still_free), who=Who.COORDINATOR),
)
