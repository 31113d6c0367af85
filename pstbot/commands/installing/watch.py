"""Looking for a code among what waits at Telegram, so that no word of a citizen is lost meanwhile (promise P1)."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from handlers.pairing import BATCH, PairingLine, Posted, posted

Keep = Callable[[Sequence[dict[str, Any]]], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds: how long Telegram holds an unanswered question, and how long to wait while old updates are in it."""

    poll: int = 10
    pause: float = 1.5


class Watch:
    """Nothing is confirmed: what arrives now stays at Telegram for the service.

    Only a full queue would hide the code behind a hundred older updates. Then, and only then, they move on: into the
    service's own inbox first (``keep``), and are confirmed by the next question, exactly as the service does it.
    """

    def __init__(
        self, line: PairingLine, username: str, keep: Keep, pause: Callable[[float], Awaitable[None]], pace: Pace
    ) -> None:
        self._line = line
        self._username = username
        self._keep = keep
        self._pause = pause
        self._pace = pace
        self._confirmed: int | None = None
        self._seen: set[int] = set()

    async def look(self) -> list[Posted]:
        """Posts of the command not seen before. Raises what ``PairingLine.waiting`` raises."""
        updates = await self._line.waiting(self._confirmed, self._pace.poll)
        new = [update for update in updates if int(update["update_id"]) not in self._seen]
        self._seen.update(int(update["update_id"]) for update in new)
        if len(updates) >= BATCH:
            await self._keep(updates)
            self._confirmed = max(int(update["update_id"]) for update in updates)
        elif updates and not new:  # Telegram answers at once while anything waits
            await self._pause(self._pace.pause)
        return posted(new, self._username)
