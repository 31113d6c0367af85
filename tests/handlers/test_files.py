"""Files as they are fetched from Telegram: in pieces, with failures named by what to do next."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from handlers.files import PIECE, TelegramFiles
from pstbot.ports.carriers import CarrierDown, Refused
from pstbot.ports.files import Located
from pstbot.sandbox.server import Sandbox

CONTENT = bytes(range(256)) * 1000


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(seed=7) as running:
        yield running


@pytest.fixture
async def files(sandbox: Sandbox) -> AsyncIterator[TelegramFiles]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.api_url))
    async with Bot(sandbox.token, session=session).context() as bot:
        yield TelegramFiles(bot)


async def test_a_file_arrives_whole_in_small_pieces(sandbox: Sandbox, files: TelegramFiles) -> None:
    stored = sandbox.world.files.store("document", "tabel.xlsx", CONTENT)
    located = await files.locate(stored.file_id)
    pieces = [piece async for piece in files.read(located)]
    assert (located.size, b"".join(pieces)) == (len(CONTENT), CONTENT)
    assert max(map(len, pieces)) <= PIECE


@pytest.mark.parametrize(("size", "code"), [(20 * 2**20 + 1, "too-large"), (None, "file-missing")])
async def test_a_file_that_cannot_be_had_is_refused(
    sandbox: Sandbox, files: TelegramFiles, size: int | None, code: str
) -> None:
    file_id = "gone" if size is None else sandbox.world.files.store("document", "besar.zip", b"x" * size).file_id
    with pytest.raises(Refused) as refused:
        await files.locate(file_id)
    assert refused.value.code == code


@pytest.mark.parametrize("kind", ["500", "unreadable", "reset_before", "reset_after", "429"])
async def test_telegram_in_trouble_means_later(sandbox: Sandbox, files: TelegramFiles, kind: str) -> None:
    stored = sandbox.world.files.store("document", "tabel.xlsx", CONTENT)
    sandbox.faults.add("telegram", kind, count=1, methods=["getFile"])
    with pytest.raises(CarrierDown):
        await files.locate(stored.file_id)


async def test_no_failure_of_a_download_tells_the_token(sandbox: Sandbox, files: TelegramFiles) -> None:
    """It stands in the address of the file."""
    stored = sandbox.world.files.store("document", "tabel.xlsx", CONTENT)
    told: list[str] = []
    for fault, located in (
        (None, Located(5, "documents/none.bin")),
        ("500", Located(len(CONTENT), stored.path)),
        ("reset_before", Located(len(CONTENT), stored.path)),
        ("reset_after", Located(len(CONTENT), stored.path)),
    ):
        sandbox.faults.clear()
        if fault:
            sandbox.faults.add("telegram", fault, methods=["file"])
        with pytest.raises((Refused, CarrierDown)) as failure:
            _ = [piece async for piece in files.read(located)]
        assert failure.value.__suppress_context__
        told.append(f"{type(failure.value).__name__} {failure.value}")
    assert [each.split()[0] for each in told] == ["Refused", "CarrierDown", "CarrierDown", "CarrierDown"]
    assert [each for each in told if sandbox.token in each or "http" in each] == []
