"""Read once per update who is speaking and where they are."""

from dataclasses import replace
from datetime import datetime

from handlers.desk import Desk, Tools
from handlers.event import Event, Shape
from pstbot.ports.storage import Officer, Session, Transaction
from pstbot.search import Found
from pstbot.services.premises import STAFF_CHAT
from pstbot.services.reachability import note_reachable
from pstbot.services.staff import Staff
from pstbot.services.staff_layout import layout_of


async def open_desk(tx: Transaction, event: Event, tools: Tools, now: datetime, found: Found | None) -> Desk | None:
    """None where nobody is served: a group that is not the paired one."""
    session = await tx.sessions.get(event.chat_id, event.user_id)
    session = session or Session(event.chat_id, event.user_id, None, {}, now)
    desk = Desk(tx, now, tools, session, found=found)
    if event.private:
        known = await tx.people.by_chat(event.chat_id)
        if known is not None and not known.reachable:  # whoever writes can be written to, whatever was announced
            await note_reachable(tx, known, True, now)
            known = replace(known, reachable=True)
        desk.citizen = known or await tx.people.add(event.chat_id, event.user_name, tools.premises.first_locale, now)
        return desk
    if str(event.chat_id) != await tx.house.get(STAFF_CHAT):
        return None
    desk.layout = await layout_of(tx)
    if event.shape is Shape.PLAIN or event.shape is Shape.FORWARDED:
        desk.officer = (await Staff(tx, now).seen(event.user_id, event.user_name, event.username))[0]
    else:
        desk.officer = Officer(event.user_id, event.user_name, member=False)
    return desk
