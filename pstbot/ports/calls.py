"""What can be asked about officers who call each other in the place of a case."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Call:
    """``words_ref``: the note that says what is asked or answered."""

    id: int
    case_id: int
    from_id: int
    to_id: int
    words_ref: int

    def other(self, officer_id: int) -> int:
        """With whom this officer is speaking."""
        return self.to_id if officer_id == self.from_id else self.from_id


class Calls(Protocol):
    async def add(self, case_id: int, from_id: int, to_id: int, words_ref: int, now: datetime) -> Call: ...
    async def rang(self, call_id: int, chat_id: int, message_id: int) -> None:
        """The message that rings stands in the group."""
        ...

    async def at(self, chat_id: int, message_id: int) -> Call | None:
        """The call of a message that rang."""
        ...

    async def about(self, words_ref: int) -> Call | None:
        """The last call about these words."""
        ...
