"""The sandbox's time: real time plus an offset that can only grow."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from pstbot.sandbox.changes import Changes


def real_time() -> datetime:
    return datetime.now(UTC)


class SandboxClock:
    """Everything in the sandbox, and whoever asks its clock address, lives by this time."""

    def __init__(
        self, changes: Changes, real: Callable[[], datetime] = real_time, start: datetime | None = None
    ) -> None:
        self.offset = timedelta() if start is None else start - real()
        self.moves = Changes()
        self._changes = changes
        self._real = real

    @property
    def version(self) -> int:
        """Rises with every move."""
        return self.moves.version

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return self._real() + self.offset

    def seconds(self) -> int:
        """The present moment as Unix time, as messages carry it."""
        return int(self.now().timestamp())

    def move(self, by: timedelta) -> None:
        """Forward only: raises ``ValueError`` for a step back."""
        if by < timedelta():
            raise ValueError("the clock moves forward only")
        self.offset += by
        self.moves.mark()
        self._changes.mark()

    def set(self, to: datetime) -> None:
        """Forward only: raises ``ValueError`` for an earlier or naive time."""
        if to.tzinfo is None:
            raise ValueError("the clock needs an aware time")
        self.move(to - self.now())
