"""The name: proposed from Telegram, or typed. Single names are valid."""

from handlers.citizen.aside import aside
from handlers.citizen.flow import proceed, proposed_name
from handlers.citizen.typed import remember_typed
from handlers.citizen.waking import awake
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_step
from pstbot.domain.errors import DeskError
from pstbot.domain.person import clean_name
from pstbot.screens import citizen_register as screens


async def use_proposed(event: Event, desk: Desk) -> Reply:
    if desk.session.step != "name":
        raise DeskError("error-button-stale")
    desk.citizen = await desk.registration.call_me(desk.person, desk.person.telegram_name)
    return redraw(await proceed(desk))


async def name_typed(event: Event, desk: Desk) -> Reply:
    if event.media is not None:
        return await aside(event, desk)
    try:
        name = clean_name(event.text)
    except DeskError as refusal:
        lead = desk.voice.say(refusal.key, **refusal.params)
        return say(screens.name(desk.voice, proposed_name(desk), lead))
    desk.citizen = await desk.registration.call_me(desk.person, name)
    await remember_typed(desk, event, "name")
    return say(await proceed(desk))


async def rename(event: Event, desk: Desk) -> Reply:
    if desk.person.consent_version is None:
        return redraw(await proceed(desk))
    await desk.go("name")
    return redraw(screens.name(desk.voice, proposed_name(desk)))


ROUTES = (
    on_button("use-name", use_proposed, who=Who.CITIZEN),
    on_button("rename", rename, who=Who.CITIZEN),
    on_step("name", awake(name_typed), who=Who.CITIZEN),
)
