"""One letter told to the office's mail server, step by step: only the step tells what a lost connection means."""

import asyncio
import contextlib
from collections.abc import Callable
from email.message import EmailMessage

from aiosmtplib import SMTP, SMTPException, SMTPResponse, SMTPResponseException

from pstbot.integrations.enclosing import Chosen
from pstbot.integrations.letter_stream import begin_data, end_data, pieces_of, write_on
from pstbot.integrations.mail_server import mail_server
from pstbot.integrations.mail_settings import MailSettings
from pstbot.integrations.smtp_failures import Failure, around_the_data, at_the_envelope, on_the_way
from pstbot.ports.files import Files

FAREWELL = 2.0  # seconds; the letter has arrived or failed already
WHOLE = 3  # the conversation as a whole may last as many timeouts …
SLOWEST = 20_000  # … and, with files, a second for as many bytes
_TOO_LARGE = frozenset({523, 552})


class TooLarge(Exception):
    """The server takes no letter of this size; without its files it may."""


class Conversation:
    def __init__(self, settings: MailSettings, files: Files | None) -> None:
        self._settings = settings
        self._files = files
        self._meaning: Callable[[BaseException], Failure] = on_the_way
        self.at_the_files = False  # whether it was broken off while they were written

    async def tell(self, message: EmailMessage, to: str, chosen: Chosen) -> str:
        """The server's answer. Raises what ``ports.Carrier`` raises, ``FileLost`` and ``TooLarge``."""
        server = mail_server(self._settings, self._settings.timeout)
        try:
            async with asyncio.timeout(self._settings.timeout * WHOLE + chosen.size / SLOWEST):
                await server.connect()
                self._meaning = at_the_envelope
                await server.mail(self._settings.sender)
                _has_room(server, chosen)
                await server.rcpt(to)
                accepted = await self._data(server, message, chosen)
                await _leave(server)
        except (SMTPException, OSError, ValueError) as failure:
            if chosen.enclosed and isinstance(failure, SMTPResponseException) and failure.code in _TOO_LARGE:
                raise TooLarge from None
            raise self._meaning(failure) from None  # replies quote addresses, and causes are logged
        finally:
            _hang_up(server)
        return "" if "@" in accepted.message else accepted.message

    async def _data(self, server: SMTP, message: EmailMessage, chosen: Chosen) -> SMTPResponse:
        """Until the last sign is said the server cannot have accepted anything, however the connection ends."""
        if not chosen.enclosed or self._files is None:
            self._meaning = around_the_data
            return await server.data(message.as_bytes())
        await begin_data(server)
        self.at_the_files = True
        async with contextlib.aclosing(pieces_of(message, chosen.enclosed, self._files)) as pieces:
            async for piece in pieces:
                await write_on(server, piece)
        self.at_the_files, self._meaning = False, around_the_data
        return await end_data(server, self._settings.timeout)


def _has_room(server: SMTP, chosen: Chosen) -> None:
    """What the server says it takes (RFC 1870); nothing, or 0, says nothing."""
    told = server.esmtp_extensions.get("size", "").strip()
    if chosen.enclosed and told.isascii() and told.isdecimal() and 0 < int(told) < chosen.size:
        raise TooLarge


def _hang_up(server: SMTP) -> None:
    """At once: what was not said by now must not be said, nor wait for a server that does not listen."""
    if isinstance(server.transport, asyncio.WriteTransport):
        server.transport.abort()
    server.close()


async def _leave(server: SMTP) -> None:
    """The letter is accepted already: whatever goes wrong now changes nothing."""
    with contextlib.suppress(SMTPException, OSError):
        await server.quit(timeout=FAREWELL)
