"""What a handler works with: the people, their session, the services, and sentences in the person's language.

Made anew for every update, inside its transaction.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from handlers.event import Event
from handlers.routes import Route
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.domain.layout import Layout
from pstbot.office import Office
from pstbot.ports.meeting_rooms import MeetingRooms
from pstbot.ports.storage import Officer, Person, Session, Transaction
from pstbot.screens.voice import Voice
from pstbot.search import Found, Index
from pstbot.services.approvals import Approvals
from pstbot.services.blocks import Blocks
from pstbot.services.case_links import is_signed
from pstbot.services.consultations import Consultations
from pstbot.services.handovers import HandOvers
from pstbot.services.hearsay import Hearsay
from pstbot.services.joining import Joining
from pstbot.services.premises import Premises
from pstbot.services.ratings import Ratings
from pstbot.services.registration import Registration
from pstbot.services.staff import Staff
from pstbot.texts import Texts


@dataclass(frozen=True, slots=True)
class Tools:
    """Shared by all updates: made once at the start."""

    premises: Premises
    office: Office
    texts: Texts
    index: Index
    routes: Sequence[Route]
    clean_address: Callable[[str], str]  # integrations.address: handlers and integrations do not know each other
    rooms: MeetingRooms | None = None  # none without Zoom


@dataclass
class Desk:
    tx: Transaction
    now: datetime
    tools: Tools
    session: Session
    citizen: Person | None = None  # in a private chat
    officer: Officer | None = None  # in the staff group
    found: Found | None = None  # what the prepare step searched
    layout: Layout = Layout.TOPICS  # how officers are spoken to here
    about: Consultation | None = None  # the case in whose place an officer speaks, once somebody asked for it

    @property
    def person(self) -> Person:
        """The citizen of a private chat."""
        assert self.citizen is not None
        return self.citizen

    @property
    def member(self) -> Officer:
        """The speaker in the staff group; the dispatcher has checked what they may do."""
        assert self.officer is not None
        return self.officer

    @property
    def voice(self) -> Voice:
        speaker = self.citizen or self.officer
        return Voice(self.tools.texts, speaker.locale if speaker else "id", self.layout)

    @property
    def opens(self) -> datetime | None:
        """When somebody reads next, while the office is closed; none in service hours."""
        calendar = self.tools.premises.calendar
        return None if calendar.is_open(self.now) else calendar.next_opening(self.now)

    @property
    def office(self) -> Office:
        return self.tools.office

    @property
    def index(self) -> Index:
        return self.tools.index

    @cached_property
    def consultations(self) -> Consultations:
        return Consultations(self.tx, self.now, self.tools.premises)

    @cached_property
    def approvals(self) -> Approvals:
        return Approvals(self.tx, self.now, self.tools.premises)

    @cached_property
    def blocks(self) -> Blocks:
        return Blocks(self.tx, self.now, self.tools.premises)

    @cached_property
    def handovers(self) -> HandOvers:
        return HandOvers(self.tx, self.now, self.tools.premises)

    @cached_property
    def hearsay(self) -> Hearsay:
        return Hearsay(self.tx, self.now, self.tools.premises)

    @cached_property
    def joining(self) -> Joining:
        return Joining(self.tx, self.now, self.tools.premises)

    @cached_property
    def registration(self) -> Registration:
        return Registration(self.tx, self.now, self.tools.premises)

    @cached_property
    def ratings(self) -> Ratings:
        return Ratings(self.tx, self.now, self.tools.premises)

    @cached_property
    def staff(self) -> Staff:
        return Staff(self.tx, self.now)

    # The session: where the person is in a form

    async def go(self, step: str | None, **changes: Any) -> None:
        """Be at ``step`` from now on; ``changes`` are added to the form, which otherwise stays as it is."""
        await self._keep(replace(self.session, step=step, form={**self.session.form, **changes}))

    async def forget(self, *names: str) -> None:
        kept = {name: value for name, value in self.session.form.items() if name not in names}
        await self._keep(replace(self.session, form=kept))

    async def leave_form(self) -> None:
        """A half-recorded case (/catat) outlives an officer's other forms: somebody stands at the counter."""
        kept = {name: value for name, value in self.session.form.items() if name == "intake"}
        await self._keep(replace(self.session, step=None, form=kept))

    async def _keep(self, session: Session) -> None:
        self.session = replace(session, updated_at=self.now)
        await self.tx.sessions.save(self.session)

    # Cases, always authorised here

    async def own_case(self, case_id: int | None) -> Consultation:
        """The citizen's own case; absent and foreign ones answer alike (promise P14). Raises ``DeskError``."""
        case = None if case_id is None else await self.tx.consultations.get(case_id)
        if case is None or case.citizen_id != self.person.id:
            raise DeskError("error-case-unknown")
        return case

    async def linked_case(self, case_id: int | None, signature: str) -> Consultation:
        """The case of somebody without a chat, by the signed link of a letter; anything else is unknown (P14).

        A link leads in as long as its case can still be answered: while it is open, and the days after closing.
        """
        case = None if case_id is None else await self.tx.consultations.get(case_id)
        citizen = None if case is None else await self.tx.people.by_id(case.citizen_id)
        if case is None or citizen is None or not is_signed(signature, case, self.tools.premises.link_key):
            raise DeskError("error-case-unknown")
        over = case.closed_at is not None and self.now - case.closed_at > self.office.terms.after
        if citizen.has_chat or over:
            raise DeskError("error-case-unknown")
        return case

    async def case_of(self, event: Event) -> Consultation | None:
        """The case in whose place an officer speaks; none where officers may talk: the desk does not listen there.

        The topic decides; outside of topics the message that is answered, pressed or changed. Never what is said.
        """
        if self.about is None and event.thread_id is not None:
            self.about = await self.tx.places.case_in(event.chat_id, event.thread_id)
        elif self.about is None and event.touches is not None and not event.private:
            self.about = await self.tx.places.case_at(event.chat_id, event.touches)
            self.layout = self.layout if self.about is None else Layout.REPLIES
        return self.about

    async def case_here(self, event: Event) -> Consultation:
        """As ``case_of``, for what makes no sense without a case. Raises ``DeskError("error-no-case-here")``."""
        case = await self.case_of(event)
        if case is None:
            raise DeskError("error-no-case-here")
        return case
