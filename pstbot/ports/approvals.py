"""What the store keeps of the second eye: who was asked about which words, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from pstbot.domain.approval import ApprovalState


@dataclass(frozen=True, slots=True)
class Approval:
    """``message_ref``: the words, of an album its first part. ``kind``, ``body``: the waiting change of sent words."""

    id: int
    case_id: int
    message_ref: int
    author_id: int
    asked_at: datetime
    state: ApprovalState = ApprovalState.WAITING
    reply_to: int | None = None
    kind: str | None = None
    body: Mapping[str, Any] | None = None
    settled_by: int | None = None
    remark: str | None = None

    @property
    def is_change(self) -> bool:
        return self.kind is not None


class Approvals(Protocol):
    async def ask(
        self,
        case_id: int,
        message_ref: int,
        author_id: int,
        now: datetime,
        *,
        reply_to: int | None = None,
        kind: str | None = None,
        body: Mapping[str, Any] | None = None,
    ) -> Approval:
        """``drop`` what waits for the same words before: there is one question at a time."""
        ...

    async def get(self, approval_id: int) -> Approval | None: ...
    async def newest(self, message_ref: int) -> Approval | None:
        """The last question about these words, whatever came of it."""
        ...

    async def approved(self, message_ref: int) -> bool:
        """Whether these words, in any version, have left with a colleague's approval."""
        ...

    async def waiting_in(self, case_id: int) -> list[Approval]:
        """The oldest first."""
        ...

    async def settle(
        self, approval_id: int, state: ApprovalState, by: int | None, now: datetime, remark: str | None = None
    ) -> None: ...
    async def drop(self, message_ref: int, by: int | None, now: datetime) -> bool:
        """What waits for these words is overtaken; false when nothing does."""
        ...
