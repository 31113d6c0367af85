"""What a link in Telegram's HTML becomes: a text link, a mention of a person, or nothing."""

import re
from urllib.parse import urlsplit

from pstbot.sandbox.shapes import Json

HOST = re.compile(r"(?:[\w-]+\.)+[^\W\d_][\w-]+|localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-fA-F:]+\]")
PERSON = re.compile(r"tg://user/?\?id=(\d+)")
SCHEMES = frozenset({"http", "https", "tg", "ton", "tonsite"})


def checked_url(url: str) -> str | None:
    """The address as Telegram stores it (scheme added, path never empty), or nothing if it is none."""
    url = url.strip()
    if re.match(r"(?i)(tg|ton):(//)?\w", url):
        return url
    if not re.match(r"(?i)[a-z][a-z0-9+.-]*://", url):
        url = f"http://{url}"
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in SCHEMES or not HOST.fullmatch(host) or any(sign.isspace() for sign in parts.netloc):
        return None
    return url if parts.path else url.replace(parts.netloc, parts.netloc + "/", 1)


def link_entity(url: str) -> Json:
    """The part of an entity that says where it leads; empty where the address is none."""
    if mention := PERSON.fullmatch(url):
        return {"type": "text_mention", "user": {"id": int(mention[1]), "is_bot": False, "first_name": ""}}
    checked = checked_url(url)
    return {"type": "text_link", "url": checked} if checked else {}
