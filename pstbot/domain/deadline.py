"""Warnings about the officer's turn: at half, at four fifths, at the breach; each once, the loudest only."""

from datetime import datetime
from enum import IntEnum

from pstbot.domain.calendar import OfficeCalendar
from pstbot.domain.case import Actor, Consultation, ball


class DeadlineStep(IntEnum):
    """Per cent of the turn's service hours; ``Consultation.alerted`` keeps the last one told."""

    NOTHING = 0
    HALF = 50
    NEARLY = 80
    BREACH = 100


def next_deadline_step(case: Consultation, now: datetime, calendar: OfficeCalendar) -> DeadlineStep:
    """The warning that is due now and not yet told; after an outage only the loudest is left."""
    reached = reached_step(case, now, calendar)
    return reached if reached > case.alerted else DeadlineStep.NOTHING


def reached_step(case: Consultation, now: datetime, calendar: OfficeCalendar) -> DeadlineStep:
    """How far the officer's present turn is, whatever was told; NOTHING where no turn runs."""
    if ball(case.status) is not Actor.OFFICER or case.turn_at is None or case.turn_due_at is None:
        return DeadlineStep.NOTHING
    share = calendar.elapsed_share(case.turn_at, case.turn_due_at, now)
    return max(step for step in DeadlineStep if share * 100 >= step)


def next_deadline_at(case: Consultation, calendar: OfficeCalendar) -> datetime | None:
    """When the next warning will be due; None where no turn runs or everything was told."""
    ahead = [step for step in DeadlineStep if step > case.alerted]
    if not ahead or ball(case.status) is not Actor.OFFICER or case.turn_at is None or case.turn_due_at is None:
        return None
    whole = calendar.service_time(case.turn_at, case.turn_due_at)
    if ahead[0] is DeadlineStep.BREACH or not whole:
        return case.turn_due_at
    return min(calendar.after_service(case.turn_at, whole * int(ahead[0]) / 100), case.turn_due_at)
