"""Answers to a letter about the silence: still needed, still waiting, or enough (online procedure, step 7)."""

from handlers.citizen.owncases import show_case
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw
from handlers.routes import Who, on_button
from pstbot.domain.case import Consultation, Status
from pstbot.screens import citizen_rating as rating
from pstbot.screens import citizen_talk as talk
from pstbot.screens.citizen_notices import silence_reminder
from pstbot.screens.facts import CaseFacts, NoticeFacts
from pstbot.screens.screen import Screen


async def still_needed(event: Event, desk: Desk) -> Reply:
    case = await desk.consultations.still_needed(await _case(event, desk))
    return redraw(talk.still_needed(desk.voice, case))


async def still_waiting(event: Event, desk: Desk) -> Reply:
    case = await desk.consultations.still_waiting(await _case(event, desk))
    return redraw(talk.still_waiting(desk.voice, case))


async def enough(event: Event, desk: Desk) -> Reply:
    case = await desk.consultations.enough(await _case(event, desk))
    return redraw(rating.finished(desk.voice, case))


async def show_reminder(desk: Desk, case_id: int) -> Screen:
    """From a letter: the same choice as in the chat, while it is still open; otherwise the request as it is."""
    case = await desk.own_case(case_id)
    if case.status is not Status.ANSWERED:
        return await show_case(desk, case_id)
    about = CaseFacts(case, desk.person, None, {}, desk.now)
    return silence_reminder(desk.voice, NoticeFacts(about=about, terms=desk.office.terms))


async def _case(event: Event, desk: Desk) -> Consultation:
    return await desk.own_case(event.press.ref if event.press else None)


ROUTES = (
    on_button("needed", still_needed, who=Who.CITIZEN),
    on_button("waiting", still_waiting, who=Who.CITIZEN),
    on_button("enough", enough, who=Who.EVERYBODY),
)
