""" "Ubah rincian" behind "Lainnya …": officers correct the rows of a request on the screens that citizens use."""

from dataclasses import dataclass

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.forms import begin, typed_line
from handlers.officer.presses import attempt, extra, pressed_case
from handlers.reply import Reply, redraw, toast
from handlers.routes import Answer, Who, on_button, on_step
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.domain.regions import match_regions
from pstbot.domain.request import DataRow
from pstbot.domain.row_fields import TYPED, RowField, changed
from pstbot.screens import row_editor as screens
from pstbot.screens.screen import Screen
from pstbot.screens.staff_more import back
from pstbot.services.request_details import RequestDetails


@dataclass(frozen=True, slots=True)
class Pressed:
    case: Consultation
    row: DataRow


async def listing(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        await _details(desk).may_correct(case, desk.member)
        await _leave_form(event, desk)
        return redraw(screens.listing(desk.voice, await _card(desk, case)))

    return await attempt(event, desk, case, act())


async def show(event: Event, desk: Desk) -> Reply:
    """Also "Kembali" under a field that somebody is asked to type: only for them."""
    pressed = await _pressed(event, desk)
    asked = event.press.extra if event.press else None
    if asked is not None and asked != str(desk.member.user_id):
        return toast(desk.voice.plain("staff-not-your-form"), alert=True)

    async def act() -> Reply:
        await _details(desk).may_correct(pressed.case, desk.member)
        await _leave_form(event, desk)
        return redraw(screens.one(desk.voice, await _card(desk, pressed.case), pressed.row))

    return await attempt(event, desk, pressed.case, act())


async def ask(event: Event, desk: Desk) -> Reply:
    pressed, field = await _pressed(event, desk), _field(extra(event))

    async def act() -> Reply:
        await _details(desk).may_correct(pressed.case, desk.member)
        if field in TYPED:
            await begin(event, desk, pressed.case, f"row-{field}", None, row=pressed.row.id, back=_out(pressed.case))
        return redraw(screens.ask(desk.voice, await _card(desk, pressed.case), pressed.row, field))

    return await attempt(event, desk, pressed.case, act())


async def choose(event: Event, desk: Desk) -> Reply:
    pressed = await _pressed(event, desk)
    name, _, value = extra(event).partition("=")
    row = changed(pressed.row, _field(name), value, _this_year(desk))

    async def act() -> Reply:
        await _details(desk).change(pressed.case, desk.member, row)
        await _leave_form(event, desk)
        return redraw(screens.one(desk.voice, await _card(desk, pressed.case), row))

    return await attempt(event, desk, pressed.case, act())


async def add(event: Event, desk: Desk) -> Reply:
    case = await pressed_case(event, desk)

    async def act() -> Reply:
        await _details(desk).may_correct(case, desk.member)
        await _details(desk).require_room(case)
        await begin(event, desk, case, "row-indicator", None, row=None, back=_out(case))
        return redraw(screens.ask_new(desk.voice, await _card(desk, case)))

    return await attempt(event, desk, case, act())


async def remove(event: Event, desk: Desk) -> Reply:
    pressed = await _pressed(event, desk)

    async def act() -> Reply:
        await _details(desk).remove(pressed.case, desk.member, pressed.row)
        return redraw(screens.listing(desk.voice, await _card(desk, pressed.case)))

    return await attempt(event, desk, pressed.case, act())


def typed(field: RowField) -> Answer:
    async def take(event: Event, desk: Desk, case: Consultation, line: str) -> Screen:
        number = desk.session.form["row"]
        row = DataRow("") if number is None else await _row_of(desk, case, number)
        if field is RowField.REGION and len(found := match_regions(line)) > 1:
            return screens.which_region(desk.voice, await _card(desk, case), row, found)
        row = changed(row, field, line, _this_year(desk))
        if number is not None:
            await _details(desk).change(case, desk.member, row)
        else:
            row = await _row_of(desk, case, await _details(desk).add(case, desk.member, row))
        return screens.one(desk.voice, await _card(desk, case), row)

    return typed_line(take, _stands)


async def _stands(desk: Desk, case: Consultation) -> None:
    await _details(desk).may_correct(case, desk.member)


def _out(case: Consultation) -> tuple[str, int]:
    """Where a form that is left without a word leads."""
    return "rows", case.id


async def _card(desk: Desk, case: Consultation) -> screens.Card:
    rows = tuple(await desk.tx.wanted.of_case(case.id))
    out = ((back(desk.voice, case.id),),)
    return screens.Card(rows, case.id, out, _this_year(desk), str(desk.member.user_id))


async def _pressed(event: Event, desk: Desk) -> Pressed:
    """Raises ``DeskError("error-row-gone")``."""
    found = await desk.tx.wanted.get(event.press.ref or 0) if event.press else None
    case = await desk.tx.consultations.get(found[0]) if found else None
    if found is None or case is None:
        raise DeskError("error-row-gone")
    return Pressed(case, found[1])


async def _row_of(desk: Desk, case: Consultation, row_id: int) -> DataRow:
    found = await desk.tx.wanted.get(row_id)
    if found is None or found[0] != case.id:
        raise DeskError("error-row-gone")
    return found[1]


async def _leave_form(event: Event, desk: Desk) -> None:
    if desk.session.form.get("prompt") == event.message_id:
        await desk.leave_form()


def _field(name: str) -> RowField:
    if name not in set(RowField):
        raise DeskError("error-button-stale")
    return RowField(name)


def _this_year(desk: Desk) -> int:
    return desk.now.astimezone(desk.tools.premises.zone).year


def _details(desk: Desk) -> RequestDetails:
    return RequestDetails(desk.tx, desk.now, desk.tools.premises)


ROUTES = (
    on_button("rows", listing, who=Who.OFFICER),
    on_button("row", show, who=Who.OFFICER),
    on_button("row-ask", ask, who=Who.OFFICER),
    on_button("row-set", choose, who=Who.OFFICER),
    on_button("row-add", add, who=Who.OFFICER),
    on_button("row-remove", remove, who=Who.OFFICER),
    *(on_step(f"row-{field}", typed(field), who=Who.OFFICER) for field in sorted(TYPED)),
)
