"""What a colleague decides about words that wait: they leave in their author's name, or go back with a remark.

Who may, and whose the case is, is looked at when somebody presses: each race has one result.
"""

from datetime import datetime
from enum import StrEnum, auto

from pstbot.domain.approval import ApprovalState
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.domain.roles import Permission, may
from pstbot.ports.approvals import Approval
from pstbot.ports.storage import Message, Officer, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.colleagues import available
from pstbot.services.consultations import Consultations
from pstbot.services.corrections import Fate
from pstbot.services.lapsing import lapse_one
from pstbot.services.premises import Premises
from pstbot.services.relay import RETURNED, Relay
from pstbot.services.said import Said


class Verdict(StrEnum):
    SENT = auto()
    CHANGED = auto()  # the change of sent words is on its way
    FILE = auto()  # … but another file cannot take the place of the one that was sent
    MAILED = auto()  # … but the words themselves have gone by letter meanwhile
    KEPT = auto()  # … and an officer, who has yet to pass the words on, reads the new version
    LAPSED = auto()  # the case has another owner, who has not read the words: they wait under "Kirim"


_CHANGES = {Fate.FILE: Verdict.FILE, Fate.MAILED: Verdict.MAILED, Fate.KEPT: Verdict.KEPT}


class Approving:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._consultations = Consultations(tx, now, premises)
        self._announce = Announcements(tx, now, premises)
        self._relay = Relay(tx, now, self._announce, premises)

    async def approve(self, approval: Approval, by: Officer) -> Verdict:
        """Raises ``DeskError``: "error-approval-own", "error-button-stale" for a question that waits no more."""
        words, case = await self._at_hand(approval)
        own = by.user_id == approval.author_id
        if own and not await self.alone(by):
            raise DeskError("error-approval-own")
        if approval.kind is not None and approval.body is not None:
            await self._settle(approval, ApprovalState.APPROVED, by, "approve", own=own)
            fate = await self._consultations.correct(case, words, Said(approval.kind, approval.body))
            await self._announce.redraw_card(case)
            return _CHANGES.get(fate, Verdict.CHANGED)
        sender = await self._sender(case, approval, by)
        if sender is None:
            await lapse_one(self._tx, approval, f"officer:{by.user_id}", self._now)
            await self._announce.redraw_card(case)
            return Verdict.LAPSED
        await self._settle(approval, ApprovalState.APPROVED, by, "approve", own=own)
        case = await self._consultations.claim(case, sender)
        await self._consultations.send_kept(case, sender, words, approval.reply_to)
        return Verdict.SENT

    async def send_back(self, approval: Approval, by: Officer, remark: str) -> None:
        """The author is called by name. Raises as ``approve`` does; nobody returns their own words."""
        words, case = await self._at_hand(approval)
        if by.user_id == approval.author_id:
            raise DeskError("error-approval-own")
        await self._settle(approval, ApprovalState.RETURNED, by, "return", remark=remark)
        if not approval.is_change:
            await self._relay.mark_all(words, RETURNED)
        author = await self._tx.staff.get(approval.author_id)
        params = {
            "approval": approval.id,
            "author": [approval.author_id, author.name if author else "–"],
            "by": by.name,
            "remark": remark,
            "change": approval.is_change,
        }
        staff = await self._announce.staff_chat()
        await self._announce.notice(staff, "answer-returned", case_id=case.id, params=params, reply_to=words.message_id)
        await self._announce.redraw_card(case)

    async def alone(self, by: Officer) -> bool:
        """Whether their own eye has to do: a coordinator's, while nobody else who serves cases is there."""
        coordinates = by.role is not None and may(by.role, Permission.ACT_FOR_COLLEAGUES)
        return coordinates and not await available(self._tx, by.user_id)

    async def _at_hand(self, approval: Approval) -> tuple[Message, Consultation]:
        words = await self._tx.messages.get(approval.message_ref)
        case = await self._tx.consultations.get(approval.case_id)
        if approval.state is not ApprovalState.WAITING or words is None or case is None:
            raise DeskError("error-button-stale")
        return words, case

    async def _sender(self, case: Consultation, approval: Approval, by: Officer) -> Officer | None:
        """Who answers: the author while the case is theirs or nobody's; the approver where it is the approver's.

        For an author who serves no more the approver takes the case over. None: a third officer owns it.
        """
        author = await self._tx.staff.get(approval.author_id)
        if author is None or not _serves(author):
            return by
        if case.owner_id in (None, author.user_id):
            return author
        return by if case.owner_id == by.user_id else None

    async def _settle(
        self, approval: Approval, state: ApprovalState, by: Officer, action: str, remark: str = "", own: bool = False
    ) -> None:
        await self._tx.approvals.settle(approval.id, state, by.user_id, self._now, remark or None)
        detail = {"receiver": approval.author_id, "message": approval.message_ref, "own": own}
        await self._tx.audit.add(f"officer:{by.user_id}", action, f"case:{approval.case_id}", detail, self._now)


def _serves(officer: Officer) -> bool:
    return officer.member and officer.role is not None and may(officer.role, Permission.SERVE_CASES)
