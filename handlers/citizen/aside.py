"""Words and files that the step of a form cannot take: kept, and the person learns what the step expects."""

from handlers.citizen import draft
from handlers.citizen.keeping import keep
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import NOTHING, Reply, say
from handlers.speaking import said
from pstbot.screens import citizen_request as request
from pstbot.screens import citizen_talk as talk


async def aside(event: Event, desk: Desk) -> Reply:
    step = desk.session.step or ""
    words = said(event)
    if words is None:
        return NOTHING if event.media is None else say(talk.uncarried(desk.voice))
    if words.kind == "text":
        return say(request.unexpected(desk.voice, step, event.text, await keep(event, desk)))
    held = await draft.attach(desk, words)
    return say(request.file_unexpected(desk.voice, step, held, draft.MOST_FILES))
