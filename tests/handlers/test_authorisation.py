"""Every row of the staff group's table × forged shapes: nothing changes but a hint to whoever tried (promise P13)."""

from collections.abc import Iterable

import pytest

from handlers.access import NEEDS
from handlers.officer import ROUTES
from handlers.routes import Route, Trigger, Who
from pstbot.domain.case import Status
from pstbot.domain.layout import Layout
from pstbot.domain.request import DataRow
from pstbot.domain.results import marks_of
from pstbot.screens.card import BUTTONS, RARE
from pstbot.screens.staff_more import MORE
from tests.handlers.approval_examples import APPROVAL_EXAMPLES
from tests.handlers.example import BUTTON, COMMAND, REACTION, STEP, WORDS, Example
from tests.handlers.forged import FORGED, Happening, happening
from tests.handlers.meeting_examples import MEETING_EXAMPLES
from tests.handlers.recording_examples import RECORDING_EXAMPLES
from tests.handlers.replies import at_the_card, without_topics
from tests.handlers.staff_room import ANI, BUDI, DEDI, FITRI, OUTSIDER, TONO, Rows, StaffRoom

FEWEST = 25  # shapes that every command and every button must withstand

MARKS = marks_of([DataRow("PDRB", id=1), DataRow("Inflasi", id=2)], {})

