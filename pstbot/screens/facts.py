"""What a notice or card needs to know, read when it is sent: it shows the case as it is then."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pstbot.domain.appointment import Appointment
from pstbot.domain.case import Consultation
from pstbot.domain.reach import Way
from pstbot.domain.terms import STANDARD, Terms
from pstbot.ports.storage import Officer, Person, Place
from pstbot.ports.workbench import Placed


@dataclass(frozen=True, slots=True)
class CaseFacts:
    case: Consultation
    citizen: Person
    owner: Officer | None
    request: Mapping[str, Any]
    now: datetime
    related: Sequence[Placed] = ()  # these four are read for the card only
    merged: Sequence[Placed] = ()  # duplicates that go on here
    main: Placed | None = None  # where this duplicate goes on
    asked: int = 0  # answers, and changes of answers, that wait for a second eye
    sends_mail: bool = True  # the office has a mail server
    pending: Appointment | None = None  # a follow-up, where the reader is shown it

    @property
    def way(self) -> Way:
        return self.citizen.way(self.sends_mail)


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """``about`` is none for notices that belong to no case, such as a parked update."""

    params: Mapping[str, Any] = field(default_factory=dict)
    about: CaseFacts | None = None
    terms: Terms = STANDARD  # the office's numbers
    place: Place | None = None  # the place of a case that is spoken of outside it
    appointment: Appointment | None = None  # which the notice is about …
    offers: Sequence[datetime] = ()  # … with the times offered that can still be had
    address: str = ""  # of the office, for visits
    bot: str = ""  # its username, for links that open the private chat
