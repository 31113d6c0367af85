"""The present moment: of this machine, or moved by the sandbox."""

import asyncio
import math
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

import structlog
from aiohttp import ClientError, ClientSession, ClientTimeout

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0  # seconds, while the clock's address does not answer
LONG_POLL = 25  # seconds an unchanged clock may hold the question
FARTHEST = timedelta(days=366 * 100).total_seconds()

log = structlog.get_logger()

Pause = Callable[[float], Awaitable[None]]


class WallClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class OffsetClock:
    """This machine's clock, moved by what an address says: ``{"version", "offset_seconds"}``.

    ``GET {address}?seen=VERSION&wait=SECONDS`` answers at once when the version is another one, else after the wait.
    """

    def __init__(self, address: str, wall: WallClock | None = None, pause: Pause = asyncio.sleep) -> None:
        self._address = address
        self._wall = wall or WallClock()
        self._pause = pause
        self._offset = timedelta(0)
        self._version: int | None = None

    def now(self) -> datetime:
        return self._wall.now() + self._offset

    async def sync(self) -> bool:
        """Learn the offset once. False, with the offset as it was, when the address does not answer in sense."""
        async with _session() as session:
            try:
                await self._ask(session, wait=0)
            except (ClientError, TimeoutError, ValueError) as failure:
                log.warning("clock-unreachable", failure=type(failure).__name__)
                return False
        return True

    async def follow(self, on_change: Callable[[], None]) -> None:
        """Run for ever; ``on_change`` is called after each move of the clock."""
        pause = FIRST_PAUSE
        async with _session() as session:
            while True:
                if await self._heard(session, on_change):
                    pause = FIRST_PAUSE
                else:
                    await self._pause(pause)
                    pause = min(pause * 2, LONGEST_PAUSE)

    async def _heard(self, session: ClientSession, on_change: Callable[[], None]) -> bool:
        """Whether to ask again at once; no, if the address is silent or did not hold an unchanged clock's question."""
        asked_at = monotonic()
        try:
            moved = await self._ask(session, wait=LONG_POLL)
        except (ClientError, TimeoutError, ValueError):
            return False
        if moved:
            on_change()
        return moved or monotonic() - asked_at > FIRST_PAUSE

    async def _ask(self, session: ClientSession, wait: int) -> bool:
        seen = -1 if self._version is None else self._version
        async with session.get(self._address, params={"seen": seen, "wait": wait}) as answer:
            answer.raise_for_status()
            version, offset = _understood(await answer.json())
        moved = version != self._version
        self._version, self._offset = version, offset
        return moved


def _session() -> ClientSession:
    return ClientSession(timeout=ClientTimeout(total=LONG_POLL + 10, connect=5))


def _understood(answer: Any) -> tuple[int, timedelta]:
    """Raises ``ValueError`` for anything but a version and a bearable number of seconds."""
    try:
        version, seconds = int(answer["version"]), float(answer["offset_seconds"])
    except (KeyError, TypeError, OverflowError) as failure:
        raise ValueError("not a clock's answer") from failure
    if not math.isfinite(seconds) or abs(seconds) > FARTHEST:
        raise ValueError("no such offset")
    return version, timedelta(seconds=seconds)
