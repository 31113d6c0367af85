"""What the room of an appointment should be like at the moment its row is carried."""

from datetime import UTC, datetime, time, timedelta

from pstbot.domain.appointment import Appointment, AppointmentState
from pstbot.ports.carriers import CarrierDown, Outgoing, Refused
from pstbot.ports.clock import Clock
from pstbot.ports.meeting_rooms import RoomPlan
from pstbot.ports.storage import Store
from pstbot.services.premises import Premises

MOST_A_DAY = 100  # creations and changes for one host and UTC day (Zoom's rate limits)
ROOMY = frozenset({AppointmentState.BOOKED, AppointmentState.CHECKED_IN})


def marker(premises: Premises, appointment_id: int) -> str:
    """The desk's name with the appointment's number: two desks may share a host."""
    return f"{premises.bot_username}#{appointment_id}"


class RoomPlans:
    def __init__(self, store: Store, clock: Clock, premises: Premises, topic: str) -> None:
        """``topic``: what stands behind the case's number; people see it when they join."""
        self._store = store
        self._clock = clock
        self._premises = premises
        self._topic = topic

    async def wanted(self, row: Outgoing) -> tuple[RoomPlan, bool, str | None]:
        """The plan, whether a room at this host is wanted, and the one that is known. Raises ``Refused``."""
        async with self._store.reading() as look:
            appointment = await look.appointments.get(int(row.payload["appointment"]))
            case = None if appointment is None else await look.consultations.get(appointment.case_id)
        if appointment is None or case is None or appointment.starts_at is None:
            raise Refused("appointment-missing")
        plan = RoomPlan(
            row.receiver,
            marker(self._premises, appointment.id),
            f"{case.number} · {self._topic}",
            appointment.starts_at,
            appointment.minutes,
            self._premises.zone.key,
        )
        here = appointment.resource == row.receiver
        return plan, here and appointment.state in ROOMY, appointment.meeting_id if here else None

    async def spend(self, host: str) -> None:
        """One of the day's calls. Raises ``CarrierDown`` until the next UTC day when they are used up."""
        now = self._clock.now().astimezone(UTC)
        async with self._store.transaction() as tx:
            if await tx.room_calls.spend(host, now.date(), MOST_A_DAY):
                return
        tomorrow = datetime.combine(now.date() + timedelta(days=1), time(), UTC)
        raise CarrierDown("zoom-budget", retry_after=(tomorrow - now).total_seconds())


def is_roomy(appointment: Appointment) -> bool:
    return appointment.state in ROOMY
