"""/tarik in reply to an officer's words: the citizen no longer sees them, or only that something stood there."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.holding import quoting
from handlers.officer.presses import attempt
from handlers.reply import NOTHING, Reply
from handlers.routes import Who, on_command
from pstbot.screens import staff_topic as screens


async def withdraw(event: Event, desk: Desk) -> Reply:
    case = await desk.case_here(event)
    words = None
    if event.reply_to is not None:
        words = await desk.tx.messages.said_at(case.id, event.chat_id, event.reply_to)
    if words is None or words.author != "officer":
        return quoting(screens.how_to_withdraw(desk.voice))
    withdrawn = words

    async def act() -> Reply:
        await desk.consultations.withdraw_answer(case, desk.member, withdrawn)
        return NOTHING  # what came of it is shown by the sign under the officer's words

    return await attempt(event, desk, case, act())


ROUTES = (on_command("tarik", withdraw, who=Who.OFFICER, menu="staff-command-withdraw"),)
