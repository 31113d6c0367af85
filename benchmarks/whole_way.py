"""Updates a second through the whole way (inbox → handler → commit → outbox → HTTP), beside bare aiogram answering."""

import asyncio
import json
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message

from pstbot.bootstrap.database import enrol
from pstbot.bootstrap.desk import Circumstances, service
from pstbot.engine.gate import Rates
from pstbot.process.rehearsal import database
from pstbot.settings import load_settings

ROUNDS = 5
COUNT = 600
_FAST = Rates(overall_per_second=1_000_000, group_per_minute=60_000_000, chat_burst=1_000_000)


async def whole_way() -> list[tuple[str, float, float]]:
    """Rows of (name, updates a second, ratio to bare aiogram), medians of alternating rounds."""
    ours, bare, search = [], [], []
    for _ in range(ROUNDS):
        bare.append(await _bare())
        ours.append(await _ours("/bantuan"))
        search.append(await _ours("inflasi"))
    base = _median(bare)
    rows = (
        ("aiogram alone, answering", base),
        ("pstbot, /bantuan", _median(ours)),
        ("pstbot, a search", _median(search)),
    )
    return [(name, rate, rate / base) for name, rate in rows]


async def _ours(text: str) -> float:
    async with _world() as (world, facts, folder):
        _settle_in(facts["env"])
        await enrol(database(folder), facts["budi"], "Budi", "coordinator", datetime.now(UTC))
        async with service(load_settings(None), Circumstances(facts["clock"], _FAST)) as desk:
            serving = asyncio.ensure_future(desk.run())
            await desk.ready.wait()
            rate = await _rate(world, text)
            serving.cancel()
            await asyncio.gather(serving, return_exceptions=True)
    return rate


async def _bare() -> float:
    async with _world() as (world, facts, _):
        api = TelegramAPIServer.from_base(facts["env"]["PSTBOT_TELEGRAM_API_URL"])
        bot = Bot(facts["env"]["PSTBOT_BOT_TOKEN"], session=AiohttpSession(api=api))
        dispatcher = Dispatcher()

        @dispatcher.message()
        async def answer(message: Message) -> None:
            await message.answer("Selamat datang di Pelayanan Statistik Terpadu.")

        polling = asyncio.ensure_future(dispatcher.start_polling(bot, handle_signals=False))
        rate = await _rate(world, "/bantuan")
        await dispatcher.stop_polling()
        await polling
        await bot.session.close()
    return rate


async def _rate(world: Process, text: str) -> float:
    await _ask(world, f"go {text} 50")  # warm: caches, connections
    return COUNT / float(await _ask(world, f"go {text} {COUNT}"))


async def _ask(world: Process, line: str) -> str:
    assert world.stdin is not None
    world.stdin.write(f"{line}\n".encode())
    return await _line(world)


async def _line(world: Process) -> str:
    assert world.stdout is not None
    line = await asyncio.wait_for(world.stdout.readline(), 60)
    if not line:
        raise RuntimeError("the imitated world has ended; its standard error says why")
    return line.decode()


@asynccontextmanager
async def _world() -> AsyncIterator[tuple[Process, dict[str, Any], Path]]:
    with TemporaryDirectory() as folder:
        world = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "benchmarks.world", folder, stdin=PIPE, stdout=PIPE
        )
        try:
            yield world, json.loads(await _line(world)), Path(folder)
        finally:
            world.kill()
            await world.wait()


def _settle_in(env: dict[str, str]) -> None:
    for name in [name for name in os.environ if name.startswith("PSTBOT_")]:
        del os.environ[name]
    os.environ.update(env)


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]
