"""A receiver's rate: the most urgent first, pauses obeyed, memory bounded by traffic."""

import asyncio

from aiolimiter import AsyncLimiter

from pstbot.engine.gate import Gate, Gates, Rates
from pstbot.ports.carriers import Urgency


async def test_most_urgent_goes_first_when_places_are_scarce() -> None:
    order: list[str] = []
    async with asyncio.TaskGroup() as tasks:
        gate = Gate(AsyncLimiter(1, 0.02), AsyncLimiter(1000, 1), tasks)

        async def go(name: str, urgency: Urgency) -> None:
            await gate.turn(urgency)
            order.append(name)

        await go("first", Urgency.BOARD)
        for name, urgency in (("board", Urgency.BOARD), ("card", Urgency.CARD), ("words", Urgency.CONVERSATION)):
            tasks.create_task(go(name, urgency))
    assert order == ["first", "words", "card", "board"]


async def test_free_place_is_taken_at_once_unless_somebody_waits() -> None:
    async with asyncio.TaskGroup() as tasks:
        gate = Gate(AsyncLimiter(2, 0.02), AsyncLimiter(1000, 1), tasks)
        assert [await gate.at_once() for _ in range(3)] == [True, True, False]
        waiting = gate.ask(Urgency.BOARD)
        assert not await gate.at_once()
        await waiting
    gate.limiter = AsyncLimiter(1, 0.001)
    gate.pause(60)
    assert not await gate.at_once()


async def test_place_is_taken_from_the_overall_rate_too() -> None:
    async with asyncio.TaskGroup() as tasks:
        gates = Gates(Rates(overall_per_second=2), tasks)
        assert [await gates.at(str(receiver)).at_once() for receiver in range(3)] == [True, True, False]


async def test_place_can_be_hurried() -> None:
    async with asyncio.TaskGroup() as tasks:
        gate = Gate(AsyncLimiter(1, 0.02), AsyncLimiter(1000, 1), tasks)
        await gate.turn(Urgency.BOARD)
        board, card = gate.ask(Urgency.BOARD), gate.ask(Urgency.CARD)
        gate.hurry(board)
        await board
        assert not card.done()
        await card


async def test_paused_receiver_waits_and_others_do_not() -> None:
    async with asyncio.TaskGroup() as tasks:
        gates = Gates(Rates(), tasks)
        gates.at("1").pause(0.05)
        slow = tasks.create_task(gates.at("1").turn(Urgency.CONVERSATION))
        await gates.at("2").turn(Urgency.CONVERSATION)
        assert not slow.done()
        await slow


async def test_receivers_long_silent_are_forgotten() -> None:
    async with asyncio.TaskGroup() as tasks:
        gates = Gates(Rates(overall_per_second=100_000), tasks)
        for receiver in range(1000):
            gates.at(str(receiver)).used_at = asyncio.get_running_loop().time() - 500
        gates.at("one more")
        assert len(gates._gates) == 1


async def test_pause_is_not_forgotten_with_the_silent_ones() -> None:
    async with asyncio.TaskGroup() as tasks:
        gates = Gates(Rates(overall_per_second=100_000), tasks)
        for receiver in range(1000):
            gates.at(str(receiver)).used_at = asyncio.get_running_loop().time() - 500
        gates.at("7").pause(3600)
        gates.at("one more")
        assert list(gates._gates) == ["7", "one more"]
