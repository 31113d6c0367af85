""" "Riwayat pengguna" under /kasus: the same citizen's last cases, so that nobody is asked twice."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import pressed_case
from handlers.reply import Reply, say
from handlers.routes import Who, on_button
from pstbot.screens import staff_lists as screens


async def history(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    cases = await desk.tx.listings.of_citizen(case.citizen_id, screens.FOUND + 1)
    citizen = await desk.tx.people.by_id(case.citizen_id)
    assert citizen is not None
    return say(screens.history(desk.voice, citizen.name or citizen.telegram_name, cases, desk.now))


ROUTES = (on_button("history", history, who=Who.OFFICER),)
