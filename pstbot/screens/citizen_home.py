"""Welcome, menu, languages, help, and the way out of a form."""

from markupsafe import Markup

from pstbot.office import Office
from pstbot.screens.citizen_body import QUOTE_LENGTH, paragraphs, shortened
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice
from pstbot.search import Smalltalk

Row = tuple[Button, ...]

_SMALLTALK = {
    Smalltalk.GREETING: "home-greeting",
    Smalltalk.THANKS: "home-thanks",
    Smalltalk.PING: "home-ping",
    Smalltalk.AGREED: "home-agreed",
}


def menu_button(voice: Voice) -> Button:
    return Button(voice.plain("tap-menu"), "menu")


def resume_row(voice: Voice) -> Row:
    return (Button(voice.plain("tap-resume"), "resume"),)


def way_back(voice: Voice) -> tuple[Row, ...]:
    return ((menu_button(voice),),)


def welcome(voice: Voice, office: Office, *, unfinished: bool = False) -> Screen:
    body = voice.say("home-welcome", office=office.name, unit=office.unit)
    standard = Button(voice.plain("tap-standard"), "standard")
    return _unfinished(voice, body, ((menu_button(voice), standard), (_other_language(voice),)), unfinished)


def menu(voice: Voice, *, unfinished: bool = False) -> Screen:
    taps = (
        (Button(voice.plain("tap-search"), "find"), Button(voice.plain("tap-ask"), "question")),
        (Button(voice.plain("tap-cases"), "cases"), Button(voice.plain("tap-meetings"), "meets")),
        (Button(voice.plain("tap-standard"), "standard"), Button(voice.plain("tap-complain"), "complain")),
        (Button(voice.plain("tap-privacy"), "privacy"),),
        (Button(voice.plain("tap-language"), "language"), Button(voice.plain("tap-help"), "help")),
    )
    return _unfinished(voice, voice.say("home-menu"), taps, unfinished)


def languages(voice: Voice) -> Screen:
    taps = (
        Button(voice.plain("tap-indonesian"), "speak", extra="id"),
        Button(voice.plain("tap-english"), "speak", extra="en"),
    )
    return Screen(str(voice.say("home-languages")), (taps, (menu_button(voice),)))


def help_page(voice: Voice, office: Office, *, unfinished: bool = False) -> Screen:
    body = voice.say("home-help", days=office.terms.working_days, hours=office.hours_text(voice.locale))
    return _unfinished(voice, body, way_back(voice), unfinished)


def unknown_command(voice: Voice, *, unfinished: bool = False) -> Screen:
    return _unfinished(voice, voice.say("home-unknown-command"), way_back(voice), unfinished)


def smalltalk(voice: Voice, kind: Smalltalk) -> Screen:
    standard = Button(voice.plain("tap-standard"), "standard")
    return Screen(str(voice.say(_SMALLTALK[kind])), ((menu_button(voice), standard),))


def nothing_to_leave(voice: Voice) -> Screen:
    return Screen(str(voice.say("home-nothing-to-leave")), way_back(voice))


def form_left(voice: Voice, question: str) -> Screen:
    """``question`` is what was kept; empty where nothing had been asked yet."""
    if not question:
        return Screen(str(voice.say("home-form-left-empty")), way_back(voice))
    body = voice.say("home-form-left", question=shortened(question, QUOTE_LENGTH))
    return Screen(str(body), (resume_row(voice), *way_back(voice)))


def _other_language(voice: Voice) -> Button:
    if voice.locale == "en":
        return Button(voice.plain("tap-indonesian"), "speak", extra="id")
    return Button(voice.plain("tap-english"), "speak", extra="en")


def _unfinished(voice: Voice, body: Markup, rows: tuple[Row, ...], unfinished: bool) -> Screen:
    if not unfinished:
        return Screen(str(body), rows)
    return Screen(paragraphs(body, voice.say("home-unfinished")), (resume_row(voice), *rows))
