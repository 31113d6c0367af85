"""/libur and /ramadan: dates and a reason in one line, a look at whose promises move, then one tap."""

from collections.abc import Sequence

from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command
from pstbot.domain.case import promise
from pstbot.domain.closure import Closure, ClosureKind
from pstbot.domain.errors import DeskError
from pstbot.domain.kind_dates import Days, read_days
from pstbot.office.hours_text import hours_text
from pstbot.screens import staff_closures as screens
from pstbot.screens.clipping import one_line, units
from pstbot.services.closures import Closures, Moving


async def closures(event: Event, desk: Desk) -> Reply:
    """Without dates: what is noted. Raises ``DeskError``: "error-days-unread", "error-days-reason"."""
    if not event.argument:
        return say(screens.listed(desk.voice, await _closures(desk).in_force()))
    days = _days(event, desk)
    reason = one_line(days.rest)
    if not reason or units(reason) > screens.REASON_LENGTH:
        raise DeskError("error-days-reason", most=screens.REASON_LENGTH)
    return await _propose(desk, ClosureKind.CLOSURE, days, reason)


async def ramadan(event: Event, desk: Desk) -> Reply:
    """Two dates. Raises ``DeskError("error-days-unread")``."""
    if not event.argument:
        return say(screens.listed(desk.voice, await _closures(desk).in_force()))
    return await _propose(desk, ClosureKind.RAMADAN, _days(event, desk), desk.voice.plain("staff-ramadan-reason"))


async def listed(event: Event, desk: Desk) -> Reply:
    return redraw(screens.listed(desk.voice, await _closures(desk).in_force()))


async def confirm(event: Event, desk: Desk) -> Reply:
    closure = await _closures(desk).confirm(_ref(event), desk.member)
    return redraw(screens.confirmed(desk.voice, closure, desk.member.name))


async def drop(event: Event, desk: Desk) -> Reply:
    """ "Tidak jadi" under a proposal; what is in force meanwhile is taken back only by its own button."""
    await _closures(desk).drop(_ref(event), desk.member)
    return redraw(screens.listed(desk.voice, await _closures(desk).in_force()))


async def ask_withdraw(event: Event, desk: Desk) -> Reply:
    closure = await _closures(desk).known(_ref(event))
    moves = _moves(await _closures(desk).without(closure))
    return redraw(screens.ask_withdraw(desk.voice, closure, moves))


async def withdraw(event: Event, desk: Desk) -> Reply:
    closure = await _closures(desk).withdraw(_ref(event), desk.member)
    return redraw(screens.withdrawn(desk.voice, closure, desk.member.name))


async def _propose(desk: Desk, kind: ClosureKind, days: Days, reason: str) -> Reply:
    proposed: Closure = await _closures(desk).propose(kind, days.first, days.last, reason, desk.member)
    moves = _moves(await _closures(desk).with_(proposed))
    return say(screens.ask(desk.voice, proposed, moves, hours_text(desk.office.ramadan_hours, desk.voice.locale)))


def _days(event: Event, desk: Desk) -> Days:
    days = read_days(event.argument, desk.tools.premises.calendar.local_day(desk.now))
    if days is None:
        raise DeskError("error-days-unread")
    return days


def _moves(moving: Sequence[Moving]) -> list[screens.Move]:
    dates = [(each.before.number, promise(each.before), promise(each.after)) for each in moving]
    return [screens.Move(number, before, after) for number, before, after in dates if before and after]


def _closures(desk: Desk) -> Closures:
    return Closures(desk.tx, desk.now, desk.tools.premises)


def _ref(event: Event) -> int | None:
    return event.press.ref if event.press else None


ROUTES = (
    on_command("libur", closures, who=Who.PLANNER, menu="staff-command-closures"),
    on_command("ramadan", ramadan, who=Who.PLANNER, menu="staff-command-ramadan"),
    on_button("closures", listed, who=Who.PLANNER),
    on_button("closure-yes", confirm, who=Who.PLANNER),
    on_button("closure-no", drop, who=Who.PLANNER),
    on_button("closure-withdraw", ask_withdraw, who=Who.PLANNER),
    on_button("closure-withdraw-yes", withdraw, who=Who.PLANNER),
)
