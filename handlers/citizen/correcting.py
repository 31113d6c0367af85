"""Words that a citizen changed: the officers' copy follows, a request that is not sent yet takes them over."""

from handlers.citizen import draft
from handlers.citizen.flow import proceed
from handlers.citizen.keeping import correct_kept
from handlers.citizen.typed import still_taken
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import NOTHING, Reply, say
from handlers.routes import Route, Trigger, Who
from handlers.speaking import said
from pstbot.screens import citizen_talk as talk
from pstbot.services.corrections import Fate
from pstbot.services.said import Said


async def edited(event: Event, desk: Desk) -> Reply:
    new = said(event)
    if new is None:
        return NOTHING
    reply = NOTHING
    said_there = await desk.tx.messages.said_in(event.chat_id, event.message_id)
    brought = {words.carried_from for words in said_there}
    for words in said_there:
        case = await desk.tx.consultations.get(words.case_id)
        if case is None or words.author != "citizen":
            continue
        if case.merged_into is not None and case.id in brought:  # they are read where they went along with a merge
            continue
        fate = await desk.consultations.correct(case, words, new)
        if fate is Fate.CLOSED:
            reply = say(talk.edit_closed(desk.voice, case))
        elif fate is Fate.FILE:
            reply = say(talk.edit_file(desk.voice))
    return reply if reply is not NOTHING else await _in_session(event, desk, new)


async def _in_session(event: Event, desk: Desk, new: Said) -> Reply:
    """The review is shown again: what it shows is what "Kirim" sends. A typed field stays as it was taken."""
    if not await correct_kept(desk, new):
        taken = still_taken(desk, event)
        return NOTHING if taken is None else say(taken)
    await draft.follow_words(desk)
    return say(await proceed(desk)) if desk.session.step == "review" else NOTHING


ROUTES = (Route(Trigger.WORDS, "edited", edited, Who.CITIZEN),)
