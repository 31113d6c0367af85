"""A number that rises with every change, and a way to wait for the next one."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

Value = TypeVar("Value")


class Changes:
    """Shared by everything that can be watched; waiting costs nothing while nobody waits."""

    def __init__(self) -> None:
        self.version = 1
        self._waiting: set[asyncio.Future[None]] = set()

    @property
    def watched(self) -> bool:
        """Whether anybody waits for the next change."""
        return bool(self._waiting)

    def mark(self) -> None:
        """Something changed: wake whoever waits."""
        self.version += 1
        if self._waiting:
            self._wake()

    def _wake(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

    async def following(self, seen: int, seconds: float) -> bool:
        """Wait until the version differs from ``seen``; false after ``seconds`` without a change."""
        if self.version != seen:
            return True
        if seconds <= 0:
            return False
        future = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            async with asyncio.timeout(seconds):
                await future
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(future)
        return True

    async def until(self, predicate: Callable[[], Value], seconds: float) -> Value:
        """The predicate's first true value, asked again after every change. Raises ``TimeoutError``."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not (value := predicate()):
            if not await self.following(self.version, end - loop.time()) and not predicate():
                raise TimeoutError(f"nothing of the kind within {seconds} s")
        return value
