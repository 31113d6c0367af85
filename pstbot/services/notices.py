"""Which move tells whom, and how. Read by the services, by the renderer's test and by docs/consultation.md."""

from dataclasses import dataclass
from enum import StrEnum

from pstbot.domain.case import Act, Actor


class To(StrEnum):
    CITIZEN = "citizen"
    STAFF = "staff"  # the case's topic


class Via(StrEnum):
    CHAT = "chat"
    MAIL = "mail"  # only ever to a verified address


@dataclass(frozen=True, slots=True)
class Notice:
    to: To
    via: Via
    key: str


SUBMITTED = (Notice(To.CITIZEN, Via.MAIL, "case-received"),)

_CLOSED = (Notice(To.CITIZEN, Via.CHAT, "case-closed"), Notice(To.CITIZEN, Via.MAIL, "case-closed"))

# Words themselves (answers, interim messages, what citizens say) are relayed, not announced.
NOTICES: dict[tuple[Actor, Act], tuple[Notice, ...]] = {
    (Actor.OFFICER, Act.TAKE): (Notice(To.CITIZEN, Via.CHAT, "case-taken"),),
    (Actor.OFFICER, Act.ASK_DETAILS): (Notice(To.CITIZEN, Via.CHAT, "details-asked"),),
    (Actor.OFFICER, Act.CLOSE): _CLOSED,
    (Actor.OFFICER, Act.REOPEN): (Notice(To.CITIZEN, Via.CHAT, "case-reopened"),),
    (Actor.CLOCK, Act.CLOSE): (*_CLOSED, Notice(To.STAFF, Via.CHAT, "closed-by-silence")),
    (Actor.CLOCK, Act.REMIND): (Notice(To.CITIZEN, Via.CHAT, "silence-reminder"),),
    (Actor.CITIZEN, Act.CLOSE): (Notice(To.STAFF, Via.CHAT, "closed-by-citizen"), _CLOSED[1]),
    (Actor.CITIZEN, Act.WITHDRAW): (Notice(To.STAFF, Via.CHAT, "withdrawn"),),
    (Actor.CITIZEN, Act.REOPEN): (Notice(To.STAFF, Via.CHAT, "reopened-by-citizen"),),
    (Actor.CITIZEN, Act.COMPLETE): (Notice(To.STAFF, Via.CHAT, "completed"), *SUBMITTED),
    (Actor.CITIZEN, Act.STILL_WAITING): (Notice(To.STAFF, Via.CHAT, "still-waiting"),),
}
