""" "Tutup": a reason by a button, where resolved what came of the data wanted, and a one-line summary; then the
citizen is told. The quickest way says that all was found and takes three taps.
"""

from collections.abc import Sequence

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.forms import begin, typed_line
from handlers.officer.presses import attempt, extra, pressed_case, require
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_step
from pstbot.domain.case import Act, Consultation, Reason
from pstbot.domain.errors import DeskError
from pstbot.domain.request import DataRow
from pstbot.domain.results import results_of
from pstbot.screens import staff_closing as screens
from pstbot.screens import staff_marking as marking
from pstbot.screens.screen import Screen
from pstbot.screens.voice import Voice

SUMMARY = "close-summary"


async def ask_reason(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        await require(case, Act.CLOSE, desk)
        asked = len(await desk.tx.approvals.waiting_in(case.id))
        return say(screens.choose_reason(desk.voice, case, await _rows(desk, case), asked))

    return await attempt(event, desk, case, act())


async def mark(event: Event, desk: Desk) -> Reply:
    """Each press turns one mark; the marks lie in the buttons themselves."""
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        await require(case, Act.CLOSE, desk)
        rows = await _rows(desk, case)
        return redraw(marking.mark(desk.voice, case, rows, results_of(rows, extra(event))))

    return await attempt(event, desk, case, act())


async def ask_summary(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    reason, marks = _reason(event, case)

    async def act() -> Reply:
        await require(case, Act.CLOSE, desk)
        results_of(await _rows(desk, case), marks)  # refused now rather than after the summary was typed
        await begin(event, desk, case, SUMMARY, Act.CLOSE, reason=reason.value, marks=marks)
        proposal = await _proposal(desk, case, reason)
        return redraw(screens.ask_summary(desk.voice, case, reason, marks, proposal, desk.member))

    return await attempt(event, desk, case, act())


async def close_as_proposed(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    reason, marks = _reason(event, case)

    async def act() -> Reply:
        summary = await _proposal(desk, case, reason) or ""
        screen = await _close(desk, case, reason, summary, marks)
        if desk.session.form.get("prompt") == event.message_id:
            await desk.leave_form()
        return redraw(screen)

    return await attempt(event, desk, case, act())


async def close(event: Event, desk: Desk, case: Consultation, summary: str) -> Screen:
    form = desk.session.form
    return await _close(desk, case, Reason(form["reason"]), summary, str(form.get("marks") or ""))


async def _close(desk: Desk, case: Consultation, reason: Reason, summary: str, marks: str) -> Screen:
    closed = await desk.consultations.close(case, desk.member, reason, summary, marks)
    return screens.closed(desk.voice, closed, desk.member.name, await _rows(desk, case))


def _reason(event: Event, case: Consultation) -> tuple[Reason, str]:
    """The reason, and the marks where it carries some.

    Raises ``DeskError("error-reason-not-allowed")`` for a word that is no reason of this case.
    """
    word, _, marks = extra(event).partition(".")
    found = next((reason for reason in screens.sensible(case) if reason.value == word), None)
    if found is None or (marks and found is not Reason.RESOLVED):
        raise DeskError("error-reason-not-allowed", number=case.number)
    return found, marks


async def _rows(desk: Desk, case: Consultation) -> Sequence[DataRow]:
    return await desk.tx.wanted.of_case(case.id)


async def _proposal(desk: Desk, case: Consultation, reason: Reason) -> str | None:
    citizen = await desk.tx.people.by_id(case.citizen_id)
    assert citizen is not None
    return screens.proposed_summary(Voice(desk.tools.texts, citizen.locale), case, reason)


ROUTES = (
    on_button(Act.CLOSE.value, ask_reason, who=Who.OFFICER),
    on_button("close-mark", mark, who=Who.OFFICER),
    on_button("close-reason", ask_summary, who=Who.OFFICER),
    on_button("close-default", close_as_proposed, who=Who.OFFICER),
    on_step(SUMMARY, typed_line(close), who=Who.OFFICER),
)
