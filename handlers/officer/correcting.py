"""An officer's own words, changed after they were said: the citizen's copy follows, after a second eye where needed."""

from dataclasses import replace

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.holding import quoting
from handlers.officer.marks import Mark, has_words, mark_of, unmarked
from handlers.officer.mentions import mentioned
from handlers.officer.second_eye import question
from handlers.reply import NOTHING, Reply
from handlers.routes import Route, Trigger, Who
from handlers.speaking import said
from pstbot.ports.storage import Message
from pstbot.screens import staff_topic as screens
from pstbot.screens.staff_replies import edit_recorded
from pstbot.services.corrections import Fate
from pstbot.services.relay import NOTE, RECORDED_BY, STAYS, WAITING
from pstbot.services.said import Said


async def edited(event: Event, desk: Desk) -> Reply:
    case = await desk.case_of(event)
    words = await desk.tx.messages.said_at(case.id, event.chat_id, event.message_id) if case else None
    if words is not None and words.body.get(RECORDED_BY) == desk.member.user_id:
        return quoting(edit_recorded(desk.voice))
    if case is None or words is None or (words.author, words.author_id) != ("officer", desk.member.user_id):
        return NOTHING
    new = _bare(said(event))
    if new is None or not has_words(new):
        return NOTHING
    mark = mark_of(event.words, desk.tools.premises.bot_username)
    if mark is Mark.NOTE and words.state in WAITING:  # waiting words become the note they now say to be
        await desk.consultations.keep_held(words)
        words = replace(words, state=NOTE)
    inside = (Mark.NOTE, Mark.REPLY, Mark.OTHER)  # words that have left would take their note along
    if mark in inside and words.state != NOTE:
        return quoting(screens.edit_marked(desk.voice))
    if words.state not in STAYS and await _mentions_more(desk, words, new):
        return quoting(screens.edit_mentions(desk.voice))
    became = await desk.approvals.correct(case, words, new, asked=mark is Mark.REVIEW)
    return _told(desk, became) if isinstance(became, Fate) else quoting(await question(desk, became))


async def _mentions_more(desk: Desk, words: Message, new: Said) -> bool:
    """Words that have left are not changed into a question to a colleague before the citizen's eyes."""
    known = {each.user_id for each in await mentioned(desk, Said(words.kind, words.body))}
    return any(each.user_id not in known for each in await mentioned(desk, new))


def _bare(new: Said | None) -> Said | None:
    """Without the mark in front, as words are stored."""
    return None if new is None else unmarked(new)


def _told(desk: Desk, fate: Fate) -> Reply:
    match fate:
        case Fate.CLOSED:
            return quoting(screens.edit_closed(desk.voice))
        case Fate.MAILED:
            return quoting(screens.edit_mailed(desk.voice))
        case Fate.TOLD:
            return quoting(screens.edit_told(desk.voice))
        case Fate.FILE:
            return quoting(screens.edit_file(desk.voice))
    return NOTHING


ROUTES = (Route(Trigger.WORDS, "edited", edited, Who.OFFICER),)
