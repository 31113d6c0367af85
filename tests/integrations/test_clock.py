import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from pstbot.integrations.clock import FIRST_PAUSE, LONGEST_PAUSE, OffsetClock, WallClock
from pstbot.ports.clock import Clock

NOON = datetime(2026, 11, 23, 4, tzinfo=UTC)

Answer = Callable[[web.Request], Awaitable[web.Response]]


class Stopped(WallClock):
    def now(self) -> datetime:
        return NOON


class Done(Exception):
    """Ends a loop that never ends by itself."""


class Tower:
    """A clock's address that says one answer after another."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked: list[dict[str, str]] = []

    async def answer(self, request: web.Request) -> web.Response:
        self.asked.append(dict(request.query))
        answer = self.answers.pop(0) if self.answers else 503
        if isinstance(answer, int):
            return web.Response(status=answer)
        if isinstance(answer, str):
            return web.Response(text=answer, content_type="application/json")
        return web.json_response(answer)


@asynccontextmanager
async def listening(tower: Tower) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_get("/clock", tower.answer)
    async with TestServer(app) as server:
        yield str(server.make_url("/clock"))


def told(version: int, seconds: float) -> dict[str, Any]:
    return {"version": version, "offset_seconds": seconds, "now": "not read"}


def test_the_wall_clock_is_aware_and_in_utc() -> None:
    clock: Clock = WallClock()
    before = datetime.now(UTC)
    assert before <= clock.now() <= datetime.now(UTC)
    assert clock.now().utcoffset() == timedelta(0)


async def test_an_offset_moves_the_clock() -> None:
    tower = Tower(told(3, 86400.5))
    async with listening(tower) as address:
        clock = OffsetClock(address, Stopped())
        assert await clock.sync()
    assert clock.now() == NOON + timedelta(days=1, milliseconds=500)
    assert tower.asked == [{"seen": "-1", "wait": "0"}]


@pytest.mark.parametrize(
    "answer",
    [
        500,
        404,
        "",
        "[]",
        "null",
        "{}",
        '{"version": 1}',
        '{"version": 1, "offset_seconds": "x"}',
        '{"version": 1, "offset_seconds": NaN}',
        '{"version": 1, "offset_seconds": 1e300}',
        '{"version": 1e999, "offset_seconds": 1}',
        '{"version": null, "offset_seconds": 1}',
    ],
)
async def test_a_senseless_answer_moves_nothing(answer: int | str) -> None:
    async with listening(Tower(answer)) as address:
        clock = OffsetClock(address, Stopped())
        assert not await clock.sync()
    assert clock.now() == NOON


async def test_an_address_that_is_not_there_moves_nothing(unused_tcp_port: int) -> None:
    clock = OffsetClock(f"http://127.0.0.1:{unused_tcp_port}/clock", Stopped())
    assert not await clock.sync()
    assert clock.now() == NOON


async def test_following_tells_every_move_and_asks_for_the_next() -> None:
    tower = Tower(told(1, 10), told(2, 20), told(5, 50))
    heard: list[datetime] = []

    async def stop(_: float) -> None:
        raise Done

    async with listening(tower) as address:
        clock = OffsetClock(address, Stopped(), pause=stop)
        with pytest.raises(Done):
            await clock.follow(lambda: heard.append(clock.now()))
    assert [moment - NOON for moment in heard] == [timedelta(seconds=s) for s in (10, 20, 50)]
    assert [asked["seen"] for asked in tower.asked] == ["-1", "1", "2", "5"]


async def test_after_sync_the_same_version_is_no_move() -> None:
    tower = Tower(told(1, 10), told(1, 10))
    heard: list[str] = []

    async def stop(_: float) -> None:
        raise Done

    async with listening(tower) as address:
        clock = OffsetClock(address, Stopped(), pause=stop)
        await clock.sync()
        with pytest.raises(Done):
            await clock.follow(lambda: heard.append("moved"))
    assert heard == []


async def test_an_unreachable_clock_is_asked_more_and_more_rarely() -> None:
    tower = Tower(*[503] * 8, told(1, 10))
    pauses: list[float] = []

    async def rest(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 9:
            raise Done
        await asyncio.sleep(0)

    async with listening(tower) as address:
        with pytest.raises(Done):
            await OffsetClock(address, Stopped(), pause=rest).follow(lambda: None)
    assert pauses == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, LONGEST_PAUSE, LONGEST_PAUSE, FIRST_PAUSE]
