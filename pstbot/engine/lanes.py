"""Strict order inside a lane, independence between lanes: one task a busy lane, none for an idle one."""

import asyncio
from collections import deque

import structlog

from pstbot.engine.faulty import where
from pstbot.engine.ladder import pause
from pstbot.ports.clock import Clock
from pstbot.ports.storage import InboxItem, Store, StoreDown
from pstbot.ports.updates import UpdateHandler

log = structlog.get_logger(__name__)

_CHANCES = 2


class InboxLanes:
    def __init__(self, store: Store, handler: UpdateHandler, clock: Clock, tasks: asyncio.TaskGroup) -> None:
        self._store = store
        self._handler = handler
        self._clock = clock
        self._tasks = tasks
        self._queues: dict[str, deque[InboxItem]] = {}
        self.idle = asyncio.Event()
        self.idle.set()

    async def resume(self) -> None:
        """Take up what an earlier life accepted and did not finish."""
        async with self._store.reading() as look:
            for item in await look.inbox.waiting():
                self.take(item)

    def take(self, item: InboxItem) -> None:
        queue = self._queues.get(item.lane)
        if queue is not None:
            queue.append(item)
            return
        self._queues[item.lane] = deque([item])
        self.idle.clear()
        self._tasks.create_task(self._work(item.lane), name=f"lane {item.lane}")

    async def _work(self, lane: str) -> None:
        queue = self._queues[lane]
        while queue:
            await self._settle(queue[0])
            queue.popleft()
        del self._queues[lane]
        if not self._queues:
            self.idle.set()

    async def _settle(self, item: InboxItem) -> None:
        waits = 0
        while True:
            try:
                if await self._attempt(item):
                    return
            except StoreDown as down:
                log.warning("store-down", item=item.id, why=str(down))
                await asyncio.sleep(min(pause(waits), 30.0))
                waits += 1

    async def _attempt(self, item: InboxItem) -> bool:
        """True when the item is settled: done, or parked after it failed twice by its own fault (P6)."""
        try:
            await self._handler.handle(item)
        except StoreDown:
            raise
        except Exception as fault:
            log.error("update-failed", item=item.id, fault=where(fault))
            return await self._count(item, type(fault).__name__)
        return True

    async def _count(self, item: InboxItem, error: str) -> bool:
        try:
            return await self._tried(item, error, shown=True)
        except StoreDown:
            raise
        except Exception as fault:  # even telling about it fails: it is parked all the same, and `/sistem` counts it
            log.error("parked-not-shown", item=item.id, fault=where(fault))
            return await self._tried(item, error, shown=False)

    async def _tried(self, item: InboxItem, error: str, *, shown: bool) -> bool:
        async with self._store.transaction() as tx:
            if await tx.inbox.tried(item.id, error) < _CHANCES:
                return False
            await tx.inbox.park(item.id, error, self._clock.now())
            if shown:
                await self._handler.parked(tx, item)
        return True
