"""What the core asks of the outbox: rows in lanes, each with an end."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol, TypedDict, Unpack

from pstbot.ports.carriers import Channel, Outgoing, Urgency
from pstbot.ports.records import Head


class How(TypedDict, total=False):
    """``once`` names an effect that may be asked for only one time; a row belongs to the lane (receiver, case)."""

    case_id: int | None
    urgency: Urgency
    not_after: datetime | None
    once: str | None
    message_ref: int | None
    not_before: datetime | None


class Outbox(Protocol):
    async def put(
        self, channel: Channel, kind: str, receiver: str, payload: Mapping[str, Any], now: datetime, **how: Unpack[How]
    ) -> None:
        """Add a row to a lane."""
        ...

    async def put_known(
        self, channel: Channel, kind: str, receiver: str, payload: Mapping[str, Any], now: datetime, **how: Unpack[How]
    ) -> int | None:
        """As ``put``, for who needs the row's id at once; none when its effect has been asked for already."""
        ...

    async def postpone(self, row_id: int, payload: Mapping[str, Any], until: datetime) -> bool:
        """Let a row that has not left wait longer, and say this; false when it has left or is about to."""
        ...

    async def under_way(self, message_ref: int) -> list[Outgoing]:
        """Rows about some words that have not come to their end."""
        ...

    async def coalesce(
        self,
        channel: Channel,
        kind: str,
        receiver: str,
        now: datetime,
        *,
        case_id: int | None,
        urgency: Urgency = Urgency.CARD,
    ) -> None:
        """Ask for a card or board to be drawn anew, unless that already waits. What belongs to no case waits alone."""
        ...

    async def lanes(self) -> list[str]: ...
    async def head(self, lane: str) -> Head | None:
        """The row that leaves this lane next."""
        ...

    async def sending(self, row_id: int) -> None: ...
    async def sent(self, row_id: int, result: Mapping[str, Any], now: datetime) -> None: ...
    async def keep(self, row_id: int, error: str, *, repeated: bool = False) -> None: ...
    async def hold(self, row_id: int, error: str, until: datetime) -> None:
        """Keep a row, with its lane, until somebody has done something about it; no try counts against it."""
        ...

    async def settle_waiting(self, kind: str, receiver: str, case_id: int | None, now: datetime) -> None:
        """What was asked for here is done by hand, or not wanted any more."""
        ...

    async def stir(self, receiver: str) -> None:
        """Try at once what is held for this receiver."""
        ...

    async def readdress(self, old: str, new: str) -> None:
        """What waits for a chat goes to its new number."""
        ...

    async def without_topic(self, case_id: int) -> list[int]:
        """Failed rows of a case whose topic could not be made, oldest first."""
        ...

    async def unheard(self, receiver: str) -> list[tuple[int, int]]:
        """Failed rows with words that nothing else carried, oldest first, each with its case."""
        ...

    async def fail(self, row_id: int, error: str, now: datetime) -> None: ...
    async def forget(self, row_id: int) -> None:
        """Empty what a row would have said: it ended, and nobody may read it any more."""
        ...

    async def revive(self, row_id: int, now: datetime) -> bool:
        """Send a failed row once more (the button "Ulangi"); false when it is not failed any more."""
        ...

    async def counts(self) -> Mapping[str, int]:
        """How many rows are in which state, those already sent left out."""
        ...

    async def failures(self, limit: int) -> list[tuple[Outgoing, str]]:
        """Newest rows that will not arrive any more, each with its code."""
        ...

    async def unsettled(self) -> list[Outgoing]:
        """Rows whose call was cut by the end of the process: their outcome is unknown."""
        ...

    async def prune(self, before: datetime) -> int:
        """Remove what came to its end before; effects with a name stay, or they could be asked for again."""
        ...
