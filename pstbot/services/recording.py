"""Cases without Telegram: an officer writes down what a citizen asked at the counter, by telephone, WhatsApp or e-mail.

Same clocks as any other case. The officer who records it takes it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from pstbot.domain.case import CaseChannel, Consultation
from pstbot.domain.errors import DeskError
from pstbot.domain.person import clean_name
from pstbot.ports.storage import Officer, Person, Transaction
from pstbot.services.consultations import Consultations
from pstbot.services.premises import Premises
from pstbot.services.registration import CONSENT_VERSION
from pstbot.services.said import Said

# The notice of privacy was read to them, or handed over: UU 27/2022 knows consent given otherwise than by a tap.
CONSENT_TOLD = f"{CONSENT_VERSION} told by officer"

_KNOWN = 10  # people with the same address that are looked at


@dataclass(frozen=True, slots=True)
class Entry:
    """``email`` is clean, or none where the citizen has none; ``same`` is somebody known whose case this is."""

    channel: CaseChannel
    name: str
    email: str | None
    phone: str | None
    locale: str
    subject: str
    request: Mapping[str, Any]
    said: Sequence[Said]
    same: int | None = None


class Recording:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._premises = premises
        self._consultations = Consultations(tx, now, premises)

    async def known(self, email: str | None, name: str) -> Person | None:
        """Somebody who gets letters at this address: of this name, otherwise the newest."""
        found = [] if email is None else await self._tx.people.with_address(email, _KNOWN)
        return next((each for each in found if is_same(each, name)), found[0] if found else None)

    async def open(self, entry: Entry, officer: Officer) -> Consultation:
        """Complete as it is: the officer stands for the address, or for there being none.

        Raises ``DeskError``: "error-name…", "error-button-stale" (nobody known at that address any more).
        """
        citizen = await (self._of_known(entry) if entry.same is not None else self._newcomer(entry, officer))
        case = await self._consultations.ask(
            citizen, entry.subject, entry.request, entry.said, channel=entry.channel, by=officer
        )
        reason = "no-email" if entry.email is None else "given-to-officer"
        await self._note(officer, "waive", f"case:{case.id}", {"item": "email", "reason": reason})
        return case

    async def _of_known(self, entry: Entry) -> Person:
        known = await self._tx.people.with_address(entry.email or "", _KNOWN)
        same = next((each for each in known if each.id == entry.same), None)
        if same is None:
            raise DeskError("error-button-stale")
        if entry.phone is not None and same.phone is None:
            same = replace(same, phone=entry.phone)
            await self._tx.people.save(same)
        return same

    async def _newcomer(self, entry: Entry, officer: Officer) -> Person:
        name = clean_name(entry.name)
        new = await self._tx.people.add(None, name, entry.locale, self._now)
        told = replace(new, consent_version=CONSENT_TOLD, consent_at=self._now)
        given_by = None if entry.email is None else officer.user_id
        citizen = replace(told, name=name, email=entry.email, phone=entry.phone, email_given_by=given_by)
        await self._tx.people.save(citizen)
        await self._note(officer, "consent", f"person:{new.id}", {"version": CONSENT_TOLD})
        return citizen

    async def _note(self, officer: Officer, action: str, subject: str, detail: dict[str, Any]) -> None:
        await self._tx.audit.add(f"officer:{officer.user_id}", action, subject, detail, self._now)


def is_same(person: Person, name: str) -> bool:
    """The name that was given now is the one that is known: hardly anybody else."""
    return " ".join(person.called.split()).casefold() == " ".join(name.split()).casefold()
