"""Which colleagues somebody's words mention: by "@name", or by a link to a person who has none."""

from collections.abc import Mapping
from typing import Any

from handlers.desk import Desk
from pstbot.ports.storage import Officer
from pstbot.services.said import Said


async def mentioned(desk: Desk, words: Said) -> list[Officer]:
    """Enrolled members of the group other than the speaker, in the order of the text; each once."""
    text, entities = _read(words)
    found: dict[int, Officer] = {}
    for entity in entities:
        officer = await _officer(desk, text, entity)
        if officer is not None and officer.role is not None and officer.member:
            found.setdefault(officer.user_id, officer)
    found.pop(desk.member.user_id, None)
    return list(found.values())


async def _officer(desk: Desk, text: str, entity: Mapping[str, Any]) -> Officer | None:
    if entity.get("type") == "text_mention":
        return await desk.tx.staff.get(int(entity["user"]["id"]))
    if entity.get("type") == "mention":
        return await desk.tx.staff.named(_slice(text, entity["offset"], entity["length"]).removeprefix("@"))
    return None


def _read(words: Said) -> tuple[str, list[Mapping[str, Any]]]:
    text, entities = ("text", "entities") if words.kind == "text" else ("caption", "caption_entities")
    return str(words.body.get(text) or ""), list(words.body.get(entities) or ())


def _slice(text: str, offset: int, length: int) -> str:
    """A piece as Telegram counts it, in UTF-16 units; whatever lies outside is left out."""
    whole = text.encode("utf-16-le")
    return whole[2 * max(offset, 0) : 2 * max(offset + length, 0)].decode("utf-16-le", "ignore")
