"""What an act demands besides its row in the table of transitions; each demand refuses with the key of a text."""

from collections.abc import Callable

from pstbot.domain.case import Act, Actor, Consultation, Reason, Status, ball
from pstbot.domain.effects import Step
from pstbot.domain.errors import DeskError

LATE = 0.8  # of the turn's service hours: from here any officer takes over with one tap

# Where only one is possible it need not be given.
REASONS: dict[tuple[Actor, Act], tuple[Reason, ...]] = {
    (Actor.OFFICER, Act.CLOSE): (Reason.RESOLVED, Reason.REFERRED, Reason.OUT_OF_SCOPE, Reason.SILENCE),
    (Actor.OFFICER, Act.MERGE): (Reason.DUPLICATE,),
    (Actor.CITIZEN, Act.CLOSE): (Reason.RESOLVED,),
    (Actor.CLOCK, Act.CLOSE): (Reason.SILENCE,),
    (Actor.CITIZEN, Act.WITHDRAW): (Reason.WITHDRAWN,),
}


# What a coordinator does in a colleague's case without taking it over.
COORDINATED = frozenset({Act.URGENT, Act.NOT_URGENT, Act.MERGE})


def is_late(case: Consultation, step: Step) -> bool:
    if case.turn_at is None or case.turn_due_at is None:
        return False
    return step.calendar.elapsed_share(case.turn_at, case.turn_due_at, step.now) >= LATE


def _yours(case: Consultation, step: Step) -> None:
    if case.owner_id not in (None, step.officer) and not step.confirmed:
        raise DeskError("error-case-owned", number=case.number, owner=case.owner_id)


def _take(case: Consultation, step: Step) -> None:
    if not is_late(case, step):
        _yours(case, step)


def _ask_details(case: Consultation, step: Step) -> None:
    _yours(case, step)
    if not step.items:
        raise DeskError("error-details-need-items")


def _complete(case: Consultation, step: Step) -> None:
    if step.actor is Actor.OFFICER:
        _yours(case, step)
        if not step.summary.strip():
            raise DeskError("error-waiver-needs-reason")


def _no_reply_needed(case: Consultation, step: Step) -> None:
    _yours(case, step)
    if case.first_answered_at is None:
        raise DeskError("error-nothing-answered-yet", number=case.number)


def _urgent(case: Consultation, step: Step) -> None:
    _yours(case, step)
    if case.urgent is not None:
        raise DeskError("error-urgent-already", number=case.number)
    if not step.summary.strip():
        raise DeskError("error-urgent-needs-reason")


def _not_urgent(case: Consultation, step: Step) -> None:
    _yours(case, step)
    if case.urgent is None:
        raise DeskError("error-not-urgent", number=case.number)


def _hand_over(case: Consultation, step: Step) -> None:
    _yours(case, step)
    if step.to is None:
        raise ValueError("a hand-over names the officer who receives")


def _merge(case: Consultation, step: Step) -> None:
    _yours(case, step)
    if step.other is None:
        raise ValueError("a merge names the case that goes on")
    if step.other.id == case.id:
        raise DeskError("error-merge-self", number=case.number)
    if step.other.citizen_id != case.citizen_id:
        raise DeskError("error-merge-foreign", number=case.number, other=step.other.number)
    if step.other.status is Status.CLOSED:
        raise DeskError("error-merge-closed", number=case.number, other=step.other.number)


def _absorb(case: Consultation, step: Step) -> None:
    if step.other is None or ball(step.other.status) is not Actor.OFFICER:
        raise ValueError("only a turn that an officer owes can be taken over")


def _close(case: Consultation, step: Step) -> None:
    if step.reason not in REASONS[step.actor, step.act]:
        raise DeskError("error-reason-not-allowed", number=case.number)
    if step.actor is Actor.OFFICER:
        _yours(case, step)
        _officer_closes(case, step)


def _officer_closes(case: Consultation, step: Step) -> None:
    if not step.summary.strip():
        raise DeskError("error-summary-needed")
    if step.reason is Reason.SILENCE and not _asked_long_ago(case, step):
        raise DeskError("error-silence-too-short", days=step.terms.silence_days)


def _asked_long_ago(case: Consultation, step: Step) -> bool:
    return case.status is Status.INCOMPLETE and step.now - case.touched_at >= step.terms.silence


def _extend(case: Consultation, step: Step) -> None:
    if case.extended >= step.terms.extensions:
        raise DeskError("error-extended-enough", times=step.terms.extensions)


def _after(case: Consultation, step: Step) -> None:
    if step.actor is Actor.CITIZEN and case.merged_into is not None:
        raise DeskError("error-merged", number=case.number, main=case.merged_into)
    late = case.closed_at is None or step.now - case.closed_at > step.terms.after
    if step.actor is Actor.CITIZEN and late:
        raise DeskError("error-closed-too-long", number=case.number, days=step.terms.after_days)


GUARDS: dict[Act, Callable[[Consultation, Step], None]] = {
    Act.TAKE: _take,
    Act.ANSWER: _yours,
    Act.INTERIM: _yours,
    Act.NOT_YET: _yours,
    Act.ASK_DETAILS: _ask_details,
    Act.COMPLETE: _complete,
    Act.NO_REPLY_NEEDED: _no_reply_needed,
    Act.HAND_OVER: _hand_over,
    Act.RELEASE: _yours,
    Act.URGENT: _urgent,
    Act.NOT_URGENT: _not_urgent,
    Act.MERGE: _merge,
    Act.ABSORB: _absorb,
    Act.CLOSE: _close,
    Act.WITHDRAW: _close,
    Act.EXTEND: _extend,
    Act.REOPEN: _after,
    Act.RATE: _after,
}
