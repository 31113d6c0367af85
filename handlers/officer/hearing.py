"""A citizen's words as an officer writes them down: behind /balasan, or in the message that it replies to."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.marks import has_words, unmarked
from handlers.officer.presses import attempt
from handlers.officer.replied import show_kept
from handlers.reply import NOTHING, Reply
from pstbot.domain.case import Consultation
from pstbot.ports.storage import Message
from pstbot.screens import staff_replies as screens
from pstbot.services.said import Said


async def record_words(event: Event, desk: Desk, case: Consultation, words: Said) -> Reply:
    """The words behind the command, a file under it as caption, or the message that is replied to."""
    plain = unmarked(words)

    async def keep() -> Reply:
        if has_words(plain):
            await desk.hearsay.reply(case, desk.member, plain)
        elif (replied := await _replied(event, desk, case)) is not None:
            await desk.hearsay.reply_held(case, desk.member, replied)
        else:
            return Reply(screens.how_to_record(desk.voice), quote=True)
        await show_kept(event, desk, case)
        return NOTHING

    return await attempt(event, desk, case, keep())


async def _replied(event: Event, desk: Desk, case: Consultation) -> Message | None:
    if event.reply_to is None:
        return None
    return await desk.tx.messages.said_at(case.id, event.chat_id, event.reply_to)
