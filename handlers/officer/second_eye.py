"""How a question to colleagues looks now: still waiting, decided, or overtaken."""

from handlers.desk import Desk
from handlers.event import Event
from pstbot.domain.approval import ApprovalState
from pstbot.domain.roles import Permission, may
from pstbot.ports.approvals import Approval
from pstbot.ports.storage import Message, Officer
from pstbot.ports.workbench import Placed
from pstbot.screens import staff_approval as screens
from pstbot.screens import staff_topic as topic
from pstbot.screens.screen import Screen
from pstbot.services.colleagues import available
from pstbot.services.relay import HELD
from pstbot.services.standing import standing


async def question(desk: Desk, approval: Approval, quoted: str | None = None) -> Screen:
    """With the colleague who has most time called by name; without one the coordinators."""
    colleagues = [each.officer for each in await available(desk.tx, approval.author_id)]
    author = await desk.tx.staff.get(approval.author_id)
    if colleagues:
        return screens.waiting(desk.voice, approval, screens.Asked.COLLEAGUE, colleagues[:1], quoted)
    if author is not None and coordinates(author):
        return screens.waiting(desk.voice, approval, screens.Asked.AUTHOR, [author], quoted)
    others = [each for each in await desk.tx.staff.enrolled() if coordinates(each)]
    asked = screens.Asked.COORDINATORS if others else screens.Asked.NOBODY
    return screens.waiting(desk.voice, approval, asked, others, quoted)


async def as_it_stands(event: Event, desk: Desk, approval: Approval) -> Screen:
    """For a press on a question of an earlier moment: what has become of these words."""
    newest = await desk.tx.approvals.newest(approval.message_ref) or approval
    words = await desk.tx.messages.get(approval.message_ref)
    quoted = quoted_here(event, words)
    by = await name_of(desk, newest.settled_by)
    match newest.state:
        case ApprovalState.WAITING:
            return await question(desk, newest, quoted)
        case ApprovalState.APPROVED:
            own = newest.settled_by == newest.author_id
            return screens.approved(desk.voice, by, await name_of(desk, newest.author_id), quoted, own=own)
        case ApprovalState.RETURNED:
            return screens.returned(desk.voice, by, quoted)
    if words is not None and words.state == HELD:
        return await _held(desk, words)
    return screens.overtaken(desk.voice)


def quoted_here(event: Event, words: Message | None) -> str | None:
    """A ready answer has no message of its own: the question shows it, and its delivery is shown there."""
    if words is None or (words.chat_id, words.message_id) != (event.chat_id, event.message_id):
        return None
    return str(words.body.get("text") or "")


async def name_of(desk: Desk, user: int | None) -> str:
    officer = None if user is None else await desk.tx.staff.get(user)
    return officer.name if officer else "–"


def coordinates(officer: Officer) -> bool:
    return officer.role is not None and may(officer.role, Permission.ACT_FOR_COLLEAGUES)


async def _held(desk: Desk, words: Message) -> Screen:
    case = await desk.tx.consultations.get(words.case_id)
    assert case is not None
    main = await standing(desk.tx, case)
    if case.merged_into is not None:
        why = topic.Why.MERGED
    elif case.closed_at is not None:
        why = topic.Why.CLOSED
    elif case.owner_id in (None, words.author_id):
        why = topic.Why.LAPSED
    else:
        why = topic.Why.OWNED
    place = Placed(main, await desk.tx.places.of(main.id))
    return topic.held(desk.voice, words.id, why, await name_of(desk, case.owner_id), place)
