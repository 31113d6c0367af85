"""What can be asked about where cases stand in the staff group."""

from typing import Protocol

from pstbot.domain.case import Consultation
from pstbot.ports.records import Place


class Places(Protocol):
    async def of(self, case_id: int) -> Place | None: ...
    async def save(self, place: Place) -> None: ...
    async def move(self, old_chat: int, new_chat: int) -> None:
        """The staff group has another number now."""
        ...

    async def case_in(self, chat_id: int, thread_id: int) -> Consultation | None:
        """The case whose topic this is."""
        ...
