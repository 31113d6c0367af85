"""The inbox tells a redelivered update from a new one by id and content (promise P2)."""

from db.store import SqliteStore
from pstbot.ports.storage import Arrival
from tests.clock import FakeClock


def arrival(key: int, digest: str = "d", lane: str = "1:0") -> Arrival:
    return Arrival(key, digest, lane, '{"update_id":1}')


async def accept(store: SqliteStore, clock: FakeClock, *arrivals: Arrival) -> int:
    async with store.transaction() as tx:
        return len(await tx.inbox.accept(arrivals, clock.now()))


async def test_redelivered_update_is_left_out(store: SqliteStore, clock: FakeClock) -> None:
    assert await accept(store, clock, arrival(7), arrival(8)) == 2
    assert await accept(store, clock, arrival(7), arrival(9)) == 1


async def test_restarted_ids_are_new_updates(store: SqliteStore, clock: FakeClock) -> None:
    """Telegram's ids restart at random after a quiet week: the same id with other content is another update."""
    assert await accept(store, clock, arrival(7, "old")) == 1
    assert await accept(store, clock, arrival(7, "new"), arrival(3, "lower")) == 2


async def test_done_update_keeps_its_mark_but_not_its_words(store: SqliteStore, clock: FakeClock) -> None:
    await accept(store, clock, arrival(7))
    async with store.transaction() as tx:
        await tx.inbox.done(1, clock.now())
    assert await accept(store, clock, arrival(7)) == 0
    async with store.reading() as look:
        assert await look.inbox.waiting() == []
    rows = list(await store._reader.execute_fetchall("SELECT state, body FROM inbox"))
    assert [tuple(row) for row in rows] == [("done", "")]


async def test_parked_update_waits_no_more(store: SqliteStore, clock: FakeClock) -> None:
    await accept(store, clock, arrival(7))
    async with store.transaction() as tx:
        assert await tx.inbox.tried(1, "ValueError") == 1
        await tx.inbox.park(1, "ValueError", clock.now())
    async with store.reading() as look:
        assert await look.inbox.waiting() == []
