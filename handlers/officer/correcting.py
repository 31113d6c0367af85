"""An officer's own words, changed after they were said: the citizen's copy follows."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.marks import Mark, has_words, mark_of, unmarked
from handlers.officer.topic import quoting
from handlers.reply import NOTHING, Reply
from handlers.routes import Route, Trigger, Who
from handlers.speaking import said
from pstbot.ports.storage import Message
from pstbot.screens import staff_topic as screens
from pstbot.services.corrections import Fate
from pstbot.services.relay import HELD, NOTE
from pstbot.services.said import Said


async def edited(event: Event, desk: Desk) -> Reply:
    case = await desk.case_of(event)
    words = await desk.tx.messages.said_at(case.id, event.chat_id, event.message_id) if case else None
    if case is None or words is None or words.author_id != desk.member.user_id:
        return NOTHING
    new = _bare(said(event))
    if new is None or not has_words(new):
        return NOTHING
    if not await _may_follow(desk, words, mark_of(event.words)):
        return quoting(screens.edit_marked(desk.voice))
    return _told(desk, await desk.consultations.correct(case, words, new))


async def _may_follow(desk: Desk, words: Message, mark: Mark) -> bool:
    """A note made of words that have left would go to the citizen; waiting words become the note they now say to be."""
    if mark not in (Mark.NOTE, Mark.OTHER) or words.state == NOTE:
        return True
    if words.state == HELD and mark is Mark.NOTE:
        await desk.consultations.keep_held(words)
        return True
    return False


def _bare(new: Said | None) -> Said | None:
    """Without the mark in front, as words are stored."""
    return None if new is None else unmarked(new)


def _told(desk: Desk, fate: Fate) -> Reply:
    match fate:
        case Fate.CLOSED:
            return quoting(screens.edit_closed(desk.voice))
        case Fate.MAILED:
            return quoting(screens.edit_mailed(desk.voice))
        case Fate.FILE:
            return quoting(screens.edit_file(desk.voice))
    return NOTHING


ROUTES = (Route(Trigger.WORDS, "edited", edited, Who.OFFICER),)
