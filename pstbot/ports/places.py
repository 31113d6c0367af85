"""What can be asked about where cases stand in the staff group."""

from typing import Protocol

from pstbot.domain.case import Consultation
from pstbot.ports.records import CaseMessage, Place


class Places(Protocol):
    async def of(self, case_id: int) -> Place | None: ...
    async def save(self, place: Place) -> None: ...
    async def move(self, old_chat: int, new_chat: int) -> None:
        """The staff group has another number now."""
        ...

    async def case_in(self, chat_id: int, thread_id: int) -> Consultation | None:
        """The case whose topic this is."""
        ...

    async def keep(self, chat_id: int, message_id: int, of: CaseMessage) -> None:
        """A message of the desk in the staff group belongs to a case, for good."""
        ...

    async def message(self, chat_id: int, message_id: int) -> CaseMessage | None:
        """What was kept of a message of the desk."""
        ...

    async def case_at(self, chat_id: int, message_id: int) -> Consultation | None:
        """The case to which a message belongs: the desk's, or an officer's words that were taken for it."""
        ...
