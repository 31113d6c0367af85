"""The mail server: accepts everything into the mailbox, unless a fault says otherwise. No TLS, no login."""

import asyncio
import logging
from typing import Any
from weakref import WeakSet

from aiosmtpd.smtp import SMTP

from pstbot.sandbox.cutting import cut
from pstbot.sandbox.faults import Faults, Rule
from pstbot.sandbox.mail import Mailbox

REFUSALS = {
    "421": "421 4.3.2 Service not available, closing transmission channel",
    "451": "451 4.3.0 Requested action aborted: local error in processing",
    "550": "550 5.1.1 Mailbox unavailable",
}
ACCEPTED = "250 2.0.0 Ok: queued"


class Handler:
    """aiosmtpd's hooks."""

    def __init__(self, mailbox: Mailbox, faults: Faults) -> None:
        self.mailbox = mailbox
        self.faults = faults

    async def handle_RCPT(  # noqa: N802 - aiosmtpd finds its hooks by exactly this name
        self, server: SMTP, session: Any, envelope: Any, address: str, options: list[str]
    ) -> str:
        if rule := self.faults.strike("mail", "RCPT", set(REFUSALS)):
            return self._refuse(rule, server)
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, server: SMTP, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd finds its hooks by exactly this name
        rule = self.faults.strike("mail", "DATA")
        if rule and rule.kind in REFUSALS:
            return self._refuse(rule, server)
        if rule and rule.kind == "slow":
            await asyncio.sleep(rule.seconds)
        if rule and rule.kind == "reset_before":
            cut(server.transport)
            return REFUSALS["451"]
        self.mailbox.receive(envelope.mail_from or "", envelope.rcpt_tos, envelope.original_content or b"")
        if rule and rule.kind == "reset_after":
            cut(server.transport)
        return ACCEPTED

    def _refuse(self, rule: Rule, server: SMTP) -> str:
        if rule.kind == "421" and server.transport is not None:
            # Said, and then hung up, as a server that shuts down does.
            asyncio.get_running_loop().call_soon(server.transport.close)
        return rule.description or REFUSALS[rule.kind]


class MailServer:
    """``async with``: listens while inside; ``port`` is known then."""

    def __init__(self, mailbox: Mailbox, faults: Faults, host: str, port: int) -> None:
        self.handler = Handler(mailbox, faults)
        self.host = host
        self.port = port
        self._server: asyncio.Server | None = None
        self._connections: WeakSet[SMTP] = WeakSet()

    async def start(self) -> None:
        logging.getLogger("mail.log").setLevel(logging.CRITICAL)
        self._server = await asyncio.get_running_loop().create_server(self._protocol, self.host, self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    def _protocol(self) -> SMTP:
        loop = asyncio.get_running_loop()
        protocol = SMTP(self.handler, hostname="sandbox", ident="sandbox", enable_SMTPUTF8=True, loop=loop)
        self._connections.add(protocol)
        return protocol

    async def stop(self) -> None:
        if self._server is None:
            return
        self._server.close()
        for protocol in self._connections:
            cut(protocol.transport)
        await self._server.wait_closed()
