"""A citizen's reaction under an officer's words is shown in the topic."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import NOTHING, Reply
from handlers.routes import Who, on_reaction
from pstbot.services.reactions import carry
from pstbot.services.relay import DELIVERED


async def reacted(event: Event, desk: Desk) -> Reply:
    twin = await desk.tx.messages.twin(event.chat_id, event.message_id)
    words = await desk.tx.messages.get(twin[2]) if twin else None
    if words is not None and words.author == "officer" and words.state == DELIVERED:
        await carry(desk.tx, words, event.reactions or (), desk.now)
    return NOTHING


ROUTES = (on_reaction(reacted, who=Who.CITIZEN),)
