"""A row that waits for its moment: its lane waits behind it, other lanes do not; a clock that stands does no harm."""

from datetime import timedelta

from pstbot.ports.carriers import CarrierDown
from tests.engine.fakes import Engine, put


async def later(engine: Engine, key: int, seconds: float, receiver: str = "1") -> None:
    async with engine.store.transaction() as tx:
        await put(tx, receiver, {"key": key}, engine.clock, not_before=engine.clock.now() + timedelta(seconds=seconds))


async def at_once(engine: Engine, key: int, receiver: str = "1") -> None:
    async with engine.store.transaction() as tx:
        await put(tx, receiver, {"key": key}, engine.clock)


async def test_what_comes_after_waits_behind_it_and_other_lanes_go_on(engine: Engine) -> None:
    async with engine.running():
        await later(engine, 1, 0.2)
        await at_once(engine, 2)
        await at_once(engine, 9, receiver="2")
        await engine.until(lambda: 9 in engine.carrier.delivered)
        assert engine.carrier.delivered == [9]
        await engine.until(lambda: engine.service.outbox.idle.is_set())
    assert engine.carrier.delivered == [9, 1, 2]


async def test_a_postponed_row_leaves_with_its_newest_words(engine: Engine) -> None:
    async with engine.running():
        await later(engine, 1, 0.1)
        async with engine.store.transaction() as tx:
            assert await tx.outbox.postpone(1, {"key": 7}, engine.clock.now() + timedelta(seconds=0.2))
        await engine.until(lambda: engine.service.outbox.idle.is_set())
    assert engine.carrier.delivered == [7]


async def test_after_a_start_it_waits_until_everything_written_meanwhile_is_read(engine: Engine) -> None:
    await later(engine, 1, -60)
    await at_once(engine, 9, receiver="2")
    engine.source.down = True
    async with engine.running():
        await engine.until(lambda: engine.carrier.delivered == [9])
        engine.source.down = False
        await engine.until(lambda: engine.service.outbox.idle.is_set())
    assert engine.carrier.delivered == [9, 1]


async def test_a_row_that_is_tried_again_waits_no_longer(engine: Engine) -> None:
    engine.carrier.plan[1] = [CarrierDown("5xx")]
    async with engine.running():
        await later(engine, 1, 0.1)
        await engine.until(lambda: engine.service.outbox.idle.is_set())
    assert engine.carrier.tries == [1, 1]
