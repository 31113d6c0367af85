"""The sandbox as a whole: one Bot API server, one mail server, one clock, one page."""

import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime
from types import TracebackType

from aiohttp import web

from pstbot.sandbox.botapi import BotApi
from pstbot.sandbox.changes import Changes
from pstbot.sandbox.clock import SandboxClock
from pstbot.sandbox.control import Control
from pstbot.sandbox.faults import Faults
from pstbot.sandbox.limits import RateLimits
from pstbot.sandbox.mail import Mailbox
from pstbot.sandbox.smtp import MailServer
from pstbot.sandbox.state import BOT_ID, BOT_NAME, BOT_USERNAME
from pstbot.sandbox.world import World
from pstbot.sandbox.zoom import ZoomApi, ZoomPages, ZoomState

HOST = "127.0.0.1"
MOST_BODY = 64 * 2**20
ZOOM_HOSTS = ("pst.satu@sandbox.example", "pst.dua@sandbox.example")


class Sandbox:
    """``async with Sandbox() as sandbox``: real HTTP and SMTP on this machine only; port 0 is any free one.

    ``on_service_action`` is called with "kill" or "stop" when somebody at the page asks for it; ``service`` is what
    the page shows of the service under test.
    """

    def __init__(
        self,
        port: int = 0,
        smtp_port: int = 0,
        token: str | None = None,
        seed: int = 0,
        start: datetime | None = None,
        bot_name: str = BOT_NAME,
        bot_username: str = BOT_USERNAME,
    ) -> None:
        """``start``: the moment at which this world begins, for tests that must not depend on today."""
        self.token = token or f"{BOT_ID}:{secrets.token_urlsafe(26)}"
        self.changes = Changes()
        self.clock = SandboxClock(self.changes, start=start)
        self.world = World(self.clock, self.changes, seed, (bot_name, bot_username))
        self.faults = Faults(self.changes, seed)
        self.limits = RateLimits()
        self.zoom = ZoomState(self.clock, self.changes, ZOOM_HOSTS, seed)
        self.mailbox = Mailbox(self.clock, self.changes)
        self.on_service_action: Callable[[str], Awaitable[None]] | None = None
        self._service_state, self._restarts = "unknown", 0
        self._port = port
        self._mail = MailServer(self.mailbox, self.faults, HOST, smtp_port)
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """Address of the page, of the clock (``/clock``) and of the control API."""
        return f"http://{HOST}:{self._port}"

    @property
    def api_url(self) -> str:
        """What a Bot API client takes in place of https://api.telegram.org."""
        return self.url

    @property
    def smtp_host(self) -> str:
        return HOST

    @property
    def smtp_port(self) -> int:
        return self._mail.port

    @property
    def service(self) -> dict[str, object]:
        return {"state": self._service_state, "restarts": self._restarts}

    def service_is(self, state: str, restarts: int = 0) -> None:
        """Tell the page how the service is: "running", "stopped" or "unknown"."""
        self._service_state, self._restarts = state, restarts
        self.changes.mark()

    async def __aenter__(self) -> "Sandbox":
        app = web.Application(client_max_size=MOST_BODY)
        app.add_routes(BotApi(self.world, self.faults, self.limits, self.token).routes())
        app.add_routes(ZoomApi(self.zoom, self.faults).routes())
        app.add_routes(ZoomPages(self.zoom).routes())
        Control(self).attach(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self.zoom.base = self.url
        await self._mail.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.world.queue.close()
        self.changes.mark()
        self.clock.moves.mark()
        await self._mail.stop()
        if self._runner is not None:
            await self._runner.cleanup()
