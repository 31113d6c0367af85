"""A letter with files, written in pieces: of a file no more than a piece is in memory, and nothing is on disk."""

import base64
import hashlib
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from email.message import EmailMessage
from mimetypes import MimeTypes

from aiosmtplib import SMTP, SMTPDataError, SMTPResponse, SMTPServerDisconnected

from pstbot.integrations.enclosing import Enclosure
from pstbot.ports.carriers import Refused
from pstbot.ports.files import Files

_LINE = 57  # bytes of a file in a line of base64
_GO_ON = 354
_TYPES = MimeTypes()  # the library's own table: what lies on this machine decides nothing
_OFFICE = "application/vnd.openxmlformats-officedocument"
_MORE = {
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "pptx": f"{_OFFICE}.presentationml.presentation",
    "ogg": "audio/ogg",
    "oga": "audio/ogg",
    "webp": "image/webp",
}


class FileLost(Exception):
    """It could not be read to its end: the letter was broken off, and may leave without it."""

    def __init__(self, enclosure: Enclosure) -> None:
        super().__init__("file-lost")
        self.enclosure = enclosure


def enclose(message: EmailMessage, enclosures: Sequence[Enclosure]) -> None:
    """Attach each file by its name, with a mark in place of its bytes."""
    for place, enclosure in enumerate(enclosures):
        main, _, sub = _type(enclosure.file.name).partition("/")
        message.add_attachment(
            _mark(message, place), maintype=main, subtype=sub, filename=enclosure.file.name, cte="base64"
        )


async def pieces_of(
    message: EmailMessage, enclosures: Sequence[Enclosure], files: Files
) -> AsyncGenerator[bytes, None]:
    """What stands between DATA and the full stop that ends it. Raises ``CarrierDown``, ``FileLost``."""
    raw = message.as_bytes().replace(b"\r\n.", b"\r\n..")
    for place, enclosure in enumerate(enclosures):
        before, _, raw = raw.partition(base64.b64encode(_mark(message, place)) + b"\r\n")
        yield before
        async for lines in _encoded(enclosure, files):
            yield lines
    yield raw if raw.endswith(b"\r\n") else raw + b"\r\n"


async def begin_data(server: SMTP) -> None:
    """The library's own ``data()`` wants the letter whole, and blocks the loop 300 ms for ten megabytes."""
    response = await server.execute_command(b"DATA")
    if response.code != _GO_ON:
        raise SMTPDataError(response.code, response.message)


async def write_on(server: SMTP, piece: bytes) -> None:
    """Returns when the network has taken most of it, so that no file piles up in memory."""
    if server.protocol is None:
        raise SMTPServerDisconnected("Connection lost")
    server.protocol.write(piece)
    await server.protocol._drain_helper()  # what asyncio.StreamWriter.drain() calls; the library has no name for it


async def end_data(server: SMTP, within: float) -> SMTPResponse:
    if server.protocol is None:
        raise SMTPServerDisconnected("Connection lost")
    server.protocol.write(b".\r\n")
    response = await server.protocol.read_response(timeout=within)
    if response.code != 250:
        raise SMTPDataError(response.code, response.message)
    return response


async def _encoded(enclosure: Enclosure, files: Files) -> AsyncGenerator[bytes, None]:
    left, size = b"", 0
    try:
        async with aclosing(files.read(enclosure.located)) as pieces:
            async for piece in pieces:
                size += len(piece)
                whole = left + piece
                cut = len(whole) - len(whole) % _LINE
                left = whole[cut:]
                yield _lines(whole[:cut])
    except Refused:
        raise FileLost(enclosure) from None
    if size != enclosure.located.size:
        raise FileLost(enclosure)
    yield _lines(left)


def _lines(content: bytes) -> bytes:
    return base64.encodebytes(content).replace(b"\n", b"\r\n")


def _mark(message: EmailMessage, place: int) -> bytes:
    """Its base64 is a line that nobody could have typed: the Message-ID was not known before."""
    return hashlib.sha256(f"{message['Message-ID']} {place}".encode()).digest()


def _type(name: str) -> str:
    guessed = _MORE.get(name.rpartition(".")[2].casefold()) or _TYPES.guess_type(name)[0] or ""
    outer = guessed.partition("/")[0]
    return guessed if guessed and outer not in ("message", "multipart") else "application/octet-stream"
