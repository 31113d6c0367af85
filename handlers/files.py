"""``ports.Files`` for Telegram: asked where a file lies, then read in pieces, never kept."""

from collections.abc import AsyncGenerator

from aiogram import Bot
from aiogram.methods import GetFile
from aiohttp import ClientError, ClientResponseError

from handlers.outcome import outcomes
from handlers.raw import call
from pstbot.ports.carriers import CarrierDown, OutcomeUnknown, Refused
from pstbot.ports.files import Located

PIECE = 2**16  # bytes
_WITHIN = 900  # seconds for a whole file: who writes it on may be slower than Telegram


class TelegramFiles:
    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def locate(self, file_id: str) -> Located:
        try:
            with outcomes():
                found = await call(self._bot, GetFile(file_id=file_id))
        except OutcomeUnknown as unknown:  # asking twice changes nothing
            raise CarrierDown(str(unknown)) from None
        if not found.get("file_path"):
            raise Refused("file-missing")
        return Located(int(found.get("file_size") or 0), str(found["file_path"]))

    async def read(self, located: Located) -> AsyncGenerator[bytes, None]:
        """The address holds the token: nothing of an error's own words goes on."""
        session, address = self._bot.session, self._bot.session.api.file_url(self._bot.token, located.place)
        try:
            async for piece in session.stream_content(address, timeout=_WITHIN, chunk_size=PIECE):
                yield piece
        except ClientResponseError as answer:
            if answer.status in (400, 404):
                raise Refused("file-missing") from None
            raise CarrierDown(f"file-{answer.status}") from None
        except (ClientError, TimeoutError, OSError) as broken:
            raise CarrierDown(f"file-{type(broken).__name__}") from None
