"""Words that their author changed: every version is kept, and the copy on the other side follows."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum, auto
from typing import Any

from pstbot.domain.case import Consultation
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Message, Transaction
from pstbot.services.captions import CAPTIONED
from pstbot.services.relay import ON_ITS_WAY, STAYS, TOLD, Relay, has_copy
from pstbot.services.said import Said

_CORRECTABLE = CAPTIONED | {"text"}


class Fate(StrEnum):
    """What becomes of a change."""

    SAME = auto()  # nothing a reader would see, such as a live location that moves on
    CARRIED = auto()  # the copy follows, or leaves in the new version
    KEPT = auto()  # the words themselves stay in the house
    CLOSED = auto()  # kept, not carried: the case is closed
    MAILED = auto()  # kept; a letter cannot be changed
    TOLD = auto()  # kept; an officer has passed the words on
    FILE = auto()  # kept; another file cannot take the place of the one that was sent


class Corrections:
    def __init__(self, tx: Transaction, now: datetime, relay: Relay) -> None:
        self._tx = tx
        self._now = now
        self._relay = relay

    async def correct(self, case: Consultation, words: Message, said: Said) -> Fate:
        if not differ(words, said):
            return Fate.SAME
        await self._tx.messages.reword(words.id, said.kind, said.body, self._now)
        fate = await self._fate(case, words, said)
        detail = {"message": words.id, "fate": fate.value}
        await self._tx.audit.add(f"{words.author}:{words.author_id}", "edit", f"case:{case.id}", detail, self._now)
        return fate

    async def _fate(self, case: Consultation, words: Message, said: Said) -> Fate:
        if words.state in STAYS:
            return Fate.KEPT
        if words.state == TOLD:
            return Fate.TOLD
        if words.state in ON_ITS_WAY:
            return await self._under_way(words)
        if case.closed_at is not None:
            return Fate.CLOSED
        if not await has_copy(self._tx, words):
            return Fate.MAILED
        if (words.kind == "text") is (said.kind == "text"):
            await self._carry(words)
        return Fate.CARRIED if _file(words.body) == _file(said.body) else Fate.FILE

    async def _under_way(self, words: Message) -> Fate:
        """A call is under way, or one was cut: the old version may be there already. An album's row is its first's."""
        rows = await self._tx.outbox.under_way(words.id)
        if any(row.kind == "letter" and row.attempts for row in rows):
            return Fate.MAILED
        if words.album is not None or any(row.kind == "relay" and row.attempts for row in rows):
            await self._carry(words)
        return Fate.CARRIED

    async def _carry(self, words: Message) -> None:
        """Behind the words in their lane; a change that still waits there will show this one, too."""
        rows = await self._tx.outbox.under_way(words.id)
        if any(row.kind == "edit" and not row.attempts for row in rows):
            return
        receiver = await self._relay.other_side(words)
        if receiver is not None:  # a letter that has not left reads the newest version by itself
            await self._tx.outbox.put(
                Channel.TELEGRAM, "edit", receiver, {}, self._now, case_id=words.case_id, message_ref=words.id
            )


def differ(words: Message, said: Said) -> bool:
    """Whether a reader would see another thing."""
    if {words.kind, said.kind} - _CORRECTABLE:
        return False
    return _reads(words.kind, words.body) != _reads(said.kind, said.body)


def _reads(kind: str, body: Mapping[str, Any]) -> tuple[Any, ...]:
    names = ("text", "entities") if kind == "text" else ("caption", "caption_entities")
    return (*(body.get(name) or None for name in names), _file(body))


def _file(body: Mapping[str, Any]) -> Any:
    """File ids of the same file may differ from update to update; words stored earlier have no other mark."""
    return body.get("unique_id") or body.get("file_id")
