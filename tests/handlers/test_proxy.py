"""A proxy in the settings reaches Telegram's session (aiogram needs aiohttp-socks for it)."""

import pytest

from pstbot.bootstrap.line import telegram
from pstbot.settings import load_settings


@pytest.mark.parametrize("proxy", ["http://proxy.kantor:3128", "socks5://proxy.kantor:1080"])
async def test_proxy_is_accepted(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PSTBOT_BOT_TOKEN", "123456:ABC")
    monkeypatch.setenv("PSTBOT_PROXY", proxy)
    async with telegram(load_settings(None)) as bot:
        assert await bot.session.create_session()  # type: ignore[attr-defined]  # AiohttpSession's own
