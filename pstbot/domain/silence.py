"""Seven days of silence: counted only while the citizen owes the answer, announced twice, closed in service hours.

Standard: online procedure, step 7. A day of silence is 24 hours from the delivery of the last answer.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from pstbot.domain.calendar import OfficeCalendar
from pstbot.domain.case import Consultation, Status
from pstbot.domain.terms import STANDARD, Terms

LAST_NOTICE = timedelta(hours=24)  # after a long outage nobody is closed without a day's warning


class SilenceStep(StrEnum):
    NOTHING = "nothing"
    WARN_3 = "warn_3"
    WARN_6 = "warn_6"
    CLOSE = "close"


def silence_due_at(case: Consultation, terms: Terms = STANDARD) -> datetime | None:
    """When the seven days are over; None while the citizen owes nothing or the answer is not delivered."""
    if case.status is not Status.ANSWERED or case.answered_at is None:
        return None
    return case.answered_at + terms.silence


def counted_from(case: Consultation, at: datetime) -> Consultation:
    """The citizen could not write until ``at``: the seven days and their letters begin anew from there."""
    if case.answered_at is None or case.answered_at >= at:
        return case
    return replace(case, answered_at=at, warned=(), warned_at=None)


def closes_after(case: Consultation, terms: Terms = STANDARD) -> datetime | None:
    """When the silence ends, at the earliest: never within a day of the last letter."""
    due = silence_due_at(case, terms)
    if due is None or case.warned_at is None:
        return due
    return max(due, case.warned_at + LAST_NOTICE)


def resumed(case: Consultation, held_since: datetime, now: datetime) -> Consultation:
    """The case after its appointment is over: the silence stood still as long as that was pending."""
    if case.status is not Status.ANSWERED or case.answered_at is None or case.answered_at >= now:
        return case
    return replace(case, answered_at=case.answered_at + (now - max(case.answered_at, held_since)))


def next_silence_step(
    case: Consultation, now: datetime, calendar: OfficeCalendar, held: bool, terms: Terms = STANDARD
) -> SilenceStep:
    """What the silence asks for now. ``held``: an appointment is pending, or a reply waits in the inbox.

    An overdue first letter is skipped once the second is due. The close follows the second letter by a day at least
    and waits for service hours, so that somebody is there when the citizen objects.
    """
    due = silence_due_at(case, terms)
    if due is None or held:
        return SilenceStep.NOTHING
    if letter := _letter(case, now, terms):
        return letter if _by_day(now, calendar, terms) else SilenceStep.NOTHING
    told = case.warned_at is not None and now >= case.warned_at + LAST_NOTICE
    return SilenceStep.CLOSE if now >= due and told and calendar.is_open(now) else SilenceStep.NOTHING


def _letter(case: Consultation, now: datetime, terms: Terms) -> SilenceStep | None:
    first, second = terms.letter_days
    silent = now - case.answered_at if case.answered_at else timedelta()
    if second in case.warned or silent < timedelta(days=first):
        return None
    if silent >= timedelta(days=second):
        return SilenceStep.WARN_6
    return None if first in case.warned else SilenceStep.WARN_3


def _by_day(now: datetime, calendar: OfficeCalendar, terms: Terms) -> bool:
    return terms.letters_from <= now.astimezone(calendar.zone).time() < terms.letters_until