EXAMPLES: dict[tuple[Trigger, str], Example] = {
    (BUTTON, "take"): Example(Status.NEW),
    (BUTTON, "release"): Example(Status.OPEN),
    (BUTTON, "rows"): Example(Status.OPEN, reads=True),
    (BUTTON, "row"): Example(Status.OPEN, ref="row", reads=True),
    (BUTTON, "row-ask"): Example(Status.OPEN, ref="row", extra="region"),
    (BUTTON, "row-set"): Example(Status.OPEN, ref="row", extra="years=2020-2024"),
    (BUTTON, "row-add"): Example(Status.OPEN),
    (BUTTON, "row-remove"): Example(Status.OPEN, ref="row"),
    (STEP, "row-indicator"): Example(Status.OPEN, text="IPM", form={"step": "row-indicator", "act": None, "row": None}),
    (STEP, "row-region"): Example(Status.OPEN, text="Tarakan", form={"step": "row-region", "act": None, "row": 1}),
    (STEP, "row-years"): Example(Status.OPEN, text="2020", form={"step": "row-years", "act": None, "row": 1}),
    (BUTTON, "more"): Example(reads=True),
    (BUTTON, "more-back"): Example(reads=True),
    (BUTTON, "more-close"): Example(reads=True),
    (BUTTON, "timeline"): Example(reads=True),
    (BUTTON, "ready-list"): Example(reads=True),
    (BUTTON, "urgent"): Example(Status.OPEN),
    (BUTTON, "urgent-reason"): Example(Status.OPEN, extra="deadline"),
    (BUTTON, "not_urgent"): Example(Status.OPEN, urgent="Tenggat dekat"),
    (STEP, "urgent-why"): Example(Status.OPEN, text="Tenggat dekat", form={"step": "urgent-why", "act": "urgent"}),
    (BUTTON, "links"): Example(Status.OPEN),
    (BUTTON, "link"): Example(Status.OPEN, extra="2"),
    (BUTTON, "unlink"): Example(Status.OPEN, extra="3"),
    (STEP, "link-number"): Example(Status.OPEN, text="2", form={"step": "link-number", "act": "note"}),
    (BUTTON, "merge"): Example(Status.OPEN, reads=True),
    (BUTTON, "merge-into"): Example(Status.OPEN, extra="2", reads=True),
    (BUTTON, "merge-yes"): Example(Status.OPEN, extra="2"),
    (COMMAND, "rekan"): Example(Status.OPEN, text="/rekan Angkanya benar?"),
    (BUTTON, "ask-colleague"): Example(Status.OPEN, reads=True),
    (BUTTON, "colleague"): Example(Status.OPEN, extra=str(ANI)),
    (BUTTON, "colleague-note"): Example(Status.OPEN, ref="held", extra=str(ANI)),
    (STEP, "colleague-question"): Example(
        Status.OPEN, text="Angkanya benar?", form={"step": "colleague-question", "act": "note", "to": ANI}
    ),
    (BUTTON, "not_yet"): Example(Status.ANSWERED),
    (BUTTON, "no_reply_needed"): Example(Status.OPEN),
    (BUTTON, "reopen"): Example(Status.CLOSED),
    (BUTTON, "ask_details"): Example(Status.OPEN, reads=True),
    (BUTTON, "details-tick"): Example(Status.OPEN, extra="2", reads=True),
    (BUTTON, "details-send"): Example(Status.OPEN, extra="2"),
    (BUTTON, "close"): Example(Status.OPEN, reads=True),
    (BUTTON, "close-reason"): Example(Status.OPEN, extra="referred"),
    (BUTTON, "close-mark"): Example(Status.OPEN, extra=MARKS, reads=True),
    (BUTTON, "close-default"): Example(Status.OPEN, extra="resolved"),
    (BUTTON, "complete"): Example(Status.INCOMPLETE, reads=True),
    (BUTTON, "waive"): Example(Status.INCOMPLETE, extra="by-phone"),
    (BUTTON, "waive-typed"): Example(Status.INCOMPLETE, extra="typed"),
    (BUTTON, "form-cancel"): Example(Status.OPEN, form={"step": "close-summary", "act": "close", "reason": "referred"}),
    (BUTTON, "held-send"): Example(Status.OPEN, ref="held"),
    (BUTTON, "held-keep"): Example(Status.OPEN, ref="held"),
    **APPROVAL_EXAMPLES,
    (BUTTON, "retry"): Example(Status.OPEN, ref="failed"),
    (BUTTON, "roles"): Example(reads=True),
    (BUTTON, "role"): Example(ref=str(ANI), reads=True),
    (BUTTON, "enrol"): Example(ref=str(TONO), extra="officer"),
    (BUTTON, "decline"): Example(ref=str(TONO), reads=True),
    (BUTTON, "dismiss"): Example(ref=str(ANI)),
    (COMMAND, "blokir"): Example(Status.OPEN, text="/blokir", reads=True),
    (BUTTON, "block"): Example(Status.OPEN, reads=True),
    (BUTTON, "block-days"): Example(Status.OPEN, extra="7"),
    (BUTTON, "block-lift"): Example(ref="blocked"),
    (STEP, "block-why"): Example(
        Status.OPEN, text="Mengumpat petugas", form={"step": "block-why", "act": "note", "days": "7"}
    ),
    (BUTTON, "stale"): Example(reads=True),
    (COMMAND, "catatan"): Example(Status.OPEN, text="/catatan periksa tabel"),
    (COMMAND, "tunggu"): Example(Status.OPEN, text="/tunggu sedang disiapkan"),
    (COMMAND, "unknown"): Example(Status.OPEN, text="//periksa tabel"),
    (COMMAND, "batal"): Example(
        Status.OPEN, text="/batal", form={"step": "close-summary", "act": "close", "reason": "referred"}
    ),
    (COMMAND, "tugas"): Example(text="/tugas", reads=True),
    (COMMAND, "jawab"): Example(Status.OPEN, text="/jawab", reads=True),
    (COMMAND, "jawab_baru"): Example(text="/jawab_baru Jam\nSelamat pagi"),
    (COMMAND, "jawab_ubah"): Example(text="/jawab_ubah Salam\nSelamat pagi"),
    (COMMAND, "jawab_hapus"): Example(text="/jawab_hapus Salam"),
    (BUTTON, "ready"): Example(Status.OPEN, ref="ready", extra="1", reads=True),
    (BUTTON, "ready-send"): Example(Status.OPEN, ref="ready", extra="1"),
    (COMMAND, "absen"): Example(text="/absen hari ini"),
    (BUTTON, "absent"): Example(ref=str(ANI)),
    (BUTTON, "absent-end"): Example(ref="absence"),
    (COMMAND, "alih"): Example(Status.OPEN, text="/alih", reads=True),
    (BUTTON, "hand_over"): Example(Status.OPEN, reads=True),
    (BUTTON, "hand-to"): Example(Status.OPEN, extra=str(ANI)),
    (BUTTON, "hand-accept"): Example(Status.OPEN, ref="offer"),
    (BUTTON, "hand-decline"): Example(Status.OPEN, ref="offer"),
    (BUTTON, "history"): Example(reads=True),
    **MEETING_EXAMPLES,
    **RECORDING_EXAMPLES,
    (COMMAND, "semua"): Example(text="/semua", reads=True),
    (COMMAND, "cari_kasus"): Example(text="/cari_kasus ekspor", reads=True),
    (BUTTON, "list"): Example(ref="0", extra="late", reads=True),
    (BUTTON, "list-back"): Example(ref="9", extra="done", reads=True),
    (COMMAND, "kasus"): Example(text="/kasus", reads=True),
    (COMMAND, "peran"): Example(text="/peran", reads=True),
    (COMMAND, "sistem"): Example(text="/sistem", reads=True),
    (BUTTON, "closures"): Example(ref="planned", reads=True),
    (BUTTON, "closure-yes"): Example(ref="proposed"),
    (BUTTON, "closure-no"): Example(ref="proposed"),
    (BUTTON, "closure-withdraw"): Example(ref="planned", reads=True),
    (BUTTON, "closure-withdraw-yes"): Example(ref="planned"),
    (COMMAND, "libur"): Example(text="/libur 10 Maret 2026 Rapat kerja"),
    (COMMAND, "ramadan"): Example(text="/ramadan 4-6 Maret 2026"),
    (COMMAND, "bantuan"): Example(text="/bantuan", reads=True),
    (STEP, "close-summary"): Example(
        Status.OPEN, text="Dialihkan", form={"step": "close-summary", "act": "close", "reason": "referred"}
    ),
    (STEP, "waive-reason"): Example(
        Status.INCOMPLETE, text="Datang sendiri", form={"step": "waive-reason", "act": "complete"}
    ),
    (WORDS, ""): Example(Status.OPEN, text="Ini jawabannya"),
    (COMMAND, "tarik"): Example(Status.OPEN, text="/tarik"),
    (REACTION, ""): Example(Status.OPEN),
    (WORDS, "edited"): Example(Status.OPEN, text="Ini jawaban yang lain"),
}

