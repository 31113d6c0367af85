"""From a call's text, parse mode and entities to what Telegram stores."""

import re
from typing import Any

from pstbot.sandbox.entities import complaint, in_order, trimmed, with_found
from pstbot.sandbox.errors import ApiError, bad
from pstbot.sandbox.html import parse_html
from pstbot.sandbox.html_reading import HtmlError
from pstbot.sandbox.params import Params
from pstbot.sandbox.people import Person
from pstbot.sandbox.shapes import Json, utf16

TEXT_UNITS = 4096
CAPTION_UNITS = 1024
PREMIUM_CAPTION_UNITS = 4096
# A text of these alone shows nothing, and Telegram refuses it like an empty one.
INVISIBLE = re.compile(r"[\s\u00ad\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2800\u3000\ufeff\ufffc]*")


def caption_units(person: Person) -> int:
    """How long a person's own captions may be; a bot's are always short."""
    return PREMIUM_CAPTION_UNITS if person.premium else CAPTION_UNITS


def message_text(params: Params) -> tuple[str, list[Json]]:
    """Raises ``ApiError`` for a text that is empty, too long or badly formatted."""
    source = params.text("text")
    if not source:
        raise bad("message text is empty")
    text, entities = _formatted(params, source, "entities")
    if INVISIBLE.fullmatch(text):
        raise bad("text must be non-empty")
    if utf16(text) > TEXT_UNITS:
        raise bad("message is too long")
    return text, entities


def caption(params: Params) -> tuple[str, list[Json]]:
    """Raises ``ApiError`` for a caption that is too long or badly formatted; it may be empty."""
    text, entities = _formatted(params, params.text("caption"), "caption_entities")
    if utf16(text) > CAPTION_UNITS:
        raise bad("message caption is too long")
    return text, entities


def _formatted(params: Params, source: str, name: str) -> tuple[str, list[Json]]:
    mode = params.text("parse_mode").lower()
    if mode in ("", "none"):
        text, entities = source, _given(params, source, name)
    elif mode == "html":
        text, entities = _html(source)
    elif mode in ("markdown", "markdownv2"):
        raise ApiError(501, f"Not Implemented: the sandbox does not imitate parse_mode {mode} yet")
    else:
        raise bad("unsupported parse_mode")
    text, entities = trimmed(text.replace("\r", ""), entities)
    return text, with_found(text, entities)


def _html(source: str) -> tuple[str, list[Json]]:
    try:
        return parse_html(source)
    except HtmlError as error:
        raise bad(f"can't parse entities: {error}") from None


def _given(params: Params, text: str, name: str) -> list[Json]:
    entities = params.parsed(name, "entities")
    if entities is None:
        return []
    if not isinstance(entities, list) or not all(_is_entity(entity) for entity in entities):
        raise bad("can't parse entities: expected an Array of MessageEntity")
    if reason := complaint(text, entities):
        raise bad(reason)
    return in_order([entity for entity in entities if entity["length"] > 0])


def _is_entity(entity: Any) -> bool:
    return (
        isinstance(entity, dict)
        and isinstance(entity.get("type"), str)
        and all(isinstance(entity.get(name), int) for name in ("offset", "length"))
    )
