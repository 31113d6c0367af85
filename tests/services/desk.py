"""A staff group, an officer and citizens' cases on real SQLite, for the tests of the clocks."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from db.rows import unpack
from db.store import SqliteStore
from pstbot.domain.case import Consultation
from pstbot.domain.consultation import number, submitted
from pstbot.domain.roles import Role
from pstbot.ports.storage import Officer
from pstbot.services.office_days import OfficeDays
from pstbot.services.premises import STAFF_CHAT, Premises
from tests.domain.desk import WEEK, holidays, office

GROUP = "-100"
BUDI = Officer(101, "Budi", Role.COORDINATOR)


def premises() -> Premises:
    """With days that may change."""
    days = OfficeDays(holidays(), (), WEEK)
    return Premises(replace(office(), closed_days=days, ramadan=days.ramadan), "pstbot", b"key", b"link")


async def asked(store: SqliteStore, serial: int, now: datetime, **changes: Any) -> Consultation:
    """A citizen's case, submitted now; ``changes`` are its fields."""
    async with store.transaction() as tx:
        await tx.house.put(STAFF_CHAT, GROUP)
        await tx.staff.save(BUDI)
        citizen = await tx.people.add(serial, "Siti", "id", now)
        await tx.people.save(replace(citizen, email=f"s{serial}@contoh.go.id", email_verified_at=now))
        new = submitted(0, number(2026, serial), citizen.id, "x", now, calendar=office(), verified=True)
        return await tx.consultations.add(replace(new, **changes), {})


async def case_of(store: SqliteStore, case_id: int) -> Consultation:
    async with store.reading() as look:
        case = await look.consultations.get(case_id)
    assert case is not None
    return case


async def told(store: SqliteStore) -> list[str]:
    """Keys of notices and names of letters in the outbox, in order."""
    found = await store._reader.execute_fetchall("SELECT kind, payload FROM outbox ORDER BY id")

    rows = [(kind, unpack(payload)) for kind, payload in found]
    return [
        str(payload["key"]) if kind == "notice" else f"letter {payload['letter']}"
        for kind, payload in rows
        if kind in ("notice", "letter")
    ]


def march(day: int) -> date:
    return date(2026, 3, day)
