"""Fakes of the engine's ports: a source that keeps what is not confirmed, carriers that fail on request."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import orjson

from db.store import SqliteStore
from pstbot.engine.gate import Rates
from pstbot.engine.service import Service
from pstbot.engine.sweeps import Sweep
from pstbot.ports.carriers import CarrierDown, Channel, Outgoing
from pstbot.ports.storage import Arrival, InboxItem, Store, StoreDown, Transaction
from tests.clock import FakeClock

FAST = Rates(overall_per_second=100_000, group_per_minute=1_000_000, chat_burst=100_000)


class FakeSource:
    """Telegram's queue: an update goes when a later fetch confirms it."""

    def __init__(self) -> None:
        self.queue: list[dict[str, Any]] = []
        self.down = False
        self._more = asyncio.Event()

    def push(self, key: int, chat: int = 1, **body: Any) -> None:
        self.queue.append({"update_id": key, "chat": chat, **body})
        self._more.set()

    def end_poll(self) -> None:
        """The long poll that is open now ends, with whatever there is."""
        self._more.set()

    @property
    def poll_ended(self) -> bool:
        """True until the next long poll is open."""
        return self._more.is_set()

    async def fetch(self, confirmed: int | None, wait: int) -> Sequence[Mapping[str, Any]]:
        self._forget(confirmed)
        if not self.queue and wait and not self.down:
            self._more.clear()
            await self._more.wait()
        if self.down:
            raise CarrierDown("unreachable")
        self._forget(confirmed)
        return list(self.queue)

    def _forget(self, confirmed: int | None) -> None:
        if confirmed is not None:
            self.queue = [update for update in self.queue if update["update_id"] > confirmed]

    def arrival(self, update: Mapping[str, Any]) -> Arrival:
        body = orjson.dumps(update).decode()
        return Arrival(update["update_id"], body, str(update["chat"]), body)


class FakeHandler:
    """Answers each update with one outgoing row in the lane of its chat; ``poison`` and ``down`` fail first."""

    def __init__(self, store: Store, clock: FakeClock) -> None:
        self._store = store
        self._clock = clock
        self.handled: list[int] = []
        self.told: list[int] = []
        self.downs = 0
        self.held: dict[int, asyncio.Event] = {}

    async def handle(self, item: InboxItem) -> None:
        key = item.body["update_id"]
        if held := self.held.get(item.body["chat"]):
            await held.wait()
        if item.body.get("poison"):
            raise ValueError("poison")
        if self.downs:
            self.downs -= 1
            raise StoreDown("test")
        async with self._store.transaction() as tx:
            await put(tx, str(item.body["chat"]), {"key": key}, self._clock)
            await tx.inbox.done(item.id, self._clock.now())
        self.handled.append(key)

    async def parked(self, tx: Transaction, item: InboxItem) -> None:
        self.told.append(item.body["update_id"])


class FakeCarrier:
    """``plan`` says what each try of a key does: an exception to raise, or nothing."""

    def __init__(self) -> None:
        self.plan: dict[int, list[Exception]] = defaultdict(list)
        self.tries: list[int] = []
        self.delivered: list[int] = []
        self.repeated: list[int] = []

    async def deliver(self, row: Outgoing) -> Mapping[str, Any]:
        key = row.payload["key"]
        self.tries.append(key)
        if row.repeated:
            self.repeated.append(key)
        if self.plan[key]:
            raise self.plan[key].pop(0)
        self.delivered.append(key)
        return {"message_id": key}


class FakeSettlement:
    """``plan``: what recording the arrival of a key meets first, such as a full disk."""

    def __init__(self) -> None:
        self.failures: list[tuple[int, str]] = []
        self.plan: dict[int, list[Exception]] = defaultdict(list)

    async def sent(self, tx: Transaction, row: Outgoing, result: Mapping[str, Any]) -> None:
        if faults := self.plan[row.payload["key"]]:
            raise faults.pop(0)

    async def failed(self, tx: Transaction, row: Outgoing, code: str) -> None:
        self.failures.append((row.payload["key"], code))


async def put(tx: Transaction, receiver: str, payload: Mapping[str, Any], clock: FakeClock, **more: Any) -> None:
    await tx.outbox.put(Channel.TELEGRAM, more.pop("kind", "screen"), receiver, payload, clock.now(), **more)


class Engine:
    def __init__(self, store: SqliteStore, clock: FakeClock, sweeps: Sequence[Sweep] = ()) -> None:
        self.store = store
        self.clock = clock
        self.source = FakeSource()
        self.handler = FakeHandler(store, clock)
        self.carrier = FakeCarrier()
        self.settlement = FakeSettlement()
        carriers = {Channel.TELEGRAM: self.carrier, Channel.MAIL: self.carrier}
        self.service = Service(store, self.source, self.handler, carriers, self.settlement, clock, list(sweeps), FAST)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        serving = asyncio.ensure_future(self.service.run())
        await asyncio.wait_for(self.service.ready.wait(), 5)
        try:
            yield
        finally:
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(8):
            while not true():  # noqa: ASYNC110 - conditions over several objects, no one event tells them
                await asyncio.sleep(0)
