"""/tugas: an officer's open cases and the new ones, with links to their topics."""

from collections.abc import Sequence

from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, say
from handlers.routes import Who, on_command
from pstbot.domain.case import Consultation
from pstbot.ports.workbench import Placed
from pstbot.screens import staff_tasks as screens


async def tasks(event: Event, desk: Desk) -> Reply:
    own = await desk.tx.consultations.owned_by(desk.member.user_id)
    new = await desk.tx.consultations.unowned(screens.MOST_NEW + 1)
    asked = await desk.tx.listings.asked(desk.member.user_id, screens.MOST_ASKED)
    first, last = await _placed(desk, own[: screens.MOST_OWN]), await _placed(desk, new[: screens.MOST_NEW])
    shown = screens.Tasks(first, last, asked)
    more = (max(len(own) - screens.MOST_OWN, 0), len(new) > screens.MOST_NEW)
    return say(screens.tasks(desk.voice, shown, more, desk.now))


async def _placed(desk: Desk, cases: Sequence[Consultation]) -> list[Placed]:
    return [Placed(case, await desk.tx.places.of(case.id)) for case in cases]


ROUTES = (on_command("tugas", tasks, who=Who.OFFICER, menu="staff-command-tasks"),)
