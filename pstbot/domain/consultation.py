"""The law of a consultation: who may do what in which status. Buttons, drawing and tests are read from the table.

Standard: SK 0330001/65/KPG TAHUN 2023, online procedure steps 4 to 9. Speaking moves the ball.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from pstbot.domain.calendar import OfficeCalendar
from pstbot.domain.case import Act, Actor, CaseChannel, Consultation, Moved, Reason, Status, ball, number
from pstbot.domain.effects import EFFECTS, Changes, Step, turn
from pstbot.domain.errors import DeskError
from pstbot.domain.guards import GUARDS, REASONS
from pstbot.domain.request import Item
from pstbot.domain.terms import STANDARD, Terms

__all__ = [
    "TRANSITIONS",
    "Act",
    "Actor",
    "CaseChannel",
    "Consultation",
    "Moved",
    "Reason",
    "Status",
    "allowed",
    "ball",
    "delivered",
    "move",
    "number",
    "offered",
    "submitted",
]

NEW, INCOMPLETE, OPEN, ANSWERED, CLOSED = Status.NEW, Status.INCOMPLETE, Status.OPEN, Status.ANSWERED, Status.CLOSED

# Act by act: from which status to which. A case that would be OPEN is INCOMPLETE while items are missing, and NEW while
# nobody owns it (`_landing`); so OPEN always has an owner and NEW never has one.
_OFFICER: dict[Act, dict[Status, Status]] = {
    Act.TAKE: {NEW: OPEN, INCOMPLETE: INCOMPLETE, OPEN: OPEN, ANSWERED: ANSWERED},
    Act.ANSWER: {NEW: ANSWERED, INCOMPLETE: ANSWERED, OPEN: ANSWERED, ANSWERED: ANSWERED},
    Act.INTERIM: {NEW: OPEN, INCOMPLETE: INCOMPLETE, OPEN: OPEN, ANSWERED: OPEN},
    Act.NOT_YET: {ANSWERED: OPEN},
    Act.ASK_DETAILS: {NEW: INCOMPLETE, INCOMPLETE: INCOMPLETE, OPEN: INCOMPLETE, ANSWERED: INCOMPLETE},
    Act.COMPLETE: {INCOMPLETE: OPEN},
    Act.NO_REPLY_NEEDED: {OPEN: ANSWERED},
    Act.NOTE: {NEW: NEW, INCOMPLETE: INCOMPLETE, OPEN: OPEN, ANSWERED: ANSWERED, CLOSED: CLOSED},
    Act.HAND_OVER: {NEW: OPEN, INCOMPLETE: INCOMPLETE, OPEN: OPEN, ANSWERED: ANSWERED},
    Act.RELEASE: {INCOMPLETE: INCOMPLETE, OPEN: OPEN, ANSWERED: ANSWERED},
    Act.URGENT: {NEW: NEW, INCOMPLETE: INCOMPLETE, OPEN: OPEN, ANSWERED: ANSWERED},
    Act.NOT_URGENT: {NEW: NEW, INCOMPLETE: INCOMPLETE, OPEN: OPEN, ANSWERED: ANSWERED},
    Act.MERGE: {NEW: CLOSED, INCOMPLETE: CLOSED, OPEN: CLOSED, ANSWERED: CLOSED},
    Act.ABSORB: {NEW: OPEN, INCOMPLETE: OPEN, OPEN: OPEN, ANSWERED: OPEN},
    Act.CLOSE: {NEW: CLOSED, INCOMPLETE: CLOSED, OPEN: CLOSED, ANSWERED: CLOSED},
    Act.REOPEN: {CLOSED: OPEN},
}
_CITIZEN: dict[Act, dict[Status, Status]] = {
    Act.SPEAK: {NEW: NEW, INCOMPLETE: OPEN, OPEN: OPEN, ANSWERED: OPEN},
    Act.COMPLETE: {INCOMPLETE: OPEN},
    Act.STILL_WAITING: {ANSWERED: OPEN},
    Act.EXTEND: {ANSWERED: ANSWERED},
    Act.CLOSE: {ANSWERED: CLOSED},
    Act.WITHDRAW: {NEW: CLOSED, INCOMPLETE: CLOSED, OPEN: CLOSED, ANSWERED: CLOSED},
    Act.REOPEN: {CLOSED: OPEN},
    Act.RATE: {CLOSED: CLOSED},
}
_CLOCK: dict[Act, dict[Status, Status]] = {
    Act.WARN: {NEW: NEW, OPEN: OPEN},
    Act.REMIND: {ANSWERED: ANSWERED},
    Act.CLOSE: {ANSWERED: CLOSED},
}

TRANSITIONS: dict[tuple[Status, Actor, Act], Status] = {
    (before, actor, act): after
    for actor, acts in ((Actor.OFFICER, _OFFICER), (Actor.CITIZEN, _CITIZEN), (Actor.CLOCK, _CLOCK))
    for act, ways in acts.items()
    for before, after in ways.items()
}


def allowed(status: Status, actor: Actor) -> tuple[Act, ...]:
    """Every act the table knows for this actor in this status, in the order of the table."""
    return tuple(act for before, who, act in TRANSITIONS if (before, who) == (status, actor))


def offered(case: Consultation, actor: Actor) -> tuple[Act, ...]:
    """``allowed`` without what this very case would refuse whoever asks; the staff card's buttons are read from it."""
    refused = {Act.NO_REPLY_NEEDED} if case.first_answered_at is None else set()
    refused |= {Act.RELEASE} if case.owner_id is None else set()
    refused |= {Act.NOT_URGENT} if case.urgent is None else {Act.URGENT}
    refused |= {Act.ABSORB}  # a consequence of another case's merge, never a button
    refused |= {Act.REOPEN, Act.RATE} if case.merged_into is not None and actor is Actor.CITIZEN else set()
    return tuple(act for act in allowed(case.status, actor) if act not in refused)


