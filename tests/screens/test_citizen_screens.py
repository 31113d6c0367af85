"""Every screen for citizens, with the longest and most hostile words: inside the limits, each button with a row."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from handlers.buttons import pack
from handlers.citizen import ROUTES
from handlers.citizen.detailing import STEPS as EDITING
from handlers.routes import Trigger
from pstbot.domain.case import Consultation, Reason, Status
from pstbot.domain.prefill import prefill
from pstbot.domain.rating import Rating
from pstbot.domain.regions import match_regions
from pstbot.domain.request import MAX_ROWS, DataRow, Item, Level, Period, RequestCard
from pstbot.domain.row_fields import RowField
from pstbot.domain.terms import STANDARD
from pstbot.domain.verification import Outcome
from pstbot.office import Office, load_office
from pstbot.ports.storage import Officer, Person
from pstbot.screens import citizen_arriving as arriving
from pstbot.screens import citizen_cases as cases
from pstbot.screens import citizen_details as details
from pstbot.screens import citizen_home as home
from pstbot.screens import citizen_rating as rating
from pstbot.screens import citizen_register as register
from pstbot.screens import citizen_request as request
from pstbot.screens import citizen_search as search
from pstbot.screens import citizen_standard as standard
from pstbot.screens import citizen_talk as talk
from pstbot.screens import row_editor as editor
from pstbot.screens.citizen_clock_notices import CITIZEN_CLOCK_NOTICES
from pstbot.screens.citizen_notices import CITIZEN_NOTICES
from pstbot.screens.facts import CaseFacts, NoticeFacts
from pstbot.screens.screen import Screen
from pstbot.screens.voice import Voice
from pstbot.search import Smalltalk, packaged_index
from pstbot.texts import Texts
from pstbot.texts.markup import stripped
from tests.domain.desk import case as submitted_case
from tests.screens.meeting_screens import meeting_screens

NOW = datetime(2026, 3, 9, 4, 0, tzinfo=UTC)
LONG = "<b>&🎉\u202e عربي " * 400
NAME = "𝒮" * 100
ADDRESS = "s" * 60 + "@" + "contoh." * 20 + "go.id"
BIG = 2**40
ROOT = Path(__file__).parents[2]
LABEL = 40  # units: what a narrow phone still shows of a button standing alone


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts(strict=True)


@pytest.fixture(scope="module")
def office() -> Office:
    return load_office()


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def every_case() -> Iterator[Consultation]:
    """One case in each status, with everything in it that a screen may show."""
    case = replace(submitted_case(), id=BIG, subject=LONG)
    yield case
    yield replace(case, status=Status.INCOMPLETE, missing=frozenset(Item))
    yield replace(case, status=Status.INCOMPLETE, missing=frozenset({Item.EMAIL}))
    yield replace(case, status=Status.OPEN, owner_id=1, first_answered_at=NOW)
    yield replace(case, status=Status.ANSWERED, owner_id=1, first_answered_at=NOW, answered_at=NOW, extended=2)
    yield replace(case, status=Status.ANSWERED, owner_id=1, first_answered_at=NOW, answered_at=NOW, warned_at=NOW)
    for reason in Reason:
        yield replace(case, status=Status.CLOSED, closed_at=NOW, close_reason=reason, summary=LONG)


def of_cases(voice: Voice) -> Iterator[Screen]:
    every = list(every_case())
    yield cases.listed(voice, every[:8])
    yield cases.listed(voice, ())
    for case in every:
        yield cases.one(voice, case, NAME, NOW, STANDARD)
        yield cases.one(voice, case, NAME, NOW, STANDARD, main=every[0])
        yield talk.relayed(voice, case, BIG, every[:5], NOW)
        yield talk.write_to(voice, case, BIG)
        yield talk.after_closing(voice, case, BIG)
        yield talk.withdraw(voice, case)
        yield arriving.offer(voice, arriving.Offer(case, NAME, "diam", "x" * 22, NOW, STANDARD), agreed=False)
        yield talk.withdrawn(voice, case, NOW)
        yield talk.still_waiting(voice, case)
        yield talk.continued(voice, case)
        yield talk.reopened(voice, case)
        yield talk.still_needed(voice, case)
        yield request.sent(voice, case, 3)
        yield request.sent(voice, case, 3, NOW)
        yield rating.ask(voice, case)
        yield rating.finished(voice, case)
        yield rating.comment_kept(voice, case, BIG)
        yield from (rating.thanks(voice, case, Rating(case.id, 1, NOW), typed=typed) for typed in (True, False))
        yield from of_notices(voice, case)


def of_notices(voice: Voice, case: Consultation) -> Iterator[Screen]:
    citizen = Person(1, 2, voice.locale, NAME)
    about = CaseFacts(case, citizen, Officer(1, NAME), {}, NOW)
    params: dict[str, object] = {
        "code": "550",
        "reason": LONG,
        "first": "2026-11-24",
        "last": "2026-11-26",
        "kind": "closure",
    }
    params |= {"main": "KS-2026-000001", "main_id": BIG, "due": NOW.isoformat()}
    every = {**CITIZEN_NOTICES, **CITIZEN_CLOCK_NOTICES}
    yield from (render(voice, NoticeFacts(params, about)) for render in every.values())


def of_registration(voice: Voice, office: Office) -> Iterator[Screen]:
    yield register.consent(voice)
    yield register.refused(voice, office)
    yield register.name(voice, NAME)
    yield register.name_stays(voice, NAME)
    yield from (register.address_stays(voice, "siti@contoh.go.id", proven=proven) for proven in (True, False))
    yield register.name(voice, None, voice.say("error-name-empty"))
    yield register.email(voice, NAME)
    yield register.slip(voice, ADDRESS, ADDRESS)
    yield register.code(voice, ADDRESS, 30)
    yield from (register.code_failed(voice, outcome, 4) for outcome in (None, *Outcome) if outcome is not Outcome.RIGHT)
    yield register.link_spent(voice)
    yield register.account(voice, "")
    yield register.proved(voice, "", list(every_case()))


def of_requests(voice: Voice) -> Iterator[Screen]:
    for email in (None, ADDRESS):
        shown = request.Review(LONG, prefill(f"{LONG} Tarakan 2020 2023", 2026), NAME, email, 10, 3, long=True)
        yield request.review(voice, shown)
    yield from of_details(voice)
    yield request.question(voice, 3, words=BIG)
    yield request.question_needed(voice, 0)
    yield request.reword(voice, LONG)
    for step in ("consent", "name", "email", "slip", "code", "account", "review", "question", *EDITING):
        yield request.unexpected(voice, step, LONG, BIG)
        yield request.file_unexpected(voice, step, kept=False, most=10)
    yield request.idle(voice, NOW, LONG)
    yield request.idle(voice, NOW, "")
    yield request.offer_files(voice, 10)
    yield request.too_many_files(voice, 10)
    yield request.files_dropped(voice)


def of_details(voice: Voice) -> Iterator[Screen]:
    """The longest rows there can be, as many as there can be."""
    row = DataRow(NAME * 2, "6501080", Level.REGENCY, 2000, 2066, Period.QUARTERLY)
    rows = tuple(replace(row, id=BIG + place) for place in range(MAX_ROWS))
    card = editor.Card(rows, BIG, details.foot(voice, "study", edited=True), 2026)
    shown = request.Review(LONG, RequestCard(rows, use="study"), NAME, ADDRESS, 10, 3, long=True, edited=True)
    yield request.review(voice, shown)
    yield editor.listing(voice, card, *details.use_line(voice, "study"))
    yield editor.listing(voice, replace(card, rows=rows[:1], foot=details.foot(voice, None, edited=False)))
    yield editor.one(voice, card, rows[-1])
    yield from (editor.ask(voice, card, rows[-1], field) for field in RowField)
    yield editor.ask_new(voice, card)
    yield editor.which_region(voice, card, rows[0], match_regions("sebatik"))
    yield details.ask_use(voice, "research")


def of_searches(voice: Voice, office: Office) -> Iterator[Screen]:
    entries = packaged_index().entries
    for entry in entries:
        yield search.answer(voice, office, entry, BIG, entries[:4], chosen=True)
    yield search.choices(voice, entries[:5], BIG)
    yield search.nothing(voice, office, LONG, BIG)
    yield from (screen(voice) for screen in (search.no_words, search.ask_query, search.solved, search.gone))


def of_pages(voice: Voice, office: Office) -> Iterator[Screen]:
    yield home.welcome(voice, office, unfinished=True)
    yield home.menu(voice, unfinished=True)
    yield home.languages(voice)
    yield home.help_page(voice, office, unfinished=True)
    yield home.unknown_command(voice)
    yield from (home.smalltalk(voice, kind) for kind in Smalltalk)
    yield home.nothing_to_leave(voice)
    yield from (home.form_left(voice, question) for question in ("", LONG))
    yield standard.standard(voice, office)
    yield standard.complaints(voice, office)
    yield from (standard.privacy(voice, office, agreed) for agreed in (None, NOW))
    yield talk.uncarried(voice)
    yield talk.edit_file(voice)
    yield rating.none(voice, 14)
    yield rating.ask_comment(voice)
    yield rating.comment_needs_words(voice)
    yield rating.skipped(voice)


def every_screen(voice: Voice, office: Office) -> Iterator[Screen]:
    yield from of_pages(voice, office)
    yield from of_searches(voice, office)
    yield from of_registration(voice, office)
    yield from of_requests(voice)
    yield from of_cases(voice)
    yield from meeting_screens(voice, next(every_case()))


@pytest.mark.parametrize("locale", ["id", "en"])
def test_every_screen_fits_into_one_message(texts: Texts, office: Office, locale: str) -> None:
    for screen in every_screen(Voice(texts, locale), office):
        assert 0 < units(stripped(screen.body)) <= 4096, screen.body[:80]


@pytest.mark.parametrize("locale", ["id", "en"])
def test_every_button_fits_and_has_a_row_or_an_address(texts: Texts, office: Office, locale: str) -> None:
    acts = {row.name for row in ROUTES if row.trigger is Trigger.BUTTON}
    for screen in every_screen(Voice(texts, locale), office):
        for button in (button for row in screen.rows for button in row):
            assert 0 < units(button.label) <= LABEL * 2, button.label
            assert len(button.label) <= LABEL, button.label
            if button.url is None:
                assert button.act in acts
                assert len(pack(button.act, button.ref, button.extra).encode()) <= 64
            else:
                assert button.url.startswith("https://")
                assert len(button.url) <= 2048


def test_every_button_row_is_offered_by_a_screen(texts: Texts, office: Office) -> None:
    acts = {row.name for row in ROUTES if row.trigger is Trigger.BUTTON}
    offered = {b.act for screen in every_screen(Voice(texts, "id"), office) for row in screen.rows for b in row}
    assert acts - offered == {"stale"}


def test_persons_words_never_become_markup(texts: Texts, office: Office) -> None:
    for screen in every_screen(Voice(texts, "id"), office):
        assert "<b>&" not in screen.body


@pytest.mark.parametrize("locale", ["id", "en"])
def test_every_refusal_has_a_text_that_fits_into_an_alert(texts: Texts, locale: str) -> None:
    sources = [path.read_text() for room in ("pstbot", "handlers") for path in (ROOT / room).rglob("*.py")]
    raised = {key for source in sources for key in re.findall(r'DeskError\(\s*"(error-[a-z-]+)"', source)}
    assert raised <= texts.keys(locale)
    for key in raised:
        params = {name: "KS-2026-000123" if name == "number" else 14 for name in texts.holes(locale, key)}
        assert len(texts.plain(locale, key, **params)) <= 200, key
