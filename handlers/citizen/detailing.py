""" "Ubah rincian" in the review: rows of data wanted and what they are for. Nobody has to come here to send.

Where one is follows from step and row in the form, so that a restart and "Lanjutkan isian" go on there.
"""

from dataclasses import replace

from handlers.citizen import draft, draft_rows
from handlers.citizen.aside import aside
from handlers.citizen.waking import awake
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Answer, Who, on_button, on_step
from pstbot.domain.errors import DeskError
from pstbot.domain.regions import match_regions
from pstbot.domain.request import DataRow
from pstbot.domain.row_fields import TYPED, RowField, changed
from pstbot.domain.skd import OPTIONS
from pstbot.screens import citizen_details as details
from pstbot.screens import row_editor as screens
from pstbot.screens.screen import Screen
from pstbot.search import smalltalk

LIST = "rows"
STEPS = frozenset({LIST, *(f"row-{field}" for field in TYPED)})


async def listing(event: Event, desk: Desk) -> Reply:
    draft.require(desk)
    return redraw(await _list(desk))


async def show(event: Event, desk: Desk) -> Reply:
    return redraw(await _one(desk, await draft_rows.pressed(event, desk)))


async def ask(event: Event, desk: Desk) -> Reply:
    row, field = await draft_rows.pressed(event, desk), _field(event)
    await desk.go(f"row-{field}" if field in TYPED else LIST, row=row.id)
    return redraw(screens.ask(desk.voice, await _card(desk), row, field))


async def choose(event: Event, desk: Desk) -> Reply:
    row = await draft_rows.pressed(event, desk)
    field, _, value = _extra(event).partition("=")
    if field not in set(RowField):
        raise DeskError("error-button-stale")
    row = changed(row, RowField(field), value, draft.this_year(desk))
    await draft_rows.put(desk, row)
    return redraw(await _one(desk, row))


async def add(event: Event, desk: Desk) -> Reply:
    """Raises ``DeskError("error-request-rows")`` for an eleventh."""
    draft.require(desk)
    await draft_rows.require_room(desk)
    await desk.go("row-indicator", row=None)
    return redraw(screens.ask_new(desk.voice, await _card(desk)))


async def remove(event: Event, desk: Desk) -> Reply:
    """Raises ``DeskError("error-request-rows")`` for the only one."""
    await draft_rows.remove(desk, await draft_rows.pressed(event, desk))
    return redraw(await _list(desk))


async def refill(event: Event, desk: Desk) -> Reply:
    """ "Isi ulang dari pertanyaan": what was changed by hand gives way to a new reading of the words."""
    draft.require(desk)
    await draft_rows.refill(desk)
    return redraw(await _list(desk))


async def ask_use(event: Event, desk: Desk) -> Reply:
    draft.require(desk)
    await desk.go(LIST, row=None)
    return redraw(details.ask_use(desk.voice, desk.session.form.get("use")))


async def choose_use(event: Event, desk: Desk) -> Reply:
    draft.require(desk)
    use = event.press.extra if event.press else None
    if use is not None and use not in OPTIONS["use"]:
        raise DeskError("error-button-stale")
    await desk.go(LIST, use=use)
    return redraw(await _list(desk))


async def again(desk: Desk) -> Screen:
    """The screen of the editor where the person is."""
    step, row = desk.session.step, draft_rows.find(desk, desk.session.form.get("row"))
    if step == "row-indicator" and row is None:
        return screens.ask_new(desk.voice, await _card(desk))
    if row is None:
        return await _list(desk)
    if step == LIST:
        return await _one(desk, row)
    return screens.ask(desk.voice, await _card(desk), row, RowField(str(step).removeprefix("row-")))


def typed(field: RowField) -> Answer:
    """The words of a step; what it cannot take is kept aside."""

    async def answer(event: Event, desk: Desk) -> Reply:
        if event.media is not None or not draft.is_asked(desk) or smalltalk(event.words):
            return await aside(event, desk)
        number = desk.session.form.get("row")
        row = DataRow("") if number is None else draft_rows.find(desk, number)
        if row is None or (number is None and field is not RowField.INDICATOR):
            return await aside(event, desk)
        if field is RowField.REGION and len(found := match_regions(event.text)) > 1:
            return say(screens.which_region(desk.voice, await _card(desk), row, found))
        try:
            row = changed(row, field, event.text, draft.this_year(desk))
        except DeskError:
            return await aside(event, desk)
        return say(await _one(desk, await draft_rows.put(desk, row)))

    return awake(answer)


async def _list(desk: Desk) -> Screen:
    await desk.go(LIST, row=None)
    card = await _card(desk)
    foot = details.foot(desk.voice, desk.session.form.get("use"), edited=draft_rows.edited(desk))
    return screens.listing(desk.voice, replace(card, foot=foot), *details.use_line(desk.voice, draft.card(desk).use))


async def _one(desk: Desk, row: DataRow) -> Screen:
    await desk.go(LIST, row=row.id)
    return screens.one(desk.voice, await _card(desk), row)


async def _card(desk: Desk) -> screens.Card:
    return screens.Card(await draft_rows.opened(desk), this_year=draft.this_year(desk))


def _field(event: Event) -> RowField:
    if _extra(event) not in set(RowField):
        raise DeskError("error-button-stale")
    return RowField(_extra(event))


def _extra(event: Event) -> str:
    return (event.press.extra if event.press else None) or ""


ROUTES = (
    on_button("rows", listing, who=Who.CITIZEN),
    on_button("row", show, who=Who.CITIZEN),
    on_button("row-ask", ask, who=Who.CITIZEN),
    on_button("row-set", choose, who=Who.CITIZEN),
    on_button("row-add", add, who=Who.CITIZEN),
    on_button("row-remove", remove, who=Who.CITIZEN),
    on_button("row-refill", refill, who=Who.CITIZEN),
    on_button("row-use", ask_use, who=Who.CITIZEN),
    on_button("use", choose_use, who=Who.CITIZEN),
    on_step(LIST, awake(aside), who=Who.CITIZEN),
    *(on_step(f"row-{field}", typed(field), who=Who.CITIZEN) for field in sorted(TYPED)),
)
