"""A mail server in the same process that misbehaves at a chosen step."""

import asyncio
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP

HANG, CUT = "hang", "cut"  # instead of a reply: never answer; drop the connection


@dataclass
class PostOffice:
    """``misbehave`` maps a step (CONNECT, EHLO, MAIL, RCPT, DATA, RECEIVED, QUIT) to a reply, ``HANG`` or ``CUT``."""

    misbehave: dict[str, str] = field(default_factory=dict)
    letters: list[bytes] = field(default_factory=list)
    receivers: list[list[str]] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    port: int = 0
    hanging: asyncio.Event = field(default_factory=asyncio.Event)

    async def meets(self, step: str, server: SMTP) -> str | None:
        """A reply in place of the usual one, or none. What is said after a cut reaches nobody."""
        self.steps.append(step)
        answer = self.misbehave.get(step)
        if answer == HANG:
            self.hanging.set()
            await asyncio.Event().wait()
        if answer == CUT:
            cut(server)
            return "cut"
        return answer


def cut(server: SMTP) -> None:
    if isinstance(server.transport, asyncio.WriteTransport):
        server.transport.abort()


class Shelf:
    """aiosmtpd's hook for a letter that has been heard to its end."""

    def __init__(self, office: PostOffice) -> None:
        self._office = office

    async def handle_DATA(self, server: SMTP, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        self._office.letters.append(envelope.original_content)
        self._office.receivers.append(list(envelope.rcpt_tos))
        self._office.encrypted.append(session.ssl is not None)
        return await self._office.meets("RECEIVED", server) or "250 2.0.0 Ok: queued as 42"


class Counter(SMTP):
    """aiosmtpd's server with the steps of ``PostOffice`` in front of its own."""

    def __init__(self, office: PostOffice, **options: Any) -> None:
        self._office = office
        super().__init__(Shelf(office), hostname="post.test", loop=asyncio.get_running_loop(), **options)

    async def stop(self) -> None:
        cut(self)
        if self._handler_coroutine is not None:
            self._handler_coroutine.cancel()
            await asyncio.gather(self._handler_coroutine, return_exceptions=True)

    async def _goes_on(self, step: str) -> bool:
        answer = await self._office.meets(step, self)
        if answer:
            await self.push(answer)
        return answer is None

    async def _handle_client(self) -> None:
        if await self._goes_on("CONNECT"):
            await super()._handle_client()

    async def smtp_EHLO(self, hostname: str) -> None:  # noqa: N802 - aiosmtpd's name
        if await self._goes_on("EHLO"):
            await super().smtp_EHLO(hostname)

    async def smtp_MAIL(self, arg: str | None) -> None:  # noqa: N802 - aiosmtpd's name
        if await self._goes_on("MAIL"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str | None) -> None:  # noqa: N802 - aiosmtpd's name
        if await self._goes_on("RCPT"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - aiosmtpd's name
        if await self._goes_on("DATA"):
            await super().smtp_DATA(arg)

    async def smtp_QUIT(self, arg: str | None) -> None:  # noqa: N802 - aiosmtpd's name
        if await self._goes_on("QUIT"):
            await super().smtp_QUIT(arg)


@asynccontextmanager
async def opened(office: PostOffice, *, tls: ssl.SSLContext | None = None, **options: Any) -> AsyncIterator[PostOffice]:
    """``tls`` encrypts from the first byte; ``tls_context`` among the options offers STARTTLS."""
    loop = asyncio.get_running_loop()
    counters: list[Counter] = []

    def counter() -> Counter:
        counters.append(Counter(office, **options))
        return counters[-1]

    server = await loop.create_server(counter, "127.0.0.1", 0, ssl=tls)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        server.close()
        for one in counters:
            await one.stop()


@dataclass(frozen=True)
class Certificate:
    context: ssl.SSLContext
    file: Path


def self_made(folder: Path) -> Certificate:
    """A certificate for localhost that no authority signed, by the ``openssl`` command."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost"
    names = ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*command.split(), *names], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return Certificate(context, certificate)
