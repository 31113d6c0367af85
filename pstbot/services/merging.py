""" "Gabungkan": a duplicate closes and goes on in another case of its citizen (docs/decisions/0012)."""

from dataclasses import replace
from datetime import datetime

from pstbot.domain.case import Act, Actor, Consultation, ball, promise
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Message, Officer, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.colleagues import coordinates
from pstbot.services.moves import Moves
from pstbot.services.notices import MERGED
from pstbot.services.premises import Premises
from pstbot.services.relay import DELIVERED, ON_ITS_WAY, Relay

_BROUGHT = ON_ITS_WAY | {DELIVERED}


class Merging:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._announce = Announcements(tx, now, premises)
        self._moves = Moves(tx, now, premises, self._announce)
        self._relay = Relay(tx, now, self._announce, premises)

    async def merge(self, case: Consultation, main: Consultation, officer: Officer) -> tuple[Consultation, int]:
        """The case in which the duplicate goes on, and how many words it brought along.

        Raises ``DeskError``: "error-move-not-allowed", "error-merged", "error-case-owned", "error-merge-self",
        "error-merge-foreign", "error-merge-closed", "error-merge-approval", "error-merge-appointments".
        """
        await self._nothing_pending(case, main)
        words = await unanswered(self._tx, case)
        how = {"officer": officer.user_id, "other": main, "confirmed": coordinates(officer)}
        await self._moves.decided(case, Actor.OFFICER, Act.MERGE, **how)
        await self._bring_along(case, main)
        closed = await self._moves(case, Actor.OFFICER, Act.MERGE, **how)
        main = await self._absorb(case, main, officer)
        await self._tell_topic(case, main, officer, len(words))
        for each in words:
            await self._relay.carry(each, main)
        await self._tell_citizen(closed, main)
        return main, len(words)

    async def repair(self, case: Consultation, officer: Officer) -> tuple[Consultation, Consultation]:
        """A wrong merge: the duplicate is open again and stands alone; what it brought along stays where it is now.

        Returns it, and the case in which it went on.
        """
        assert case.merged_into is not None
        reopened = await self._moves(case, Actor.OFFICER, Act.REOPEN, officer=officer.user_id)
        former = await self._tx.consultations.get(case.merged_into)
        assert former is not None
        await self._moves.note(f"officer:{officer.user_id}", "unmerge", former, {"other": case.id})
        await self._announce.redraw_card(former)
        return reopened, former

    async def _absorb(self, case: Consultation, main: Consultation, officer: Officer) -> Consultation:
        """Where the citizen owes the next word of the duplicate, nothing is owed that could be taken over."""
        if ball(case.status) is Actor.OFFICER:
            return await self._moves(main, Actor.OFFICER, Act.ABSORB, officer=officer.user_id, other=case)
        await self._moves.note(f"officer:{officer.user_id}", Act.ABSORB.value, main, {"other": case.id})
        await self._announce.redraw_card(main)
        return main

    async def _nothing_pending(self, case: Consultation, main: Consultation) -> None:
        if await self._tx.approvals.waiting_in(case.id):
            raise DeskError("error-merge-approval", number=case.number)
        if await self._tx.appointments.live_of(case.id) and await self._tx.appointments.live_of(main.id):
            raise DeskError("error-merge-appointments", number=case.number, other=main.number)

    async def _bring_along(self, case: Consultation, main: Consultation) -> None:
        """What belongs to the duplicate and is still to come; closing it would end its appointment."""
        citizen = await self._tx.people.by_id(case.citizen_id)
        if citizen is not None and citizen.current_case_id == case.id:
            await self._tx.people.save(replace(citizen, current_case_id=main.id))
        if (appointment := await self._tx.appointments.live_of(case.id)) is not None:
            await self._tx.appointments.save(replace(appointment, case_id=main.id))
        await self._tx.links.remove(case.id, main.id)  # being merged says more

    async def _tell_topic(self, case: Consultation, main: Consultation, officer: Officer, words: int) -> None:
        """At the place of the case that goes on; its owner is called when somebody else decided this."""
        owner = None if main.owner_id in (None, officer.user_id) else await self._tx.staff.get(main.owner_id or 0)
        calls = [[owner.user_id, owner.name]] if owner is not None else []
        params = {"number": case.number, "subject": case.subject, "by": officer.name, "words": words, "calls": calls}
        await self._announce.notice(await self._announce.staff_chat(), "merged-here", case_id=main.id, params=params)

    async def _tell_citizen(self, closed: Consultation, main: Consultation) -> None:
        """One time: in the chat, by letter, or by word of mouth (``services.notices.INSTEAD``)."""
        due = promise(main)
        params = {"main": main.number, "main_id": main.id, "due": due.isoformat() if due else None}
        await self._announce.tell(closed, MERGED, params)


async def unanswered(tx: Transaction, case: Consultation) -> list[Message]:
    """The citizen's words that no answer followed, and those that never arrived in the topic."""
    said = await tx.messages.of_citizen(case.id)
    if case.first_answered_at is None:
        return [each for each in said if each.state in _BROUGHT]
    since = case.turn_at if ball(case.status) is Actor.OFFICER else None
    return [
        each
        for each in said
        if each.state in ON_ITS_WAY or (each.state in _BROUGHT and since is not None and each.created_at >= since)
    ]
