"""The last look at a request, and sending it: the number and the promised date come at once."""

from handlers.citizen import draft
from handlers.citizen.aside import aside
from handlers.citizen.flow import proceed
from handlers.citizen.keeping import kept
from handlers.citizen.waking import awake
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_step
from handlers.speaking import said
from pstbot.domain.errors import DeskError
from pstbot.domain.request import Category
from pstbot.screens import citizen_request as screens


async def send(event: Event, desk: Desk) -> Reply:
    """A second press on the same review finds nothing left to send: one request, one case."""
    draft.require(desk)
    screen = await proceed(desk)
    if desk.session.step != "review":
        return redraw(screen)
    request = draft.card_json(draft.card(desk))
    case = await desk.consultations.ask(desk.person, draft.subject(desk), request, draft.pieces(desk))
    await draft.drop(desk)
    await desk.go(None)
    return redraw(screens.sent(desk.voice, case, desk.office.terms.working_days, desk.opens))


async def look(event: Event, desk: Desk) -> Reply:
    """Back from the details."""
    draft.require(desk)
    return redraw(await proceed(desk))


async def choose_category(event: Event, desk: Desk) -> Reply:
    chosen = event.press.extra if event.press else None
    if chosen not in set(Category) or not draft.is_asked(desk):
        raise DeskError("error-button-stale")
    await desk.go(desk.session.step, category=chosen)
    return redraw(await proceed(desk))


async def said_at_review(event: Event, desk: Desk) -> Reply:
    """Files join the request; words may, at a tap."""
    words = said(event)
    if words is None or words.kind == "text" or not await draft.attach(desk, words):
        return await aside(event, desk)
    return say(await proceed(desk))


async def add_words(event: Event, desk: Desk) -> Reply:
    words = kept(desk, event.press.ref if event.press else None)
    if words is None or not draft.is_asked(desk):
        raise DeskError("error-button-stale")
    await draft.add(desk, words)
    return redraw(await proceed(desk))


ROUTES = (
    on_button("send", send, who=Who.CITIZEN),
    on_button("review", look, who=Who.CITIZEN),
    on_button("category", choose_category, who=Who.CITIZEN),
    on_button("add-words", add_words, who=Who.CITIZEN),
    on_step("review", awake(said_at_review), who=Who.CITIZEN),
)
