"""What does not change from update to update: the office's calendar and numbers, the bot's name, the keys."""

from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from pstbot.domain.approval import ApprovalScope
from pstbot.domain.calendar import OfficeCalendar
from pstbot.domain.slots import STANDARD_SLOTS, SlotRules
from pstbot.domain.terms import STANDARD, Terms

BY_HAND = "by-hand"  # the room of an office without Zoom of its own: an officer pastes a link


@dataclass(frozen=True, slots=True)
class Premises:
    """``code_key`` keys the hashes of verification codes, ``link_key`` the links of letters.

    Both are made once and live in the database.
    """

    calendar: OfficeCalendar
    bot_username: str
    code_key: bytes
    link_key: bytes
    terms: Terms = STANDARD
    slots: SlotRules = STANDARD_SLOTS
    address: str = ""  # of the office, as the office file has it
    zoom_hosts: tuple[str, ...] = (BY_HAND,)
    mail_domain: str = "pstbot.invalid"  # right half of Message-IDs; the sender's domain where one is set
    sends_mail: bool = True
    album_quiet: timedelta = timedelta(seconds=1.5)  # after its last part an album is taken to be complete
    parting_quiet: timedelta = timedelta(seconds=10)  # a group that seems foreign, or lost, may be ours on the move
    first_locale: str = "id"  # what a newcomer is greeted in; many telephones here speak English to Indonesians
    approval: ApprovalScope = ApprovalScope.OFF  # which answers wait for a colleague's approval

    @property
    def zone(self) -> ZoneInfo:
        return self.calendar.zone


STAFF_CHAT = "staff-chat"
STAFF_BEFORE = "staff-chat-before"  # its number until it became a supergroup
STAFF_LAYOUT = "staff-layout"  # "replies 2026-11-24T…": how the group is laid out, and since when; topics if absent
CODE_KEY = "code-key"
LINK_KEY = "link-key"
HEARTBEAT = "heartbeat"  # when the clocks were last looked at
OUTAGE = "outage"  # an outage that is being made good
REDATING = "redating"  # a change of the calendar that is being carried into the cases
