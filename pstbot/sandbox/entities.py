"""Entities of a text: their order, their bounds, and those that Telegram finds by itself."""

import re

from pstbot.sandbox.shapes import Json, utf16

# At one place the earlier type wraps the later one, as TDLib sorts them.
PRECEDENCE = (
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "blockquote",
    "expandable_blockquote",
    "pre",
    "code",
    "text_link",
    "text_mention",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "custom_emoji",
)
RANK = {name: place for place, name in enumerate(PRECEDENCE)}
SOLID = frozenset({"pre", "code", "text_link", "text_mention", "custom_emoji"})
FINDABLE = re.compile(
    r"(?P<bot_command>(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<email>[\w.+-]{1,64}@(?:[\w-]+\.)+[A-Za-z]{2,24}(?!\w))"
    r"|(?P<url>(?:https?://|www\.)(?:[\w-]+\.)+[^\W\d_]{2,24}(?::\d{1,5})?(?:[/?#][^\s<>\"]*[^\s<>\".,;:!?)])?)"
    r"|(?P<mention>(?<!\w)@[A-Za-z][A-Za-z0-9_]{2,31}(?!\w))"
    r"|(?P<hashtag>(?<!\w)#\w*[^\W\d]\w*)"
)


def in_order(entities: list[Json]) -> list[Json]:
    """Sorted as Telegram returns them: by place, the longer first."""
    return sorted(entities, key=lambda each: (each["offset"], -each["length"], RANK.get(each["type"], len(RANK))))


def units_before(text: str) -> list[int]:
    """For every UTF-16 unit boundary that lies between two characters: the character index; else -1."""
    places: list[int] = []
    for index, sign in enumerate(text):
        places.append(index)
        if ord(sign) > 0xFFFF:
            places.append(-1)
    places.append(len(text))
    return places


def complaint(text: str, entities: list[Json]) -> str | None:
    """What Telegram says of entities that do not fit their text; nothing if they do."""
    places = units_before(text)
    for entity in entities:
        begin, end = entity["offset"], entity["offset"] + entity["length"]
        if entity["type"] not in RANK:
            return "can't parse MessageEntity: Unsupported type specified"
        if begin < 0 or entity["length"] < 0:
            return "receive an entity with incorrect offset or length"
        if end >= len(places):
            return f"entity beginning at UTF-16 offset {begin} ends after the end of the text at UTF-16 offset {end}"
        for edge, word in ((begin, "begins"), (end, "ends")):
            if places[edge] < 0:
                byte = len(text[: places[edge - 1]].encode())
                return f"entity {word} in a middle of a UTF-16 symbol at byte offset {byte}"
    return None


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without the white space at both ends that Telegram removes, the entities moved along."""
    if not text or not (text[0].isspace() or text[-1].isspace()):
        return text, entities
    kept = text.rstrip()
    first = min((entity["offset"] for entity in entities), default=len(kept))
    lead = min(len(kept) - len(kept.lstrip(" \n")), first)
    kept = kept[lead:]
    limit = utf16(kept)
    return kept, [moved for entity in entities if (moved := shifted(entity, lead, limit))["length"] > 0]


def shifted(entity: Json, lead: int, limit: int) -> Json:
    begin = max(0, entity["offset"] - lead)
    end = min(entity["offset"] + entity["length"] - lead, limit)
    return entity | {"offset": begin, "length": end - begin}


def with_found(text: str, entities: list[Json]) -> list[Json]:
    """The entities plus commands, addresses and mentions that Telegram finds in a text by itself."""
    if not any(sign in text for sign in "/@#") and "www." not in text:
        return entities
    ascii_only = text.isascii()
    found: list[Json] = []
    for match in FINDABLE.finditer(text):
        begin = match.start() if ascii_only else utf16(text[: match.start()])
        span = {"type": match.lastgroup, "offset": begin, "length": utf16(match[0])}
        if not any(overlap(span, other) for other in entities if other["type"] in SOLID):
            found.append(span)
    return in_order(entities + found) if found else entities


def overlap(one: Json, other: Json) -> bool:
    """Whether two entities share a unit of text."""
    begins_before_end: bool = one["offset"] < other["offset"] + other["length"]
    return begins_before_end and bool(other["offset"] < one["offset"] + one["length"])
