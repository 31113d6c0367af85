"""An appointment of a case, by Zoom or at the counter, from the offered times to its outcome. The law is a table.

Standard: online procedure, step 5: converse online, or continue in person or by Zoom.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeAlias

from pstbot.domain.case import Actor
from pstbot.domain.errors import DeskError
from pstbot.domain.slots import SlotRules


class AppointmentKind(StrEnum):
    ZOOM = "zoom"
    VISIT = "visit"


class AppointmentState(StrEnum):
    PROPOSED = "proposed"  # an officer offers times, the citizen picks one; no place is held
    REQUESTED = "requested"  # the citizen asks for this time, an officer confirms (office setting)
    BOOKED = "booked"
    CHECKED_IN = "checked_in"  # a visitor has arrived
    DONE = "done"
    PARTLY = "partly"  # it took place and more is to be done
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


class AppointmentAct(StrEnum):
    PICK = "pick"  # one of the offered times
    CONFIRM = "confirm"
    MOVE = "move"
    CANCEL = "cancel"
    CHECK_IN = "check_in"
    DONE = "done"
    PARTLY = "partly"
    NO_SHOW = "no_show"


State: TypeAlias = AppointmentState
Act: TypeAlias = AppointmentAct

LIVE = frozenset({State.PROPOSED, State.REQUESTED, State.BOOKED, State.CHECKED_IN})  # one of them a case at most
HOLDING = frozenset({State.REQUESTED, State.BOOKED, State.CHECKED_IN})  # a place is taken
RECORDED = frozenset({State.DONE, State.PARTLY, State.NO_SHOW})

JUST_BOOKED = timedelta(hours=1)  # a reminder so soon after the booking tells nobody anything new
EARLY = timedelta(minutes=15)  # before its start an appointment may begin


@dataclass(frozen=True, slots=True)
class Appointment:
    """``starts_at`` is none while times are only offered. ``sequence`` counts what calendars were told (RFC 5545)."""

    id: int
    case_id: int
    kind: AppointmentKind
    state: AppointmentState
    minutes: int
    created_at: datetime
    starts_at: datetime | None = None
    resource: str | None = None  # the Zoom host whose room it is, or ``VISITS``
    seat: int | None = None
    code: str | None = None  # what a visitor shows at the counter
    sequence: int = 0
    meeting_id: str | None = None
    join_url: str | None = None
    told: tuple[int, ...] = ()  # minutes before the start whose reminder has left (and what appointment_clock names)
    started_at: datetime | None = None  # the officer began
    joined_at: datetime | None = None  # the citizen came in
    ended_at: datetime | None = None  # the room was left
    reason: str = ""  # why it was moved or cancelled, in the words of whoever did
    note: str = ""  # what came of it

    @property
    def ends_at(self) -> datetime | None:
        return None if self.starts_at is None else self.starts_at + timedelta(minutes=self.minutes)


VISITS = "visit"


@dataclass(frozen=True, slots=True)
class AppointmentMoved:
    """What happened, for the audit and for the table of notices."""

    appointment_id: int
    case_id: int
    actor: Actor
    act: AppointmentAct
    before: AppointmentState
    after: AppointmentState


_CITIZEN: dict[Act, dict[State, State]] = {
    Act.PICK: {State.PROPOSED: State.BOOKED},
    Act.MOVE: {State.REQUESTED: State.REQUESTED, State.BOOKED: State.BOOKED},
    Act.CANCEL: {State.PROPOSED: State.CANCELLED, State.REQUESTED: State.CANCELLED, State.BOOKED: State.CANCELLED},
}
_OFFICER: dict[Act, dict[State, State]] = {
    Act.CONFIRM: {State.REQUESTED: State.BOOKED},
    Act.MOVE: {State.REQUESTED: State.BOOKED, State.BOOKED: State.BOOKED},
    Act.CANCEL: {state: State.CANCELLED for state in State if state in LIVE},
    Act.CHECK_IN: {State.BOOKED: State.CHECKED_IN},
    # an outcome may be corrected: the wrong button is pressed easily
    Act.DONE: dict.fromkeys((State.BOOKED, State.CHECKED_IN, State.PARTLY, State.NO_SHOW), State.DONE),
    Act.PARTLY: dict.fromkeys((State.BOOKED, State.CHECKED_IN, State.DONE, State.NO_SHOW), State.PARTLY),
    Act.NO_SHOW: dict.fromkeys((State.BOOKED, State.DONE, State.PARTLY), State.NO_SHOW),
}
_CLOCK: dict[Act, dict[State, State]] = {
    # offered times that are all over, a request that nobody confirmed, a day off or an absence, a closed case
    Act.CANCEL: {State.PROPOSED: State.CANCELLED, State.REQUESTED: State.CANCELLED, State.BOOKED: State.CANCELLED},
}

APPOINTMENT_TRANSITIONS: dict[tuple[State, Actor, Act], State] = {
    (before, actor, act): after
    for actor, acts in ((Actor.CITIZEN, _CITIZEN), (Actor.OFFICER, _OFFICER), (Actor.CLOCK, _CLOCK))
    for act, ways in acts.items()
    for before, after in ways.items()
}


def move_appointment(
    appointment: Appointment,
    actor: Actor,
    act: AppointmentAct,
    now: datetime,
    rules: SlotRules,
    *,
    starts_at: datetime | None = None,
    reason: str = "",
    note: str = "",
    confirmed_by_officer: bool = False,
) -> tuple[Appointment, AppointmentMoved]:
    """The appointment after an act. ``starts_at`` belongs to PICK and MOVE; whether it is free the store decides.

    ``confirmed_by_officer``: the office wants an officer's word on every time that a citizen chooses.
    Raises ``DeskError``: "error-appointment-moved-on", or what the guard of the act refuses.
    """
    after = APPOINTMENT_TRANSITIONS.get((appointment.state, actor, act))
    if after is None:
        raise DeskError("error-appointment-moved-on", state=appointment.state)
    if guard := _GUARDS.get(act):
        guard(appointment, actor, now, rules)
    if act is Act.MOVE and actor is Actor.CITIZEN and confirmed_by_officer:
        after = State.REQUESTED
    changed = replace(appointment, state=after, reason=reason or appointment.reason, note=note or appointment.note)
    if act in (Act.PICK, Act.MOVE):
        if starts_at is None:
            raise ValueError("a time belongs to this act")
        changed = replace(changed, starts_at=starts_at, told=too_late_for(starts_at, now, rules))
    if _is_told_to_calendars(appointment, act):
        changed = replace(changed, sequence=appointment.sequence + 1)
    done = AppointmentMoved(appointment.id, appointment.case_id, actor, act, appointment.state, after)
    return changed, done


def too_late_for(starts_at: datetime, now: datetime, rules: SlotRules) -> tuple[int, ...]:
    """Reminders that an appointment booked now does not need any more."""
    return tuple(each for each in rules.reminders if starts_at - timedelta(minutes=each) < now + JUST_BOOKED)


def is_pending(appointment: Appointment) -> bool:
    """Silence is held meanwhile; "Tindak lanjut" stands on the card."""
    return appointment.state in LIVE


def _is_told_to_calendars(appointment: Appointment, act: AppointmentAct) -> bool:
    """An invitation that went out earlier is replaced or withdrawn by one with a higher number."""
    return act in (Act.MOVE, Act.CANCEL) and appointment.state in HOLDING


def _in_time(appointment: Appointment, actor: Actor, now: datetime, rules: SlotRules) -> None:
    """Citizens may change it themselves until shortly before; officers until it begins; the clock whenever it must."""
    if appointment.starts_at is None or actor is Actor.CLOCK:
        return
    if actor is Actor.CITIZEN and now > appointment.starts_at - rules.change:
        raise DeskError("error-appointment-too-late", minutes=rules.change_minutes)


def _visitor(appointment: Appointment, actor: Actor, now: datetime, rules: SlotRules) -> None:
    if appointment.kind is not AppointmentKind.VISIT:
        raise DeskError("error-appointment-no-visit")


def _begun(appointment: Appointment, actor: Actor, now: datetime, rules: SlotRules) -> None:
    if appointment.starts_at is None or now < appointment.starts_at - EARLY:
        raise DeskError("error-appointment-not-yet", starts=appointment.starts_at)


def _missed(appointment: Appointment, actor: Actor, now: datetime, rules: SlotRules) -> None:
    """Nobody is absent before the grace is over."""
    if appointment.starts_at is None or now < appointment.starts_at + rules.grace:
        raise DeskError("error-appointment-not-yet", starts=appointment.starts_at)


_GUARDS: dict[AppointmentAct, Callable[[Appointment, Actor, datetime, SlotRules], None]] = {
    Act.MOVE: _in_time,
    Act.CANCEL: _in_time,
    Act.CHECK_IN: _visitor,
    Act.DONE: _begun,
    Act.PARTLY: _begun,
    Act.NO_SHOW: _missed,
}
