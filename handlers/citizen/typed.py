"""Which messages were taken as a field of the form: a later change of such a message is answered, not followed."""

from handlers.desk import Desk
from handlers.event import Event
from pstbot.screens import citizen_register as screens
from pstbot.screens.screen import Screen


async def remember_typed(desk: Desk, event: Event, field: str) -> None:
    """Until the form is over."""
    typed = {**desk.session.form.get("typed", {}), field: event.message_id}
    await desk.go(desk.session.step, typed=typed)


def still_taken(desk: Desk, event: Event) -> Screen | None:
    """What was taken from the message that was changed, and how to change that; none for any other message."""
    person, form = desk.person, desk.session.form
    fields = [field for field, message in form.get("typed", {}).items() if message == event.message_id]
    if "name" in fields and person.name is not None:
        return screens.name_stays(desk.voice, person.name)
    if "address" in fields:
        slip = form.get("slip") or {}
        address = form.get("address") or slip.get("typed") or person.email
        return (
            screens.address_stays(desk.voice, address, proven=person.email_verified_at is not None) if address else None
        )
    return None
