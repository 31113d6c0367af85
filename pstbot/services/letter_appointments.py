"""What letters about an appointment say, with the invitation for the calendar (RFC 5546)."""

import hashlib
from collections.abc import Mapping
from urllib.parse import quote

from pstbot.domain.appointment import Appointment, AppointmentKind, AppointmentState
from pstbot.domain.case import Consultation
from pstbot.ports.invitations import Invitation
from pstbot.services.premises import Premises

MAP = "https://www.google.com/maps/search/?api=1&query="


def appointment_facts(case: Consultation, appointment: Appointment, premises: Premises) -> Mapping[str, object]:
    """Read when the letter leaves: it shows the appointment as it is then."""
    assert appointment.starts_at is not None
    return {
        "kind": appointment.kind.value,
        "starts": appointment.starts_at,
        "minutes": appointment.minutes,
        "code": appointment.code or "",
        "reason": appointment.reason,
        "join_url": appointment.join_url or "",
        "map_url": f"{MAP}{quote(premises.address)}",
        "invitation": invitation(case, appointment, premises),
    }


def invitation(case: Consultation, appointment: Appointment, premises: Premises) -> Invitation:
    """One UID for the life of the appointment; it tells nothing about the citizen."""
    assert appointment.starts_at is not None
    visit = appointment.kind is AppointmentKind.VISIT
    link = appointment.join_url or ""
    digest = hashlib.sha256(f"{premises.bot_username}:{appointment.id}".encode()).hexdigest()[:16]
    return Invitation(
        uid=f"appointment-{appointment.id}.{digest}@{premises.mail_domain}",
        sequence=appointment.sequence,
        starts_at=appointment.starts_at,
        minutes=appointment.minutes,
        timezone=premises.zone.key,
        summary=f"PST {case.number}" + ("" if visit else " (Zoom)"),
        description="\n".join(part for part in (appointment.code and f"Kode: {appointment.code}", link) if part),
        location=premises.address if visit else link,
        url=link,
        cancelled=appointment.state is AppointmentState.CANCELLED,
    )
