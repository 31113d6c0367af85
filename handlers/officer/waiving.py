""" "Lengkap tanpa e-mail": the desk goes on without what is missing, and keeps the reason as a note of the case."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.forms import begin, typed_line
from handlers.officer.presses import attempt, extra, pressed_case, require
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_step
from pstbot.domain.case import Act, Consultation
from pstbot.domain.errors import DeskError
from pstbot.screens import staff_waiving as screens
from pstbot.screens.screen import Screen
from pstbot.services.said import Said

REASON = "waive-reason"


async def ask_reason(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        await require(case, Act.COMPLETE, desk)
        return say(screens.choose_reason(desk.voice, case))

    return await attempt(event, desk, case, act())


async def ask_words(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        await require(case, Act.COMPLETE, desk)
        await begin(event, desk, case, REASON, Act.COMPLETE)
        return redraw(screens.ask_reason(desk.voice, case, desk.member))

    return await attempt(event, desk, case, act())


async def waive_ready(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)
    if extra(event) not in screens.READY_REASONS:
        raise DeskError("error-button-stale")
    why = screens.in_words(desk.voice, extra(event))

    async def act() -> Reply:
        return redraw(await _waive(desk, case, why, Said("text", {"text": why})))

    return await attempt(event, desk, case, act())


async def waive_typed(event: Event, desk: Desk, case: Consultation, why: str) -> Screen:
    return await _waive(desk, case, why, Said("text", {"text": why}, event.chat_id, event.message_id))


async def _waive(desk: Desk, case: Consultation, why: str, words: Said) -> Screen:
    after = await desk.consultations.waive(case, desk.member, why)
    await desk.consultations.note(after, desk.member, words)
    return screens.waived(desk.voice, why, desk.member.name)


ROUTES = (
    on_button(Act.COMPLETE.value, ask_reason, who=Who.OFFICER),
    on_button("waive", waive_ready, who=Who.OFFICER),
    on_button("waive-typed", ask_words, who=Who.OFFICER),
    on_step(REASON, typed_line(waive_typed), who=Who.OFFICER),
)