def submitted(
    case_id: int,
    label: str,
    citizen_id: int,
    subject: str,
    now: datetime,
    *,
    calendar: OfficeCalendar,
    verified: bool,
    terms: Terms = STANDARD,
    channel: CaseChannel = CaseChannel.TELEGRAM,
) -> Consultation:
    """A new case: NEW with its clock running, or INCOMPLETE while the e-mail is not verified (``verified`` false)."""
    case = Consultation(case_id, label, citizen_id, Status.NEW, subject, now, now, channel)
    if not verified:
        return replace(case, status=Status.INCOMPLETE, missing=frozenset({Item.EMAIL}))
    step = Step(Actor.CITIZEN, Act.SPEAK, now, calendar, terms)
    return replace(case, complete_at=now, **turn(case, step))


def move(
    case: Consultation,
    actor: Actor,
    act: Act,
    now: datetime,
    *,
    calendar: OfficeCalendar,
    terms: Terms = STANDARD,
    officer: int | None = None,
    to: int | None = None,
    items: Collection[Item] = (),
    reason: Reason | None = None,
    summary: str = "",
    day: int = 0,
    confirmed: bool = False,
    other: Consultation | None = None,
) -> tuple[Consultation, Moved]:
    """The case after an act, and what happened. ``officer`` is required of an officer, ``to`` of a hand-over.

    ``items`` belong to ASK_DETAILS, ``reason`` and ``summary`` to closing (``summary`` also says why an officer waives
    what is missing, or why a case is urgent), ``day`` to REMIND (the letter's) and to WARN (per cent of the turn);
    ``confirmed`` lets an officer act on a colleague's case. ``other`` is the other case of a merge: for MERGE the one
    in which this goes on, for ABSORB the duplicate as it was.
    Raises ``DeskError``: "error-move-not-allowed", or what the guard of the act refuses.
    """
    after = TRANSITIONS.get((case.status, actor, act))
    if after is None:
        raise DeskError("error-move-not-allowed", number=case.number, status=case.status, act=act)
    if (actor is Actor.OFFICER) != (officer is not None):
        raise ValueError("an officer's act names the officer, no other act does")
    reason = reason or _only_reason(actor, act)
    step = Step(actor, act, now, calendar, terms, officer, to, frozenset(items), reason, summary, day, confirmed, other)
    if guard := GUARDS.get(act):
        guard(case, step)
    changes: Changes = {"status": after, "touched_at": now} | EFFECTS[act](case, step)
    moved = _landing(replace(case, **changes))
    return moved, Moved(case.id, actor, act, case.status, moved.status, now, officer, moved.close_reason)


def delivered(case: Consultation, at: datetime) -> Consultation:
    """An answer has arrived: the silence counts from here. Never refuses, whatever happened to the case meanwhile."""
    if case.status is Status.ANSWERED:
        return replace(case, answered_at=at, warned=(), warned_at=None)
    if case.status in (Status.OPEN, Status.NEW) and case.first_answered_at is not None:
        return replace(case, previous_silence=at)
    return case


def _landing(case: Consultation) -> Consultation:
    if case.status is not Status.OPEN:
        return case
    if case.missing:
        return replace(case, status=Status.INCOMPLETE)
    return case if case.owner_id is not None else replace(case, status=Status.NEW)


def _only_reason(actor: Actor, act: Act) -> Reason | None:
    reasons = REASONS.get((actor, act), ())
    return reasons[0] if len(reasons) == 1 else None
