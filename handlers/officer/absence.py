"""/absen: one's own absence from a day to a day, or a colleague's sudden one today."""

from datetime import date

from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command
from pstbot.domain.errors import DeskError
from pstbot.domain.kind_dates import read_days
from pstbot.screens import staff_absence as screens
from pstbot.services.absences import Absences
from pstbot.services.colleagues import available


async def absence(event: Event, desk: Desk) -> Reply:
    if not event.argument:
        return await _overview(desk)
    days = read_days(event.argument, _today(desk))
    if days is None:
        return say(screens.how_to_be_absent(desk.voice))
    noted = await _absences(desk).begin(desk.member, days.first, days.last, desk.member)
    return say(screens.noted(desk.voice, desk.member, noted, desk.member))


async def today(event: Event, desk: Desk) -> Reply:
    """Oneself or a colleague, today. Raises what ``Absences.begin`` raises."""
    ref = event.press.ref if event.press else None
    officer = None if ref is None else await desk.tx.staff.get(ref)
    if officer is None:
        raise DeskError("error-not-a-member")
    noted = await _absences(desk).begin(officer, _today(desk), _today(desk), desk.member)
    return redraw(screens.noted(desk.voice, officer, noted, desk.member))


async def back(event: Event, desk: Desk) -> Reply:
    """Raises ``DeskError("error-button-stale")`` for an absence that is over already."""
    ref = event.press.ref if event.press else None
    running = next((each for each in await desk.tx.absences.live() if each.id == ref), None)
    if running is None:
        raise DeskError("error-button-stale")
    await _absences(desk).end(running, desk.member)
    return redraw(screens.ended(desk.voice, desk.member))


async def _overview(desk: Desk) -> Reply:
    names = {each.user_id: each.name for each in await desk.tx.staff.enrolled()}
    return say(screens.absences(desk.voice, await available(desk.tx), await desk.tx.absences.live(), names))


def _absences(desk: Desk) -> Absences:
    return Absences(desk.tx, desk.now, desk.tools.premises)


def _today(desk: Desk) -> date:
    return desk.tools.premises.calendar.local_day(desk.now)


ROUTES = (
    on_command("absen", absence, who=Who.OFFICER, menu="staff-command-absence"),
    on_button("absent", today, who=Who.OFFICER),
    on_button("absent-end", back, who=Who.OFFICER),
)
