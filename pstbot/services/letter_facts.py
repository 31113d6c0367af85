"""What letters about a case say, read at the moment of sending."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pstbot.domain.case import Consultation, promise
from pstbot.domain.request import Item
from pstbot.domain.silence import closes_after
from pstbot.ports.carriers import Refused
from pstbot.ports.files import Contents
from pstbot.ports.storage import Person, Store
from pstbot.services.case_links import CASE, SILENCE, start_payload
from pstbot.services.letter_appointments import appointment_facts
from pstbot.services.letter_results import results_told
from pstbot.services.letter_words import spoken_contents
from pstbot.services.premises import Premises


class LetterFacts:
    def __init__(self, store: Store, premises: Premises) -> None:
        self._store = store
        self._premises = premises

    async def __call__(self, payload: Mapping[str, Any]) -> Contents:
        """Contents of the payload's letter; nothing for letters about no case. Raises ``Refused``."""
        if payload.get("case") is None:
            return Contents()
        async with self._store.reading() as look:
            case = await look.consultations.get(payload["case"])
            citizen = await look.people.by_id(case.citizen_id) if case else None
            results = results_told(await look.wanted.of_case(payload["case"]))
            spoken = await spoken_contents(look, payload) if "words" in payload else Contents()
            meeting = await look.appointments.get(payload["appointment"]) if "appointment" in payload else None
        if case is None or citizen is None:
            raise Refused("case-missing")
        met = appointment_facts(case, meeting, self._premises) if meeting is not None else {}
        return replace(spoken, params={**self._facts(case, citizen), "results": results, **met, **spoken.params})

    def _facts(self, case: Consultation, citizen: Person) -> Mapping[str, object]:
        facts: dict[str, object] = {
            "name": citizen.called,
            "number": case.number,
            "subject": case.subject,
            "by": "chat" if citizen.has_chat else "mail",
            "missing": [item.value for item in Item if item in case.missing],
            "case_url": self._link(CASE, case, citizen),
            "rating_url": self._link(CASE, case, citizen),
            "summary": case.summary,
            "silence_days": self._premises.terms.silence_days,
        }
        if (promised := promise(case) or case.promised_at or case.due_at) is not None:
            facts["promised"] = promised
        if (until := closes_after(case, self._premises.terms)) is not None:
            facts |= {"until": until, "case_url": self._link(SILENCE, case, citizen)}
        if case.closed_at is not None and case.close_reason is not None:
            facts |= {"reason": case.close_reason.value, "reopen_until": case.closed_at + self._premises.terms.after}
        return facts

    def _link(self, page: str, case: Consultation, citizen: Person) -> str:
        start = start_payload(page, case, citizen, self._premises.link_key)
        return f"https://t.me/{self._premises.bot_username}?start={start}"
