"""Where a request goes on: the next step follows from what is known, so that any interruption ends at the same place.

Standard: online procedure, steps 2 and 4.
"""

from handlers.citizen import draft
from handlers.desk import Desk
from pstbot.domain.errors import DeskError
from pstbot.domain.person import clean_name
from pstbot.screens import citizen_register as register
from pstbot.screens import citizen_request as request
from pstbot.screens.screen import Screen


async def proceed(desk: Desk, lead: str | None = None) -> Screen:
    """The screen of the next step, and the session at it."""
    person, form = desk.person, desk.session.form
    if person.consent_version is None:
        return await _at(desk, "consent", register.consent(desk.voice))
    if person.name is None:
        return await _at(desk, "name", register.name(desk.voice, proposed_name(desk), lead))
    if person.email_verified_at is None and not form.get("later"):
        return await _prove_address(desk, lead)
    if not draft.is_asked(desk):
        held = len(draft.files(desk)) + len(draft.pieces(desk))
        return await _at(desk, "question", request.question(desk.voice, held, lead=lead))
    return await show_review(desk, lead)


async def show_review(desk: Desk, lead: str | None = None) -> Screen:
    await draft.take_files(desk)
    person = desk.person
    shown = request.Review(
        question=draft.question(desk),
        card=draft.card(desk),
        name=person.name or person.telegram_name,
        email=person.email if person.email_verified_at else None,
        files=sum(piece.kind != "text" for piece in draft.pieces(desk)),
        working_days=desk.office.terms.working_days,
        long=bool(desk.session.form.get("long")),
        edited=bool(desk.session.form.get("edited")),
    )
    return await _at(desk, "review", request.review(desk.voice, shown, lead))


def proposed_name(desk: Desk) -> str | None:
    """The name as Telegram has it, where it can be one."""
    try:
        return clean_name(desk.person.telegram_name)
    except DeskError:
        return None


async def _prove_address(desk: Desk, lead: str | None) -> Screen:
    form = desk.session.form
    if slip := form.get("slip"):
        return await _at(desk, "slip", register.slip(desk.voice, slip["typed"], slip["meant"]))
    if address := form.get("address"):
        minutes = desk.office.terms.code_minutes
        return await _at(desk, "code", register.code(desk.voice, address, minutes, lead))
    return await _at(desk, "email", register.email(desk.voice, desk.person.name, lead))


async def _at(desk: Desk, step: str, screen: Screen) -> Screen:
    await desk.go(step)
    return screen
