"""Questions to a second eye that were overtaken: nothing leaves, and nothing is lost."""

from datetime import datetime

from pstbot.domain.approval import ApprovalState
from pstbot.ports.approvals import Approval
from pstbot.ports.storage import Message, Transaction
from pstbot.services.relay import HELD, parts_of


async def lapse(tx: Transaction, case_id: int, actor: str, now: datetime) -> None:
    """The case is closed: what waited in it waits under "Kirim" from now on, as all words in a closed case do."""
    for approval in await tx.approvals.waiting_in(case_id):
        await lapse_one(tx, approval, actor, now)


async def lapse_one(tx: Transaction, approval: Approval, actor: str, now: datetime) -> None:
    await tx.approvals.settle(approval.id, ApprovalState.VOID, _officer(actor), now)
    words = await tx.messages.get(approval.message_ref)
    if words is not None and not approval.is_change:
        for part in await parts_of(tx, words):
            await tx.messages.mark(part.id, HELD)
    await _note(tx, approval.case_id, approval.message_ref, actor, now)


async def overtaken(tx: Transaction, words: Message, actor: str, now: datetime) -> None:
    """The words were taken back, or became a note."""
    for part in await parts_of(tx, words):
        if await tx.approvals.drop(part.id, _officer(actor), now):
            await _note(tx, words.case_id, part.id, actor, now)


def _officer(actor: str) -> int | None:
    kind, _, number = actor.partition(":")
    return int(number) if kind == "officer" else None


async def _note(tx: Transaction, case_id: int, message: int, actor: str, now: datetime) -> None:
    await tx.audit.add(actor, "approval_void", f"case:{case_id}", {"message": message}, now)
