"""Clocks are looked at again and again from stored times; nothing waits in memory (promise P8)."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

import structlog

from pstbot.engine.faulty import where
from pstbot.ports.clock import Clock
from pstbot.ports.storage import StoreDown

log = structlog.get_logger(__name__)

Sweep = Callable[[datetime], Awaitable[int]]


class Sweeps:
    def __init__(self, sweeps: Sequence[Sweep], clock: Clock, every: float = 15.0) -> None:
        """``every``: seconds between two looks; a moved clock (sandbox) asks for one at once through ``nudge``."""
        self._sweeps = sweeps
        self._clock = clock
        self._every = every
        self._nudged = asyncio.Event()
        self._looking = asyncio.Lock()

    def nudge(self) -> None:
        self._nudged.set()

    async def run(self, all_heard: Callable[[], Awaitable[None]]) -> None:
        """For ever; before each look wait until what people wrote has been read."""
        while True:
            self._nudged.clear()
            await all_heard()
            await self.once()
            try:
                await asyncio.wait_for(self._nudged.wait(), self._every)
            except TimeoutError:
                continue

    async def once(self) -> None:
        """One look of every sweep; a sweep that did something looks again, because it works in bounded portions."""
        async with self._looking:
            for sweep in self._sweeps:
                await self._look(sweep)

    async def _look(self, sweep: Sweep) -> None:
        try:
            while await sweep(self._clock.now()):
                pass
        except StoreDown as down:
            log.warning("sweep-postponed", why=str(down))
        except Exception as fault:  # one broken clock must not stop the others
            log.error("sweep-failed", fault=where(fault))
