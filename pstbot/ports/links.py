"""What can be asked about related cases. A pair is the same from both sides."""

from datetime import datetime
from typing import Protocol

from pstbot.ports.workbench import Placed


class Links(Protocol):
    async def add(self, case_id: int, other_id: int, by: int, now: datetime) -> bool:
        """False, with nothing changed, for a pair that is known."""
        ...

    async def remove(self, case_id: int, other_id: int) -> bool:
        """False for a pair that is not known."""
        ...

    async def of(self, case_id: int, limit: int) -> list[Placed]:
        """The cases linked to this one, the oldest first."""
        ...
