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
    if ball(case.status) is not Actor.OFFICER or case.turn_at is None or case.turn_due_at is None:
        return DeadlineStep.NOTHING
    share = calendar.elapsed_share(case.turn_at, case.turn_due_at, now)
    reached = max(step for step in DeadlineStep if share * 100 >= step)
    return reached if reached > case.alerted else DeadlineStep.NOTHING
