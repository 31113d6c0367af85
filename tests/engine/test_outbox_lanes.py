"""Every outgoing row comes to one visible end, in order, without holding up others (promises P2, P4, P7)."""

from datetime import timedelta

from pstbot.engine.ladder import ENOUGH_TRIES
from pstbot.ports.carriers import CarrierDown, OutcomeUnknown, Refused, Urgency
from pstbot.ports.storage import StoreDown
from tests.engine.fakes import Engine, put


async def outbox(engine: Engine) -> list[tuple[int, str, str | None]]:
    sql = "SELECT result, state, error FROM outbox ORDER BY id"
    rows = list(await engine.store._reader.execute_fetchall(sql))
    return [(index, row["state"], row["error"]) for index, row in enumerate(rows, 1)]


async def ask(engine: Engine, *keys: int, receiver: str = "1", **more: object) -> None:
    async with engine.store.transaction() as tx:
        for key in keys:
            await put(tx, receiver, {"key": key}, engine.clock, **more)


async def test_refused_row_fails_alone_and_visibly(engine: Engine) -> None:
    engine.carrier.plan[2] = [Refused("blocked")]
    async with engine.running():
        await ask(engine, 1, 2, 3)
        await engine.until(lambda: engine.carrier.delivered == [1, 3])
        await engine.until(lambda: engine.service.outbox.idle.is_set())
    assert engine.settlement.failures == [(2, "blocked")]
    assert await outbox(engine) == [(1, "sent", None), (2, "failed", "blocked"), (3, "sent", None)]


async def test_carrier_down_keeps_the_order_of_its_lane(engine: Engine) -> None:
    engine.carrier.plan[1] = [CarrierDown("5xx")] * 3
    async with engine.running():
        await ask(engine, 1, 2)
        await ask(engine, 9, receiver="2")
        await engine.until(lambda: sorted(engine.carrier.delivered) == [1, 2, 9])
    assert [key for key in engine.carrier.delivered if key != 9] == [1, 2]
    assert engine.carrier.tries.index(9) < len(engine.carrier.tries) - 1


async def test_flood_pauses_its_receiver_only(engine: Engine) -> None:
    engine.carrier.plan[1] = [CarrierDown("flood", retry_after=0.2)]
    async with engine.running():
        await ask(engine, 1)
        await engine.until(lambda: engine.carrier.tries == [1])
        await ask(engine, 9, receiver="2")
        await engine.until(lambda: 9 in engine.carrier.delivered)
        assert 1 not in engine.carrier.delivered
        await engine.until(lambda: 1 in engine.carrier.delivered)


async def test_unknown_outcome_is_repeated_once_at_most(engine: Engine) -> None:
    engine.carrier.plan[1] = [OutcomeUnknown("cut"), OutcomeUnknown("cut"), OutcomeUnknown("cut")]
    async with engine.running():
        await ask(engine, 1, 2)
        await engine.until(lambda: engine.carrier.delivered == [2])
    assert engine.carrier.tries == [1, 1, 2]
    assert engine.carrier.repeated == [1]
    assert engine.settlement.failures == [(1, "outcome-unknown")]


async def test_what_may_be_done_twice_is_repeated_freely(engine: Engine) -> None:
    engine.carrier.plan[1] = [OutcomeUnknown("cut")] * 4
    async with engine.running():
        await ask(engine, 1, kind="card")
        await engine.until(lambda: engine.carrier.delivered == [1])
    assert engine.settlement.failures == []


async def test_row_cut_by_the_end_of_a_life_is_repeated_once(engine: Engine) -> None:
    await ask(engine, 1)
    async with engine.store.transaction() as tx:
        await tx.outbox.sending(1)
    async with engine.running():
        await engine.until(lambda: engine.carrier.delivered == [1])
    assert engine.carrier.repeated == [1]


async def test_row_cut_twice_fails_visibly(engine: Engine) -> None:
    await ask(engine, 1)
    async with engine.store.transaction() as tx:
        await tx.outbox.keep(1, "cut", repeated=True)
        await tx.outbox.sending(1)
    async with engine.running():
        await engine.until(lambda: engine.settlement.failures == [(1, "outcome-unknown")])
    assert engine.carrier.tries == []


