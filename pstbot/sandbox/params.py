"""Parameters of one call, whatever way they came: query, JSON, form or multipart.

Source: https://core.telegram.org/bots/api#making-requests.
"""

from dataclasses import dataclass, field
from typing import Any

import orjson

from pstbot.sandbox.errors import bad
from pstbot.sandbox.shapes import Json

YES = frozenset({"true", "yes", "1"})


@dataclass(frozen=True, slots=True)
class Upload:
    file_name: str
    mime_type: str
    content: bytes


@dataclass(slots=True)
class Params:
    values: Json
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The value as text; empty where it is missing."""
        value = self.values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else orjson.dumps(value).decode()

    def integer(self, name: str) -> int | None:
        """The value as a number; nothing where it is missing or none."""
        value = self.values.get(name)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        try:
            return int(value) if isinstance(value, str) else None
        except ValueError:
            return None

    def flag(self, name: str) -> bool:
        value = self.values.get(name)
        return value if isinstance(value, bool) else str(value).lower() in YES

    def parsed(self, name: str, what: str) -> Any:
        """An object or array, given as such or as JSON text; ``what`` names it in the refusal."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            raise bad(f"can't parse {what} JSON object") from None
