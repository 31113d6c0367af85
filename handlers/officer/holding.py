"""Nothing leaves by accident: which words wait for a press, and why."""

from collections.abc import Sequence

from handlers.desk import Desk
from handlers.event import Event, Shape
from handlers.officer.mentions import mentioned
from handlers.officer.presses import case_facts
from handlers.officer.replied import replies_to_note
from handlers.reply import Reply
from pstbot.domain.case import Consultation, Status
from pstbot.domain.reach import Way
from pstbot.ports.storage import Officer
from pstbot.ports.workbench import Placed
from pstbot.screens import staff_topic as screens
from pstbot.screens.screen import Screen
from pstbot.services.said import Said
from pstbot.services.standing import standing


def quoting(screen: Screen) -> Reply:
    return Reply(screen, quote=True)


async def held(event: Event, desk: Desk, case: Consultation, words: Said, *, asked: bool) -> Reply | None:
    """The question about words that wait; none for those that may leave. ``asked``: a second eye sees them anyway."""
    if event.shape is Shape.FORWARDED:
        return await hold(desk, case, words, screens.Why.FORWARDED)
    if case.status is Status.CLOSED:
        merged = case.merged_into is not None
        return await hold(desk, case, words, screens.Why.MERGED if merged else screens.Why.CLOSED)
    if case.owner_id not in (None, desk.member.user_id):
        return await hold(desk, case, words, screens.Why.OWNED)
    if not asked and (colleagues := await mentioned(desk, words)):
        return await hold(desk, case, words, screens.Why.MENTION, colleagues)
    if not asked and await replies_to_note(event, desk, case):
        return await hold(desk, case, words, screens.Why.NOTE)
    return None


async def hold(
    desk: Desk, case: Consultation, words: Said, why: screens.Why, colleagues: Sequence[Officer] = ()
) -> Reply:
    """Nothing leaves by accident: the words wait for a press."""
    held = await desk.consultations.hold(case, desk.member, words)
    about = await case_facts(desk, case)
    owner = about.owner.name if about.owner else "–"
    main = await standing(desk.tx, case)
    place = Placed(main, await desk.tx.places.of(main.id))
    reply = about.way is not Way.CHAT
    return quoting(screens.held(desk.voice, held.id, why, owner, place, colleagues, reply=reply))
