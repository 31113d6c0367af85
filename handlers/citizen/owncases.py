"""The citizen's own requests: list, one of them, writing to it, withdrawing, reopening."""

from dataclasses import replace

from handlers.citizen.keeping import kept
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.screens import citizen_cases as screens
from pstbot.screens import citizen_talk as talk
from pstbot.screens.screen import Screen
from pstbot.services.standing import goes_on, standing

LISTED = 8


async def listed(event: Event, desk: Desk) -> Reply:
    return say(await _list(desk))


async def back(event: Event, desk: Desk) -> Reply:
    return redraw(await _list(desk))


async def show(event: Event, desk: Desk) -> Reply:
    return redraw(await show_case(desk, _ref(event)))


async def show_case(desk: Desk, case_id: int | None) -> Screen:
    return await _screen(desk, await desk.own_case(case_id))


async def write(event: Event, desk: Desk) -> Reply:
    """From now on plain words go to this request; a form that was open waits."""
    case = await _current(desk, await _speakable(event, desk))
    return say(talk.write_to(desk.voice, case))


async def switch(event: Event, desk: Desk) -> Reply:
    """The words went to another request than meant: the next ones come here, those too at a tap."""
    case = await _current(desk, await _speakable(event, desk))
    serial = _serial(event)
    return say(talk.write_to(desk.voice, case, serial if kept(desk, serial) else None))


async def say_there(event: Event, desk: Desk) -> Reply:
    words = kept(desk, _serial(event))
    if words is None:
        raise DeskError("error-button-stale")
    case = await desk.consultations.speak(await _speakable(event, desk), desk.person, words)
    return redraw(await _screen(desk, case))


async def withdraw(event: Event, desk: Desk) -> Reply:
    """What is asked of a merged duplicate must not happen to the request in which it goes on."""
    case = await desk.own_case(_ref(event))
    if case.merged_into is not None:
        raise await goes_on(desk.tx, case)
    return redraw(talk.withdraw(desk.voice, await _speakable(event, desk)))


async def withdraw_surely(event: Event, desk: Desk) -> Reply:
    case = await desk.consultations.withdraw(await desk.own_case(_ref(event)))
    return redraw(talk.withdrawn(desk.voice, case, desk.now + desk.office.terms.after))


async def reopen(event: Event, desk: Desk) -> Reply:
    case = await desk.consultations.reopen(await desk.own_case(_ref(event)), desk.person)
    await desk.go(None)
    return say(talk.reopened(desk.voice, case))


async def go_on(event: Event, desk: Desk) -> Reply:
    """ "Lanjutkan KS-…" after closing: reopened, with the words that were kept."""
    case = await standing(desk.tx, await desk.own_case(_ref(event)))
    words = kept(desk, _serial(event))
    if case.closed_at is not None:
        case = await desk.consultations.reopen(case, desk.person)
    if words is None:
        return redraw(talk.reopened(desk.voice, case))
    case = await desk.consultations.speak(case, desk.person, words)
    return redraw(talk.continued(desk.voice, case))


async def _list(desk: Desk) -> Screen:
    return screens.listed(desk.voice, await desk.tx.consultations.recent_of(desk.person.id, LISTED))


async def _screen(desk: Desk, case: Consultation) -> Screen:
    owner = None if case.owner_id is None else await desk.tx.staff.get(case.owner_id)
    rows = await desk.tx.wanted.of_case(case.id)
    main = await standing(desk.tx, case) if case.merged_into is not None else None
    block = desk.person.block
    blocked = block.until if block is not None and block.holds(desk.now) else None
    name, terms = owner.name if owner else None, desk.office.terms
    return screens.one(desk.voice, case, name, desk.now, terms, rows, main, blocked=blocked)


async def _current(desk: Desk, case: Consultation) -> Consultation:
    desk.citizen = replace(desk.person, current_case_id=case.id)
    await desk.tx.people.save(desk.citizen)
    await desk.go(None)
    return case


async def _speakable(event: Event, desk: Desk) -> Consultation:
    """Words for a merged duplicate go where it goes on."""
    case = await standing(desk.tx, await desk.own_case(_ref(event)))
    if case.closed_at is not None:
        raise DeskError("error-move-not-allowed", number=case.number, status=case.status, act="speak")
    return case


def _ref(event: Event) -> int | None:
    return event.press.ref if event.press else None


def _serial(event: Event) -> int | None:
    extra = event.press.extra if event.press else None
    return int(extra) if extra and extra.isascii() and extra.isdecimal() else None


ROUTES = (
    on_command("kasus", listed, who=Who.EVERYBODY, menu="citizen-command-cases"),
    on_button("cases", listed, who=Who.EVERYBODY),
    on_button("back-to-cases", back, who=Who.EVERYBODY),
    on_button("case", show, who=Who.EVERYBODY),
    on_button("write", write, who=Who.CITIZEN),
    on_button("switch", switch, who=Who.CITIZEN),
    on_button("say-there", say_there, who=Who.CITIZEN),
    on_button("withdraw", withdraw, who=Who.EVERYBODY),
    on_button("withdraw-yes", withdraw_surely, who=Who.EVERYBODY),
    on_button("reopen", reopen, who=Who.CITIZEN),
    on_button("continue", go_on, who=Who.CITIZEN),
)
