"""What can be asked of the words that were said in cases."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from pstbot.ports.records import Message, Version


class Messages(Protocol):
    async def add(
        self,
        case_id: int,
        author: str,
        author_id: int | None,
        kind: str,
        body: Mapping[str, Any],
        state: str,
        now: datetime,
        *,
        chat_id: int | None = None,
        message_id: int | None = None,
        album: str | None = None,
        carried_from: int | None = None,
    ) -> Message: ...
    async def get(self, message_ref: int) -> Message | None: ...
    async def mark(self, message_ref: int, state: str) -> None: ...
    async def reword(self, message_ref: int, kind: str, body: Mapping[str, Any], now: datetime) -> None:
        """Other words in place of these, which are kept as a version."""
        ...

    async def record(self, message_ref: int, citizen_id: int, body: Mapping[str, Any]) -> None:
        """An officer's words turn out to be the citizen's own."""
        ...

    async def versions(self, message_ref: int) -> list[Version]:
        """What the words were before, the oldest first; the newest are the words themselves."""
        ...

    async def said_in(self, chat_id: int, message_id: int) -> list[Message]:
        """The stored words of a message that stands in a chat, in every case they belong to."""
        ...

    async def newest_answer(self, case_id: int) -> Message | None:
        """The last words of an officer that were sent, or are to be, and not taken back."""
        ...

    async def unheard(self, citizen_id: int) -> list[Message]:
        """Officers' words to somebody that no carrier brought to them, the oldest first."""
        ...

    async def unheard_until(self, case_id: int, message_ref: int) -> list[Message]:
        """The same of one case, up to these words."""
        ...

    async def of_album(self, chat_id: int, album: str) -> list[Message]:
        """The parts of an album that have come, as they stand in the chat."""
        ...

    async def of_case(self, case_id: int, limit: int) -> list[Message]: ...
    async def of_citizen(self, case_id: int) -> list[Message]:
        """Everything the citizen said in a case, in its order."""
        ...

    async def said_at(self, case_id: int, chat_id: int, message_id: int) -> Message | None:
        """The stored words of a message as it stands in its speaker's chat, whether or not they were delivered."""
        ...

    async def states_of(self, case_id: int) -> Mapping[str, int]:
        """How many messages of a case are in which state of delivery."""
        ...

    async def link(self, chat_id: int, message_id: int, other_chat: int, other_message: int, ref: int) -> None:
        """Remember that two messages are the same words, in both directions."""
        ...

    async def place_caption(self, words: Message, chat_id: int, message_id: int) -> None:
        """Remember where the caption stands that is too long for its file; a reply to it is one to the words."""
        ...

    async def caption_at(self, message_ref: int) -> tuple[int, int] | None: ...
    async def twin(self, chat_id: int, message_id: int) -> tuple[int, int, int] | None:
        """The other side of a message: chat, message, and the stored words' id."""
        ...
