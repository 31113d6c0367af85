"""How values lie in rows: times as sortable UTC text, structures as JSON text."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson


def stamp(moment: datetime) -> str:
    """UTC text with microseconds. Raises ``ValueError`` for a naive time: nobody could say when that was."""
    if moment.tzinfo is None:
        raise ValueError("a naive time cannot be stored")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def stamp_or_none(moment: datetime | None) -> str | None:
    return None if moment is None else stamp(moment)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def moment_or_none(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def pack(value: Mapping[str, Any] | list[Any]) -> str:
    return orjson.dumps(value).decode()


def unpack(text: str) -> Any:
    return orjson.loads(text)
