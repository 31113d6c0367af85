"""Whose block holds, the first to end first; saving a person leaves the block alone."""

from dataclasses import replace
from datetime import timedelta

from db.store import SqliteStore
from pstbot.domain.blocking import Block
from pstbot.domain.roles import Role
from pstbot.ports.storage import Officer
from tests.clock import FakeClock


async def test_only_blocks_that_hold_are_listed(store: SqliteStore, clock: FakeClock) -> None:
    start = clock.now()
    async with store.transaction() as tx:
        await tx.staff.save(Officer(101, "Budi", Role.COORDINATOR))
        for chat, days in ((5, 30), (6, 1), (7, 7)):
            person = await tx.people.add(chat, f"P{chat}", "id", start)
            await tx.people.block(person.id, Block(start, start + timedelta(days=days), 101, "x"))
        await tx.people.add(8, "P8", "id", start)
        assert [each.telegram_name for each in await tx.people.blocked(start, 9)] == ["P6", "P7", "P5"]
        assert [each.telegram_name for each in await tx.people.blocked(start, 1)] == ["P6"]
        later = start + timedelta(days=2)
        assert [each.telegram_name for each in await tx.people.blocked(later, 9)] == ["P7", "P5"]


async def test_saving_a_person_neither_blocks_nor_frees_them(store: SqliteStore, clock: FakeClock) -> None:
    now = clock.now()
    async with store.transaction() as tx:
        await tx.staff.save(Officer(101, "Budi", Role.COORDINATOR))
        before = await tx.people.add(5, "Siti", "id", now)
        block = Block(now, now + timedelta(days=1), 101, "x", told_at=now)
        await tx.people.block(before.id, block)
        await tx.people.save(replace(before, locale="en"))
        after = await tx.people.by_id(before.id)
    assert after is not None
    assert (after.locale, after.block) == ("en", block)
