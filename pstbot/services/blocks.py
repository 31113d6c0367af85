"""A coordinator blocks an abusive citizen for a time, and may lift that early; both stand in the audit."""

from dataclasses import replace
from datetime import datetime

from pstbot.domain.blocking import Block, blocked_until
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Officer, Person, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.premises import Premises


class Blocks:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._announce = Announcements(tx, now, premises)

    async def may_begin(self, citizen: Person) -> None:
        """Raises ``DeskError``: "error-blocked-already", "error-block-no-chat" (there is nothing to block)."""
        if not citizen.has_chat:
            raise DeskError("error-block-no-chat")
        if citizen.block is not None and citizen.block.holds(self._now):
            by = await self._tx.staff.get(citizen.block.by)
            raise DeskError("error-blocked-already", by=by.name if by else "–", until=citizen.block.until)

    async def begin(self, citizen: Person, days: int, why: str, by: Officer) -> Block:
        """Raises what ``may_begin`` raises, and ``ValueError`` for days that nobody offers."""
        await self.may_begin(citizen)
        block = Block(self._now, blocked_until(self._now, days), by.user_id, why)
        await self._tx.people.block(citizen.id, block)
        await self._note("block", citizen, by, {"days": days, "until": block.until.isoformat()})
        return block

    async def lift(self, citizen: Person, by: Officer) -> None:
        """Before its time. Raises ``DeskError("error-not-blocked")``."""
        if citizen.block is None or not citizen.block.holds(self._now):
            raise DeskError("error-not-blocked")
        await self._tx.people.block(citizen.id, replace(citizen.block, until=self._now))
        await self._note("unblock", citizen, by, {})

    async def told(self, citizen: Person) -> None:
        """They wrote all the same, and were answered."""
        if citizen.block is not None:
            await self._tx.people.block(citizen.id, replace(citizen.block, told_at=self._now))

    async def _note(self, action: str, citizen: Person, by: Officer, detail: dict[str, object]) -> None:
        """Of the person, and in the history of each open case, whose card shows it."""
        actor = f"officer:{by.user_id}"
        await self._tx.audit.add(actor, action, f"person:{citizen.id}", detail, self._now)
        for case in await self._tx.consultations.open_of(citizen.id):
            await self._tx.audit.add(actor, action, f"case:{case.id}", detail, self._now)
            await self._announce.redraw_card(case)
