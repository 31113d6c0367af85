"""A running sandbox, and a bot that speaks to it over HTTP without any framework."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from pstbot.sandbox import Sandbox
from pstbot.sandbox.changes import Changes


async def watched(changes: Changes) -> None:
    """Return when somebody waits for the next change."""
    while not changes.watched:  # noqa: ASYNC110  (a yield, not a pause; nothing announces it)
        await asyncio.sleep(0)


class Caller:
    """Calls the Bot API and returns ``(status, answer)``."""

    def __init__(self, sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self.http = http

    def address(self, method: str) -> str:
        return f"{self.sandbox.api_url}/bot{self.sandbox.token}/{method}"

    async def __call__(self, method: str, **params: Any) -> Any:
        """The result of a call that must succeed."""
        answer = await self.answer(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def answer(self, method: str, **params: Any) -> Any:
        async with self.http.post(self.address(method), json=params) as response:
            return await response.json()

    async def refusal(self, method: str, **params: Any) -> tuple[int, str]:
        """Code and description of a call that must fail."""
        answer = await self.answer(method, **params)
        assert not answer["ok"], answer
        return answer["error_code"], answer["description"]

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self("getUpdates", **params)
        return found


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(seed=7) as running:
        yield running


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def call(sandbox: Sandbox, http: aiohttp.ClientSession) -> Caller:
    return Caller(sandbox, http)


@pytest.fixture
def world_only() -> Sandbox:
    """A sandbox that listens to nobody, for acts alone."""
    return Sandbox(seed=7)
