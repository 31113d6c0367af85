"""The signs in front of words: ``//`` and /catatan for notes, /tunggu for interim words, /tinjau for a second eye."""

import re
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

from handlers.relayed import units
from pstbot.services.said import Said

_SLASH = re.compile(r"/(?P<name>[a-z0-9_]+)(?:@(?P<bot>\w+))?(?:\s+|$)", re.IGNORECASE)
_IN_FRONT = re.compile(rf"//\s*|{_SLASH.pattern}", re.IGNORECASE)


class Mark(StrEnum):
    NONE = "none"
    NOTE = "note"
    INTERIM = "interim"
    REVIEW = "review"  # an answer, after a second eye
    REPLY = "reply"  # what the citizen said, written down
    OTHER = "other"  # some other command, perhaps of another bot: it is never an answer


_MARKS = {"catatan": Mark.NOTE, "tunggu": Mark.INTERIM, "tinjau": Mark.REVIEW, "balasan": Mark.REPLY}


def mark_of(text: str, bot: str) -> Mark:
    """What the beginning of a text or caption says about it; ``bot`` is our own username."""
    if text.startswith("//"):
        return Mark.NOTE
    if not text.startswith("/"):
        return Mark.NONE
    command = _SLASH.match(text)
    if command is None or (command["bot"] or bot).casefold() != bot.casefold():
        return Mark.OTHER
    return _MARKS.get(command["name"].casefold(), Mark.OTHER)


def unmarked(said: Said) -> Said:
    """The same words without the command in front; their formatting moves along."""
    text, entities = ("text", "entities") if said.kind == "text" else ("caption", "caption_entities")
    whole = str(said.body.get(text) or "")
    command = _IN_FRONT.match(whole)
    if command is None:
        return said
    cut = units(command[0])
    kept = [moved for entity in said.body.get(entities) or () if (moved := _moved(entity, cut))]
    return replace(said, body={**said.body, text: whole[command.end() :], entities: kept})


def has_words(said: Said) -> bool:
    """A file says something without a caption; a text must not be empty."""
    return said.kind != "text" or bool(str(said.body.get("text") or "").strip())


def _moved(entity: Mapping[str, Any], cut: int) -> Mapping[str, Any] | None:
    """A format that began in the command keeps the part that follows it."""
    start = max(entity["offset"] - cut, 0)
    length = entity["offset"] + entity["length"] - cut - start
    return {**entity, "offset": start, "length": length} if length > 0 else None
