"""Short words for playing a case: who acts, when, with what."""

from dataclasses import replace
from typing import Any

from pstbot.domain.consultation import Act, Actor, Consultation, Reason, Status, delivered, move
from pstbot.domain.request import Item

from .desk import BUDI, RINA, case, local, office

# Siti's second question, which nobody has taken yet.
ANOTHER = replace(case(), id=2, number="KS-2026-000002")

# What an act cannot do without.
NEEDS: dict[tuple[Actor, Act], dict[str, Any]] = {
    (Actor.OFFICER, Act.ASK_DETAILS): {"items": {Item.REGION}},
    (Actor.OFFICER, Act.COMPLETE): {"summary": "tidak punya e-mail"},
    (Actor.OFFICER, Act.HAND_OVER): {"to": RINA},
    (Actor.OFFICER, Act.URGENT): {"summary": "tenggat pengguna dekat"},
    (Actor.OFFICER, Act.MERGE): {"other": ANOTHER},
    (Actor.OFFICER, Act.ABSORB): {"other": replace(ANOTHER, status=Status.OPEN, owner_id=RINA)},
    (Actor.OFFICER, Act.CLOSE): {"reason": Reason.RESOLVED, "summary": "Tabel inflasi diberikan"},
}


def officer(before: Consultation, act: Act, at: str = "2026-03-02 10:00", by: int = BUDI, **more: Any) -> Consultation:
    return move(before, Actor.OFFICER, act, local(at), calendar=office(), officer=by, **more)[0]


def citizen(before: Consultation, act: Act, at: str, **more: Any) -> Consultation:
    return move(before, Actor.CITIZEN, act, local(at), calendar=office(), **more)[0]


def clock(before: Consultation, act: Act, at: str, **more: Any) -> Consultation:
    return move(before, Actor.CLOCK, act, local(at), calendar=office(), **more)[0]


def owned(status: Status) -> Consultation:
    """Siti's case in the given status; Budi's wherever somebody owns it, and answered once before it is open."""
    answered = delivered(officer(case(), Act.ANSWER), local("2026-03-02 10:01"))
    return {
        Status.NEW: case(),
        Status.INCOMPLETE: officer(case(), Act.ASK_DETAILS, items={Item.REGION}),
        Status.OPEN: citizen(answered, Act.SPEAK, "2026-03-02 10:02"),
        Status.ANSWERED: answered,
        Status.CLOSED: officer(answered, Act.CLOSE, **NEEDS[Actor.OFFICER, Act.CLOSE]),
    }[status]
