""" "Tutup": a reason by a button, a one-line summary by hand or as proposed; then the citizen is told."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.forms import begin, typed_line
from handlers.officer.presses import attempt, extra, pressed_case, require
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_step
from pstbot.domain.case import Act, Consultation, Reason
from pstbot.domain.errors import DeskError
from pstbot.screens import staff_closing as screens
from pstbot.screens.screen import Screen
from pstbot.screens.voice import Voice

SUMMARY = "close-summary"


async def ask_reason(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        await require(case, Act.CLOSE, desk)
        asked = len(await desk.tx.approvals.waiting_in(case.id))
        return say(screens.choose_reason(desk.voice, case, asked))

    return await attempt(event, desk, case, act())


async def ask_summary(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    reason = _reason(event, case)

    async def act() -> Reply:
        await require(case, Act.CLOSE, desk)
        await begin(event, desk, case, SUMMARY, Act.CLOSE, reason=reason.value)
        proposal = await _proposal(desk, case, reason)
        return redraw(screens.ask_summary(desk.voice, case, reason, proposal, desk.member))

    return await attempt(event, desk, case, act())


async def close_as_proposed(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    reason = _reason(event, case)

    async def act() -> Reply:
        summary = await _proposal(desk, case, reason) or ""
        closed = await desk.consultations.close(case, desk.member, reason, summary)
        if desk.session.form.get("prompt") == event.message_id:
            await desk.leave_form()
        return redraw(screens.closed(desk.voice, closed, desk.member.name))

    return await attempt(event, desk, case, act())


async def close(event: Event, desk: Desk, case: Consultation, summary: str) -> Screen:
    reason = Reason(desk.session.form["reason"])
    closed = await desk.consultations.close(case, desk.member, reason, summary)
    return screens.closed(desk.voice, closed, desk.member.name)


def _reason(event: Event, case: Consultation) -> Reason:
    """Raises ``DeskError("error-reason-not-allowed")`` for a word that is no reason of this case."""
    found = next((reason for reason in screens.sensible(case) if reason.value == extra(event)), None)
    if found is None:
        raise DeskError("error-reason-not-allowed", number=case.number)
    return found


async def _proposal(desk: Desk, case: Consultation, reason: Reason) -> str | None:
    citizen = await desk.tx.people.by_id(case.citizen_id)
    assert citizen is not None
    return screens.proposed_summary(Voice(desk.tools.texts, citizen.locale), case, reason)


ROUTES = (
    on_button(Act.CLOSE.value, ask_reason, who=Who.OFFICER),
    on_button("close-reason", ask_summary, who=Who.OFFICER),
    on_button("close-default", close_as_proposed, who=Who.OFFICER),
    on_step(SUMMARY, typed_line(close), who=Who.OFFICER),
)
