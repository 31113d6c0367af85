"""A press on the wire: act, number and word inside Telegram's 64 bytes."""

from aiogram.filters.callback_data import CallbackData

_MOST = 2**63  # SQLite's integers
_BYTES = 64  # Bot API, inlineKeyboardButton


class Press(CallbackData, prefix="p"):
    act: str
    ref: int | None = None
    extra: str | None = None


def pack(act: str, ref: int | None = None, extra: str | None = None) -> str:
    """Raises ``ValueError`` when it does not fit into 64 bytes: a mistake of ours, found by tests."""
    return Press(act=act, ref=ref, extra=extra).pack()


def unpack(data: str | None) -> Press | None:
    """None for anything that we did not make, such as a number that no database could hold."""
    if data is None or len(data.encode()) > _BYTES:
        return None
    try:
        press = Press.unpack(data)
    except (TypeError, ValueError):
        return None
    return press if press.ref is None or 0 <= press.ref < _MOST else None
