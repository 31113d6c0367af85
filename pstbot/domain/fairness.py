"""Who is next: fewest answers owed, then longest since a case was last given to them. A proposal, never a command."""

from dataclasses import dataclass
from datetime import UTC, datetime

_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Load:
    officer: int
    turns: int
    last_at: datetime | None  # none: never; they come before everybody who had one


def fair_key(load: Load) -> tuple[int, datetime, int]:
    """Sorts who is next first; the number decides between equals, so that two looks give the same answer."""
    return load.turns, load.last_at or _NEVER, load.officer
