"""Which move tells whom, and how. Read by the services, by the renderer's test and by docs/consultation.md."""

from dataclasses import dataclass
from enum import StrEnum

from pstbot.domain.case import Act, Actor


class To(StrEnum):
    CITIZEN = "citizen"
    STAFF = "staff"  # the case's topic
    GENERAL = "general"  # outside of topics, for the coordinator


class Via(StrEnum):
    CHAT = "chat"
    MAIL = "mail"  # only ever to a verified address


@dataclass(frozen=True, slots=True)
class Notice:
    to: To
    via: Via
    key: str


SUBMITTED = (Notice(To.CITIZEN, Via.MAIL, "case-received"),)

# An officer wrote it down: whoever has a chat sees it there, too.
RECORDED = (Notice(To.CITIZEN, Via.CHAT, "case-recorded"), *SUBMITTED)

_CLOSED = (Notice(To.CITIZEN, Via.CHAT, "case-closed"), Notice(To.CITIZEN, Via.MAIL, "case-closed"))

# What the clock tells about the officer's turn, by per cent of it that is over.
WARNED: dict[int, tuple[Notice, ...]] = {
    50: (Notice(To.STAFF, Via.CHAT, "turn-half"),),
    80: (Notice(To.STAFF, Via.CHAT, "turn-nearly"),),
    100: (Notice(To.GENERAL, Via.CHAT, "turn-over"),),
}

# Only the standard's promise is apologised for: the targets of later turns are the office's own.
BREACHED = (Notice(To.CITIZEN, Via.CHAT, "breach-apology"), Notice(To.CITIZEN, Via.MAIL, "breach-apology"))

PROMISE_MOVED = (Notice(To.CITIZEN, Via.CHAT, "promise-moved"),)

MERGED = (Notice(To.CITIZEN, Via.CHAT, "case-merged"),)

# Every notice that belongs to a case, for the tests that compare this table with screens and letters.
EVERY = (SUBMITTED, RECORDED, BREACHED, PROMISE_MOVED, MERGED, *WARNED.values())

# Words themselves (answers, interim messages, what citizens say) are relayed, not announced.
NOTICES: dict[tuple[Actor, Act], tuple[Notice, ...]] = {
    (Actor.OFFICER, Act.TAKE): (Notice(To.CITIZEN, Via.CHAT, "case-taken"),),
    (Actor.OFFICER, Act.HAND_OVER): (Notice(To.CITIZEN, Via.CHAT, "case-handed-over"),),
    (Actor.OFFICER, Act.ASK_DETAILS): (Notice(To.CITIZEN, Via.CHAT, "details-asked"),),
    (Actor.OFFICER, Act.CLOSE): _CLOSED,
    (Actor.OFFICER, Act.REOPEN): (Notice(To.CITIZEN, Via.CHAT, "case-reopened"),),
    (Actor.CLOCK, Act.CLOSE): (*_CLOSED, Notice(To.STAFF, Via.CHAT, "closed-by-silence")),
    (Actor.CLOCK, Act.REMIND): (
        Notice(To.CITIZEN, Via.CHAT, "silence-reminder"),
        Notice(To.CITIZEN, Via.MAIL, "silence-warning"),
    ),
    (Actor.CITIZEN, Act.CLOSE): (Notice(To.STAFF, Via.CHAT, "closed-by-citizen"), _CLOSED[1]),
    (Actor.CITIZEN, Act.WITHDRAW): (Notice(To.STAFF, Via.CHAT, "withdrawn"),),
    (Actor.CITIZEN, Act.REOPEN): (Notice(To.STAFF, Via.CHAT, "reopened-by-citizen"),),
    (Actor.CITIZEN, Act.COMPLETE): (Notice(To.STAFF, Via.CHAT, "completed"), *SUBMITTED),
    (Actor.CITIZEN, Act.STILL_WAITING): (Notice(To.STAFF, Via.CHAT, "still-waiting"),),
}

# What a citizen who does not read the chat (``domain.reach``) gets in place of a notice there: this letter, or words
# that an officer passes on.
INSTEAD: dict[str, str] = {
    "case-recorded": "case-received",
    "case-closed": "case-closed",
    "case-merged": "case-merged",
    "case-reopened": "case-reopened",
    "details-asked": "details-asked",
    "silence-reminder": "silence-warning",
    "breach-apology": "breach-apology",
    "promise-moved": "promise-moved",
}

# What an officer says to a citizen to whom no letter does. A case that is being recorded is said by whoever records it.
BY_WORD = INSTEAD.keys() - {"case-recorded"} | {
    "appointment-offered",
    "appointment-booked",
    "appointment-moved",
    "appointment-cancelled",
    "appointment-link",
}

# Their letters, with an invitation, leave beside them (services/appointment_news.py).
LETTERS_BESIDE = frozenset({"appointment-booked", "appointment-moved", "appointment-cancelled", "appointment-link"})

# Letters whose answer only an officer can see, in the office's mailbox.
ASKS = frozenset({"silence-reminder"})

# … or nothing, and why.
UNWRITTEN: dict[str, str] = {
    "case-taken": "nothing changes for the citizen; who answers stands in the answer",
    "case-handed-over": "nothing changes for the citizen; who answers stands in the answer",
    "outage-over": "the outage was one of the chat; the longer silence shows in the date of the next letter",
    "answer-withdrawn": "a letter cannot be taken back; what has not left yet never does",
    "edit-not-carried": "about words that the citizen changed in the chat",
    "letter-failed": "about a code that was asked for in the chat",
    "foreign-group": "about no case, and not in a citizen's chat",
    "appointment-offered": "chosen by a press in the chat; an officer asks, and books what was chosen",
    "appointment-booked": "its letter leaves beside it",
    "appointment-moved": "its letter leaves beside it",
    "appointment-cancelled": "its letter leaves beside it",
    "appointment-link": "a letter with the link leaves beside it",
    "appointment-reminder": "the first one's letter leaves beside it; an hour before nobody reads letters",
    "appointment-officer-late": "a letter would come too late; the colleague who steps in telephones",
}
