"""The line to Telegram: a Bot API client, and what installing asks through it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import orjson
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer

from handlers.pairing import PairingLine
from pstbot.settings import Settings


@asynccontextmanager
async def telegram(settings: Settings) -> AsyncIterator[Bot]:
    """A Bot API client; closed at the end."""
    api = TelegramAPIServer.from_base(settings.telegram_api_url) if settings.telegram_api_url else PRODUCTION
    session = AiohttpSession(
        proxy=settings.proxy or None,
        api=api,
        json_loads=orjson.loads,
        json_dumps=lambda value: orjson.dumps(value).decode(),
    )
    bot = Bot(settings.bot_token.get_secret_value(), session=session)
    try:
        yield bot
    finally:
        await session.close()


@asynccontextmanager
async def pairing(settings: Settings) -> AsyncIterator[PairingLine]:
    """What installing and `pstbot doctor` ask Telegram."""
    async with telegram(settings) as bot:
        yield PairingLine(bot)
