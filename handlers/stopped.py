"""A citizen who is blocked for a time: what reads, complains or rates goes on; everything else is answered by one word.

The rows of the table say which is which (``Who.EVERYBODY``). Nothing is relayed, and nothing is kept.
"""

from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import NOTHING, Reply, say, toast
from handlers.routes import Route, Who
from pstbot.screens import citizen_blocked as screens


async def stopped(route: Route, event: Event, desk: Desk) -> Reply | None:
    """None lets them through. A press or a command is always explained, chatter once an hour."""
    block = desk.person.block
    if route.who is Who.EVERYBODY or block is None or not block.holds(desk.now):
        return None
    if event.callback_id is not None:
        return toast(screens.press(desk.voice, block.until), alert=True)
    if event.command is None:
        said = event.reactions is None and (event.words or event.media)
        if not said or not block.tells(desk.now):
            return NOTHING
        await desk.blocks.told(desk.person)
    return say(screens.blocked(desk.voice, desk.office, block.until))
