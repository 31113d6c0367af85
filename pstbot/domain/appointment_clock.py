"""What the clock owes an appointment: reminders, a look whether the officer is there, the question how it went.

Each is told once, also across restarts: what was told is kept with the appointment. After an outage only the reminder
that still makes sense leaves.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from pstbot.domain.appointment import Appointment, AppointmentKind, AppointmentState
from pstbot.domain.calendar import OfficeCalendar
from pstbot.domain.slots import SlotRules

# Beside the reminders' minutes ``Appointment.told`` holds these.
ABSENT_TOLD, OUTCOME_ASKED, LINK_MISSED = 0, -1, -2

LINK_WANTED = timedelta(hours=2)  # before the start: who is to paste a link by hand needs time for it


class Tick(StrEnum):
    """In the order in which they are looked at."""

    DISPLACED = "displaced"  # the office is closed at that time after all
    PASSED = "passed"  # nobody chose or confirmed in time
    LINK_MISSING = "link_missing"
    REMIND = "remind"
    ABSENT = "absent"  # the officer has not begun
    OUTCOME = "outcome"  # it is over: how was it?


@dataclass(frozen=True, slots=True)
class Due:
    """``minutes`` belongs to REMIND; ``told`` is what ``Appointment.told`` holds afterwards."""

    tick: Tick
    told: tuple[int, ...]
    minutes: int = 0


def due_now(
    appointment: Appointment,
    offers: Sequence[datetime],
    now: datetime,
    calendar: OfficeCalendar,
    rules: SlotRules,
) -> Due | None:
    """What the clock has to do about it now; ask again when that is done."""
    state, start = appointment.state, appointment.starts_at
    if state is AppointmentState.PROPOSED:
        return Due(Tick.PASSED, appointment.told) if all(offer <= now for offer in offers) else None
    if start is None or state not in (
        AppointmentState.REQUESTED,
        AppointmentState.BOOKED,
        AppointmentState.CHECKED_IN,
    ):
        return None
    if now < start and not calendar.is_working_day(calendar.local_day(start)):
        return Due(Tick.DISPLACED, appointment.told)
    if state is AppointmentState.REQUESTED:
        return Due(Tick.PASSED, appointment.told) if start <= now else None
    return _of_booked(appointment, start, now, rules)


def next_look(appointment: Appointment, offers: Sequence[datetime], now: datetime, rules: SlotRules) -> datetime | None:
    """When the clock must look again; None for what needs no clock any more."""
    start = appointment.starts_at
    if appointment.state is AppointmentState.PROPOSED:
        return max(offers, default=now)
    if start is None:
        return None
    if appointment.state is AppointmentState.REQUESTED:
        return start
    return min((at for at in _moments(appointment, start, rules) if at > now), default=None)


def _of_booked(appointment: Appointment, start: datetime, now: datetime, rules: SlotRules) -> Due | None:
    told = appointment.told
    zoom = appointment.kind is AppointmentKind.ZOOM
    if zoom and appointment.join_url is None and LINK_MISSED not in told and start - LINK_WANTED <= now < start:
        return Due(Tick.LINK_MISSING, (*told, LINK_MISSED))
    reached = [each for each in rules.reminders if each not in told and now >= start - timedelta(minutes=each)]
    if reached and now < start:
        return Due(Tick.REMIND, (*told, *reached), min(reached))
    absent = start + timedelta(minutes=rules.absent_minutes)
    ends = start + timedelta(minutes=appointment.minutes)
    if zoom and appointment.started_at is None and ABSENT_TOLD not in told and absent <= now < ends:
        return Due(Tick.ABSENT, (*told, ABSENT_TOLD))
    if now >= ends and OUTCOME_ASKED not in told:
        return Due(Tick.OUTCOME, (*told, OUTCOME_ASKED))
    return None


def _moments(appointment: Appointment, start: datetime, rules: SlotRules) -> list[datetime]:
    moments = [start - timedelta(minutes=each) for each in rules.reminders if each not in appointment.told]
    if appointment.kind is AppointmentKind.ZOOM:
        moments.append(start - LINK_WANTED)
        moments.append(start + timedelta(minutes=rules.absent_minutes))
    return [*moments, start + timedelta(minutes=appointment.minutes)]
