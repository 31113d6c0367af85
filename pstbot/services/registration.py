"""Who is asking: consent, name, and an e-mail address proven by a code (online procedure, step 2; UU 27/2022)."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from pstbot.domain.case import Status
from pstbot.domain.errors import DeskError
from pstbot.domain.person import clean_name
from pstbot.domain.request import Item
from pstbot.domain.verification import (
    Outcome,
    Verification,
    check,
    code_hash,
    code_text,
    read_code,
    require_letter,
)
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Person, Transaction
from pstbot.services.consultations import Consultations
from pstbot.services.letters import message_id
from pstbot.services.premises import Premises

CONSENT_VERSION = "2026-11"

# How many different addresses' worth of letters one person may ask for in a day.
_ADDRESSES = 3

# A deep link that proves the address with one tap: t.me/<bot>?start=v-123456
LINK_PREFIX = "v-"


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of a code. ``tries_left`` belongs to a wrong one; ``also_of`` is an older account with the address."""

    outcome: Outcome | None
    person: Person
    tries_left: int = 0
    also_of: int | None = None


class Registration:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._premises = premises

    async def speak_language(self, person: Person, locale: str) -> Person:
        return await self._save(replace(person, locale=locale))

    async def consent(self, person: Person) -> Person:
        agreed = replace(person, consent_version=CONSENT_VERSION, consent_at=self._now)
        await self._tx.audit.add(
            f"citizen:{person.id}", "consent", f"person:{person.id}", {"version": CONSENT_VERSION}, self._now
        )
        return await self._save(agreed)

    async def call_me(self, person: Person, name: str) -> Person:
        """Raises ``DeskError("error-name…")``."""
        return await self._save(replace(person, name=clean_name(name)))

    async def send_code(self, person: Person, address: str) -> None:
        """A fresh code to a cleaned address; older codes stop working. Raises ``DeskError("error-code-letters")``."""
        day_ago = self._now - timedelta(days=1)
        sent = await self._tx.verifications.letters_since(address, day_ago)
        require_letter(sent, self._now, self._premises.zone, self._premises.terms)
        await self._not_a_flood(person, day_ago)
        code = code_text(secrets.randbelow(1_000_000))
        hashed = code_hash(self._premises.code_key, address, code)
        row = await self._tx.verifications.add(person.id, Verification(address, hashed), self._now)
        payload = {
            "letter": "code",
            "to": address,
            "locale": person.locale,
            "params": {
                "name": person.name or person.telegram_name,
                "code": code,
                "minutes": self._premises.terms.code_minutes,
                "confirm_url": f"https://t.me/{self._premises.bot_username}?start={LINK_PREFIX}{code}",
            },
            "message_id": message_id("code", str(row), self._now, self._premises.mail_domain),
            "verification": row,
            "chat": person.chat_id,
        }
        late = self._now + self._premises.terms.code_life
        await self._tx.outbox.put(Channel.MAIL, "letter", address, payload, self._now, not_after=late)

    async def _not_a_flood(self, person: Person, since: datetime) -> None:
        """Nobody may use the desk to write to many strangers: a few addresses a day are enough to find one's own."""
        most = self._premises.terms.code_letters * _ADDRESSES
        if await self._tx.verifications.letters_asked_by(person.id, since) >= most:
            raise DeskError("error-code-letters-all", most=most)

    async def prove(self, person: Person, typed: str) -> Proof:
        """``outcome`` is none where the text is no code at all or none was sent: no try is spent on it."""
        code = read_code(typed)
        latest = await self._tx.verifications.latest_of(person.id)
        if code is None or latest is None or not latest[1].code_hash:
            return Proof(None, person)
        row, held = latest
        checked = check(held, code, self._now, self._premises.code_key, self._premises.terms)
        if checked.outcome is not Outcome.RIGHT:
            await self._tx.verifications.save(row, checked.verification)
            return Proof(checked.outcome, person, checked.verification.tries_left(self._premises.terms))
        await self._tx.verifications.drop(row)
        person = await self._save(replace(person, email=held.email, email_verified_at=self._now))
        await self._complete_waiting(person)
        older = await self._tx.people.by_email(held.email, person.id)
        return Proof(Outcome.RIGHT, person, also_of=older.id if older else None)

    async def _complete_waiting(self, person: Person) -> None:
        """Requests filed before the address was proven are complete now, as far as the address goes."""
        consultations = Consultations(self._tx, self._now, self._premises)
        for case in await self._tx.consultations.open_of(person.id):
            if case.status is Status.INCOMPLETE and Item.EMAIL in case.missing:
                await consultations.complete(case)

    async def _save(self, person: Person) -> Person:
        await self._tx.people.save(person)
        return person
