"""The update queue: what waits for the bot, handed out again and again until it is confirmed.

Source: https://core.telegram.org/bots/api#getting-updates.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass

import orjson

from pstbot.sandbox.changes import Changes
from pstbot.sandbox.errors import ApiError
from pstbot.sandbox.shapes import Json

KEPT_SECONDS = 24 * 3600.0
REMEMBERED = 100
# Kinds that a bot gets only when it asks for them by name.
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, slots=True)
class Waiting:
    id: int
    body: bytes
    born: float


class UpdateQueue:
    """Updates are stored encoded, as they were at the moment they happened. ``seen`` is called at every poll.

    Age is counted in real seconds (``ticks``): a jump of the sandbox's clock must not take away what is in flight.
    """

    def __init__(
        self, first_id: int, seen: Callable[[], None] = lambda: None, ticks: Callable[[], float] = time.monotonic
    ) -> None:
        self.next_id = first_id
        self.polls = 0
        self.changes = Changes()
        self._seen = seen
        self.confirmed: deque[Waiting] = deque(maxlen=REMEMBERED)
        self._waiting: deque[Waiting] = deque()
        self._allowed: frozenset[str] | None = None
        self._poller: asyncio.Future[None] | None = None
        self._ticks = ticks

    @property
    def polled(self) -> bool:
        """Whether the bot has ever asked for updates."""
        return self.polls > 0

    def __len__(self) -> int:
        return len(self._waiting)

    def wants(self, kind: str) -> bool:
        """Whether the bot asked for updates of this kind (by default: all but three)."""
        return kind in self._allowed if self._allowed else kind not in ON_REQUEST

    def allow(self, kinds: Collection[str]) -> None:
        """Valid for updates born from now on; an empty collection means the default."""
        self._allowed = frozenset(kinds)

    def push(self, kind: str, content: Json) -> int | None:
        """Queue one update; its id, or nothing if the bot does not want this kind."""
        return self.put({"update_id": self.next_id, kind: content}) if self.wants(kind) else None

    def put(self, update: Json) -> int:
        """Queue an update as it is, however odd; a missing ``update_id`` is filled in."""
        body = {"update_id": self.next_id} | update
        update_id = int(body["update_id"])
        self.next_id = max(self.next_id, update_id) + 1
        self._waiting.append(Waiting(update_id, orjson.dumps(body), self._ticks()))
        self._wake()
        return update_id

    def redeliver(self, count: int = 1) -> None:
        """Hand out the last confirmed updates once more, as Telegram may after trouble of its own."""
        again = list(self.confirmed)[-count:]
        self._waiting.extendleft(reversed(again))
        self._wake()

    def _wake(self) -> None:
        if self._waiting and self._poller is not None and not self._poller.done():
            self._poller.set_result(None)

    def confirm(self, offset: int) -> None:
        """Forget what is below ``offset``; a negative one keeps only that many of the newest."""
        if offset < 0:
            kept = max(0, len(self._waiting) + offset)
            offset = self._waiting[kept].id if kept < len(self._waiting) else 0
        while self._waiting and self._waiting[0].id < offset:
            self.confirmed.append(self._waiting.popleft())
        if not self._waiting:
            self.changes.mark()

    def drop(self) -> None:
        """Forget everything unseen, as ``drop_pending_updates`` asks."""
        self._waiting.clear()
        self.changes.mark()

    def batch(self, limit: int) -> list[bytes]:
        oldest = self._ticks() - KEPT_SECONDS
        while self._waiting and self._waiting[0].born < oldest:
            self._waiting.popleft()
        return [self._waiting[place].body for place in range(min(limit, len(self._waiting)))]

    async def poll(self, offset: int, limit: int, seconds: float) -> list[bytes]:
        """One getUpdates. Raises a 409 for an older caller as soon as a newer one comes."""
        self.polls += 1
        self._seen()
        self.confirm(offset)
        self._displace()
        found = self.batch(limit)
        return found if found or seconds <= 0 else await self._wait(limit, seconds)

    async def _wait(self, limit: int, seconds: float) -> list[bytes]:
        self._poller = mine = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await mine
        except TimeoutError:
            return []
        finally:
            if self._poller is mine:
                self._poller = None
        return self.batch(limit)

    def _displace(self) -> None:
        if self._poller is None or self._poller.done():
            return
        self._poller.set_exception(
            ApiError(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            )
        )

    def close(self) -> None:
        """Let a waiting caller go, with an empty batch."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)

    async def empty(self) -> None:
        """Return when everything queued so far was confirmed."""
        while self._waiting:
            await self.changes.following(self.changes.version, KEPT_SECONDS)
