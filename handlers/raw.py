"""Telegram's methods with the reply left as plain data: modelling it is the largest cost of sending (decision 0003)."""

from functools import cache
from typing import Any

from aiogram import Bot
from aiogram.methods import TelegramMethod


@cache
def _raw_class(method: type[TelegramMethod[Any]]) -> type[TelegramMethod[Any]]:
    return type(f"Raw{method.__name__}", (method,), {"__returning__": Any, "__module__": __name__})


async def call(bot: Bot, method: TelegramMethod[Any], within: int = 20) -> Any:
    """The ``result`` of the reply as plain data, ``within`` so many seconds. Raises aiogram's exceptions."""
    plain = _raw_class(type(method)).model_construct(**dict(method))
    return await bot(plain, request_timeout=within)
