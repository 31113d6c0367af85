"""Screens for citizens who do not write here: every one renders in both languages and fits Telegram's limits."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from handlers.buttons import pack
from pstbot.domain.case import CaseChannel, Status
from pstbot.domain.request import Item
from pstbot.ports.storage import Officer
from pstbot.screens import citizen_arriving, staff_recording, staff_replies
from pstbot.screens.card import card
from pstbot.screens.clipping import units
from pstbot.screens.facts import CaseFacts, NoticeFacts
from pstbot.screens.screen import Screen
from pstbot.screens.staff_reach_notices import STAFF_REACH_NOTICES
from pstbot.screens.staff_recording import masked
from pstbot.screens.voice import Voice
from pstbot.services.hearsay import DECISIONS
from pstbot.services.notices import BY_WORD
from pstbot.texts import Texts
from pstbot.texts.markup import stripped
from tests.domain.desk import local
from tests.screens.staff_facts import facts, siti

TEXTS = Texts(strict=True)
LONG = "<b>" + "W" * 120
BY = Officer(2**52, LONG)
NOON = local("2026-03-02 12:00")
PARAMS = {"words": 2**40, "files": [LONG] * 9, "again": 2, "news": "case-closed"}


def about(**changes: object) -> CaseFacts:
    nobody = replace(siti(), chat_id=None, email=None, phone="+6281217678691")
    return replace(facts(Status.ANSWERED, citizen=nobody, channel=CaseChannel.WHATSAPP, answered_at=NOON), **changes)  # type: ignore[arg-type]


def screens(voice: Voice) -> Iterator[Screen]:
    case = about().case
    for field in ("channel", "name", "contact", "question"):
        for only in (True, False):
            asked = staff_recording.Asked(2**53, field, LONG, "0812", 3, email_only=only)
            yield staff_recording.ask(voice, asked, BY, voice.say("staff-intake-resumed"))
    for mail in ("w" * 64 + "@" + "w" * 180 + ".id", None):
        shown = staff_recording.Review(
            2**53, "phone", LONG, mail, "+" + "9" * 15, "x" * 9000, 9, "id", True, mail, LONG * 2, True, mail is None
        )
        yield staff_recording.review(voice, shown)
    yield from (staff_recording.opened(voice, case, BY), staff_recording.cancelled(voice))
    yield from (staff_replies.ask(voice, case, DECISIONS), staff_replies.ask_words(voice, case, BY))
    yield from (staff_replies.decided(voice, act, BY) for act in DECISIONS)
    yield from (staff_replies.recorded(voice, BY), staff_replies.how_to_record(voice), staff_replies.told(voice, 3, BY))
    yield staff_replies.edit_recorded(voice)
    yield from (render(voice, NoticeFacts(PARAMS, about())) for render in STAFF_REACH_NOTICES.values())
    offer = citizen_arriving.Offer(case, LONG, "diam", "x" * 22, NOON, NoticeFacts().terms)
    yield from (citizen_arriving.offer(voice, offer, agreed=agreed) for agreed in (True, False))
    yield card(voice, about())


@pytest.mark.parametrize("locale", ["id", "en"])
def test_every_screen_fits(locale: str) -> None:
    for screen in screens(Voice(TEXTS, locale)):
        assert 0 < units(stripped(screen.body)) <= 4096, screen.body
        for button in (button for row in screen.rows for button in row):
            assert 0 < units(button.label) <= 64
            assert button.url or len(pack(button.act, button.ref, button.extra)) <= 64


@pytest.mark.parametrize("locale", ["id", "en"])
def test_everything_that_is_passed_on_has_words_of_its_own(locale: str) -> None:
    voice = Voice(TEXTS, locale)
    asked = about(case=replace(about().case, status=Status.INCOMPLETE, missing=frozenset({Item.YEARS})))
    told = {key: str(STAFF_REACH_NOTICES["pass-on"](voice, NoticeFacts({"news": key}, asked)).body) for key in BY_WORD}
    assert len(set(told.values())) == len(BY_WORD)


def test_a_name_is_shown_by_its_first_letters_only() -> None:
    assert [masked(name) for name in ("Siti Rahmawati", "Joko", "")] == ["S••• R•••", "J•••", "•••"]
