"""Consent before anything personal is asked (UU 27/2022). Refusing keeps search and the other ways."""

from handlers.citizen import draft
from handlers.citizen.aside import aside
from handlers.citizen.flow import proceed
from handlers.citizen.waking import awake
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw
from handlers.routes import Who, on_button, on_step
from pstbot.domain.errors import DeskError
from pstbot.screens import citizen_register as screens
from pstbot.search.normalise import normalise

_YES = {"setuju", "ya", "ya setuju", "saya setuju", "iya", "oke", "ok", "yes", "i agree", "agree"}


async def agree(event: Event, desk: Desk) -> Reply:
    """Agreeing twice changes nothing: the first time stays on record."""
    if desk.person.consent_version is None:
        desk.citizen = await desk.registration.consent(desk.person)
    return redraw(await proceed(desk))


async def refuse(event: Event, desk: Desk) -> Reply:
    """Nothing of the half-made request stays either. Consent once given is not undone by an old button."""
    if desk.person.consent_version is not None:
        raise DeskError("error-button-stale")
    await draft.drop(desk)
    await desk.go(None)
    return redraw(screens.refused(desk.voice, desk.office))


async def answered_in_words(event: Event, desk: Desk) -> Reply:
    if normalise(event.text) in _YES:
        return await agree(event, desk)
    return await aside(event, desk)


ROUTES = (
    on_button("agree", agree, who=Who.CITIZEN),
    on_button("refuse", refuse, who=Who.CITIZEN),
    on_step("consent", awake(answered_in_words), who=Who.CITIZEN),
)
