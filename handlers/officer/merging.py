""" "Gabungkan" in the menu: a duplicate goes on in another case; "Buka kembali" on the card repairs a wrong merge."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import attempt, other_case, pressed_case, require
from handlers.reply import Reply, redraw, say, toast
from handlers.routes import Who, on_button
from pstbot.domain.case import Act, Consultation
from pstbot.ports.workbench import Placed
from pstbot.screens import staff_merging as screens
from pstbot.services.merging import Merging, unanswered


async def choose(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        await require(case, Act.MERGE, desk)
        opened = await desk.tx.consultations.open_of(case.citizen_id)
        others = [await _placed(desk, each) for each in opened if each.id != case.id]
        return redraw(screens.choose(desk.voice, case, others))

    return await attempt(event, desk, case, act())


async def foresee(event: Event, desk: Desk) -> Reply:
    """Nothing has happened yet."""
    case, main = await pressed_case(event, desk), await other_case(event, desk)

    async def act() -> Reply:
        await require(case, Act.MERGE, desk)
        words = len(await unanswered(desk.tx, case))
        return redraw(screens.confirm(desk.voice, case, await _placed(desk, main), words))

    return await attempt(event, desk, case, act())


async def merge(event: Event, desk: Desk) -> Reply:
    case, main = await pressed_case(event, desk), await other_case(event, desk)

    async def act() -> Reply:
        after, words = await _merging(desk).merge(case, main, desk.member)
        return redraw(screens.merged(desk.voice, case, await _placed(desk, after), words, desk.member))

    return await attempt(event, desk, case, act())


async def reopen(event: Event, desk: Desk) -> Reply:
    """A closed case goes on; a merged one stands alone again, and the topic reads what that means."""
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        if case.merged_into is None:
            await desk.consultations.reopen_by_officer(case, desk.member)
            return toast(desk.voice.plain("staff-reopened", number=case.number))
        reopened, former = await _merging(desk).repair(case, desk.member)
        return say(screens.repaired(desk.voice, reopened, await _placed(desk, former), desk.member))

    return await attempt(event, desk, case, act())


async def _placed(desk: Desk, case: Consultation) -> Placed:
    return Placed(case, await desk.tx.places.of(case.id))


def _merging(desk: Desk) -> Merging:
    return Merging(desk.tx, desk.now, desk.tools.premises)


ROUTES = (
    on_button(Act.MERGE.value, choose, who=Who.OFFICER),
    on_button("merge-into", foresee, who=Who.OFFICER),
    on_button("merge-yes", merge, who=Who.OFFICER),
    on_button(Act.REOPEN.value, reopen, who=Who.OFFICER),
)
