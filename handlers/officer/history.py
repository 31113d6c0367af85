""" "Riwayat pengguna" in the menu and under /kasus: the citizen's last cases, so that nobody is asked twice."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import pressed_case
from handlers.reply import Reply, redraw
from handlers.routes import Who, on_button
from pstbot.screens import staff_lists as screens
from pstbot.screens.staff_more import with_back


async def history(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    cases = await desk.tx.listings.of_citizen(case.citizen_id, screens.FOUND + 1)
    citizen = await desk.tx.people.by_id(case.citizen_id)
    assert citizen is not None
    shown = screens.history(desk.voice, citizen.name or citizen.telegram_name, cases, desk.now)
    if citizen.block is not None and citizen.block.holds(desk.now):
        by = await desk.tx.staff.get(citizen.block.by)
        shown = screens.with_block(desk.voice, shown, citizen, citizen.block, by.name if by else "–")
    return redraw(with_back(desk.voice, case.id, shown))


ROUTES = (on_button("history", history, who=Who.OFFICER),)
