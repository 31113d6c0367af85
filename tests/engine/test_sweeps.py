"""Clocks tick only after what people wrote meanwhile has been read (promise P8)."""

import asyncio
from datetime import datetime

import pytest

from db.store import SqliteStore
from pstbot.engine.sweeps import Sweeps
from pstbot.ports.storage import Arrival, StoreDown
from tests.clock import FakeClock
from tests.engine.fakes import Engine


async def test_no_clock_ticks_before_the_inbox_is_read(store: SqliteStore, clock: FakeClock) -> None:
    ticked: list[list[int]] = []

    async def sweep(now: datetime) -> int:
        ticked.append(list(engine.handler.handled))
        return 0

    engine = Engine(store, clock, [sweep])
    async with store.transaction() as tx:
        await tx.inbox.accept([Arrival(1, "x", "1", '{"update_id":1,"chat":1}')], clock.now())
    engine.source.push(2, chat=2)
    engine.handler.held = {1: asyncio.Event(), 2: asyncio.Event()}
    async with engine.running():
        await engine.until(lambda: not engine.source.queue)
        assert ticked == []
        engine.handler.held[1].set()
        await engine.until(lambda: engine.handler.handled == [1])
        assert ticked == []
        engine.handler.held[2].set()
        await engine.until(lambda: bool(ticked))
    assert sorted(ticked[0]) == [1, 2]


async def test_clocks_stand_still_while_replies_cannot_be_heard(
    store: SqliteStore, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After hours without a network the replies of those hours are read before anything closes."""
    monkeypatch.setattr("pstbot.engine.intake.pause", lambda tries: 0.001)
    ticked: list[list[int]] = []

    async def sweep(now: datetime) -> int:
        ticked.append(list(engine.handler.handled))
        return 0

    engine = Engine(store, clock, [sweep])
    async with engine.running():
        await engine.until(lambda: ticked == [[]])
        engine.source.down = True
        engine.source.end_poll()
        await engine.until(lambda: not engine.service.intake.caught_up.is_set())
        engine.service.sweeps.nudge()
        for _ in range(50):
            await asyncio.sleep(0)
        assert ticked == [[]]
        engine.source.push(1)
        engine.source.down = False
        await engine.until(lambda: len(ticked) == 2)
    assert ticked == [[], [1]]


async def test_broken_sweep_does_not_stop_the_others(clock: FakeClock) -> None:
    seen: list[str] = []

    async def broken(now: datetime) -> int:
        seen.append("broken")
        raise ValueError

    async def down(now: datetime) -> int:
        seen.append("down")
        raise StoreDown("test")

    async def fine(now: datetime) -> int:
        seen.append("fine")
        return 0

    await Sweeps([broken, down, fine], clock).once()
    assert seen == ["broken", "down", "fine"]
