"""Words that wait: "Kirim" claims (or reopens) on purpose and sends them, "Catatan" keeps them among officers.

Where the office asks for a second eye, a colleague's "Kirim" is one; the author's leads to the question for one.
"""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import attempt
from handlers.officer.second_eye import question
from handlers.reply import Reply, redraw
from handlers.routes import Who, on_button
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Message
from pstbot.screens import staff_topic as screens
from pstbot.services.relay import HELD


async def send(event: Event, desk: Desk) -> Reply:
    words, case = await _waiting(event, desk)

    async def act() -> Reply:
        waiting = await desk.approvals.send_held(case, desk.member, words)
        return redraw(await question(desk, waiting) if waiting else screens.held_sent(desk.voice, desk.member.name))

    return await attempt(event, desk, case, act())


async def keep(event: Event, desk: Desk) -> Reply:
    words, _ = await _waiting(event, desk)
    await desk.consultations.keep_held(words)
    return redraw(screens.held_kept(desk.voice, desk.member.name))


async def _waiting(event: Event, desk: Desk) -> tuple[Message, Consultation]:
    """Raises ``DeskError("error-button-stale")`` for words that were sent or kept meanwhile."""
    ref = event.press.ref if event.press else None
    words = None if ref is None else await desk.tx.messages.get(ref)
    case = None if words is None else await desk.tx.consultations.get(words.case_id)
    if words is None or case is None or words.state != HELD:
        raise DeskError("error-button-stale")
    return words, case


ROUTES = (
    on_button("held-send", send, who=Who.OFFICER),
    on_button("held-keep", keep, who=Who.OFFICER),
)
