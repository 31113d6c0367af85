"""All nouns over one connection, made when asked for."""

from collections.abc import Callable
from functools import cached_property

from db.appointments import AppointmentRows
from db.approvals import ApprovalRows
from db.audit import AuditRows
from db.calls import CallRows
from db.closures import ClosureRows
from db.colleagues import AbsenceRows, ColleagueRows, HandOverRows
from db.consultations import ConsultationRows
from db.house import HouseRows
from db.inbox import InboxRows
from db.links import LinkRows
from db.listings import ListingRows
from db.messages import MessageRows
from db.outbox import OutboxRows
from db.people import PeopleRows
from db.places import PlaceRows
from db.query import Statements
from db.ratings import RatingRows
from db.ready_answers import ReadyAnswerRows
from db.rooms import RoomCallRows
from db.sessions import SessionRows
from db.staff import StaffRows
from db.verifications import VerificationRows
from db.wanted import WantedRows


class Nouns:
    def __init__(self, connection: Statements, touched: set[str]) -> None:
        self._connection = connection
        self._touched = touched
        self.follow_ups: list[Callable[[], None]] = []

    def when_committed(self, do: Callable[[], None]) -> None:
        self.follow_ups.append(do)

    @cached_property
    def inbox(self) -> InboxRows:
        return InboxRows(self._connection)

    @cached_property
    def outbox(self) -> OutboxRows:
        return OutboxRows(self._connection, self._touched)

    @cached_property
    def people(self) -> PeopleRows:
        return PeopleRows(self._connection)

    @cached_property
    def verifications(self) -> VerificationRows:
        return VerificationRows(self._connection)

    @cached_property
    def consultations(self) -> ConsultationRows:
        return ConsultationRows(self._connection)

    @cached_property
    def places(self) -> PlaceRows:
        return PlaceRows(self._connection)

    @cached_property
    def wanted(self) -> WantedRows:
        return WantedRows(self._connection)

    @cached_property
    def messages(self) -> MessageRows:
        return MessageRows(self._connection)

    @cached_property
    def staff(self) -> StaffRows:
        return StaffRows(self._connection)

    @cached_property
    def sessions(self) -> SessionRows:
        return SessionRows(self._connection)

    @cached_property
    def ratings(self) -> RatingRows:
        return RatingRows(self._connection)

    @cached_property
    def audit(self) -> AuditRows:
        return AuditRows(self._connection)

    @cached_property
    def appointments(self) -> AppointmentRows:
        return AppointmentRows(self._connection)

    @cached_property
    def room_calls(self) -> RoomCallRows:
        return RoomCallRows(self._connection)

    @cached_property
    def closures(self) -> ClosureRows:
        return ClosureRows(self._connection)

    @cached_property
    def listings(self) -> ListingRows:
        return ListingRows(self._connection)

    @cached_property
    def calls(self) -> CallRows:
        return CallRows(self._connection)

    @cached_property
    def links(self) -> LinkRows:
        return LinkRows(self._connection)

    @cached_property
    def colleagues(self) -> ColleagueRows:
        return ColleagueRows(self._connection)

    @cached_property
    def handovers(self) -> HandOverRows:
        return HandOverRows(self._connection)

    @cached_property
    def absences(self) -> AbsenceRows:
        return AbsenceRows(self._connection)

    @cached_property
    def ready_answers(self) -> ReadyAnswerRows:
        return ReadyAnswerRows(self._connection)

    @cached_property
    def approvals(self) -> ApprovalRows:
        return ApprovalRows(self._connection)

    @cached_property
    def house(self) -> HouseRows:
        return HouseRows(self._connection)
