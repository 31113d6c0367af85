"""What a citizen's plain words mean, when no form asked for them.

No open request: a search. One: its officer. Several: the current one, named. A reply follows the message it answers.
Shortly after closing: the old request, or something new.
"""

from handlers.citizen import draft
from handlers.citizen.keeping import keep, kept
from handlers.citizen.searching import search, search_again
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import NOTHING, Reply, say
from handlers.routes import Who, on_button, on_words
from handlers.speaking import said
from pstbot.domain.case import Consultation, Status
from pstbot.domain.rating import is_ratable
from pstbot.screens import citizen_home as home
from pstbot.screens import citizen_request as request
from pstbot.screens import citizen_talk as talk
from pstbot.search import smalltalk
from pstbot.services.said import Said
from pstbot.services.standing import standing

_LOOKED_AT = 20  # newest requests among which the last closed one is sought


async def plain_words(event: Event, desk: Desk) -> Reply:
    words = said(event)
    if words is None:  # a service message, or a kind that cannot be carried
        return NOTHING if event.media is None else say(talk.uncarried(desk.voice))
    if await desk.consultations.join(words):
        return NOTHING
    answered = await _replied_case(event, desk)
    opened = await desk.tx.consultations.open_of(desk.person.id)
    case = answered if answered and answered.status is not Status.CLOSED else _current(desk, opened)
    closed = answered and answered.status is Status.CLOSED and is_ratable(answered, desk.now, desk.office.terms)
    if case is not None and not closed:
        return await _speak(event, desk, case, words, opened)
    return await _without_case(event, desk, words, answered if closed else None)


async def _replied_case(event: Event, desk: Desk) -> Consultation | None:
    """Of the message that is answered, or where that one goes on; a message that is no case's words answers nothing."""
    twin = None if event.reply_to is None else await desk.tx.messages.twin(event.chat_id, event.reply_to)
    message = twin and await desk.tx.messages.get(twin[2])
    case = await desk.tx.consultations.get(message.case_id) if message else None
    return await standing(desk.tx, case) if case and case.citizen_id == desk.person.id else None


def _current(desk: Desk, opened: list[Consultation]) -> Consultation | None:
    """The one the person is in; otherwise the one that moved last."""
    chosen = next((case for case in opened if case.id == desk.person.current_case_id), None)
    return chosen or max(opened, key=lambda case: case.touched_at, default=None)


async def _speak(event: Event, desk: Desk, case: Consultation, words: Said, opened: list[Consultation]) -> Reply:
    serial = await keep(event, desk)
    case = await desk.consultations.speak(case, desk.person, words)
    others = [other for other in opened if other.id != case.id]
    return say(talk.relayed(desk.voice, case, serial, others, desk.opens))


async def _without_case(event: Event, desk: Desk, words: Said, replied: Consultation | None) -> Reply:
    if words.kind == "text" and replied is None and (kind := smalltalk(event.text)):
        return say(home.smalltalk(desk.voice, kind))
    closed = replied or await _lately_closed(desk)
    if closed is not None:
        return say(talk.after_closing(desk.voice, closed, await keep(event, desk)))
    return await search(event, desk) if words.kind == "text" else await _offer_files(desk, words)


async def new_matter(event: Event, desk: Desk) -> Reply:
    """ "Pertanyaan baru" after a closing: what was kept is searched, or waits for a request where it is a file."""
    words = kept(desk, event.press.ref if event.press else None)
    if words is not None and words.kind != "text":
        return await _offer_files(desk, words)
    return await search_again(event, desk)


async def _offer_files(desk: Desk, file: Said) -> Reply:
    """A first voice note or photo: it waits for a request."""
    if not await draft.attach(desk, file):
        return say(request.too_many_files(desk.voice, draft.MOST_FILES))
    return say(request.offer_files(desk.voice, len(draft.files(desk))))


async def _lately_closed(desk: Desk) -> Consultation | None:
    recent = await desk.tx.consultations.recent_of(desk.person.id, _LOOKED_AT)
    closed = [case for case in recent if is_ratable(case, desk.now, desk.office.terms)]
    return max(closed, key=lambda case: case.closed_at or desk.now, default=None)


ROUTES = (
    on_words(plain_words, who=Who.CITIZEN),
    on_button("new-matter", new_matter, who=Who.CITIZEN),
)
