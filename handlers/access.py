"""Who may use a row of the table. Everything else in the house trusts this one answer (promise P13)."""

from handlers.desk import Desk
from handlers.event import Event, Shape
from handlers.reply import NOTHING, Reply, say, toast
from handlers.routes import Route, Trigger, Who
from pstbot.domain.roles import Permission, may
from pstbot.screens.screen import Screen

_NEEDS = {Who.OFFICER: Permission.SERVE_CASES, Who.COORDINATOR: Permission.ENROL}


async def admitted(route: Route, event: Event, desk: Desk) -> Reply | None:
    """None lets them through; otherwise what they are told instead."""
    if event.private:
        return None if route.who is Who.CITIZEN else NOTHING
    if event.shape is Shape.BOT:
        return NOTHING
    if event.shape is Shape.ANONYMOUS:
        return _hint(event, desk, "staff-anonymous")
    if event.shape is Shape.FORWARDED and route.trigger is not Trigger.WORDS:
        return _hint(event, desk, "staff-forwarded-command")
    needed = _NEEDS.get(route.who)
    role = desk.member.role
    if needed is None or (role is not None and desk.member.member and may(role, needed)):
        return None
    return _hint(event, desk, "staff-not-enrolled" if role is None else "staff-role-not-enough")


def _hint(event: Event, desk: Desk, key: str) -> Reply:
    if event.callback_id is not None:
        return toast(desk.voice.plain(key), alert=True)
    return say(Screen(desk.voice.say(key)))
