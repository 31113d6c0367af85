"""Cases move to another account of the same person: an older one in Telegram, or one that only letters reached."""

from dataclasses import replace
from datetime import datetime

from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Person, Transaction
from pstbot.services.announcements import Announcements
from pstbot.services.premises import Premises
from pstbot.services.reachability import say_again


class Joining:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._announce = Announcements(tx, now, premises)

    async def take_over(self, person: Person) -> Person:
        """ "Pindahkan akun lama": the cases of the older account with the same proven address come along.

        Raises ``DeskError("error-button-stale")`` when there is no such account any more.
        """
        if person.email is None or person.email_verified_at is None:
            raise DeskError("error-button-stale")
        older = await self._tx.people.by_email(person.email, person.id)
        if older is None:
            raise DeskError("error-button-stale")
        await self._move(older, person)
        await self._note(person, "take-over", older)
        return person

    async def continue_here(self, person: Person, case: Consultation) -> Person:
        """By the signed link of a letter: the cases of somebody without a chat go on in this one.

        The letter was read at the address, so it is proven. The address is told, in case somebody else opened it.
        """
        older = await self._tx.people.by_id(case.citizen_id)
        assert older is not None
        params = {"name": older.called, "by": "mail"}
        await self._announce.letter(case, older, "case-moved", params)
        if person.email_verified_at is None and older.address is not None:
            person = replace(person, email=older.address, email_verified_at=self._now)
        person = replace(person, name=person.name or older.name, phone=person.phone or older.phone)
        person = replace(person, current_case_id=case.id)
        await self._tx.people.save(person)
        await self._move(older, person)
        await self._note(person, "continue-here", older)
        return person

    async def _move(self, older: Person, person: Person) -> None:
        """What officers said and nobody brought to the citizen leaves now, where there was no chat before."""
        cases = await self._tx.consultations.open_of(older.id)
        await self._tx.consultations.move_all(older.id, person.id)
        emptied = replace(older, email=None, email_verified_at=None, email_given_by=None, phone=None)
        await self._tx.people.save(replace(emptied, current_case_id=None))
        if older.block is not None and older.block.holds(self._now):  # another account is no way around it
            await self._tx.people.block(person.id, older.block)
        if older.has_chat:
            return
        again = await say_again(self._tx, person, self._now)
        for case in cases:
            await self._announce.redraw_card(case)
            params = {"again": again[case.id]}
            await self._announce.notice(
                await self._announce.staff_chat(), "citizen-here", case_id=case.id, params=params
            )
            actor, subject = f"citizen:{person.id}", f"case:{case.id}"
            await self._tx.audit.add(actor, "continue_here", subject, {"person": older.id}, self._now)

    async def _note(self, person: Person, action: str, older: Person) -> None:
        await self._tx.audit.add(f"citizen:{person.id}", action, f"person:{older.id}", {}, self._now)
