"""Something a person said, on its way into a case."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Said:
    """``body`` is what is needed to say it again: text with entities, or file id with caption and its entities.

    Chat and message say where it stands, so that edits, replies and the sign of delivery find it; ``album`` names the
    parts that were sent together.
    """

    kind: str
    body: Mapping[str, Any]
    chat_id: int | None = None
    message_id: int | None = None
    reply_to: int | None = None
    album: str | None = None
