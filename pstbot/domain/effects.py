"""What each act changes in a consultation besides its status: one small function an act, and the table of them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from pstbot.domain.calendar import OfficeCalendar
from pstbot.domain.case import Act, Actor, Consultation, Reason, Status, ball
from pstbot.domain.deadline import DeadlineStep
from pstbot.domain.request import Item
from pstbot.domain.terms import Terms

Changes = dict[str, Any]
UNVERIFIED = frozenset({Item.EMAIL})
NO_SILENCE: Changes = {"answered_at": None, "previous_silence": None, "warned": (), "warned_at": None, "extended": 0}


@dataclass(frozen=True, slots=True)
class Step:
    """Everything an act may need to know besides the case."""

    actor: Actor
    act: Act
    now: datetime
    calendar: OfficeCalendar
    terms: Terms
    officer: int | None = None
    to: int | None = None
    items: frozenset[Item] = frozenset()
    reason: Reason | None = None
    summary: str = ""
    day: int = 0
    confirmed: bool = False
    other: Consultation | None = None


def turn(case: Consultation, step: Step) -> Changes:
    """The officer's turn begins; while nothing was answered this is the standard's clock itself."""
    due = step.calendar.due(step.now, step.terms.working_days)
    begun: Changes = {"turn_at": step.now, "turn_due_at": due, "alerted": 0}
    promised: Changes = {"clear_at": step.now, "due_at": due, "promised_at": None}
    return begun | (promised if case.first_answered_at is None else {})


def _silence_broken(case: Consultation, step: Step) -> Changes:
    return {"previous_silence": case.answered_at, "answered_at": None}


def _claim(case: Consultation, step: Step) -> Changes:
    return {"owner_id": step.officer}


def _speak(case: Consultation, step: Step) -> Changes:
    match case.status:
        case Status.INCOMPLETE:
            left = case.missing & UNVERIFIED
            return {"missing": left} | ({} if left else turn(case, step))
        case Status.ANSWERED:
            return _silence_broken(case, step) | turn(case, step)
        case _:
            return {}


def _answer(case: Consultation, step: Step) -> Changes:
    given: Changes = {"answers": case.answers + 1, "first_answered_at": case.first_answered_at or step.now}
    given |= {"missing": frozenset()}  # who answers all the same has waived it
    return _claim(case, step) | NO_SILENCE | given  # the silence begins at the delivery


def _interim(case: Consultation, step: Step) -> Changes:
    promised = case.status is Status.ANSWERED
    return _claim(case, step) | (_silence_broken(case, step) | turn(case, step) if promised else {})


def _not_yet(case: Consultation, step: Step) -> Changes:
    left = case.answers - 1
    if left > 0:
        return NO_SILENCE | {"answers": left} | _old_turn(case, step)
    unanswered = replace(case, first_answered_at=None, turn_at=case.clear_at, turn_due_at=case.due_at)
    resumed = {"answers": 0, "first_answered_at": None, "turn_at": case.clear_at, "turn_due_at": case.due_at}
    return NO_SILENCE | resumed | _old_turn(unanswered, step)


def _still_waiting(case: Consultation, step: Step) -> Changes:
    return _silence_broken(case, step) | _old_turn(case, step)


def _old_turn(case: Consultation, step: Step) -> Changes:
    """The old due stays: that was no answer. Only a case answered while incomplete has no turn to go on with."""
    return {} if case.turn_due_at is not None else turn(case, step)


def _ask_details(case: Consultation, step: Step) -> Changes:
    voided: Changes = {"clear_at": None, "due_at": None, "promised_at": None} if case.first_answered_at is None else {}
    unverified = {"complete_at": None} if Item.EMAIL in step.items else {}
    return (
        _claim(case, step)
        | NO_SILENCE
        | {"missing": step.items | (case.missing & UNVERIFIED), "asked": case.asked + 1}
        | {"turn_at": None, "turn_due_at": None, "alerted": 0}
        | voided
        | unverified
    )


def _complete(case: Consultation, step: Step) -> Changes:
    left = case.missing - UNVERIFIED if step.actor is Actor.CITIZEN else frozenset()
    done: Changes = {"missing": left, "complete_at": case.complete_at or step.now}
    return done | ({} if left else turn(case, step))


def _no_reply_needed(case: Consultation, step: Step) -> Changes:
    return {"answered_at": case.previous_silence or step.now, "previous_silence": None}


def _urgent(case: Consultation, step: Step) -> Changes:
    """Order among officers is nothing that moved for the citizen."""
    why = step.summary.strip() if step.act is Act.URGENT else None
    return {"urgent": why, "touched_at": case.touched_at}


def _close(case: Consultation, step: Step) -> Changes:
    return {
        "closed_at": step.now,
        "close_reason": step.reason,
        "summary": step.summary,
        "owner_id": case.owner_id if case.owner_id is not None else step.officer,
    }


def _merge(case: Consultation, step: Step) -> Changes:
    return _close(case, step) | {"merged_into": step.other.id if step.other else None}


def _absorb(case: Consultation, step: Step) -> Changes:
    """The duplicate's turn becomes this case's, unless its own ends earlier: no date that was promised is lost."""
    other = step.other
    assert other is not None
    owner: Changes = {"owner_id": case.owner_id if case.owner_id is not None else other.owner_id}
    if ball(case.status) is Actor.OFFICER and _target(case) <= _target(other):
        return owner
    taken: Changes = {"turn_at": other.turn_at, "turn_due_at": other.turn_due_at, "alerted": other.alerted}
    clear: Changes = {"missing": frozenset(), "complete_at": case.complete_at or other.complete_at or step.now}
    broken = _silence_broken(case, step) if case.status is Status.ANSWERED else {}
    return owner | taken | clear | broken | (_promise_of(other) if case.first_answered_at is None else {})


def _promise_of(other: Consultation) -> Changes:
    """The clock of the duplicate's turn, as the standard's clock; a date given with an apology goes along."""
    later = other.promised_at if other.first_answered_at is None else None
    return {"clear_at": other.turn_at, "due_at": other.turn_due_at, "promised_at": later}


def _target(case: Consultation) -> datetime:
    assert case.turn_due_at is not None  # wherever an officer owes the next word
    return case.turn_due_at


def _reopen(case: Consultation, step: Step) -> Changes:
    left = case.missing & UNVERIFIED
    fresh: Changes = {"closed_at": None, "close_reason": None, "summary": "", "missing": left, "merged_into": None}
    claimed = _claim(case, step) if step.actor is Actor.OFFICER else {}
    return NO_SILENCE | fresh | claimed | ({} if left else turn(case, step))


def _extend(case: Consultation, step: Step) -> Changes:
    return {"answered_at": step.now, "extended": case.extended + 1, "warned": (), "warned_at": None}


def _remind(case: Consultation, step: Step) -> Changes:
    return {"warned": (*case.warned, step.day), "warned_at": step.now}


def _warn(case: Consultation, step: Step) -> Changes:
    """At the breach of the standard's promise the citizen is given the end of the next working day."""
    told: Changes = {"alerted": max(case.alerted, step.day)}
    if step.day < DeadlineStep.BREACH or case.first_answered_at is not None:
        return told
    return told | {"promised_at": step.calendar.closing_after(step.calendar.local_day(step.now))}


EFFECTS: dict[Act, Callable[[Consultation, Step], Changes]] = {
    Act.TAKE: _claim,
    Act.ANSWER: _answer,
    Act.INTERIM: _interim,
    Act.NOT_YET: _not_yet,
    Act.ASK_DETAILS: _ask_details,
    Act.COMPLETE: _complete,
    Act.NO_REPLY_NEEDED: _no_reply_needed,
    Act.NOTE: lambda case, step: {},
    Act.HAND_OVER: lambda case, step: {"owner_id": step.to},
    Act.RELEASE: lambda case, step: {"owner_id": None},
    Act.URGENT: _urgent,
    Act.NOT_URGENT: _urgent,
    Act.MERGE: _merge,
    Act.ABSORB: _absorb,
    Act.CLOSE: _close,
    Act.REOPEN: _reopen,
    Act.SPEAK: _speak,
    Act.STILL_WAITING: _still_waiting,
    Act.EXTEND: _extend,
    Act.WITHDRAW: _close,
    Act.RATE: lambda case, step: {},
    Act.REMIND: _remind,
    Act.WARN: _warn,
}
