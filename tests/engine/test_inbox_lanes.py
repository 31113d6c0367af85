"""Order inside a lane, independence between lanes, and poison that stops nobody (promises P1, P2, P6, P7)."""

import asyncio

import pytest

from pstbot.ports.storage import Arrival, InboxItem, Transaction
from tests.engine.fakes import Engine


async def test_update_is_confirmed_only_after_it_is_stored(engine: Engine) -> None:
    engine.handler.held[1] = asyncio.Event()  # so that it stays where it was stored
    async with engine.running():
        async with engine.store.transaction():  # nobody else can store anything meanwhile
            engine.source.push(1)
            await engine.until(lambda: engine.store._writer._queued > 0)
            for _ in range(10):
                await asyncio.sleep(0)
            assert [update["update_id"] for update in engine.source.queue] == [1]
        await engine.until(lambda: not engine.source.queue)
        async with engine.store.reading() as look:
            assert [item.body["update_id"] for item in await look.inbox.waiting()] == [1]


async def test_redelivered_update_is_handled_once(engine: Engine) -> None:
    engine.source.push(1)
    async with engine.running():
        await engine.until(lambda: engine.handler.handled == [1])
        engine.source.push(1)
        engine.source.push(2)
        await engine.until(lambda: 2 in engine.carrier.delivered)
    assert engine.handler.handled == [1, 2]
    assert sorted(engine.carrier.delivered) == [1, 2]


async def test_lane_keeps_order_and_never_delays_another(engine: Engine) -> None:
    engine.handler.held[1] = asyncio.Event()
    for key in range(1, 11):
        engine.source.push(key, chat=1 if key % 2 else 2)
    async with engine.running():
        await engine.until(lambda: engine.handler.handled == [2, 4, 6, 8, 10])
        engine.handler.held[1].set()
        await engine.until(lambda: len(engine.handler.handled) == 10)
    assert engine.handler.handled[5:] == [1, 3, 5, 7, 9]


async def test_poison_update_is_parked_and_its_lane_goes_on(engine: Engine) -> None:
    engine.source.push(1, poison=True)
    engine.source.push(2)
    async with engine.running():
        await engine.until(lambda: engine.handler.handled == [2])
        await engine.until(lambda: engine.handler.told == [1])
    rows = list(await engine.store._reader.execute_fetchall("SELECT state, tries FROM inbox ORDER BY id"))
    assert [tuple(row) for row in rows] == [("parked", 2), ("done", 0)]


async def test_storage_trouble_never_counts_against_an_update(engine: Engine) -> None:
    engine.handler.downs = 5
    engine.source.push(1)
    async with engine.running():
        await engine.until(lambda: engine.handler.handled == [1])
    rows = list(await engine.store._reader.execute_fetchall("SELECT state, tries FROM inbox"))
    assert [tuple(row) for row in rows] == [("done", 0)]


async def test_earlier_life_s_updates_are_taken_up_first(engine: Engine) -> None:
    async with engine.store.transaction() as tx:
        await tx.inbox.accept([Arrival(1, "x", "1", '{"update_id":1,"chat":1}')], engine.clock.now())
    async with engine.running():
        await engine.until(lambda: engine.handler.handled == [1])


async def test_idle_lanes_leave_nothing_in_memory(engine: Engine) -> None:
    for key in range(1, 51):
        engine.source.push(key, chat=key)
    async with engine.running():
        await engine.until(lambda: len(engine.handler.handled) == 50)
        await engine.until(lambda: engine.service.inbox.idle.is_set() and engine.service.outbox.idle.is_set())
        assert (engine.service.inbox._queues, engine.service.outbox._busy) == ({}, {})


async def test_poison_that_cannot_even_be_shown_is_parked_all_the_same(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def speechless(tx: Transaction, item: InboxItem) -> None:
        raise LookupError

    monkeypatch.setattr(engine.handler, "parked", speechless)
    engine.source.push(1, poison=True)
    engine.source.push(2)
    async with engine.running():
        await engine.until(lambda: engine.handler.handled == [2])
    async with engine.store.reading() as look:
        assert await look.inbox.counts() == {"parked": 1}
