"""Who serves: a newcomer's request, the list of roles, another role, the end of service. Coordinators only."""

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import extra
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command
from pstbot.domain.errors import DeskError
from pstbot.domain.roles import Role
from pstbot.ports.storage import Officer
from pstbot.screens import staff_roles as screens


async def roles(event: Event, desk: Desk) -> Reply:
    return say(screens.people(desk.voice, await desk.tx.staff.enrolled()))


async def back_to_roles(event: Event, desk: Desk) -> Reply:
    return redraw(screens.people(desk.voice, await desk.tx.staff.enrolled()))


async def one_person(event: Event, desk: Desk) -> Reply:
    return redraw(screens.one_person(desk.voice, await _person(event, desk)))


async def enrol(event: Event, desk: Desk) -> Reply:
    """Raises ``DeskError``: "error-not-a-member", "error-last-coordinator"."""
    person = await _person(event, desk)
    role = next((role for role in Role if role.value == extra(event)), None)
    if role is None:
        raise DeskError("error-button-stale")
    await desk.staff.enrol(person.user_id, role, desk.member)
    return redraw(screens.enrolled(desk.voice, person, role, desk.member))


async def decline(event: Event, desk: Desk) -> Reply:
    """The request is answered; it changes nothing for who serves already."""
    person = await _person(event, desk)
    if person.role is not None:
        return redraw(screens.enrolled(desk.voice, person, person.role, desk.member))
    return redraw(screens.declined(desk.voice, person.name, desk.member))


async def dismiss(event: Event, desk: Desk) -> Reply:
    """Raises ``DeskError("error-last-coordinator")``: somebody must be able to enrol."""
    person = await _person(event, desk)
    await desk.staff.dismiss(person.user_id, desk.member)
    cases = await desk.tx.consultations.owned_by(person.user_id)
    return redraw(screens.dismissed(desk.voice, person.name, desk.member, len(cases)))


async def _person(event: Event, desk: Desk) -> Officer:
    ref = event.press.ref if event.press else None
    person = None if ref is None else await desk.tx.staff.get(ref)
    if person is None:
        raise DeskError("error-not-a-member")
    return person


ROUTES = (
    on_command("peran", roles, who=Who.COORDINATOR, menu="staff-command-roles"),
    on_button("roles", back_to_roles, who=Who.COORDINATOR),
    on_button("role", one_person, who=Who.COORDINATOR),
    on_button("enrol", enrol, who=Who.COORDINATOR),
    on_button("decline", decline, who=Who.COORDINATOR),
    on_button("dismiss", dismiss, who=Who.COORDINATOR),
)
