"""Arriving: /start with or without a link, menu, language, help, and what no row knows."""

import re

from handlers.citizen.arriving import follow_letter
from handlers.citizen.leaving import unfinished
from handlers.citizen.proving import follow_link
from handlers.desk import Desk
from handlers.event import Event
from handlers.meeting_start import start_meeting
from handlers.reply import Reply, redraw, say, toast
from handlers.routes import Who, on_button, on_command
from pstbot.domain.errors import DeskError
from pstbot.screens import citizen_home as screens
from pstbot.texts.catalogue import LOCALES

_CODE_LINK = re.compile(r"v-([0-9]{6})")
_CASE_LINK = re.compile(r"(ks|diam)-([0-9]{1,15})(?:-([A-Za-z0-9_-]{22}))?")
_START_LINK = re.compile(r"mulai-([0-9]{1,15})")


async def start(event: Event, desk: Desk) -> Reply:
    """Links come from letters; anything else behind /start is somebody else's idea and means nothing."""
    if code := _CODE_LINK.fullmatch(event.argument):
        return say(await follow_link(desk, code[1]))
    if case := _CASE_LINK.fullmatch(event.argument):
        return say(await follow_letter(desk, case[1], int(case[2]), case[3]))
    meeting = _START_LINK.fullmatch(event.argument)
    if meeting and (reply := await start_meeting(desk, int(meeting[1]))):
        return reply
    return say(screens.welcome(desk.voice, desk.office, unfinished=unfinished(desk)))


async def menu(event: Event, desk: Desk) -> Reply:
    return say(screens.menu(desk.voice, unfinished=unfinished(desk)))


async def languages(event: Event, desk: Desk) -> Reply:
    return say(screens.languages(desk.voice))


async def speak(event: Event, desk: Desk) -> Reply:
    locale = event.press.extra if event.press else None
    if locale not in LOCALES:
        raise DeskError("error-button-stale")
    desk.citizen = await desk.registration.speak_language(desk.person, locale)
    return redraw(
        screens.welcome(desk.voice, desk.office, unfinished=unfinished(desk)), desk.voice.plain("home-language-set")
    )


async def help_page(event: Event, desk: Desk) -> Reply:
    return say(screens.help_page(desk.voice, desk.office, unfinished=unfinished(desk)))


async def unknown(event: Event, desk: Desk) -> Reply:
    return say(screens.unknown_command(desk.voice, unfinished=unfinished(desk)))


async def stale(event: Event, desk: Desk) -> Reply:
    """A button that no row knows any more: it still answers."""
    return toast(desk.voice.plain("error-button-stale"), alert=True)


ROUTES = (
    on_command("start", start, who=Who.EVERYBODY),
    on_command("menu", menu, who=Who.EVERYBODY, menu="citizen-command-menu"),
    on_command("bahasa", languages, who=Who.EVERYBODY, menu="citizen-command-language"),
    on_command("bantuan", help_page, who=Who.EVERYBODY, menu="citizen-command-help"),
    on_command("unknown", unknown, who=Who.EVERYBODY),
    on_button("menu", menu, who=Who.EVERYBODY),
    on_button("language", languages, who=Who.EVERYBODY),
    on_button("speak", speak, who=Who.EVERYBODY),
    on_button("help", help_page, who=Who.EVERYBODY),
    on_button("stale", stale, who=Who.EVERYBODY),
)
