"""The service standard, complaint channels, and privacy: pages that change nothing."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, say
from handlers.routes import Who, on_button, on_command
from pstbot.screens import citizen_standard as screens


async def standard(event: Event, desk: Desk) -> Reply:
    return say(screens.standard(desk.voice, desk.office))


async def complaints(event: Event, desk: Desk) -> Reply:
    return say(screens.complaints(desk.voice, desk.office))


async def privacy(event: Event, desk: Desk) -> Reply:
    return say(screens.privacy(desk.voice, desk.office, desk.person.consent_at))


ROUTES = (
    on_command("pengaduan", complaints, who=Who.EVERYBODY, menu="citizen-command-complain"),
    on_command("privasi", privacy, who=Who.EVERYBODY, menu="citizen-command-privacy"),
    on_button("standard", standard, who=Who.EVERYBODY),
    on_button("complain", complaints, who=Who.EVERYBODY),
    on_button("privacy", privacy, who=Who.EVERYBODY),
)
