"""/semua: lists of cases by the page, and /cari_kasus: a case by its number, its citizen's name or a word."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import extra
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command
from pstbot.domain.errors import DeskError
from pstbot.ports.workbench import CaseFilter, Placed
from pstbot.screens import staff_lists as screens
from pstbot.screens.clipping import one_line
from pstbot.screens.screen import Screen
from pstbot.services.looking import find_cases


async def all_cases(event: Event, desk: Desk) -> Reply:
    return say(await _page(desk, CaseFilter.NEW, 0, back=False))


async def page(event: Event, desk: Desk) -> Reply:
    return redraw(await _page(desk, _filter(event), _anchor(event), back=False))


async def page_back(event: Event, desk: Desk) -> Reply:
    return redraw(await _page(desk, _filter(event), _anchor(event), back=True))


async def find(event: Event, desk: Desk) -> Reply:
    """Raises ``DeskError("error-words-short")``."""
    words = one_line(event.argument)
    if not words:
        return say(screens.how_to_find(desk.voice))
    found = await find_cases(desk.tx, words, desk.now.astimezone(desk.tools.premises.zone).year, screens.FOUND + 1)
    return say(screens.found(desk.voice, words, found))


async def _page(desk: Desk, shown: CaseFilter, anchor: int, *, back: bool) -> Screen:
    cases, before, after = await _around(desk, shown, anchor, back)
    return screens.page(desk.voice, shown, cases, desk.now, desk.member.name, before=before, after=after)


async def _around(desk: Desk, shown: CaseFilter, anchor: int, back: bool) -> tuple[list[Placed], bool, bool]:
    """A page, and whether another stands before and after it. The first page is always full where it can be."""
    me, most = desk.member.user_id, screens.PAGE
    if back:
        cases = await desk.tx.listings.page(shown, me, desk.now, most + 1, anchor, back=True)
        if len(cases) > most:
            return cases[1:], True, True
        anchor = 0
    cases = await desk.tx.listings.page(shown, me, desk.now, most + 1, anchor)
    return cases[:most], anchor > 0, len(cases) > most


def _filter(event: Event) -> CaseFilter:
    shown = next((each for each in CaseFilter if each.value == extra(event)), None)
    if shown is None:
        raise DeskError("error-button-stale")
    return shown


def _anchor(event: Event) -> int:
    return (event.press.ref if event.press else None) or 0


ROUTES = (
    on_command("semua", all_cases, who=Who.OFFICER, menu="staff-command-all"),
    on_command("cari_kasus", find, who=Who.OFFICER, menu="staff-command-find"),
    on_button("list", page, who=Who.OFFICER),
    on_button("list-back", page_back, who=Who.OFFICER),
)
