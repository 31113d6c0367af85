"""Answers to a letter about the silence: still needed, still waiting, or enough (online procedure, step 7)."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw
from handlers.routes import Who, on_button
from pstbot.domain.case import Consultation
from pstbot.screens import citizen_rating as rating
from pstbot.screens import citizen_talk as talk


async def still_needed(event: Event, desk: Desk) -> Reply:
    case = await desk.consultations.still_needed(await _case(event, desk))
    return redraw(talk.still_needed(desk.voice, case))


async def still_waiting(event: Event, desk: Desk) -> Reply:
    case = await desk.consultations.still_waiting(await _case(event, desk))
    return redraw(talk.still_waiting(desk.voice, case))


async def enough(event: Event, desk: Desk) -> Reply:
    case = await desk.consultations.enough(await _case(event, desk))
    return redraw(rating.finished(desk.voice, case))


async def _case(event: Event, desk: Desk) -> Consultation:
    return await desk.own_case(event.press.ref if event.press else None)


ROUTES = (
    on_button("needed", still_needed, who=Who.CITIZEN),
    on_button("waiting", still_waiting, who=Who.CITIZEN),
    on_button("enough", enough, who=Who.CITIZEN),
)
