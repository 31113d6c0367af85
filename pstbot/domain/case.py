"""What a consultation is: its words and its fields. What may happen to it stands in consultation.py."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pstbot.domain.request import Item


class Status(StrEnum):
    NEW = "new"  # submitted, owned by nobody
    INCOMPLETE = "incomplete"  # something is missing, or the e-mail is not yet verified
    OPEN = "open"  # owned; the citizen spoke last
    ANSWERED = "answered"  # an officer answered last
    CLOSED = "closed"


class Actor(StrEnum):
    CITIZEN = "citizen"
    OFFICER = "officer"
    CLOCK = "clock"


class Act(StrEnum):
    TAKE = "take"
    ANSWER = "answer"
    INTERIM = "interim"  # /tunggu: a message that promises more
    NOT_YET = "not_yet"  # "Masih disiapkan" under an answer: it was an interim message after all
    ASK_DETAILS = "ask_details"
    COMPLETE = "complete"  # citizen: e-mail verified; officer: what is missing is waived, with a reason
    NO_REPLY_NEEDED = "no_reply_needed"
    NOTE = "note"
    HAND_OVER = "hand_over"
    RELEASE = "release"
    URGENT = "urgent"  # goes first; changes no promise
    NOT_URGENT = "not_urgent"
    MERGE = "merge"  # a duplicate closes and goes on in another case of its citizen …
    ABSORB = "absorb"  # … which takes over the turn that an officer owed there
    CLOSE = "close"
    REOPEN = "reopen"
    SPEAK = "speak"
    STILL_WAITING = "still_waiting"  # "Masih menunggu jawaban" under a letter
    EXTEND = "extend"  # "Masih perlu" under a letter
    WITHDRAW = "withdraw"
    RATE = "rate"
    REMIND = "remind"  # a letter about the silence has left
    WARN = "warn"  # the officer's turn is half over, nearly over, or over


class Reason(StrEnum):
    RESOLVED = "resolved"
    SILENCE = "silence"
    WITHDRAWN = "withdrawn"
    REFERRED = "referred"
    OUT_OF_SCOPE = "out_of_scope"
    DUPLICATE = "duplicate"  # merged; reports leave these out (docs/decisions/0012)


class CaseChannel(StrEnum):
    TELEGRAM = "telegram"
    VISIT = "visit"
    WHATSAPP = "whatsapp"
    EMAIL = "email"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Consultation:
    """One case. Two clocks live in it: the officer's turn (three working days) and the citizen's silence (7 × 24 h)."""

    id: int
    number: str
    citizen_id: int
    status: Status
    subject: str
    created_at: datetime
    touched_at: datetime
    channel: CaseChannel = CaseChannel.TELEGRAM
    owner_id: int | None = None  # set in OPEN, never in NEW
    missing: frozenset[Item] = frozenset()
    asked: int = 0  # how often details were asked for; repeats are shown to the coordinator
    complete_at: datetime | None = None  # e-mail verified, or waived
    clear_at: datetime | None = None  # null until clear and complete; the standard's clock starts here
    due_at: datetime | None = None  # the promise to the citizen, reported against first_answered_at
    promised_at: datetime | None = None  # a later date given with the apology; what is reported stays due_at
    turn_at: datetime | None = None  # when the officer's present or last turn began …
    turn_due_at: datetime | None = None  # … and its target; in the first turn the same as due_at
    alerted: int = 0  # per cent of the turn already told: 0, 50, 80 or 100
    answers: int = 0
    first_answered_at: datetime | None = None  # stops the standard's clock
    answered_at: datetime | None = (
        None  # delivery of the last answer, or the last "Masih perlu": silence counts from it
    )
    previous_silence: datetime | None = None  # what "Tidak perlu dibalas" restores
    warned: tuple[int, ...] = ()  # letter days sent in this silence
    warned_at: datetime | None = None  # when the last of them left
    extended: int = 0  # "Masih perlu" in this silence
    closed_at: datetime | None = None
    close_reason: Reason | None = None
    summary: str = ""
    merged_into: int | None = None  # the case in which this duplicate goes on
    urgent: str | None = None  # why officers do it first; none: in its turn


@dataclass(frozen=True, slots=True)
class Moved:
    """What happened, for the audit and for the table of notices."""

    case_id: int
    actor: Actor
    act: Act
    before: Status
    after: Status
    at: datetime
    officer: int | None = None
    reason: Reason | None = None


BALL = {
    Status.NEW: Actor.OFFICER,
    Status.INCOMPLETE: Actor.CITIZEN,
    Status.OPEN: Actor.OFFICER,
    Status.ANSWERED: Actor.CITIZEN,
}


def ball(status: Status) -> Actor | None:
    """Who owes the next word; nobody once the case is closed."""
    return BALL.get(status)


def promise(case: Consultation) -> datetime | None:
    """Until when the citizen was told to expect the first answer; None once it was given, or while nothing is due."""
    return (case.promised_at or case.due_at) if case.first_answered_at is None else None


def number(year: int, serial: int) -> str:
    """A label for people (``KS-2026-000123``). Access never depends on guessing it."""
    return f"KS-{year:04d}-{serial:06d}"
