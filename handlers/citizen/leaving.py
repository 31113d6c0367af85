"""/batal anywhere, and the way back into a form: what was asked is never lost."""

from handlers.citizen import draft
from handlers.citizen.detailing import STEPS as EDITING
from handlers.citizen.detailing import again
from handlers.citizen.flow import proceed
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command
from pstbot.screens import citizen_home as screens
from pstbot.screens.screen import Screen


def unfinished(desk: Desk) -> bool:
    return desk.session.step is not None or "draft" in desk.session.form


async def leave(event: Event, desk: Desk) -> Reply:
    return say(await _left(desk))


async def cancel(event: Event, desk: Desk) -> Reply:
    return redraw(await _left(desk))


async def resume(event: Event, desk: Desk) -> Reply:
    if not unfinished(desk):
        return say(screens.nothing_to_leave(desk.voice))
    return redraw(await again(desk) if desk.session.step in EDITING else await proceed(desk))


async def _left(desk: Desk) -> Screen:
    if not unfinished(desk):
        return screens.nothing_to_leave(desk.voice)
    await desk.go(None)
    return screens.form_left(desk.voice, draft.question(desk))


ROUTES = (
    on_command("batal", leave, who=Who.EVERYBODY, menu="citizen-command-cancel"),
    on_button("cancel", cancel, who=Who.EVERYBODY),
    on_button("resume", resume, who=Who.CITIZEN),
)
