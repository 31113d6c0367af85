"""Fetch, commit, only then confirm: the source may forget an update when the inbox holds it (promise P1)."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import structlog

from pstbot.engine.ladder import pause
from pstbot.engine.lanes import InboxLanes
from pstbot.ports.carriers import CarrierDown
from pstbot.ports.clock import Clock
from pstbot.ports.storage import Store, StoreDown
from pstbot.ports.updates import UpdateSource

log = structlog.get_logger(__name__)

# A long poll this long; Telegram holds the request open meanwhile.
_WAIT = 25


class Intake:
    def __init__(self, source: UpdateSource, store: Store, lanes: InboxLanes, clock: Clock) -> None:
        self._source = source
        self._store = store
        self._lanes = lanes
        self._clock = clock
        self.caught_up = asyncio.Event()  # the source had nothing more to give since the start, or since an outage

    async def run(self) -> None:
        """Take updates for ever. While the source or the store is down, take nothing and confirm nothing."""
        confirmed: int | None = None
        failures = 0
        while True:
            try:
                updates = await self._source.fetch(confirmed, _WAIT if self.caught_up.is_set() else 0)
                confirmed = await self._commit(updates)
            except (CarrierDown, StoreDown) as down:
                self.caught_up.clear()
                log.warning("intake-paused", why=type(down).__name__, tries=failures)
                await asyncio.sleep(getattr(down, "retry_after", None) or min(pause(failures), 30.0))
                failures += 1
            else:
                failures = 0
                if not updates:
                    self.caught_up.set()

    async def _commit(self, updates: Sequence[Mapping[str, Any]]) -> int | None:
        """What to confirm next. Nothing after an empty batch: ids restart, and a lower one must not go unseen."""
        if not updates:
            return None
        arrivals = [self._source.arrival(update) for update in updates]
        async with self._store.transaction() as tx:
            accepted = await tx.inbox.accept(arrivals, self._clock.now())
        for item in accepted:
            self._lanes.take(item)
        return max(arrival.key for arrival in arrivals)
