"""The one door through which a case moves: the law decides, then row, notices, card and audit follow together."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pstbot.domain.case import Act, Actor, Consultation, Moved, Status
from pstbot.domain.consultation import move
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.appointments import Appointments
from pstbot.services.lapsing import lapse
from pstbot.services.premises import Premises
from pstbot.services.standing import goes_on


class Moves:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises, announce: Announcements) -> None:
        self._tx = tx
        self._now = now
        self._premises = premises
        self._announce = announce

    async def __call__(self, case: Consultation, actor: Actor, act: Act, **details: Any) -> Consultation:
        """The case after the act; ``details`` as ``domain.consultation.move`` takes them. Raises ``DeskError``."""
        after, moved = await self.decided(case, actor, act, **details)
        await self._tx.consultations.save(after)
        if after.status is Status.CLOSED and case.status is not Status.CLOSED:
            await self._tx.wanted.forget_results(case.id)  # of an earlier closing; an officer states them anew
        who = {Actor.CITIZEN: f"citizen:{case.citizen_id}", Actor.CLOCK: "clock"}.get(actor, f"officer:{moved.officer}")
        if after.status is Status.CLOSED:
            await lapse(self._tx, case.id, who, self._now)
        await self._announce.moved(after, moved)
        if after.status is Status.CLOSED and case.status is not Status.CLOSED:
            await self._no_appointment(after)
        detail = {"from": moved.before.value, "to": moved.after.value}
        if details.get("to") is not None:
            detail["receiver"] = details["to"]
        if details.get("other") is not None:
            detail["other"] = details["other"].id
        await self.note(who, act.value, after, detail)
        if after.owner_id is not None and after.owner_id != case.owner_id:
            await self._tx.colleagues.assigned(after.owner_id, self._now)
        return after

    async def decided(self, case: Consultation, actor: Actor, act: Act, **details: Any) -> tuple[Consultation, Moved]:
        """What the act would do, with nothing written yet. Raises ``DeskError``."""
        try:
            return move(
                case, actor, act, self._now, calendar=self._premises.calendar, terms=self._premises.terms, **details
            )
        except DeskError as refusal:
            raise await self._told(case, refusal) from None

    async def _no_appointment(self, case: Consultation) -> None:
        """What is closed is not met about any more; whoever waited for it learns so."""
        pending = await self._tx.appointments.live_of(case.id)
        if pending is not None:
            await Appointments(self._tx, self._now, self._premises).cancel(pending, Actor.CLOCK, None, "over")

    async def note(self, actor: str, action: str, case: Consultation, detail: Mapping[str, Any]) -> None:
        await self._tx.audit.add(actor, action, f"case:{case.id}", detail, self._now)

    async def _told(self, case: Consultation, refusal: DeskError) -> DeskError:
        """The domain knows officers by number, people by name; a merged case refuses by pointing on."""
        if case.merged_into is not None and refusal.key in ("error-move-not-allowed", "error-merged"):
            return await goes_on(self._tx, case)
        if "owner" not in refusal.params:
            return refusal
        owner = await self._tx.staff.get(int(str(refusal.params["owner"])))
        return DeskError(refusal.key, **{**refusal.params, "owner": owner.name if owner else "–"})
