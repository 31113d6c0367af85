"""By a letter's link into its case: one's own at once, another's only with its signature, and then to go on here."""

from handlers.citizen.owncases import show_case
from handlers.citizen.reminded import show_reminder
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw
from handlers.routes import Who, on_button
from pstbot.domain.errors import DeskError
from pstbot.screens import citizen_arriving as screens
from pstbot.screens.screen import Screen
from pstbot.services.case_links import CASE, SILENCE


async def follow_letter(desk: Desk, page: str, case_id: int, signature: str | None) -> Screen:
    """Foreign, forged and spent links answer like an absent case (promise P14)."""
    case = await desk.tx.consultations.get(case_id)
    if signature is None or (case is not None and case.citizen_id == desk.person.id):
        return await _own(desk, page, case_id)
    case = await desk.linked_case(case_id, signature)
    owner = None if case.owner_id is None else await desk.tx.staff.get(case.owner_id)
    offer = screens.Offer(case, owner.name if owner else None, page, signature, desk.now, desk.office.terms)
    return screens.offer(desk.voice, offer, agreed=desk.person.consent_version is not None)


async def continue_here(event: Event, desk: Desk) -> Reply:
    """The press is the consent where none was given; the signature is looked at once more."""
    page, _, signature = (event.press.extra or "" if event.press else "").partition(".")
    if page not in (CASE, SILENCE):
        raise DeskError("error-button-stale")
    case = await desk.linked_case(event.press.ref if event.press else None, signature)
    if desk.person.consent_version is None:
        desk.citizen = await desk.registration.consent(desk.person)
    desk.citizen = await desk.joining.continue_here(desk.person, case)
    return redraw(screens.continued(desk.voice, await _own(desk, page, case.id)))


async def _own(desk: Desk, page: str, case_id: int) -> Screen:
    return await show_reminder(desk, case_id) if page == SILENCE else await show_case(desk, case_id)


ROUTES = (on_button("continue-here", continue_here, who=Who.CITIZEN),)
