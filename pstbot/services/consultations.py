"""The consultation from the request to its closing: what citizens, officers and the clock do to a case."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from pstbot.domain.case import Act, Actor, CaseChannel, Consultation, Reason, Status, number, promise
from pstbot.domain.consultation import submitted
from pstbot.domain.deadline import DeadlineStep
from pstbot.domain.errors import DeskError
from pstbot.domain.request import Item
from pstbot.domain.results import results_of
from pstbot.ports.storage import Message, Officer, Person, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.corrections import Corrections, Fate
from pstbot.services.lapsing import overtaken
from pstbot.services.moves import Moves
from pstbot.services.notices import BREACHED, RECORDED, SUBMITTED, WARNED
from pstbot.services.premises import Premises
from pstbot.services.relay import HELD, NOTE, WAITING, Relay
from pstbot.services.said import Said
from pstbot.services.standing import goes_on
from pstbot.services.withdrawals import Withdrawals


class Consultations:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._premises = premises
        self._announce = Announcements(tx, now, premises)
        self._moves = Moves(tx, now, premises, self._announce)
        self._relay = Relay(tx, now, self._announce, premises)

    # What citizens do

    async def ask(
        self,
        citizen: Person,
        subject: str,
        request: Mapping[str, Any],
        said: Sequence[Said],
        *,
        channel: CaseChannel = CaseChannel.TELEGRAM,
        by: Officer | None = None,
    ) -> Consultation:
        """Open a transaction (online procedure, step 4). Without a verified e-mail it waits as INCOMPLETE.

        ``by`` is the officer who wrote it down: complete for that, and theirs at once.
        """
        year = self._now.astimezone(self._premises.zone).year
        label = number(year, await self._tx.consultations.next_serial(year))
        complete = citizen.email_verified_at is not None or by is not None
        case = submitted(
            0,
            label,
            citizen.id,
            subject,
            self._now,
            calendar=self._premises.calendar,
            verified=complete,
            terms=self._premises.terms,
            channel=channel,
        )
        case = await self._tx.consultations.add(case, request)
        if by is None or citizen.current_case_id is None:
            await self._tx.people.save(replace(citizen, current_case_id=case.id))
        await self._announce.open_topic(case)
        for words in said:
            await self._relay.from_citizen(case, citizen, words)
        await self._announce.tell(case, RECORDED if by else SUBMITTED)
        actor, action = (f"officer:{by.user_id}", "record") if by else (f"citizen:{citizen.id}", "submit")
        await self._moves.note(actor, action, case, {"status": case.status.value})
        return await self.take(case, by) if by else case

    async def join(self, said: Said) -> bool:
        """A further part of an album follows its first part, whatever became of that; false for anything else."""
        return await self._relay.join(said)

    async def correct(self, case: Consultation, words: Message, said: Said) -> Fate:
        """Their author changed words that belong to this case."""
        return await Corrections(self._tx, self._now, self._relay).correct(case, words, said)

    async def speak(self, case: Consultation, citizen: Person, said: Said) -> Consultation:
        """Words of the citizen go to the topic; the ball goes to the officer. A double tap says the same words once."""
        if said.chat_id is not None and said.message_id is not None:
            known = await self._tx.messages.said_at(case.id, said.chat_id, said.message_id)
            if known is not None:
                return case
        await self._relay.from_citizen(case, citizen, said)
        return await self._moves(case, Actor.CITIZEN, Act.SPEAK)

    async def complete(self, case: Consultation) -> Consultation:
        """The e-mail was verified after the request: the case is complete as far as the address goes."""
        return await self._moves(case, Actor.CITIZEN, Act.COMPLETE)

    async def withdraw(self, case: Consultation) -> Consultation:
        return await self._moves(case, Actor.CITIZEN, Act.WITHDRAW)

    async def still_waiting(self, case: Consultation) -> Consultation:
        return await self._moves(case, Actor.CITIZEN, Act.STILL_WAITING)

    async def still_needed(self, case: Consultation) -> Consultation:
        return await self._moves(case, Actor.CITIZEN, Act.EXTEND)

    async def enough(self, case: Consultation) -> Consultation:
        return await self._moves(case, Actor.CITIZEN, Act.CLOSE)

    async def reopen(self, case: Consultation, citizen: Person) -> Consultation:
        """Within the days after closing. Raises ``DeskError("error-closed-too-long")``."""
        await self._tx.people.save(replace(citizen, current_case_id=case.id))
        return await self._moves(case, Actor.CITIZEN, Act.REOPEN)

    # What officers do

    async def take(self, case: Consultation, officer: Officer, *, confirmed: bool = False) -> Consultation:
        """Raises ``DeskError("error-case-owned")``: two officers cannot own one case (promise P12)."""
        if case.owner_id == officer.user_id:
            raise DeskError("error-case-yours-already", number=case.number)
        moved = await self._moves(case, Actor.OFFICER, Act.TAKE, officer=officer.user_id, confirmed=confirmed)
        if case.owner_id is not None and not confirmed:
            await self._tell_taken_over(case, case.owner_id, officer)
        return moved

    async def release(self, case: Consultation, officer: Officer) -> Consultation:
        return await self._moves(case, Actor.OFFICER, Act.RELEASE, officer=officer.user_id)

    async def hand_over(
        self, case: Consultation, officer: Officer, to: int, *, confirmed: bool = False
    ) -> Consultation:
        """The case is ``to``'s from now on; ``confirmed`` lets somebody else than its owner decide that."""
        return await self._moves(
            case, Actor.OFFICER, Act.HAND_OVER, officer=officer.user_id, to=to, confirmed=confirmed
        )

    async def answer(self, case: Consultation, officer: Officer, said: Said) -> Consultation:
        """The owner's words leave; in NEW the first answer claims. Raises ``DeskError("error-case-owned")``."""
        moved = await self._moves(case, Actor.OFFICER, Act.ANSWER, officer=officer.user_id)
        await self._relay.from_officer(case, officer, said, answer=True)
        return moved

    async def interim(self, case: Consultation, officer: Officer, said: Said) -> Consultation:
        """A word in between (/tunggu): the citizen hears it, the officer's clock runs on."""
        moved = await self._moves(case, Actor.OFFICER, Act.INTERIM, officer=officer.user_id)
        await self._relay.from_officer(case, officer, said, answer=False)
        return moved

    async def hold(self, case: Consultation, officer: Officer, said: Said) -> Message:
        """Words of somebody who does not own the case, or in a closed one, wait for "Kirim" or "Catatan"."""
        return await self._relay.keep(case, officer, said, HELD)

    async def note(self, case: Consultation, officer: Officer, said: Said) -> Message:
        await self._moves.note(f"officer:{officer.user_id}", "note", case, {})
        return await self._relay.keep(case, officer, said, NOTE)

    async def send_held(self, case: Consultation, officer: Officer, words: Message) -> Consultation:
        """ "Kirim": claims (or reopens) the case on purpose, then answers with the held words."""
        if words.state != HELD:
            raise DeskError("error-button-stale")
        return await self.send_kept(await self.claim(case, officer), officer, words)

    async def claim(self, case: Consultation, officer: Officer) -> Consultation:
        """Reopened where it was closed, taken over where a colleague owned it; nobody's case is left as it is.

        In a merged duplicate an officer would answer where the citizen no longer reads: refused with the way on.
        """
        if case.merged_into is not None:
            raise await goes_on(self._tx, case)
        if case.closed_at is not None:
            return await self._moves(case, Actor.OFFICER, Act.REOPEN, officer=officer.user_id)
        if case.owner_id not in (None, officer.user_id):
            return await self.take(case, officer, confirmed=True)
        return case

    async def send_kept(
        self, case: Consultation, officer: Officer, words: Message, reply_to: int | None = None
    ) -> Consultation:
        """Words that waited leave as an answer of ``officer``, under the name of who wrote them."""
        moved = await self._moves(case, Actor.OFFICER, Act.ANSWER, officer=officer.user_id)
        await self._relay.send_held(words, reply_to, answer=True)
        return moved

    async def keep_held(self, words: Message) -> None:
        """ "Catatan": words that waited stay among officers."""
        if words.state not in WAITING:
            raise DeskError("error-button-stale")
        await overtaken(self._tx, words, f"officer:{words.author_id}", self._now)
        await self._relay.keep_held(words)

    async def ask_details(self, case: Consultation, officer: Officer, items: Collection[Item]) -> Consultation:
        """Voids the clock; it starts anew when the citizen has completed the request."""
        return await self._moves(case, Actor.OFFICER, Act.ASK_DETAILS, officer=officer.user_id, items=items)

    async def waive(self, case: Consultation, officer: Officer, why: str) -> Consultation:
        return await self._moves(case, Actor.OFFICER, Act.COMPLETE, officer=officer.user_id, summary=why)

    async def withdraw_answer(self, case: Consultation, officer: Officer, words: Message) -> Consultation:
        """/tarik. Without its newest answer the case is the officer's turn again. Raises ``DeskError``."""
        newest = await Withdrawals(self._tx, self._now, self._relay).withdraw(case, officer, words)
        await overtaken(self._tx, words, f"officer:{officer.user_id}", self._now)
        if not newest or case.status is not Status.ANSWERED:
            return case
        return await self._moves(case, Actor.OFFICER, Act.NOT_YET, officer=officer.user_id, confirmed=True)

    async def not_yet(self, case: Consultation, officer: Officer) -> Consultation:
        """ "Masih disiapkan": the last answer was an interim message after all."""
        return await self._moves(case, Actor.OFFICER, Act.NOT_YET, officer=officer.user_id)

    async def no_reply_needed(self, case: Consultation, officer: Officer) -> Consultation:
        return await self._moves(case, Actor.OFFICER, Act.NO_REPLY_NEEDED, officer=officer.user_id)

    async def close(
        self, case: Consultation, officer: Officer, reason: Reason, summary: str, marks: str = ""
    ) -> Consultation:
        """Only "resolved" states what came of the data wanted: ``marks`` as ``domain.results`` reads them.

        Raises ``DeskError("error-marks-old")``.
        """
        rows = await self._tx.wanted.of_case(case.id) if reason is Reason.RESOLVED else []
        results = results_of(rows, marks)
        closed = await self._moves(
            case, Actor.OFFICER, Act.CLOSE, officer=officer.user_id, reason=reason, summary=summary
        )
        for row_id, result in results.items():
            await self._tx.wanted.mark(row_id, result, officer.user_id, self._now)
        if results:
            stated = {str(row_id): result.value for row_id, result in results.items()}
            await self._moves.note(f"officer:{officer.user_id}", "results", closed, stated)
        return closed

    async def reopen_by_officer(self, case: Consultation, officer: Officer) -> Consultation:
        return await self._moves(case, Actor.OFFICER, Act.REOPEN, officer=officer.user_id)

    # What the clock does

    async def remind(self, case: Consultation, day: int) -> Consultation:
        return await self._moves(case, Actor.CLOCK, Act.REMIND, day=day)

    async def warn(self, case: Consultation, step: DeadlineStep) -> Consultation:
        """Half, nearly all or all of the officer's turn is over; the standard's breach is apologised for."""
        after = await self._moves(case, Actor.CLOCK, Act.WARN, day=int(step))
        await self._announce.tell(after, WARNED[int(step)])
        if step is DeadlineStep.BREACH and promise(after) is not None:
            await self._announce.tell(after, BREACHED)
        return after

    async def close_silent(self, case: Consultation) -> Consultation:
        """Seven days without a word of the citizen (online procedure, step 7)."""
        return await self._moves(case, Actor.CLOCK, Act.CLOSE)

    async def show(self, case: Consultation) -> None:
        """Draw the card anew for somebody who pressed a button of an earlier state."""
        await self._announce.redraw_card(case)

    async def _tell_taken_over(self, case: Consultation, owner_id: int, officer: Officer) -> None:
        """From 80 % of the turn on a colleague needs no consent; the former owner reads it in the topic."""
        owner = await self._tx.staff.get(owner_id)
        params = {"by": officer.name, "before": owner.name if owner else "–"}
        await self._announce.notice(await self._announce.staff_chat(), "taken-over", case_id=case.id, params=params)
