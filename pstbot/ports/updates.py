"""Where updates come from, and who takes them."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from pstbot.ports.carriers import Outgoing
from pstbot.ports.storage import Arrival, InboxItem, Transaction


class UpdateSource(Protocol):
    async def fetch(self, confirmed: int | None, wait: int) -> Sequence[Mapping[str, Any]]:
        """Raw updates, at most ``wait`` seconds later; everything up to update id ``confirmed`` may be forgotten there.

        Raises ``CarrierDown`` while the other side cannot be reached.
        """
        ...

    def arrival(self, update: Mapping[str, Any]) -> Arrival:
        """Key, digest and lane of a raw update, however broken it is."""
        ...


class UpdateHandler(Protocol):
    async def handle(self, item: InboxItem) -> None:
        """Everything one update causes, in one transaction that also marks the item done."""
        ...

    async def parked(self, tx: Transaction, item: InboxItem) -> None:
        """Tell officers about an update that failed twice, in the transaction that parks it."""
        ...


class Settlement(Protocol):
    """What the desk does when an outbox row has come to its end, in the transaction that records it."""

    async def sent(self, tx: Transaction, row: Outgoing, result: Mapping[str, Any]) -> None: ...
    async def failed(self, tx: Transaction, row: Outgoing, code: str) -> None: ...
