"""Search by simply typing, without registration. Standard: online procedure, step 3."""

from dataclasses import replace

from handlers.citizen.keeping import keep, kept, words_of
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command
from pstbot.domain.errors import DeskError
from pstbot.screens import citizen_search as screens
from pstbot.screens.citizen_body import has_words
from pstbot.screens.screen import Screen
from pstbot.search import Entry, Found, Verdict, asks_for_figures

RELATED = 4
CHOICES = 5


async def search(event: Event, desk: Desk) -> Reply:
    """What was typed with no other meaning."""
    if not has_words(event.text):
        return say(screens.no_words(desk.voice))
    return say(show(desk, event.text, await keep(event, desk)))


def show(desk: Desk, text: str, serial: int) -> Screen:
    found = desk.found if desk.found and desk.found.query == text else desk.index.search(text)
    entries = _entries(desk, found)
    if found.verdict is Verdict.ANSWER and entries:
        others, figures = entries[1 : RELATED + 1], asks_for_figures(text)
        return screens.answer(desk.voice, desk.office, entries[0], serial, others, figures=figures)
    if found.verdict is Verdict.CHOICES and entries:
        return screens.choices(desk.voice, entries[:CHOICES], serial)
    return screens.nothing(desk.voice, desk.office, text, serial)


async def search_again(event: Event, desk: Desk) -> Reply:
    """A button with kept words: back to the choices, or words that were meant as a question after all."""
    assert event.press is not None
    words = kept(desk, event.press.ref)
    if words is None:
        return say(screens.gone(desk.voice))
    text = words_of(words)
    if not has_words(text):
        return say(screens.no_words(desk.voice))
    assert event.press.ref is not None
    return say(show(desk, text, event.press.ref))


async def choose(event: Event, desk: Desk) -> Reply:
    """One of the entries offered; it still answers when the query is gone."""
    assert event.press is not None
    entry = desk.index.entry(event.press.extra or "")
    if entry is None:
        raise DeskError("error-button-stale")
    serial = event.press.ref
    words = kept(desk, serial)
    figures = words is not None and asks_for_figures(words_of(words))
    return redraw(screens.answer(desk.voice, desk.office, entry, serial, (), chosen=True, figures=figures))


async def solved(event: Event, desk: Desk) -> Reply:
    return say(screens.solved(desk.voice))


async def find(event: Event, desk: Desk) -> Reply:
    """/cari: with words it searches at once."""
    if not event.argument:
        return say(screens.ask_query(desk.voice))
    if not has_words(event.argument):
        return say(screens.no_words(desk.voice))
    serial = await keep(_as_words(event), desk)
    return say(show(desk, event.argument, serial))


def _as_words(event: Event) -> Event:
    """The command's argument as words, without the entities that pointed into the command."""
    return replace(event, text=event.argument, entities=(), command=None, argument="")


def _entries(desk: Desk, found: Found) -> list[Entry]:
    entries = (desk.index.entry(hit.id) for hit in found.hits)
    return [entry for entry in entries if entry is not None]


ROUTES = (
    on_command("cari", find, who=Who.CITIZEN, menu="citizen-command-search"),
    on_button("find", find, who=Who.CITIZEN),
    on_button("search", search_again, who=Who.CITIZEN),
    on_button("answer", choose, who=Who.CITIZEN),
    on_button("solved", solved, who=Who.CITIZEN),
)
