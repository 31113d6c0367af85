"""Letters about cases: put into the outbox here, one Message-ID for the life of a letter (promise P5)."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pstbot.domain.case import Consultation
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Message, Person, Transaction

ANSWER = "case-answered"  # the letter that carries an officer's words, with their files


def message_id(letter: str, about: str, now: datetime, domain: str) -> str:
    """The same for the same letter about the same thing at the same moment; tells nothing about the receiver."""
    digest = hashlib.sha256(f"{letter}\n{about}\n{now.isoformat()}".encode()).hexdigest()[:24]
    return f"<{letter}.{digest}@{domain}>"


async def put_letter(
    tx: Transaction,
    letter: str,
    case: Consultation,
    citizen: Person,
    now: datetime,
    domain: str,
    params: Mapping[str, Any] | None = None,
) -> None:
    """News of a case; what else the letter says is read when it leaves. To nobody without an address."""
    if citizen.address is not None:
        payload = _payload(letter, case, citizen, case.number, now, domain)
        payload |= {"params": dict(params)} if params else {}
        await tx.outbox.put(Channel.MAIL, "letter", citizen.address, payload, now, case_id=case.id)


async def put_words(
    tx: Transaction,
    words: Message,
    case: Consultation,
    citizen: Person,
    now: datetime,
    domain: str,
    *,
    answer: bool,
    single: bool = False,
    until: datetime | None = None,
) -> None:
    """An officer's words, an album whole unless ``single``. ``answer`` false: an interim message, no silence begins."""
    assert citizen.address is not None
    payload = _payload(ANSWER, case, citizen, f"{case.number}:{words.id}", now, domain)
    payload |= {"words": words.id, "answer": answer} | ({"single": True} if single else {})
    await tx.outbox.put(
        Channel.MAIL,
        "letter",
        citizen.address,
        payload,
        now,
        case_id=case.id,
        message_ref=words.id,
        not_before=until,
    )


def _payload(
    letter: str, case: Consultation, citizen: Person, about: str, now: datetime, domain: str
) -> dict[str, Any]:
    return {
        "letter": letter,
        "to": citizen.address,
        "locale": citizen.locale,
        "case": case.id,
        "message_id": message_id(letter, about, now, domain),
    }
