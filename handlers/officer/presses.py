"""What every press of an officer has in common: its case, and a clear word when the case has moved on."""

from collections.abc import Awaitable

from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, toast
from pstbot.domain.case import Act, Actor, Consultation
from pstbot.domain.consultation import TRANSITIONS
from pstbot.domain.errors import DeskError
from pstbot.domain.guards import COORDINATED
from pstbot.screens.facts import CaseFacts
from pstbot.screens.screen import Screen
from pstbot.services.colleagues import coordinates
from pstbot.services.standing import goes_on


async def pressed_case(event: Event, desk: Desk) -> Consultation:
    """The case a button belongs to. Raises ``DeskError("error-button-stale")``."""
    await desk.case_of(event)  # where it is pressed says how to go on: in a topic, or by replying
    ref = event.press.ref if event.press else None
    case = None if ref is None else await desk.tx.consultations.get(ref)
    if case is None:
        raise DeskError("error-button-stale")
    return case


async def case_facts(desk: Desk, case: Consultation) -> CaseFacts:
    """The case with the people around it, as a screen reads it that is shown now."""
    citizen = await desk.tx.people.by_id(case.citizen_id)
    assert citizen is not None
    owner = None if case.owner_id is None else await desk.tx.staff.get(case.owner_id)
    request, asked = await desk.tx.consultations.request(case.id), len(await desk.tx.approvals.waiting_in(case.id))
    return CaseFacts(case, citizen, owner, request, desk.now, asked=asked, sends_mail=desk.tools.premises.sends_mail)


def extra(event: Event) -> str:
    """The word a button carries. Raises ``DeskError("error-button-stale")`` when it carries none."""
    if event.press is None or event.press.extra is None:
        raise DeskError("error-button-stale")
    return event.press.extra


async def other_case(event: Event, desk: Desk) -> Consultation:
    """The second case that a button names. Raises ``DeskError("error-button-stale")``."""
    named = extra(event)
    known = named.isascii() and named.isdecimal() and len(named) < 19
    other = await desk.tx.consultations.get(int(named)) if known else None
    if other is None:
        raise DeskError("error-button-stale")
    return other


async def attempt(event: Event, desk: Desk, case: Consultation, act: Awaitable[Reply]) -> Reply:
    """Carry out ``act``; when the law refuses, say what to do now and draw the card as the case is today.

    ``act`` must be refused before it changes anything: the services decide first and write afterwards.
    """
    try:
        return await act
    except DeskError as refusal:
        await desk.consultations.show(case)
        return refused(event, desk, refusal)


def refused(event: Event, desk: Desk, refusal: DeskError) -> Reply:
    moved_on = refusal.key == "error-move-not-allowed"
    key = "staff-moved-on" if moved_on else refusal.key
    params = {"number": refusal.params["number"], "status": refusal.params["status"]} if moved_on else refusal.params
    if event.callback_id is not None:
        return toast(desk.voice.plain(key, **params), alert=True)
    return Reply(Screen(desk.voice.say(key, **params)), quote=True)


async def require(case: Consultation, act: Act, desk: Desk) -> None:
    """Open a form only where its end could be accepted now.

    Raises ``DeskError``: "error-move-not-allowed", "error-merged", "error-case-owned".
    """
    if (case.status, Actor.OFFICER, act) not in TRANSITIONS:
        if case.merged_into is not None:
            raise await goes_on(desk.tx, case)
        raise DeskError("error-move-not-allowed", number=case.number, status=case.status, act=act)
    theirs = case.owner_id not in (None, desk.member.user_id)
    if case.owner_id is not None and theirs and not (act in COORDINATED and coordinates(desk.member)):
        owner = await desk.tx.staff.get(case.owner_id)
        raise DeskError("error-case-owned", number=case.number, owner=owner.name if owner else "–")
