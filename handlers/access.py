"""Who may use a row of the table. Everything else in the house trusts this one answer (promise P13)."""

from handlers.desk import Desk
from handlers.event import Event, Shape
from handlers.reply import NOTHING, Reply, say, toast
from handlers.routes import Route, Trigger, Who
from handlers.stopped import stopped
from pstbot.domain.roles import Permission, may
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Officer
from pstbot.screens.screen import Screen

NEEDS = {
    Who.OFFICER: Permission.SERVE_CASES,
    Who.COORDINATOR: Permission.ENROL,
    Who.PLANNER: Permission.SET_CALENDAR,
    Who.WATCHER: Permission.SEE_SYSTEM,
}


async def admitted(route: Route, event: Event, desk: Desk) -> Reply | None:
    """None lets them through; otherwise what they are told instead."""
    if event.private:
        return NOTHING if route.in_staff_group else await stopped(route, event, desk)
    if event.shape is Shape.BOT:
        return NOTHING
    if event.shape is Shape.ANONYMOUS:
        return NOTHING if await _is_talk(route, event, desk) else _hint(event, desk, "staff-anonymous")
    if event.shape is Shape.FORWARDED and route.trigger is not Trigger.WORDS:
        return _hint(event, desk, "staff-forwarded-command")
    if event.shape is Shape.FORWARDED and event.edited:
        return NOTHING  # nobody can change words that they only passed on
    role = desk.member.role
    if role is None and desk.member.member and (event.callback_id is not None or event.words or event.media):
        await desk.staff.ask_for_role(desk.member, str(event.chat_id))
    needed = NEEDS.get(route.who)
    if needed is None or (role is not None and desk.member.member and may(role, needed)):
        return None
    return await _not_allowed(route, event, desk)


async def _not_allowed(route: Route, event: Event, desk: Desk) -> Reply:
    """A deliberate act is always explained; words that look like an answer one time, people's talk never."""
    key = _why(desk)
    if await _is_talk(route, event, desk):
        return NOTHING
    if route.trigger is not Trigger.WORDS:
        return _hint(event, desk, key)
    payload = {"screen": Screen(desk.voice.say(key)).as_data(), "thread": event.thread_id, "reply_to": event.message_id}
    once = f"{key}:{event.user_id}"
    await desk.tx.outbox.put(Channel.TELEGRAM, "screen", str(event.chat_id), payload, desk.now, once=once)
    return NOTHING


def _why(desk: Desk) -> str:
    if not desk.member.member:
        return "staff-former"
    return "staff-not-enrolled" if desk.member.role is None else "staff-role-not-enough"


async def _is_talk(route: Route, event: Event, desk: Desk) -> bool:
    """Words outside the places of cases, words changed afterwards, and Telegram's own lines ("joined", "pinned")."""
    if route.trigger is Trigger.REACTION:
        return True
    if route.trigger is not Trigger.WORDS:
        return False
    if event.edited or not (event.words or event.media):
        return True
    return await desk.case_of(event) is None


def _hint(event: Event, desk: Desk, key: str) -> Reply:
    if event.callback_id is not None:
        return toast(desk.voice.plain(key), alert=True)
    return say(Screen(desk.voice.say(key)))


async def serving_in_private(desk: Desk) -> Officer | None:
    """Who presses a link of the staff group in their private chat, where everybody is a citizen otherwise."""
    officer = await desk.tx.staff.get(desk.person.chat_id or 0)
    if officer is None or officer.role is None or not officer.member:
        return None
    return officer if may(officer.role, Permission.SERVE_CASES) else None
