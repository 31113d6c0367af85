"""From a query to a request: "Belum, tanya petugas", /konsultasi, and the question itself.

Standard: online procedure, step 4.
"""

from handlers.citizen import draft
from handlers.citizen.aside import aside
from handlers.citizen.flow import proceed
from handlers.citizen.keeping import keep, kept, words_of
from handlers.citizen.waking import awake
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import NOTHING, Reply, redraw, say
from handlers.routes import Who, on_button, on_command, on_step
from handlers.speaking import said
from pstbot.screens import citizen_request as screens
from pstbot.screens import citizen_talk as talk
from pstbot.screens.citizen_body import has_words
from pstbot.search import smalltalk
from pstbot.services.said import Said


async def ask(event: Event, desk: Desk) -> Reply:
    """Ask an officer what was searched. An old button whose query is gone asks for the question."""
    words = kept(desk, event.press.ref if event.press else None)
    if words is None or not has_words(words_of(words)):
        return await write_question(event, desk)
    return await _begin(desk, words)


async def write_question(event: Event, desk: Desk) -> Reply:
    """/konsultasi, "Tanya petugas" in the menu, or an attachment that needs words."""
    await desk.go("question")
    return say(screens.question(desk.voice, len(draft.files(desk))))


async def new_question(event: Event, desk: Desk) -> Reply:
    """Beside an open request: a new one, with what was just written if that was meant."""
    await desk.go("question")
    ref = event.press.ref if event.press else None
    words = kept(desk, ref)
    usable = ref if words is not None and has_words(words_of(words)) else None
    return say(screens.question(desk.voice, len(draft.files(desk)), words=usable))


async def question_written(event: Event, desk: Desk) -> Reply:
    words = said(event)
    if words is None or not has_words(words_of(words)):
        return await _without_words(event, desk, words)
    if smalltalk(event.words):  # a greeting is no question: it is still waited for
        return say(screens.question(desk.voice, len(draft.files(desk))))
    await keep(event, desk)
    return await _begin(desk, words)


async def reword(event: Event, desk: Desk) -> Reply:
    await desk.go("reword")
    return redraw(screens.reword(desk.voice, draft.question(desk)))


async def reworded(event: Event, desk: Desk) -> Reply:
    words = said(event)
    if words is None or words.kind != "text" or not has_words(event.text):
        return await _without_words(event, desk, words)
    await draft.reword(desk, words)
    return say(await proceed(desk))


async def drop_files(event: Event, desk: Desk) -> Reply:
    await desk.forget("files")
    return redraw(screens.files_dropped(desk.voice))


async def _begin(desk: Desk, words: Said) -> Reply:
    await draft.begin(desk, words)
    person = desk.person
    if person.consent_version is None or person.name is None or person.email_verified_at is None:
        await desk.go(desk.session.step, long=True)
    return say(await proceed(desk))


async def _without_words(event: Event, desk: Desk, words: Said | None) -> Reply:
    """A file, a kind that cannot be carried, or signs that are no words: the form stays where it is."""
    if words is None:
        return NOTHING if event.media is None else say(talk.uncarried(desk.voice))
    if words.kind == "text":
        return say(screens.question_needed(desk.voice, len(draft.files(desk))))
    if desk.session.step == "reword":
        return await aside(event, desk)
    if not await draft.attach(desk, words):
        return say(screens.too_many_files(desk.voice, draft.MOST_FILES))
    return say(screens.question(desk.voice, len(draft.files(desk))))


ROUTES = (
    on_command("konsultasi", write_question, who=Who.CITIZEN, menu="citizen-command-ask"),
    on_button("question", write_question, who=Who.CITIZEN),
    on_button("new-question", new_question, who=Who.CITIZEN),
    on_button("ask", ask, who=Who.CITIZEN),
    on_button("reword", reword, who=Who.CITIZEN),
    on_button("drop-files", drop_files, who=Who.CITIZEN),
    on_step("question", awake(question_written), who=Who.CITIZEN),
    on_step("reword", awake(reworded), who=Who.CITIZEN),
)
