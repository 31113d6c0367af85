"""The sweep of the seven days over several cases."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db.store import SqliteStore
from pstbot.domain.case import Consultation, Status
from pstbot.domain.consultation import number, submitted
from pstbot.services.premises import STAFF_CHAT, Premises
from pstbot.services.silence import SilenceSweep
from tests.clock import FakeClock
from tests.domain.desk import office


async def answered(store: SqliteStore, clock: FakeClock, serial: int) -> Consultation:
    """A citizen's case that was answered now."""
    async with store.transaction() as tx:
        await tx.house.put(STAFF_CHAT, "-100")
        citizen = await tx.people.add(serial, "Siti", "id", clock.now())
        asked = submitted(0, number(2026, serial), citizen.id, "x", clock.now(), calendar=office(), verified=True)
        return await tx.consultations.add(replace(asked, status=Status.ANSWERED, answered_at=clock.now()), {})


async def test_broken_case_does_not_hold_up_those_behind_it(
    store: SqliteStore, database: Path, clock: FakeClock
) -> None:
    broken, sound = await answered(store, clock, 1), await answered(store, clock, 2)
    with closing(sqlite3.connect(database)) as hand:
        hand.execute("DELETE FROM people WHERE id = ?", [broken.citizen_id])
        hand.commit()
    clock.passes(days=3)
    with pytest.raises(sqlite3.IntegrityError):
        await SilenceSweep(store, Premises(office(), "pstbot", b"key", b"link"))(clock.now() + timedelta(minutes=1))
    async with store.reading() as look:
        warned = [found.warned for case in (broken, sound) if (found := await look.consultations.get(case.id))]
    assert warned == [(), (3,)]
