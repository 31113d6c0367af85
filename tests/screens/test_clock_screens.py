"""What the clocks say: every sentence renders in both languages, fits, and leads where it says."""

from dataclasses import replace
from typing import Any

import pytest

from pstbot.domain.case import Act, Status
from pstbot.ports.storage import Place
from pstbot.screens.card import card
from pstbot.screens.citizen_clock_notices import CITIZEN_CLOCK_NOTICES
from pstbot.screens.clipping import units
from pstbot.screens.facts import CaseFacts, NoticeFacts
from pstbot.screens.staff_clock_notices import STAFF_CLOCK_NOTICES
from pstbot.screens.voice import Voice
from pstbot.texts import Texts
from pstbot.texts.markup import stripped
from tests.domain.desk import local
from tests.domain.play import clock
from tests.screens.staff_facts import facts

TEXTS = Texts(strict=True)
ID = Voice(TEXTS, "id")
LONG = "W" * 64 + " <b>" + "W" * 64
MARCH = {"since": "2026-03-02T01:00:00+00:00", "until": "2026-03-04T01:00:00+00:00", "citizens": 3}
PARAMS: dict[str, dict[str, Any]] = {
    "turn-over": {"calls": [[101, LONG]] * 9},
    "taken-over": {"by": LONG, "before": LONG},
    "outage-made-good": MARCH,
    "outage-over": MARCH,
    "joint-leave-missing": {"year": 2027},
    "promise-moved": {"reason": LONG * 20, "first": "2026-03-04", "last": "2026-03-05", "kind": "closure"},
}


def late() -> CaseFacts:
    shown = facts(owner_id=101, status=Status.OPEN, first_answered_at=None, answers=0, due_at=local("2026-03-05 15:30"))
    return replace(shown, case=clock(shown.case, Act.WARN, "2026-03-05 15:30", day=100))


@pytest.mark.parametrize("locale", ["id", "en"])
def test_every_notice_of_the_clock_renders_and_fits(locale: str) -> None:
    for about in (facts(), facts(Status.OPEN), facts(Status.ANSWERED), late()):
        for key, render in {**CITIZEN_CLOCK_NOTICES, **STAFF_CLOCK_NOTICES}.items():
            shown = render(Voice(TEXTS, locale), NoticeFacts(PARAMS.get(key, {}), about, place=Place(1, -1002, 7, 8)))
            assert 0 < units(stripped(shown.body)) <= 4096


def test_the_owner_and_the_coordinators_are_called_by_a_link_to_them() -> None:
    half = STAFF_CLOCK_NOTICES["turn-half"](ID, NoticeFacts({}, facts(Status.OPEN)))
    assert '<a href="tg://user?id=101">Budi Santoso</a>' in half.body
    over = STAFF_CLOCK_NOTICES["turn-over"](ID, NoticeFacts({"calls": [[5, "<i>Ani"]]}, late()))
    assert '<a href="tg://user?id=5">&lt;i&gt;Ani</a>' in over.body


def test_the_coordinators_line_links_the_topic_where_there_is_one() -> None:
    placed = NoticeFacts({"calls": []}, late(), place=Place(1, -1002100000001, 77, None))
    assert (
        '<a href="https://t.me/c/2100000001/77">KS-2026-000001</a>' in STAFF_CLOCK_NOTICES["turn-over"](ID, placed).body
    )


def test_a_reason_typed_as_markup_is_shown_as_typed() -> None:
    shown = CITIZEN_CLOCK_NOTICES["promise-moved"](
        ID, NoticeFacts(PARAMS["promise-moved"] | {"reason": "<b>x"}, facts())
    )
    assert "&lt;b&gt;x" in shown.body


def test_an_answer_given_before_the_apology_leaves_takes_its_date_away() -> None:
    shown = CITIZEN_CLOCK_NOTICES["breach-apology"](ID, NoticeFacts({}, facts(Status.ANSWERED)))
    assert "Janji kami yang baru" not in shown.body


def test_the_card_offers_the_take_over_only_near_the_end_of_a_turn() -> None:
    def offers(about: CaseFacts) -> bool:
        return "Ambil alih" in [button.label for row in card(ID, about).rows for button in row]

    shown = [facts(Status.OPEN, alerted=alerted) for alerted in (0, 50, 80, 100)]
    assert [offers(each) for each in shown] == [False, False, True, True]
    assert not offers(facts(Status.ANSWERED, alerted=100))
