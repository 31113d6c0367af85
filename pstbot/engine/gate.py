"""A receiver's rate: who is most urgent goes first when the next place comes free."""

import asyncio
import heapq
import math
from dataclasses import dataclass, field
from itertools import count

from aiolimiter import AsyncLimiter

from pstbot.ports.carriers import Urgency


@dataclass(frozen=True, slots=True)
class Rates:
    """Guidance of Telegram's FAQ for bots: 30 messages a second in all, 20 a minute in a group, 1 a second a chat.

    A private chat may burst briefly; ``chat_burst`` places come back one a second.
    """

    overall_per_second: float = 30
    group_per_minute: float = 20
    chat_burst: float = 5

    def for_receiver(self, receiver: str) -> AsyncLimiter:
        if receiver.startswith("-"):
            return AsyncLimiter(self.group_per_minute, 60)
        return AsyncLimiter(self.chat_burst, self.chat_burst)


@dataclass(slots=True)
class Gate:
    """One receiver. Idle gates are dropped by ``Gates``, so memory follows traffic, not users ever seen."""

    limiter: AsyncLimiter
    overall: AsyncLimiter
    tasks: asyncio.TaskGroup
    paused_until: float = 0.0
    waiting: list[tuple[int, int, asyncio.Future[None]]] = field(default_factory=list)
    serving: bool = False
    used_at: float = 0.0
    _order: "count[int]" = field(default_factory=count)

    async def turn(self, urgency: Urgency) -> None:
        """Wait for a place at this receiver."""
        await self.ask(urgency)

    async def at_once(self) -> bool:
        """Take a place where nobody waits for one and the rates have room; true before anything else could happen."""
        now = asyncio.get_running_loop().time()
        if self.serving or now < self.paused_until:
            return False
        if not (self.limiter.has_capacity() and self.overall.has_capacity()):
            return False
        await self.limiter.acquire()
        await self.overall.acquire()
        self.used_at = now
        return True

    def ask(self, urgency: Urgency) -> asyncio.Future[None]:
        """Stand in line; the future is done when the place has come."""
        place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._stand(place, urgency)
        if not self.serving:
            self.serving = True
            self.tasks.create_task(self._hand_out(), name="gate")
        return place

    def hurry(self, place: asyncio.Future[None]) -> None:
        """Something urgent came behind what was waiting: whoever holds this place now stands among the urgent."""
        if not place.done():
            self._stand(place, Urgency.CONVERSATION)

    def _stand(self, place: asyncio.Future[None], urgency: Urgency) -> None:
        heapq.heappush(self.waiting, (int(urgency), next(self._order), place))

    async def _hand_out(self) -> None:
        while self._somebody_waits():
            await self._until_unpaused()
            await self.limiter.acquire()
            await self.overall.acquire()
            self._next()
        self.serving = False

    async def _until_unpaused(self) -> None:
        left = self.paused_until - asyncio.get_running_loop().time()
        if left > 0:
            await asyncio.sleep(left)

    def _somebody_waits(self) -> bool:
        while self.waiting and self.waiting[0][2].done():
            heapq.heappop(self.waiting)
        return bool(self.waiting)

    def _next(self) -> None:
        while self.waiting:
            _, _, place = heapq.heappop(self.waiting)
            if not place.done():
                place.set_result(None)
                self.used_at = asyncio.get_running_loop().time()
                return

    def idle_since(self) -> float:
        """The loop's time of the last use or of the end of a pause, which must be obeyed even by who comes late."""
        return math.inf if self.serving else max(self.used_at, self.paused_until)

    def pause(self, seconds: float) -> None:
        """Obey a 429: nothing leaves for this receiver before then."""
        self.paused_until = max(self.paused_until, asyncio.get_running_loop().time() + seconds)


class Gates:
    def __init__(self, rates: Rates, tasks: asyncio.TaskGroup) -> None:
        self._rates = rates
        self._tasks = tasks
        self._overall = AsyncLimiter(rates.overall_per_second, 1)
        self._gates: dict[str, Gate] = {}

    def at(self, receiver: str) -> Gate:
        gate = self._gates.get(receiver)
        if gate is None:
            self._drop_idle()
            gate = Gate(self._rates.for_receiver(receiver), self._overall, self._tasks)
            self._gates[receiver] = gate
        return gate

    def _drop_idle(self, keep: int = 1000) -> None:
        if len(self._gates) < keep:
            return
        horizon = asyncio.get_running_loop().time() - 120
        idle = [name for name, gate in self._gates.items() if gate.idle_since() < horizon]
        for name in idle:
            del self._gates[name]
