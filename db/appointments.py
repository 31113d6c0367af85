"""Appointments and the places they take."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from db.query import Statements, adding, later, row, rows, saving, value
from db.rows import moment, moment_or_none, pack, stamp, stamp_or_none, unpack
from pstbot.domain.appointment import Appointment, AppointmentKind, AppointmentState

_FIELDS = tuple(field.name for field in fields(Appointment) if field.name != "id")
_MOMENTS = ("starts_at", "started_at", "joined_at", "ended_at")
_ADD = adding("appointments", _FIELDS)
_SAVE = saving("appointments", _FIELDS)
_OFFER = "INSERT INTO appointment_offers (appointment_id, starts_at) VALUES (?, ?)"

# The states are written as the partial indexes have them: without that SQLite reads every row. Each statement stands in
# full, so that tests/db/test_plans.py finds it.
_SEATS = """
SELECT seat FROM appointments
WHERE resource = ? AND starts_at = ? AND state IN ('requested', 'booked', 'checked_in') AND id <> ?
"""
_TAKEN = """
SELECT starts_at, count(*) AS many FROM appointments
WHERE resource IN (SELECT value FROM json_each(?)) AND starts_at >= ? AND starts_at < ?
  AND state IN ('requested', 'booked', 'checked_in')
GROUP BY starts_at
"""
_LIVE_OF = """
SELECT * FROM appointments WHERE case_id = ? AND state IN ('proposed', 'requested', 'booked', 'checked_in')
"""
_HELD_BETWEEN = """
SELECT * FROM appointments
WHERE starts_at >= ? AND starts_at < ? AND state IN ('requested', 'booked', 'checked_in') ORDER BY starts_at, id
"""
_BUSY = """
SELECT a.starts_at FROM consultations c JOIN appointments a ON a.case_id = c.id
WHERE c.owner_id = ? AND c.status <> 'closed'
  AND a.state IN ('proposed', 'requested', 'booked', 'checked_in') AND a.starts_at >= ? AND a.starts_at < ?
"""


class AppointmentRows:
    def __init__(self, connection: Statements) -> None:
        self._connection = connection

    async def add(self, appointment: Appointment, offers: Sequence[datetime] = ()) -> Appointment:
        new = replace(appointment, id=int(await value(self._connection, _ADD, *_values(appointment))))
        for start in offers:
            later(self._connection, _OFFER, new.id, stamp(start))
        return new

    async def get(self, appointment_id: int) -> Appointment | None:
        return _appointment(await row(self._connection, "SELECT * FROM appointments WHERE id = ?", appointment_id))

    async def save(self, appointment: Appointment) -> None:
        later(self._connection, _SAVE, *_values(appointment), appointment.id)

    async def offers(self, appointment_id: int) -> list[datetime]:
        sql = "SELECT starts_at FROM appointment_offers WHERE appointment_id = ? ORDER BY starts_at"
        return [moment(each["starts_at"]) for each in await rows(self._connection, sql, appointment_id)]

    async def place(self, appointment: Appointment, places: Mapping[str, int]) -> Appointment | None:
        assert appointment.starts_at is not None
        for resource, seats in places.items():
            found = await rows(self._connection, _SEATS, resource, stamp(appointment.starts_at), appointment.id)
            free = set(range(1, seats + 1)) - {each["seat"] for each in found}
            if free:
                placed = replace(appointment, resource=resource, seat=min(free))
                await self.save(placed)
                return placed
        return None

    async def taken(self, resources: Sequence[str], first: datetime, until: datetime) -> Mapping[datetime, int]:
        found = await rows(self._connection, _TAKEN, pack(list(resources)), stamp(first), stamp(until))
        return {moment(each["starts_at"]): each["many"] for each in found}

    async def owner_busy(self, officer_id: int, first: datetime, until: datetime) -> frozenset[datetime]:
        found = await rows(self._connection, _BUSY, officer_id, stamp(first), stamp(until))
        return frozenset(moment(each["starts_at"]) for each in found)

    async def live_of(self, case_id: int) -> Appointment | None:
        return _appointment(await row(self._connection, _LIVE_OF, case_id))

    async def of_case(self, case_id: int) -> list[Appointment]:
        return await self._many("SELECT * FROM appointments WHERE case_id = ? ORDER BY id", case_id)

    async def by_code(self, code: str) -> Appointment | None:
        return _appointment(await row(self._connection, "SELECT * FROM appointments WHERE code = ?", code))

    async def by_meeting(self, meeting_id: str) -> Appointment | None:
        sql = "SELECT * FROM appointments WHERE meeting_id = ? AND meeting_id IS NOT NULL ORDER BY id DESC LIMIT 1"
        return _appointment(await row(self._connection, sql, meeting_id))

    async def held_between(self, first: datetime, until: datetime) -> list[Appointment]:
        return await self._many(_HELD_BETWEEN, stamp(first), stamp(until))

    async def to_look_at(self, now: datetime, limit: int) -> list[Appointment]:
        sql = "SELECT * FROM appointments WHERE look_at IS NOT NULL AND look_at <= ? ORDER BY look_at, id LIMIT ?"
        return await self._many(sql, stamp(now), limit)

    async def look_again(self, appointment_id: int, at: datetime | None) -> None:
        sql = "UPDATE appointments SET look_at = ? WHERE id = ?"
        later(self._connection, sql, stamp_or_none(at), appointment_id)

    async def _many(self, sql: str, *values: Any) -> list[Appointment]:
        return [found for each in await rows(self._connection, sql, *values) if (found := _appointment(each))]


def _values(appointment: Appointment) -> list[Any]:
    return [_value(name, getattr(appointment, name)) for name in _FIELDS]


def _value(name: str, held: Any) -> Any:
    if name.endswith("_at"):
        return stamp_or_none(held)
    return pack(list(held)) if name == "told" else held


def _appointment(found: sqlite3.Row | None) -> Appointment | None:
    if found is None:
        return None
    held: dict[str, Any] = {name: found[name] for name in ("id", *_FIELDS)}
    return Appointment(
        **held
        | {
            "kind": AppointmentKind(held["kind"]),
            "state": AppointmentState(held["state"]),
            **{name: moment_or_none(held[name]) for name in _MOMENTS},
            "created_at": moment(held["created_at"]),
            "told": tuple(unpack(held["told"])),
        }
    )
