"""Words that found no case. Beside topics that is talk; in a group without topics they may have been meant for one.

They never leave by a guess. Whoever seems to have meant a case is told how to reply: gently, and one time.
"""

from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import NOTHING, Reply
from handlers.speaking import said
from pstbot.domain.layout import Layout
from pstbot.ports.carriers import Channel
from pstbot.screens import staff_layout as screens
from pstbot.screens.screen import Screen


async def astray(event: Event, desk: Desk) -> Reply:
    if desk.layout is not Layout.REPLIES or not (event.words or event.media):
        return NOTHING
    if event.album is not None and await _follows(event, desk):
        return NOTHING
    if event.answers_desk:
        return Reply(screens.reply_elsewhere(desk.voice), quote=True)
    if desk.session.step is not None and "case" in desk.session.form:
        case = await desk.tx.consultations.get(int(desk.session.form["case"]))
        if case is not None:
            once = f"reply-form:{event.chat_id}:{desk.session.form['prompt']}"
            await _hint(event, desk, screens.reply_form(desk.voice, case), once)
    elif await desk.tx.consultations.owned_by(desk.member.user_id):
        await _hint(event, desk, screens.reply_how(desk.voice), f"reply-how:{event.user_id}")
    return NOTHING


async def _follows(event: Event, desk: Desk) -> bool:
    """A further part of an album whose first part was a reply goes where that went."""
    words = said(event)
    return words is not None and await desk.consultations.join(words)


async def _hint(event: Event, desk: Desk, screen: Screen, once: str) -> None:
    payload = {"screen": screen.as_data(), "reply_to": event.message_id}
    await desk.tx.outbox.put(Channel.TELEGRAM, "screen", str(event.chat_id), payload, desk.now, once=once)
