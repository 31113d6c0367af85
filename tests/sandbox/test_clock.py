"""The clock moves forward only, and whoever waits for it hears of it at once."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from pstbot.sandbox import Sandbox
from pstbot.sandbox.changes import Changes
from pstbot.sandbox.clock import SandboxClock
from tests.sandbox.conftest import Caller, watched

NOON = datetime(2026, 3, 2, 4, tzinfo=UTC)
DAY = timedelta(days=1)


def test_clock_is_real_time_plus_what_it_was_moved() -> None:
    clock = SandboxClock(Changes(), real=lambda: NOON)
    clock.move(DAY)
    clock.set(NOON + 3 * DAY)
    assert (clock.now(), clock.offset, clock.version) == (NOON + 3 * DAY, 3 * DAY, 3)


@pytest.mark.parametrize("to", [NOON - timedelta(seconds=1), datetime(2030, 1, 1)])
def test_clock_refuses_the_past_and_naive_times(to: datetime) -> None:
    clock = SandboxClock(Changes(), real=lambda: NOON)
    with pytest.raises(ValueError, match="clock"):
        clock.set(to)
    assert clock.now() == NOON


async def test_clock_address_answers_at_once_and_then_after_a_move(sandbox: Sandbox, call: Caller) -> None:
    async with call.http.get(f"{sandbox.url}/clock") as response:
        first = await response.json()
    assert first["offset_seconds"] == 0
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(call.http.get(f"{sandbox.url}/clock?seen={first['version']}&wait=20"))
        await watched(sandbox.clock.moves)
        async with call.http.post(f"{sandbox.url}/sandbox/clock", json={"advance_seconds": 86400}) as moved:
            assert moved.status == 200
    second = await waiting.result().json()
    assert (second["offset_seconds"], second["version"]) == (86400, first["version"] + 1)


async def test_clock_address_answers_after_the_wait_without_a_move(sandbox: Sandbox, call: Caller) -> None:
    version = sandbox.clock.version
    async with call.http.get(f"{sandbox.url}/clock?seen={version}&wait=0.05") as response:
        assert (await response.json())["version"] == version


async def test_messages_carry_the_moved_time(sandbox: Sandbox, call: Caller) -> None:
    siti = sandbox.world.add_citizen("Siti")
    first = sandbox.world.say(siti, "halo")["date"]
    sandbox.clock.move(8 * DAY)
    sent = await call("sendMessage", chat_id=siti.id, text="x")
    assert sent["date"] - first - 8 * 86400 in (0, 1)
