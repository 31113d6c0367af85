"""The other screens of the staff group: every one renders in both languages and fits Telegram's limits."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from handlers.buttons import pack
from pstbot.domain.case import Act, Actor, Reason, Status
from pstbot.domain.guards import REASONS
from pstbot.domain.request import Item
from pstbot.domain.results import marks_of, results_of
from pstbot.domain.roles import Role
from pstbot.ports.storage import Officer, Place
from pstbot.ports.workbench import Colleague, Placed
from pstbot.screens import (
    staff_calling,
    staff_closing,
    staff_details,
    staff_links,
    staff_marking,
    staff_merging,
    staff_more,
    staff_roles,
    staff_system,
    staff_tasks,
    staff_timeline,
    staff_topic,
    staff_urgent,
    staff_waiving,
)
from pstbot.screens.clipping import units
from pstbot.screens.facts import NoticeFacts
from pstbot.screens.screen import Screen
from pstbot.screens.staff_clock_notices import STAFF_CLOCK_NOTICES
from pstbot.screens.staff_notices import FAILURES, STAFF_NOTICES
from pstbot.screens.voice import Voice
from pstbot.services.notices import EVERY, NOTICES, To
from pstbot.texts import Texts
from pstbot.texts.markup import stripped
from tests.domain.desk import local
from tests.screens.staff_facts import facts, siti, wanted_rows

TEXTS = Texts(strict=True)
ID = Voice(TEXTS, "id")
LONG = "W" * 64 + " " + "W" * 64  # the longest name Telegram lets people have
BUDI, HEAD = Officer(101, LONG, Role.COORDINATOR), Officer(2**52, LONG, Role.HEAD)
NOON = local("2026-03-02 12:00")

PARAMS: dict[str, dict[str, Any]] = {
    "rated": {"stars": 4, "comment": "<b>bagus</b> " + "x" * 980},
    "relay-failed": {"code": "blocked", "row": 2**40, "case": 1, "number": "KS-2026-000001"},
    "mail-failed": {"code": "550", "row": 5},
    "update-parked": {"item": 5},
    "enrolment-asked": {"user": 2**52, "name": LONG},
    "edit-failed": {"code": "edit-missing"},
    "withdraw-impossible": {"code": "delete-too-late"},
    "withdrawn-redacted": {"kind": "photo"},
    "reaction-other": {"emoji": LONG},
    "answer-returned": {"approval": 2**53, "author": [2**52, LONG], "by": LONG, "remark": "r" * 500, "change": True},
    "absence-over": {"name": LONG},
    "colleague-called": {"call": 1, "to": [2**52, LONG], "by": LONG, "answers": True},
    "merged-here": {
        "number": "KS-2026-000002",
        "subject": "s" * 9000,
        "by": LONG,
        "words": 9,
        "calls": [[2**52, LONG]],
    },
    "absence-begun": {
        "name": LONG,
        "by": LONG,
        "first": "2026-03-02",
        "last": "2026-03-03",
        "coordinators": [[2**52, LONG]] * 20,
        "moved": [["KS-2026-000001", LONG], ["KS-2026-000002", None]] * 30,
    },
    "morning-digest": {
        "owners": [[2**52, LONG, *[[["KS-2026-000001", -1002100000001, 2**31]] * 9] * 2]] * 20,
        "new": [["KS-2026-000001", None, None]] * 9,
        "next": LONG,
    },
}


def screens(voice: Voice) -> Iterator[Screen]:
    case = replace(facts(Status.INCOMPLETE).case, subject="s" * 9000, summary="r" * 500, id=2**53)
    for key, render in STAFF_NOTICES.items():
        yield render(voice, NoticeFacts(PARAMS.get(key, {}), facts()))
        yield render(voice, NoticeFacts(PARAMS.get(key, {})))
    for why in staff_topic.Why:
        yield staff_topic.held(voice, 2**53, why, LONG, Placed(case, None))
    yield from (staff_topic.held_sent(voice, LONG), staff_topic.held_kept(voice, LONG))
    yield from (staff_topic.not_carried(voice), staff_topic.unknown_command(voice), staff_topic.edit_marked(voice))
    yield staff_topic.held(voice, 2**53, staff_topic.Why.MENTION, LONG, Placed(case, None), [HEAD] * 9)
    yield from (staff_topic.edit_mailed(voice), staff_topic.edit_mentions(voice))
    yield from (staff_topic.edit_closed(voice), staff_topic.edit_file(voice), staff_topic.how_to_withdraw(voice))
    yield from (staff_topic.how_to_note(voice), staff_topic.how_to_wait(voice))
    yield from (staff_topic.wait_without_file(voice), staff_topic.how_to_review(voice))
    yield staff_details.choose(voice, case, siti(verified=False), 127)
    yield staff_details.asked(voice, frozenset(Item), LONG)
    rows = wanted_rows()
    yield from (staff_closing.choose_reason(voice, case, ()), staff_closing.choose_reason(voice, case, rows, 3))
    yield staff_marking.mark(voice, case, rows, results_of(rows, ""))
    for status in Status:
        yield staff_more.menu(voice, facts(status, id=2**53), BUDI)
    urgent = replace(case, urgent="w" * 500)
    yield from (staff_urgent.ask(voice, case, BUDI), staff_urgent.marked(voice, urgent, BUDI))
    yield staff_urgent.dropped(voice, case, BUDI)
    yield from (staff_more.closed(voice), staff_more.released(voice, "KS-2026-000001", BUDI))
    for reason in REASONS[Actor.OFFICER, Act.CLOSE]:
        proposal = staff_closing.proposed_summary(voice, case, reason)
        yield staff_closing.ask_summary(voice, case, reason, marks_of(rows, {}), proposal, BUDI)
    yield from (staff_closing.closed(voice, case, LONG, rows), staff_closing.left(voice), staff_closing.no_form(voice))
    yield from (staff_waiving.choose_reason(voice, case), staff_waiving.ask_reason(voice, case, BUDI))
    yield staff_waiving.waived(voice, "w" * 500, LONG)
    yield from (staff_roles.enrolled(voice, HEAD, Role.HEAD, BUDI), staff_roles.declined(voice, LONG, BUDI))
    yield from (staff_roles.dismissed(voice, LONG, BUDI, 3), staff_roles.people(voice, [HEAD] * 60))
    yield staff_roles.one_person(voice, HEAD)
    yield from (staff_system.system(voice, {"waiting": 1}, {}), staff_system.help_screen(voice, Role.COORDINATOR))
    placed = Placed(facts(subject="s" * 9000).case, Place(1, -1002100000001, 2**31, None))
    yield staff_links.choose(voice, case, BUDI, [placed] * 20, [placed] * 4, [placed] * 4)
    many = [Colleague(HEAD, 2, None, absent) for absent in (True, False)] * 30
    for words in (None, 2**53):
        yield staff_calling.choose(voice, case, many, words)
    yield from (staff_calling.choose(voice, case, []), staff_calling.asked(voice, HEAD, BUDI))
    yield from (staff_calling.ask_words(voice, case, each, BUDI) for each in many[:2])
    yield from (staff_merging.choose(voice, case, []), staff_merging.choose(voice, case, [placed] * 20))
    for words in (0, 1, 99):
        yield staff_merging.confirm(voice, case, placed, words)
        yield staff_merging.merged(voice, case, placed, words, BUDI)
    yield staff_merging.repaired(voice, case, placed, BUDI)
    yield from (staff_links.linked(voice, case, placed, BUDI), staff_links.parted(voice, case, placed, BUDI))
    shown = staff_tasks.Tasks([placed] * staff_tasks.MOST_OWN, [placed] * staff_tasks.MOST_NEW)
    yield staff_tasks.tasks(voice, shown, (999, True), local("2026-03-09 12:00"))
    happened = [staff_timeline.Happened(NOON, "officer:101", act.value) for act in Act] * 5
    yield staff_timeline.timeline(
        voice, case, happened, {"officer:101": LONG}, {"pending": 1, "failed": 2, "held": 3, "review": 4}, rows=rows
    )


@pytest.mark.parametrize("locale", ["id", "en"])
def test_every_screen_renders_and_fits(locale: str) -> None:
    for screen in screens(Voice(TEXTS, locale)):
        assert 0 < units(stripped(screen.body)) <= 4096, screen.body[:80]
        for button in (button for row in screen.rows for button in row):
            assert len(pack(button.act, button.ref, button.extra).encode()) <= 64
            assert 0 < units(button.label) <= 64


def test_every_notice_to_the_staff_group_has_a_screen() -> None:
    told = {each.key for notices in (*NOTICES.values(), *EVERY) for each in notices if each.to is not To.CITIZEN}
    beside = {"rated", "relay-failed", "mail-failed", "update-parked", "enrolment-asked"}
    beside |= {"colleague-called", "merged-here", "absence-begun", "absence-over", "morning-digest"}
    beside |= {"answer-returned", "edit-failed", "withdrawn-redacted", "withdraw-impossible", "reaction-other"}
    beside |= {"taken-over", "outage-made-good", "joint-leave-missing"}
    assert {*STAFF_NOTICES, *STAFF_CLOCK_NOTICES} == told | beside


def test_a_rating_shows_stars_and_its_comment_the_words_as_typed() -> None:
    rated = STAFF_NOTICES["rated"](ID, NoticeFacts({"stars": 2}, facts(Status.CLOSED)))
    spoken = STAFF_NOTICES["rated"](ID, NoticeFacts({"comment": "<i>lama</i>"}, facts(Status.CLOSED)))
    assert rated.body == "Penilaian pengguna: ★★☆☆☆ (2 dari 5)."
    assert spoken.body == ("Komentar pengguna untuk penilaiannya:\n<blockquote>&lt;i&gt;lama&lt;/i&gt;</blockquote>")
    assert (rated.silent, spoken.silent) == (True, True)


def test_every_known_failure_is_told_in_words_and_an_unknown_one_by_its_code() -> None:
    def told(code: str) -> str:
        return STAFF_NOTICES["relay-failed"](ID, NoticeFacts({"code": code, "row": 1, "case": 1}, facts())).body

    words = {told(code) for code in FAILURES}
    assert len(words) == len(FAILURES)
    assert not any("kode:" in each for each in words)
    assert told("kind-unknown") == "⚠️ Pesan Anda belum sampai kepada pengguna: ditolak Telegram (kode: kind-unknown)."


def test_what_failed_on_the_way_to_a_topic_names_its_case() -> None:
    params = {"code": "thread-missing", "row": 3, "case": 1, "number": "KS-2026-000001"}
    shown = STAFF_NOTICES["relay-failed"](ID, NoticeFacts(params))
    assert shown.body == (
        "⚠️ KS-2026-000001: pesan pengguna belum sampai kepada petugas: topiknya tidak ada atau sudah dihapus."
    )
    assert [(each.act, each.ref) for row in shown.rows for each in row] == [("retry", 3)]


def test_ticks_lie_in_the_buttons() -> None:
    shown = staff_details.choose(ID, facts().case, siti(verified=False), staff_details.tick_of(Item.REGION))
    ticked = [each.extra for row in shown.rows for each in row if each.label == "☑ wilayah"]
    unticked = [each.extra for row in shown.rows for each in row if each.label == "☐ tahun"]
    assert [staff_details.items_of(int(extra or 0)) for extra in ticked] == [frozenset()]
    assert [staff_details.items_of(int(extra or 0)) for extra in unticked] == [frozenset({Item.REGION, Item.YEARS})]


def test_a_proven_address_is_not_asked_for_again() -> None:
    unproved = replace(facts(Status.INCOMPLETE).case, missing=frozenset({Item.EMAIL}))
    waived = replace(unproved, status=Status.NEW, missing=frozenset())
    assert [item for item in Item if item not in staff_details.sensible(unproved, siti())] == [Item.EMAIL]
    assert list(staff_details.sensible(unproved, siti(verified=False))) == list(Item)
    assert [item for item in Item if item not in staff_details.sensible(waived, siti(verified=False))] == [Item.EMAIL]


def test_silence_is_a_reason_only_while_details_are_owed() -> None:
    offered = {status: Reason.SILENCE in staff_closing.sensible(facts(status).case) for status in Status}
    assert [status for status, is_offered in offered.items() if is_offered] == [Status.INCOMPLETE]


def test_a_summary_is_proposed_in_the_citizens_language_and_only_for_an_answer() -> None:
    case, english = facts().case, Voice(TEXTS, "en")
    assert staff_closing.proposed_summary(english, case, Reason.RESOLVED) == (
        "The request “Inflasi Tarakan” has been answered."
    )
    assert staff_closing.proposed_summary(english, case, Reason.REFERRED) is None


@pytest.mark.parametrize("locale", ["id", "en"])
def test_refusals_fit_into_the_small_window(locale: str) -> None:
    voice = Voice(TEXTS, locale)
    params = {"number": "KS-2026-000001", "owner": "Muhammad Rizky Pratama Putra", "most": 500, "days": 7}
    keys = ["error-case-owned", "error-case-yours-already", "error-details-need-items", "error-waiver-needs-reason"]
    keys += ["error-nothing-answered-yet", "error-reason-not-allowed", "error-summary-needed", "error-last-coordinator"]
    keys += ["error-silence-too-short", "error-summary-too-long", "error-no-case-here", "error-not-a-member"]
    keys += ["staff-anonymous", "staff-forwarded-command", "staff-not-enrolled"]
    keys += ["staff-role-not-enough", "staff-former"]
    moved = [voice.plain("staff-moved-on", number="KS-2026-000001", status=status.value) for status in Status]
    long = [text for text in [*(voice.plain(key, **params) for key in keys), *moved] if len(text) > 200]
    assert long == []
