"""Cutting text to a length as Telegram counts it, without breaking a character."""

import unicodedata

_JOINER = "\u200d"
_ELLIPSIS = "…"


def units(text: str) -> int:
    """UTF-16 code units: what Telegram's limits count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def one_line(text: str) -> str:
    """Without line breaks, tabs and control signs; spaces folded."""
    spaced = (" " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in text)
    return " ".join("".join(spaced).split())


def clipped(text: str, most: int) -> str:
    """At most ``most`` UTF-16 units; what was cut ends with an ellipsis, never inside an emoji or under an accent."""
    if units(text) <= most:
        return text
    end = len(text)
    while end and units(text[:end]) > most - 1:
        end -= 1
    while end and _belongs_together(text[end - 1], text[end]):
        end -= 1
    return text[:end].rstrip() + _ELLIPSIS


def _belongs_together(before: str, after: str) -> bool:
    """Accents, variation signs, skin tones and joined emoji stay with what stands before them."""
    follows = unicodedata.category(after) in ("Mn", "Me", "Mc") or "\U0001f3fb" <= after <= "\U0001f3ff"
    return follows or _JOINER in (before, after)
