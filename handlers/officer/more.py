""" "Lainnya …" under the card: a message with the rare acts of its case, drawn over by what they show."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import attempt, case_facts, pressed_case
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button
from pstbot.domain.case import Act
from pstbot.screens import staff_more as screens
from pstbot.screens.screen import Screen


async def more(event: Event, desk: Desk) -> Reply:
    return say(await _menu(event, desk))


async def back(event: Event, desk: Desk) -> Reply:
    """A line that somebody was asked for in this message is no longer waited for."""
    if desk.session.form.get("prompt") == event.message_id:
        await desk.leave_form()
    return redraw(await _menu(event, desk))


async def close(event: Event, desk: Desk) -> Reply:
    return redraw(screens.closed(desk.voice))


async def release(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        await desk.consultations.release(case, desk.member)
        done = desk.voice.plain("staff-released", number=case.number)
        return redraw(screens.released(desk.voice, case.number, desk.member), done)

    return await attempt(event, desk, case, act())


async def _menu(event: Event, desk: Desk) -> Screen:
    facts = await case_facts(desk, await pressed_case(event, desk))
    return screens.menu(desk.voice, facts, desk.member)


ROUTES = (
    on_button("more", more, who=Who.OFFICER),
    on_button("more-back", back, who=Who.OFFICER),
    on_button("more-close", close, who=Who.OFFICER),
    on_button(Act.RELEASE.value, release, who=Who.OFFICER),
)
