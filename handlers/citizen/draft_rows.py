"""The rows of a half-made request: read from its words until the person changes them, from then on the person's own.

Rows get their ids when the editor is opened. Ids only rise, also from one request to the next, so that a button of an
earlier review never meets a row that it does not mean.
"""

from collections.abc import Iterable
from dataclasses import replace

from handlers.citizen import draft
from handlers.desk import Desk
from handlers.event import Event
from pstbot.domain.errors import DeskError
from pstbot.domain.request import MAX_ROWS, DataRow, as_held


def edited(desk: Desk) -> bool:
    return bool(desk.session.form.get("edited"))


async def opened(desk: Desk) -> tuple[DataRow, ...]:
    """The rows with their ids."""
    rows = draft.card(desk).rows
    if all(row.id for row in rows):
        return rows
    first = _next_id(desk)
    numbered = tuple(replace(row, id=first + place) for place, row in enumerate(rows))
    await _save(desk, numbered)
    return numbered


def find(desk: Desk, row_id: int | None) -> DataRow | None:
    return next((row for row in draft.card(desk).rows if row_id and row.id == row_id), None)


async def pressed(event: Event, desk: Desk) -> DataRow:
    """The row a button means. Raises ``DeskError``: "error-request-sent", "error-row-gone"."""
    draft.require(desk)
    row = find(desk, event.press.ref if event.press else None)
    if row is None:
        raise DeskError("error-row-gone")
    return row


async def put(desk: Desk, row: DataRow) -> DataRow:
    """The changed row in place of the old one; one without an id joins at the end."""
    rows = await opened(desk)
    if not row.id:
        await require_room(desk)
        row = replace(row, id=_next_id(desk))
        rows = (*rows, row)
    await _save(desk, (row if each.id == row.id else each for each in rows), edited=True)
    return row


async def remove(desk: Desk, row: DataRow) -> None:
    """Raises ``DeskError("error-request-rows")`` for the only one."""
    left = [each for each in await opened(desk) if each.id != row.id]
    if not left:
        raise DeskError("error-request-rows", most=MAX_ROWS)
    await _save(desk, left, edited=True)


async def refill(desk: Desk) -> None:
    await desk.forget("rows", "edited")


async def require_room(desk: Desk) -> None:
    if len(draft.card(desk).rows) >= MAX_ROWS:
        raise DeskError("error-request-rows", most=MAX_ROWS)


def _next_id(desk: Desk) -> int:
    """Above every id there was, also those of a session that was tidied away."""
    return max(int(desk.session.form.get("last_row", 0)) + 1, int(desk.now.timestamp()))


async def _save(desk: Desk, rows: Iterable[DataRow], **more: bool) -> None:
    held = [as_held(row) for row in rows]
    last = max([int(desk.session.form.get("last_row", 0)), *(each["id"] for each in held)])
    await desk.go(desk.session.step, rows=held, last_row=last, **more)