BOTH_LAYOUTS = pytest.mark.parametrize("layout", Layout, ids=str)

# A button carries its case: how the group is laid out makes no difference to it.
FORGEABLE = [
    (route, layout)
    for route in ROUTES
    for layout in Layout
    if layout is Layout.TOPICS or route.trigger is not Trigger.BUTTON
]

IDS = [f"{route.trigger}-{route.name or 'any'}" for route in ROUTES]


def in_group(layout: Layout, happened: Happening) -> Happening:
    kind, body = happened
    return kind, at_the_card(body) if layout is Layout.REPLIES else body


def effects(before: Rows, after: Rows) -> list[str]:
    """What changed besides hints: a row for a person seen without a role, and words to whoever tried."""
    found = [name for name in before if name not in ("staff", "outbox", "people") and before[name] != after[name]]
    known = {row[0] for row in before["staff"]}
    changed_staff = [row for row in after["staff"] if row not in before["staff"]]
    found += [f"staff {row}" for row in changed_staff if row[0] in known or row[2] is not None]
    kinds = {row[3] for row in after["outbox"] if row not in before["outbox"]}
    return [*found, *sorted(kinds - {"screen", "notice", "leave"})]


async def ready(room: StaffRoom, example: Example, layout: Layout = Layout.TOPICS) -> None:
    await room.seed(example.status, urgent=example.urgent)
    if layout is Layout.REPLIES:
        async with room.store.transaction() as tx:
            await without_topics(tx, room.seeded.case)
    for who in (BUDI, ANI, TONO, FITRI, DEDI, OUTSIDER, 1087968824, 136817688):
        if example.form:
            form = dict(example.form)
            await room.in_form(who, form.pop("step"), form.pop("act"), **form)


