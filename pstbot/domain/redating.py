"""What becomes of a promised date when the office's calendar changes after it was given."""

from dataclasses import replace
from datetime import datetime

from pstbot.domain.calendar import OfficeCalendar
from pstbot.domain.case import Actor, Consultation, ball, promise
from pstbot.domain.deadline import reached_step
from pstbot.domain.terms import STANDARD, Terms


def redated(case: Consultation, now: datetime, calendar: OfficeCalendar, terms: Terms = STANDARD) -> Consultation:
    """The case with the dates that ``calendar`` gives its officer's turn; the same case where nothing changes.

    A date never moves into the past: a day off that is taken back breaks no promise. A turn that has more time again
    is warned anew; a later date given with an apology stays unless the office is closed on it, or the standard's own
    date is met again.
    """
    if ball(case.status) is not Actor.OFFICER or case.turn_at is None or case.turn_due_at is None:
        return case
    due = calendar.due(case.turn_at, terms.working_days)
    moved = case if due == case.turn_due_at or due <= now else replace(case, turn_due_at=due)
    if case.first_answered_at is None:
        moved = replace(moved, due_at=moved.turn_due_at, promised_at=_promised(moved, now, calendar))
    if moved.turn_due_at == case.turn_due_at:
        return moved
    return replace(moved, alerted=min(case.alerted, reached_step(moved, now, calendar)))


def promise_moves(before: Consultation, after: Consultation) -> bool:
    """Whether the citizen must hear of it: the date of the first answer, never an internal target."""
    return promise(before) != promise(after)


def _promised(case: Consultation, now: datetime, calendar: OfficeCalendar) -> datetime | None:
    if case.promised_at is None or case.turn_due_at is None or case.turn_due_at > now:
        return None
    day = calendar.local_day(case.promised_at)
    return case.promised_at if calendar.is_working_day(day) else calendar.closing_after(day)
