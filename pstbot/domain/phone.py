"""A telephone number as people say it: kept as digits, opened in WhatsApp where that is asked for."""

import re

_NUMBER = re.compile(r"\+?\(?[0-9][0-9 ().-]{5,24}[0-9]")
LEAST, MOST = 7, 15  # digits: the shortest here without an area code, and ITU-T E.164
COUNTRY = "62"


def clean_phone(text: str) -> str | None:
    """ "0812-1767 8691" → "081217678691"; None for what is no number."""
    typed = text.strip()
    if not _NUMBER.fullmatch(typed):
        return None
    digits = re.sub(r"[^0-9]", "", typed)
    if not LEAST <= len(digits) <= MOST:
        return None
    return f"+{digits}" if typed.startswith("+") else digits


def whatsapp_link(phone: str | None) -> str | None:
    """None without a number; a national one is taken to be Indonesian."""
    if not phone:
        return None
    digits = phone.removeprefix("+")
    return f"https://wa.me/{COUNTRY + digits[1:] if digits.startswith('0') else digits}"