def test_every_row_of_the_table_has_its_example() -> None:
    assert set(EXAMPLES) == {(route.trigger, route.name) for route in ROUTES}


@BOTH_LAYOUTS
@pytest.mark.parametrize("route", ROUTES, ids=IDS)
async def test_a_row_has_its_effect_for_a_coordinator(room: StaffRoom, route: Route, layout: Layout) -> None:
    example = EXAMPLES[route.trigger, route.name]
    await ready(room, example, layout)
    before = room.rows()
    await room.happens(*in_group(layout, happening(route, example, room, BUDI)))
    after = room.rows()
    assert (effects(before, after) == []) is example.reads


@pytest.mark.parametrize(("route", "layout"), FORGEABLE, ids=lambda each: str(getattr(each, "name", each)))
async def test_forged_shapes_change_nothing(room: StaffRoom, route: Route, layout: Layout) -> None:
    example = EXAMPLES[route.trigger, route.name]
    await ready(room, example, layout)
    before = room.rows()
    made = {name: forge(route, example, room) for name, forge in FORGED.items()}
    forged = {name: in_group(layout, each) for name, each in made.items() if each}
    assert await broken_by(room, forged.items()) == {}
    assert effects(before, room.rows()) == []
    if route.trigger in (COMMAND, BUTTON):
        assert len(forged) >= FEWEST


async def broken_by(room: StaffRoom, forged: Iterable[tuple[str, Happening]]) -> dict[str, list[str]]:
    broken, before = {}, room.rows()
    for name, happened in forged:
        await room.happens(*happened)
        after = room.rows()
        if found := effects(before, after):
            broken[name] = found
        before = after
    return broken


@pytest.mark.parametrize("route", ROUTES, ids=IDS)
async def test_an_act_told_twice_happens_once(room: StaffRoom, route: Route) -> None:
    """Telegram repeats an update whose confirmation it missed."""
    await ready(room, EXAMPLES[route.trigger, route.name])
    update = room.update(*happening(route, EXAMPLES[route.trigger, route.name], room, BUDI))
    assert await room.arrives(update) == 1
    after = room.rows()
    assert await room.arrives(update) == 0
    assert room.rows() == after


@pytest.mark.parametrize(
    "route",
    [route for route in ROUTES if route.who in (Who.COORDINATOR, Who.PLANNER, Who.WATCHER)],
    ids=lambda r: r.name,
)
async def test_an_officer_who_does_not_coordinate_changes_nothing(room: StaffRoom, route: Route) -> None:
    example = EXAMPLES[route.trigger, route.name]
    await ready(room, example)
    before = room.rows()
    await room.happens(*happening(route, example, room, ANI))
    assert effects(before, room.rows()) == []


def test_only_looking_is_open_to_every_member() -> None:
    assert {route.name for route in ROUTES if route.who is Who.MEMBER} == {"bantuan", "stale"}


def test_every_button_of_the_card_has_its_row() -> None:
    assert {act.value for act in BUTTONS} - {route.name for route in ROUTES if route.trigger is BUTTON} == set()


def test_every_row_of_the_menu_is_a_button_that_the_same_people_may_press() -> None:
    routes = {route.name: NEEDS.get(route.who) for route in ROUTES if route.trigger is BUTTON}
    assert {row.act: routes.get(row.act) for row in MORE} == {row.act: row.needs for row in MORE}


def test_every_rare_act_of_the_law_stands_in_the_menu() -> None:
    assert {act.value for act in RARE} - {row.act for row in MORE} == set()
