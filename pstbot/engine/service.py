"""Start order and end of a life. Stopping is the same as crashing: nothing needs a farewell to be safe."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence

import structlog

from pstbot.engine.dispatch import OutboxLanes
from pstbot.engine.gate import Gates, Rates
from pstbot.engine.intake import Intake
from pstbot.engine.lanes import InboxLanes
from pstbot.engine.sweeps import Sweep, Sweeps
from pstbot.ports.carriers import Carrier, Channel
from pstbot.ports.clock import Clock
from pstbot.ports.storage import Store
from pstbot.ports.updates import Settlement, UpdateHandler, UpdateSource

log = structlog.get_logger(__name__)


class Service:
    def __init__(
        self,
        store: Store,
        source: UpdateSource,
        handler: UpdateHandler,
        carriers: Mapping[Channel, Carrier],
        settlement: Settlement,
        clock: Clock,
        sweeps: Sequence[Sweep],
        rates: Rates,
    ) -> None:
        """``beside`` may be filled before ``run`` with what else runs, such as following the sandbox's clock."""
        self.store = store
        self._source = source
        self._handler = handler
        self._carriers = carriers
        self._settlement = settlement
        self.clock = clock
        self._rates = rates
        self.beside: list[Callable[[], Awaitable[None]]] = []
        self.sweeps = Sweeps(sweeps, clock)
        self.ready = asyncio.Event()

    async def run(self) -> None:
        """Serve until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            self.inbox = InboxLanes(self.store, self._handler, self.clock, tasks)
            gates = Gates(self._rates, tasks)
            self.outbox = OutboxLanes(
                self.store, self._carriers, self._settlement, self.clock, gates, tasks, self._caught_up
            )
            self.intake = Intake(self._source, self.store, self.inbox, self.clock)
            for work in self.beside:
                tasks.create_task(_beside(work), name="beside")
            await self.inbox.resume()
            tasks.create_task(self.intake.run(), name="intake")
            await self._open_for_business(tasks)

    async def _open_for_business(self, tasks: asyncio.TaskGroup) -> None:
        await self.outbox.reconcile()
        self.ready.set()
        log.info("ready")
        tasks.create_task(self.sweeps.run(self._all_heard), name="sweeps")

    async def _caught_up(self) -> None:
        """At once in ordinary times: waiting for a moment without any update would be long at a busy desk."""
        if not self.intake.caught_up.is_set():
            await self._all_heard()

    async def _all_heard(self) -> None:
        """Nothing closes or breaches before what citizens wrote meanwhile has been read (promise P8).

        At the start, and again whenever Telegram or the store was out of reach: replies wait there.
        """
        while not (self.intake.caught_up.is_set() and self.inbox.idle.is_set()):
            await self.intake.caught_up.wait()
            await self.inbox.idle.wait()


async def _beside(work: Callable[[], Awaitable[None]]) -> None:
    await work()
