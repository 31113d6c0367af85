"""Lives of the service as processes that a test starts and kills, against the sandbox in the test's own loop."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from pstbot.process.rehearsal import environment
from pstbot.sandbox.server import Sandbox


class Lives:
    def __init__(self, zygote: asyncio.subprocess.Process) -> None:
        self._zygote = zygote

    async def start(self) -> int:
        return int(await self._ask("live"))

    async def kill(self, life: int, how: signal.Signals = signal.SIGKILL) -> int:
        """End a life and return its wait status; it has released everything then."""
        os.kill(life, how)
        return int(await self._ask(f"reap {life}"))

    async def _ask(self, line: str) -> str:
        assert self._zygote.stdin is not None
        self._zygote.stdin.write(f"{line}\n".encode())
        return await self.answer()

    async def answer(self) -> str:
        assert self._zygote.stdout is not None
        line = await asyncio.wait_for(self._zygote.stdout.readline(), 30)
        if not line:
            raise AssertionError("the zygote has died; its standard error says why")
        return line.decode().strip()


@asynccontextmanager
async def lives(sandbox: Sandbox, folder: Path) -> AsyncIterator[Lives]:
    command = (sys.executable, "-m", "tests.faults.zygote", f"{sandbox.url}/clock")
    root = Path(__file__).parents[2]
    env = environment(sandbox, folder, os.environ)
    with (folder / "lives.log").open("wb") as log:
        zygote = await asyncio.create_subprocess_exec(*command, cwd=root, env=env, stdin=PIPE, stdout=PIPE, stderr=log)
        try:
            found = Lives(zygote)
            assert await found.answer() == "ready"
            yield found
        finally:
            if zygote.stdin is not None:
                zygote.stdin.close()
            await zygote.wait()
