"""Cases as rows, their request cards."""

import sqlite3
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from db.query import Statements, adding, later, row, rows, saving, value
from db.rows import moment, pack, stamp, stamp_or_none, unpack
from db.wanted import WantedRows
from pstbot.domain.case import CaseChannel, Consultation, Reason, Status
from pstbot.domain.request import Item, as_held, rows_of_request
from pstbot.ports.storage import Place
from pstbot.ports.workbench import Placed

_FIELDS = tuple(field.name for field in fields(Consultation) if field.name != "id")
_MOMENTS = {name for name in _FIELDS if name.endswith("_at")} | {"previous_silence"}
_ADD = adding("consultations", ("request", *_FIELDS))
_SAVE = saving("consultations", _FIELDS)
_SERIAL = """
INSERT INTO serials (year, last) VALUES (?, 1) ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last
"""

_UNOWNED = """
SELECT * FROM consultations WHERE owner_id IS NULL AND status <> 'closed' AND urgent IS NULL ORDER BY id LIMIT ?
"""
_UNOWNED_URGENT = """
SELECT * FROM consultations WHERE urgent IS NOT NULL AND status <> 'closed' AND owner_id IS NULL ORDER BY id LIMIT ?
"""


class ConsultationRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def next_serial(self, year: int) -> int:
        return int(await value(self._connection, _SERIAL, year))

    async def add(self, case: Consultation, request: Mapping[str, Any]) -> Consultation:
        head = {name: held for name, held in request.items() if name != "rows"}
        new = int(await value(self._connection, _ADD, pack(head), *_values(case)))
        await WantedRows(self._connection).add(new, rows_of_request(request))
        return replace(case, id=new)

    async def get(self, case_id: int) -> Consultation | None:
        return case_of(await row(self._connection, "SELECT * FROM consultations WHERE id = ?", case_id))

    async def save(self, case: Consultation) -> None:
        later(self._connection, _SAVE, *_values(case), case.id)

    async def request(self, case_id: int) -> Mapping[str, Any]:
        found = await value(self._connection, "SELECT request FROM consultations WHERE id = ?", case_id)
        wanted = await WantedRows(self._connection).of_case(case_id)
        head = {} if found is None else dict(unpack(found))
        return head | ({"rows": [as_held(each) for each in wanted]} if wanted else {})

    async def open_of(self, citizen_id: int) -> list[Consultation]:
        found = await rows(
            self._connection,
            "SELECT * FROM consultations WHERE citizen_id = ? AND status <> 'closed' ORDER BY id",
            citizen_id,
        )
        return [case for each in found if (case := case_of(each))]

    async def recent_of(self, citizen_id: int, limit: int) -> list[Consultation]:
        found = await rows(
            self._connection,
            "SELECT * FROM consultations WHERE citizen_id = ? ORDER BY id DESC LIMIT ?",
            citizen_id,
            limit,
        )
        return [case for each in found if (case := case_of(each))]

    async def move_all(self, from_citizen: int, to_citizen: int) -> None:
        later(
            self._connection,
            "UPDATE consultations SET citizen_id = ? WHERE citizen_id = ?",
            to_citizen,
            from_citizen,
        )

    async def silent_since(self, before: datetime, after_id: int, limit: int) -> list[Consultation]:
        found = await rows(
            self._connection,
            # left alone SQLite walks every case by its id to save sorting the few that are silent
            "SELECT * FROM consultations INDEXED BY consultations_silent"
            " WHERE status = 'answered' AND answered_at <= ? AND id > ? ORDER BY id LIMIT ?",
            stamp(before),
            after_id,
            limit,
        )
        return [case for each in found if (case := case_of(each))]

    async def to_look_at(self, now: datetime, limit: int) -> list[Consultation]:
        found = await rows(
            self._connection,
            "SELECT * FROM consultations WHERE look_at IS NOT NULL AND look_at <= ? ORDER BY look_at, id LIMIT ?",
            stamp(now),
            limit,
        )
        return [case for each in found if (case := case_of(each))]

    async def look_again(self, case_id: int, at: datetime | None) -> None:
        later(self._connection, "UPDATE consultations SET look_at = ? WHERE id = ?", stamp_or_none(at), case_id)

    async def turns_after(self, case_id: int, limit: int) -> list[Consultation]:
        found = await rows(
            self._connection,
            "SELECT * FROM consultations WHERE status IN ('new', 'open') AND id > ? ORDER BY id LIMIT ?",
            case_id,
            limit,
        )
        return [case for each in found if (case := case_of(each))]

    async def served_after(self, citizen_id: int, limit: int) -> list[int]:
        found = await rows(
            self._connection,
            "SELECT DISTINCT citizen_id FROM consultations WHERE status <> 'closed' AND citizen_id > ?"
            " ORDER BY citizen_id LIMIT ?",
            citizen_id,
            limit,
        )
        return [int(each["citizen_id"]) for each in found]

    async def owned_by(self, officer_id: int) -> list[Consultation]:
        found = await rows(
            self._connection,
            "SELECT * FROM consultations WHERE owner_id = ? AND status <> 'closed'"
            " ORDER BY urgent IS NULL, coalesce(turn_due_at, '9999'), id",
            officer_id,
        )
        return [case for each in found if (case := case_of(each))]

    async def unowned(self, limit: int) -> list[Consultation]:
        found = [*await rows(self._connection, _UNOWNED_URGENT, limit), *await rows(self._connection, _UNOWNED, limit)]
        return [case for each in found[:limit] if (case := case_of(each))]


def placed_of(found: sqlite3.Row) -> Placed:
    """A row with ``owner_name`` beside it, as lists show it."""
    case = case_of(found)
    assert case is not None
    return Placed(case, place_of(found), found["owner_name"])


def place_of(found: sqlite3.Row) -> Place | None:
    chat = found["topic_chat_id"]
    return None if chat is None else Place(found["id"], chat, found["thread_id"], found["card_message_id"])


def _values(case: Consultation) -> list[Any]:
    return [_value(name, getattr(case, name)) for name in _FIELDS]


def _value(name: str, held: Any) -> Any:
    if name in _MOMENTS:
        return stamp_or_none(held)
    if name == "missing":
        return pack(sorted(item.value for item in held))
    return pack(list(held)) if name == "warned" else held


def case_of(found: sqlite3.Row | None) -> Consultation | None:
    if found is None:
        return None
    held: dict[str, Any] = {name: found[name] for name in ("id", *_FIELDS)}
    for name in _MOMENTS:
        held[name] = None if held[name] is None else moment(held[name])
    held["status"] = Status(held["status"])
    held["channel"] = CaseChannel(held["channel"])
    held["close_reason"] = Reason(held["close_reason"]) if held["close_reason"] else None
    held["missing"] = frozenset(Item(item) for item in unpack(held["missing"]))
    held["warned"] = tuple(unpack(held["warned"]))
    return Consultation(**held)
