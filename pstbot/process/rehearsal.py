"""The sandbox: the imitated world in this process, the real service in a child that may be killed at any moment."""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from pstbot.bootstrap.database import enrol
from pstbot.sandbox.server import Sandbox

BOT_NAME, BOT_USERNAME = "PST BPS Kaltara", "pst_kaltara_bot"

_PAUSE = 0.3  # seconds before a life that ended is followed by the next


async def rehearse(port: int, say: Callable[[str], None]) -> None:
    """Serve the page on 127.0.0.1:``port`` until interrupted. Raises ``OSError`` when the port is taken."""
    with TemporaryDirectory(prefix="pstbot-sandbox-") as folder:
        async with Sandbox(port=port, bot_name=BOT_NAME, bot_username=BOT_USERNAME) as sandbox:
            await _people(sandbox, Path(folder))
            say(sandbox.url)
            child = Child(sandbox, Path(folder))
            sandbox.on_service_action = child.end
            living = asyncio.ensure_future(child.keep_alive())
            for ending in (signal.SIGTERM, signal.SIGINT):
                asyncio.get_running_loop().add_signal_handler(ending, living.cancel)
            with suppress(asyncio.CancelledError):
                await living


class Child:
    """The service as a process of its own, started again whenever it ends."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self._sandbox = sandbox
        self._folder = folder
        self._process: asyncio.subprocess.Process | None = None

    async def keep_alive(self) -> None:
        restarts = 0
        while True:
            self._process = await self._start()
            self._sandbox.service_is("running", restarts)
            try:
                await self._process.wait()
            except asyncio.CancelledError:
                self._process.terminate()
                await self._process.wait()
                raise
            restarts += 1
            self._sandbox.service_is("stopped", restarts)
            await asyncio.sleep(_PAUSE)

    async def end(self, action: str) -> None:
        """ "kill" ends the life at once, mid-word; "stop" asks it to end."""
        if self._process is not None and self._process.returncode is None:
            self._process.send_signal(signal.SIGKILL if action == "kill" else signal.SIGTERM)

    async def _start(self) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "pstbot",
            "run",
            "--rehearsal",
            f"{self._sandbox.url}/clock",
            cwd=self._folder,
            env=environment(self._sandbox, self._folder, os.environ),
            start_new_session=True,  # Ctrl-C in the terminal is for us; we pass it on as SIGTERM
        )


def environment(sandbox: Sandbox, folder: Path, outer: Mapping[str, str]) -> dict[str, str]:
    """The service's settings for the imitated world; nothing of a real office's settings leaks in."""
    own = {name: value for name, value in outer.items() if not name.startswith("PSTBOT_")}
    return own | {
        "PSTBOT_BOT_TOKEN": sandbox.token,
        "PSTBOT_TELEGRAM_API_URL": sandbox.api_url,
        "PSTBOT_STAFF_CHAT_ID": str(sandbox.world.staff.id),
        "PSTBOT_DATABASE_URL": f"sqlite:///{database(folder)}",
        "PSTBOT_SMTP_HOST": sandbox.smtp_host,
        "PSTBOT_SMTP_PORT": str(sandbox.smtp_port),
        "PSTBOT_SMTP_SECURITY": "off",
        "PSTBOT_SMTP_SENDER": "pst@sandbox.example",
        **_zoom(sandbox),
    }


def _zoom(sandbox: Sandbox) -> dict[str, str]:
    account, client, secret = sandbox.zoom.client
    return {
        "PSTBOT_ZOOM_ACCOUNT_ID": account,
        "PSTBOT_ZOOM_CLIENT_ID": client,
        "PSTBOT_ZOOM_CLIENT_SECRET": secret,
        "PSTBOT_ZOOM_HOST_EMAIL": ", ".join(sandbox.zoom.hosts),
        "PSTBOT_ZOOM_API_URL": f"{sandbox.url}/zoom/v2",
        "PSTBOT_ZOOM_OAUTH_URL": f"{sandbox.url}/zoom/oauth/token",
    }


def database(folder: Path) -> Path:
    return folder / "pstbot.sqlite3"


async def _people(sandbox: Sandbox, folder: Path) -> None:
    """Three citizens; two enrolled officers, the first a coordinator; and a colleague who is not enrolled yet."""
    world = sandbox.world
    for first, last in (("Siti", "Rahmawati"), ("Andi", "Pratama"), ("Maria", "Lestari")):
        world.add_citizen(first, last)
    budi = world.add_officer("Budi", "Santoso", "budi_santoso")
    ani = world.add_officer("Ani", "Wijaya", "ani_wijaya")
    world.add_officer("Dewi", "Lim", "dewi_lim")
    now = datetime.now(UTC)
    await enrol(database(folder), budi.id, budi.full_name, "coordinator", now)
    await enrol(database(folder), ani.id, ani.full_name, "officer", now)
