"""Lives of the service inside a story: stopped at any moment, started again on the same database."""

import asyncio
from contextlib import AsyncExitStack
from datetime import timedelta

from pstbot.bootstrap.desk import Circumstances, service
from pstbot.engine.gate import Rates
from pstbot.engine.service import Service
from pstbot.sandbox.server import Sandbox
from pstbot.settings import load_settings

# So fast that no story waits for a place; what the rates do is tested in tests/engine.
NO_RATES = Rates(overall_per_second=100_000, group_per_minute=1_000_000, chat_burst=100_000)

QUIET = 0.1  # seconds after which an album is complete


class Life:
    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._around: AsyncExitStack | None = None

    async def start(self, quiet: float = QUIET) -> Service:
        """Ready, and everything that waited at Telegram has been read."""
        around = AsyncExitStack()
        circumstances = Circumstances(f"{self._sandbox.url}/clock", NO_RATES, timedelta(seconds=quiet))
        desk = await around.enter_async_context(service(load_settings(None), circumstances))
        serving = asyncio.ensure_future(desk.run())
        around.push_async_callback(_end, serving)
        self._around = around
        await desk.ready.wait()
        await desk.intake.caught_up.wait()
        return desk

    async def stop(self) -> None:
        """At once, whatever is under way: nothing needs a farewell to be safe."""
        if self._around is not None:
            await self._around.aclose()
            self._around = None


async def _end(serving: "asyncio.Future[None]") -> None:
    serving.cancel()
    await asyncio.gather(serving, return_exceptions=True)
