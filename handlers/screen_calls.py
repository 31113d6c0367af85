"""A screen → the call that sends it, or draws it over a message."""

from typing import Any

from aiogram.methods import EditMessageText, SendMessage, TelegramMethod
from aiogram.types import LinkPreviewOptions, ReplyParameters

from handlers.markup import keyboard
from handlers.placing import Spot
from handlers.relayed import TEXT_LIMIT, units
from pstbot.screens.screen import Screen

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

Call = TelegramMethod[Any]


def send_screen(receiver: int, screen: Screen, spot: Spot) -> Call:
    return SendMessage(
        chat_id=receiver,
        message_thread_id=spot.thread,
        text=_under(spot.number, screen.body),
        parse_mode="HTML",
        reply_markup=keyboard(screen.rows),
        link_preview_options=_NO_PREVIEW,
        disable_notification=screen.silent or None,
        reply_parameters=_reply(spot.reply_to),
    )


def draw_screen(chat: int, message: int, screen: Screen, number: str | None = None) -> Call:
    return EditMessageText(
        chat_id=chat,
        message_id=message,
        text=_under(number, screen.body),
        parse_mode="HTML",
        reply_markup=keyboard(screen.rows),
        link_preview_options=_NO_PREVIEW,
    )


def _under(number: str | None, body: str) -> str:
    """People tell cases apart by the number in the first line; left out where it stands there, or finds no room."""
    if number is None or number in body.partition("\n")[0]:
        return body
    headed = f"<b>{number}</b>\n{body}"
    return headed if units(headed) <= TEXT_LIMIT else body


def _reply(message_id: int | None) -> ReplyParameters | None:
    if message_id is None:
        return None
    return ReplyParameters(message_id=message_id, allow_sending_without_reply=True)
