"""What a search shows: an answer, a choice, or an honest nothing, each with the way to an officer."""

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote_plus

from pstbot.office import Office
from pstbot.screens.citizen_body import LABEL_LENGTH, QUOTE_LENGTH, lines, paragraphs, shortened
from pstbot.screens.citizen_home import menu_button, way_back
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice
from pstbot.search import Entry
from pstbot.search.entry import Status

SEARCH_ENGINE = "https://searchengine.web.bps.go.id/search"
URL_QUERY = 100  # characters; more is no query for a search engine, and percent signs make it nine times as long

CONCEPTS = "konsep"

_HOLE = re.compile(r"\{office\.(\w+)\}")

Rows = tuple[tuple[Button, ...], ...]


def answer(
    voice: Voice,
    office: Office,
    entry: Entry,
    serial: int | None,
    others: Sequence[Entry],
    *,
    chosen: bool = False,
    figures: bool = False,
) -> Screen:
    """``serial`` is the kept query; ``chosen``: the entry was picked from choices, to which one may go back.

    ``figures``: a number was asked for, which the explanation of a concept does not give.
    """
    facts = office.facts(voice.locale)
    body = paragraphs(
        voice.say(
            "search-answer",
            question=entry.question_in(voice.locale),
            answer=filled(entry.answer_in(voice.locale), facts),
        ),
        lines(*_notes(voice, entry)) or None,
        voice.say("search-figures") if figures and entry.category == CONCEPTS else None,
        voice.say("search-similar") if others else None,
    )
    solved = Button(voice.plain("tap-solved"), "solved", serial)
    rows: Rows = ((solved,), (Button(voice.plain("tap-not-solved"), "ask", serial),))
    rows += tuple((_pick(voice, entry, serial),) for entry in others)
    if chosen and serial is not None:
        rows += ((Button(voice.plain("tap-other-choices"), "search", serial),),)
    return Screen(body, rows)


def choices(voice: Voice, entries: Sequence[Entry], serial: int) -> Screen:
    """The questions in full above, numbered; the buttons repeat their beginnings."""
    listed = [
        voice.say("search-choice", at=at, question=entry.question_in(voice.locale))
        for at, entry in enumerate(entries, 1)
    ]
    body = paragraphs(voice.say("search-choices"), lines(*listed))
    rows: Rows = tuple((_pick(voice, entry, serial, f"{at}. "),) for at, entry in enumerate(entries, 1))
    return Screen(body, (*rows, (Button(voice.plain("tap-none-of-these"), "ask", serial),)))


def nothing(voice: Voice, office: Office, question: str, serial: int) -> Screen:
    body = voice.say("search-nothing", question=shortened(question, QUOTE_LENGTH))
    engine = Button(voice.plain("tap-search-engine"), url=search_engine(question, office.domain))
    return Screen(str(body), ((Button(voice.plain("tap-ask"), "ask", serial),), (engine, menu_button(voice))))


def no_words(voice: Voice) -> Screen:
    return Screen(str(voice.say("search-no-words")), way_back(voice))


def ask_query(voice: Voice) -> Screen:
    return Screen(str(voice.say("search-ask-query")), way_back(voice))


def solved(voice: Voice) -> Screen:
    return Screen(str(voice.say("search-solved")), way_back(voice))


def gone(voice: Voice) -> Screen:
    return Screen(str(voice.say("search-gone")), way_back(voice))


def search_engine(question: str, domain: str) -> str:
    """The public search engine of BPS, narrowed to the office's domain."""
    return f"{SEARCH_ENGINE}?q={quote_plus(shortened(question, URL_QUERY), errors='replace')}&mfd={domain}"


def filled(text: str, facts: Mapping[str, str]) -> str:
    """``{office.address}`` and its like replaced by the office's facts; the content was checked when it was read."""
    return _HOLE.sub(lambda hole: facts.get(hole[1], hole[0]), text)


def _notes(voice: Voice, entry: Entry) -> list[str]:
    notes: list[str] = []
    if entry.cite:
        notes.append(voice.say("search-cite", sources=", ".join(entry.cite)))
    if entry.status is not Status.CHECKED:
        notes.append(voice.say("search-unconfirmed"))
    return notes


def _pick(voice: Voice, entry: Entry, serial: int | None, before: str = "") -> Button:
    label = shortened(before + entry.question_in(voice.locale), LABEL_LENGTH)
    return Button(label, "answer", serial, entry.id)
