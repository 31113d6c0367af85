"""Carries letters to the office's mail server: one connection and one recipient a letter."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping
from email.message import EmailMessage
from typing import Any

import structlog
from aiosmtplib import SMTP, SMTPException

from pstbot.integrations.letter_message import compose
from pstbot.integrations.mail_address import is_address
from pstbot.integrations.mail_server import mail_server
from pstbot.integrations.mail_settings import MailSettings
from pstbot.integrations.smtp_failures import Failure, around_the_data, at_the_envelope, on_the_way
from pstbot.ports.carriers import Outgoing, Refused
from pstbot.ports.invitations import Invitation
from pstbot.texts.letters import Letters

FAREWELL = 2.0  # seconds; the letter has arrived or failed already
WHOLE = 3  # the conversation as a whole may last as many timeouts

log = structlog.get_logger()

Facts = Callable[[Mapping[str, Any]], Awaitable[Mapping[str, object]]]


class MailCarrier:
    """Keeps ``ports.Carrier`` for rows of kind ``letter``.

    Payload: ``letter``, ``to``, ``locale``, ``message_id``; ``params``, ``date`` (ISO), ``in_reply_to``, ``references``
    where there are any. ``facts`` reads what a payload only points at (its case) at the moment of sending.
    """

    def __init__(self, settings: MailSettings, letters: Letters, facts: Facts | None = None) -> None:
        self._settings = settings
        self._letters = letters
        self._facts = facts

    async def deliver(self, row: Outgoing) -> Mapping[str, Any]:
        """Send one letter; a repeated row is the same letter with the same Message-ID."""
        if row.kind != "letter":
            raise Refused("kind-unknown")
        if not is_address(row.payload.get("to")):
            raise Refused("address-invalid")
        params = await self._facts(row.payload) if self._facts else {}
        message = self._written(row, {**params, **(row.payload.get("params") or {})})
        reply = await self._sent(message, row.payload["to"])
        return {"message_id": row.payload["message_id"], "reply": reply}

    def _written(self, row: Outgoing, params: Mapping[str, object]) -> EmailMessage:
        try:
            invitation = params.get("invitation")
            letter = self._letters.render(row.payload["letter"], row.payload.get("locale", ""), params)
            asked = invitation if isinstance(invitation, Invitation) else None
            return compose(letter, row.payload, row.created_at, self._settings, asked)
        except Exception as failure:  # whatever is wrong in one letter, it must fail alone and visibly
            log.error("letter-broken", row=row.id, failure=type(failure).__name__)
            raise Refused("letter-broken") from None  # the cause may quote what a person typed

    async def _sent(self, message: EmailMessage, to: str) -> str:
        """The steps of aiosmtplib's ``send()`` one by one, because only the step tells what a lost connection means."""
        meaning: Callable[[BaseException], Failure] = on_the_way
        server = mail_server(self._settings, self._settings.timeout)
        try:
            async with asyncio.timeout(self._settings.timeout * WHOLE):
                await server.connect()
                meaning = at_the_envelope
                await server.mail(self._settings.sender)
                await server.rcpt(to)
                meaning = around_the_data
                accepted = await server.data(message.as_bytes())
                await _leave(server)
        except (SMTPException, OSError, ValueError) as failure:
            raise meaning(failure) from None  # replies quote addresses, and causes are logged
        finally:
            server.close()
        return "" if "@" in accepted.message else accepted.message


async def _leave(server: SMTP) -> None:
    """The letter is accepted already: whatever goes wrong now changes nothing."""
    with contextlib.suppress(SMTPException, OSError):
        await server.quit(timeout=FAREWELL)
