"""What does not change from update to update: the office's calendar and numbers, the bot's name, the keys."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from pstbot.domain.calendar import OfficeCalendar
from pstbot.domain.terms import STANDARD, Terms


@dataclass(frozen=True, slots=True)
class Premises:
    """``code_key`` keys the hashes of verification codes; it is made once and lives in the database."""

    calendar: OfficeCalendar
    bot_username: str
    code_key: bytes
    terms: Terms = STANDARD
    mail_domain: str = "pstbot.invalid"  # right half of Message-IDs; the sender's domain where one is set
    first_locale: str = "id"  # what a newcomer is greeted in; many telephones here speak English to Indonesians

    @property
    def zone(self) -> ZoneInfo:
        return self.calendar.zone


STAFF_CHAT = "staff-chat"
CODE_KEY = "code-key"
