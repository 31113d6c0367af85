"""What letters about a case say, read at the moment of sending."""

from collections.abc import Mapping
from typing import Any

from pstbot.domain.case import promise
from pstbot.domain.silence import closes_after
from pstbot.ports.carriers import Refused
from pstbot.ports.storage import Store
from pstbot.services.letter_appointments import appointment_facts
from pstbot.services.letter_words import spoken_facts
from pstbot.services.premises import Premises


class LetterFacts:
    def __init__(self, store: Store, premises: Premises) -> None:
        self._store = store
        self._premises = premises

    async def __call__(self, payload: Mapping[str, Any]) -> Mapping[str, object]:
        """Parameters of the payload's letter; nothing for letters about no case. Raises ``Refused``."""
        if payload.get("case") is None:
            return {}
        async with self._store.reading() as look:
            case = await look.consultations.get(payload["case"])
            citizen = await look.people.by_id(case.citizen_id) if case else None
            spoken = await spoken_facts(look, payload["words"]) if "words" in payload else {}
            meeting = await look.appointments.get(payload["appointment"]) if "appointment" in payload else None
        if case is None or citizen is None:
            raise Refused("case-missing")
        facts: dict[str, object] = {
            "name": citizen.name or citizen.telegram_name,
            "number": case.number,
            "subject": case.subject,
            "case_url": self._link(case.id),
            "rating_url": self._link(case.id),
            "summary": case.summary,
            "silence_days": self._premises.terms.silence_days,
            **spoken,
        }
        if meeting is not None:
            facts |= appointment_facts(case, meeting, self._premises)
        if (promised := promise(case) or case.promised_at or case.due_at) is not None:
            facts["promised"] = promised
        if (until := closes_after(case, self._premises.terms)) is not None:
            facts |= {"until": until, "case_url": self._link(case.id, "diam")}
        if case.closed_at is not None and case.close_reason is not None:
            facts |= {"reason": case.close_reason.value, "reopen_until": case.closed_at + self._premises.terms.after}
        return facts

    def _link(self, case_id: int, page: str = "ks") -> str:
        """Opens the case in the bot, for its citizen only: a guessed id shows nobody anything."""
        return f"https://t.me/{self._premises.bot_username}?start={page}-{case_id}"
