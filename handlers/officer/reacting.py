"""The owner's reaction under a citizen's words is shown to the citizen; colleagues' reactions stay in the house."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import NOTHING, Reply
from handlers.routes import Who, on_reaction
from pstbot.services.reactions import carry


async def reacted(event: Event, desk: Desk) -> Reply:
    twin = await desk.tx.messages.twin(event.chat_id, event.message_id)
    words = await desk.tx.messages.get(twin[2]) if twin else None
    case = await desk.tx.consultations.get(words.case_id) if words else None
    if words is None or case is None or words.author != "citizen" or case.owner_id != desk.member.user_id:
        return NOTHING
    await carry(desk.tx, words, event.reactions or (), desk.now)
    return NOTHING


ROUTES = (on_reaction(reacted, who=Who.OFFICER),)
