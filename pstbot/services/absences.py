"""Who is away: their open cases go to colleagues in the fair order, and nobody offers them anything meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.domain.roles import Permission, may
from pstbot.ports.storage import Officer, Store, Transaction
from pstbot.ports.workbench import Absence
from pstbot.services.announcements import Announcements
from pstbot.services.colleagues import available
from pstbot.services.consultations import Consultations
from pstbot.services.handovers import HandOvers
from pstbot.services.premises import Premises


@dataclass(frozen=True, slots=True)
class Moved:
    """A case of somebody absent, and who has it now; none: nobody could take it."""

    number: str
    to: str | None


class Absences:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._consultations = Consultations(tx, now, premises)
        self._handovers = HandOvers(tx, now, premises)
        self._announce = Announcements(tx, now, premises)
        self._today = premises.calendar.local_day(now)

    async def begin(self, officer: Officer, first: date, last: date, by: Officer) -> Absence:
        """From ``first`` to ``last``, both included; any officer may say so of a colleague.

        Raises ``DeskError``: "error-absence-past", "error-absence-known" (an overlapping one), "error-not-a-member".
        """
        if officer.role is None or not officer.member or not may(officer.role, Permission.SERVE_CASES):
            raise DeskError("error-not-a-member")
        if first < self._today or last < first:
            raise DeskError("error-absence-past")
        if any(_overlap(each, officer, first, last) for each in await self._tx.absences.live()):
            raise DeskError("error-absence-known", name=officer.name)
        running = first <= self._today
        absence = await self._tx.absences.add(officer.user_id, first, last, by.user_id, running, self._now)
        await self._note(by.user_id, "absence", absence)
        if running:
            await self._leave(absence, officer, by)
        return absence

    async def start(self, absence: Absence) -> None:
        """The first day of a planned one has come."""
        officer, by = await self._tx.staff.get(absence.officer_id), await self._tx.staff.get(absence.asked_by)
        assert officer is not None
        assert by is not None
        await self._tx.absences.start(absence.id)
        await self._leave(absence, officer, by)

    async def end(self, absence: Absence, by: Officer | None) -> None:
        """They are back, and given cases again; what others took over stays with them. ``by`` none: the clock."""
        officer = await self._tx.staff.get(absence.officer_id)
        await self._tx.absences.end(absence.id)
        await self._note(by.user_id if by else None, "absence_over", absence)
        await self._tell("absence-over", {"name": officer.name if officer else "–"})

    async def _leave(self, absence: Absence, officer: Officer, by: Officer) -> None:
        await self._handovers.absent(officer, by)
        moved = [await self._pass_on(case, by) for case in await self._tx.consultations.owned_by(officer.user_id)]
        days = {"first": absence.first.isoformat(), "last": absence.last.isoformat()}
        people = {"name": officer.name, "by": by.name, "coordinators": await self._coordinators()}
        await self._tell("absence-begun", {**days, **people, "moved": _as_data(moved)})

    async def _pass_on(self, case: Consultation, by: Officer) -> Moved:
        """To who is next. Without anybody it stays where it is, and the coordinator reads so."""
        choice = await available(self._tx, case.owner_id)
        if not choice:
            return Moved(case.number, None)
        to = choice[0].officer
        await self._consultations.hand_over(case, by, to.user_id, confirmed=True)
        return Moved(case.number, to.name)

    async def _coordinators(self) -> list[list[str | int]]:
        return [
            [each.user_id, each.name]
            for each in await self._tx.staff.enrolled()
            if each.role is not None and may(each.role, Permission.ACT_FOR_COLLEAGUES)
        ]

    async def _tell(self, key: str, params: dict[str, object]) -> None:
        await self._announce.notice(await self._announce.staff_chat(), key, params=params)

    async def _note(self, actor: int | None, action: str, absence: Absence) -> None:
        who = "clock" if actor is None else f"officer:{actor}"
        detail = {"absence": absence.id, "first": absence.first.isoformat(), "last": absence.last.isoformat()}
        await self._tx.audit.add(who, action, f"staff:{absence.officer_id}", detail, self._now)


class AbsenceSweep:
    """Planned absences begin, and all of them end, with the local day."""

    def __init__(self, store: Store, premises: Premises) -> None:
        self._store = store
        self._premises = premises

    async def __call__(self, now: datetime) -> int:
        async with self._store.reading() as look:
            due = [each for each in await look.absences.live() if self._is_due(each, now)]
        for absence in due:
            async with self._store.transaction() as tx:
                await self._turn(tx, absence.id, now)
        return 0

    async def _turn(self, tx: Transaction, absence_id: int, now: datetime) -> None:
        """Decide again inside the transaction: somebody may have come back since we looked."""
        absence = next((each for each in await tx.absences.live() if each.id == absence_id), None)
        if absence is None or not self._is_due(absence, now):
            return
        absences = Absences(tx, now, self._premises)
        if absence.last < self._premises.calendar.local_day(now):
            await absences.end(absence, None)
        else:
            await absences.start(absence)

    def _is_due(self, absence: Absence, now: datetime) -> bool:
        today = self._premises.calendar.local_day(now)
        return absence.last < today or (not absence.running and absence.first <= today)


def _overlap(absence: Absence, officer: Officer, first: date, last: date) -> bool:
    return absence.officer_id == officer.user_id and absence.first <= last and first <= absence.last


def _as_data(moved: Sequence[Moved]) -> list[list[str | None]]:
    return [[each.number, each.to] for each in moved]