async def test_row_that_comes_too_late_is_not_sent(engine: Engine) -> None:
    """Codes and reminders have a limit of their own."""
    await ask(engine, 1, not_after=engine.clock.now() + timedelta(minutes=30))
    engine.clock.passes(hours=1)
    async with engine.running():
        await engine.until(lambda: engine.settlement.failures == [(1, "too-late")])
    assert engine.carrier.tries == []


async def test_row_that_was_tried_for_a_day_ends_visibly(engine: Engine) -> None:
    engine.carrier.plan[1] = [CarrierDown("5xx")] * 100
    async with engine.running():
        await ask(engine, 1)
        await engine.until(lambda: len(engine.carrier.tries) >= ENOUGH_TRIES)
        engine.clock.passes(hours=25)
        await engine.until(lambda: engine.settlement.failures == [(1, "too-late")])


async def test_row_that_waited_without_power_is_still_sent(engine: Engine) -> None:
    await ask(engine, 1)
    engine.clock.passes(hours=60)
    async with engine.running():
        await engine.until(lambda: engine.carrier.delivered == [1])


async def test_words_that_come_behind_a_waiting_card_leave_before_it(engine: Engine) -> None:
    """In the group's rate a case's own words must not wait behind its card."""
    async with engine.running():
        engine.service.outbox._gates.at("1").pause(0.05)
        await ask(engine, 2, urgency=Urgency.CARD)
        await ask(engine, 9, urgency=Urgency.CONVERSATION, case_id=None)
        await engine.until(lambda: len(engine.carrier.delivered) == 2)
    assert engine.carrier.delivered == [9, 2]


async def test_conversation_leaves_before_cards(engine: Engine) -> None:
    await ask(engine, 3, urgency=Urgency.BOARD)
    await ask(engine, 2, urgency=Urgency.CARD)
    await ask(engine, 1)
    async with engine.running():
        await engine.until(lambda: len(engine.carrier.delivered) == 3)
    assert engine.carrier.delivered == [1, 2, 3]


async def test_effect_with_a_name_is_asked_for_one_time(engine: Engine) -> None:
    await ask(engine, 1, once="leave:-5")
    await ask(engine, 2, once="leave:-5")
    async with engine.running():
        await engine.until(lambda: engine.service.outbox.idle.is_set() and bool(engine.carrier.delivered))
    assert engine.carrier.delivered == [1]


async def test_failed_row_can_be_sent_again(engine: Engine) -> None:
    engine.carrier.plan[1] = [Refused("file-missing")]
    async with engine.running():
        await ask(engine, 1)
        await engine.until(lambda: engine.settlement.failures == [(1, "file-missing")])
        async with engine.store.transaction() as tx:
            assert await tx.outbox.revive(1, engine.clock.now())
        await engine.until(lambda: engine.carrier.delivered == [1])
    async with engine.store.transaction() as tx:
        assert not await tx.outbox.revive(1, engine.clock.now())


async def test_carrier_s_own_fault_ends_visibly(engine: Engine) -> None:
    engine.carrier.plan[1] = [KeyError("template")]
    async with engine.running():
        await ask(engine, 1, 2)
        await engine.until(lambda: engine.carrier.delivered == [2])
    assert engine.settlement.failures == [(1, "fault-KeyError")]


async def test_store_down_after_a_delivery_sends_nothing_again(engine: Engine) -> None:
    engine.settlement.plan[1] = [StoreDown("full")] * 3
    async with engine.running():
        await ask(engine, 1, 2)
        await engine.until(lambda: engine.service.outbox.idle.is_set() and 2 in engine.carrier.delivered)
    assert engine.carrier.tries == [1, 2]
    assert await outbox(engine) == [(1, "sent", None), (2, "sent", None)]


async def test_fault_in_what_follows_a_delivery_ends_visibly(engine: Engine) -> None:
    engine.settlement.plan[1] = [KeyError("message_id")]
    async with engine.running():
        await ask(engine, 1, 2)
        await engine.until(lambda: engine.carrier.delivered == [1, 2])
    assert engine.settlement.failures == [(1, "fault-KeyError")]
