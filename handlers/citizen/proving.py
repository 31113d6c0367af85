"""The code that proves the address: typed, or one tap on the letter's link; then the flow goes on where it was."""

import re
from collections.abc import Sequence

from handlers.citizen import draft
from handlers.citizen.addressing import address_typed
from handlers.citizen.aside import aside
from handlers.citizen.flow import proceed
from handlers.citizen.waking import awake
from handlers.desk import Desk
from handlers.event import Event
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_step
from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.domain.request import Item
from pstbot.domain.verification import Outcome, read_code
from pstbot.screens import citizen_register as screens
from pstbot.screens.citizen_body import paragraphs
from pstbot.screens.screen import Screen
from pstbot.services.registration import Proof

_SIX_DIGITS = re.compile(r"(?<![0-9])[0-9]{6}(?![0-9])")


async def code_typed(event: Event, desk: Desk) -> Reply:
    if event.media is None and (code := _code_in(event.text)):
        return say(await prove(desk, code))
    if "@" in event.text:
        return await address_typed(event, desk)
    if event.media is not None or any(sign.isalpha() for sign in event.text):
        return await aside(event, desk)
    return say(screens.code_failed(desk.voice, None, 0))


async def follow_link(desk: Desk, code: str) -> Screen:
    """``/start v-123456`` from the letter."""
    if desk.person.email_verified_at is not None:
        return await _go_on(desk, desk.voice.say("register-already"), ())
    return await prove(desk, code)


async def prove(desk: Desk, typed: str) -> Screen:
    waiting = [case for case in await desk.tx.consultations.open_of(desk.person.id) if Item.EMAIL in case.missing]
    proof = await desk.registration.prove(desk.person, typed)
    desk.citizen = proof.person
    if proof.outcome is not Outcome.RIGHT:
        return _failed(desk, proof)
    completed = [case for old in waiting if (case := await desk.tx.consultations.get(old.id))]
    await desk.forget("address", "slip", "later")
    lead = desk.voice.say("register-proved")
    if proof.also_of is not None:
        await desk.go("account")
        return screens.account(desk.voice, paragraphs(lead, *screens.completed_lines(desk.voice, completed)))
    return await _go_on(desk, lead, completed)


async def move_account(event: Event, desk: Desk) -> Reply:
    _choosing(desk)
    desk.citizen = await desk.joining.take_over(desk.person)
    return redraw(await _go_on(desk, desk.voice.say("register-moved"), ()))


async def shared_address(event: Event, desk: Desk) -> Reply:
    _choosing(desk)
    return redraw(await _go_on(desk, desk.voice.say("register-proved"), ()))


async def account_in_words(event: Event, desk: Desk) -> Reply:
    return await aside(event, desk)


def _code_in(text: str) -> str | None:
    """The code alone, or the only six digits of a sentence ("kodenya 123456")."""
    found = _SIX_DIGITS.findall(text)
    return read_code(text) or (found[0] if len(found) == 1 else None)


def _failed(desk: Desk, proof: Proof) -> Screen:
    """A code where none is valid any more reads as expired: a new one is a tap away."""
    if proof.outcome is None and not desk.session.form.get("address"):
        return screens.link_spent(desk.voice)
    return screens.code_failed(desk.voice, proof.outcome or Outcome.EXPIRED, proof.tries_left)


async def _go_on(desk: Desk, lead: str, completed: Sequence[Consultation]) -> Screen:
    if draft.is_asked(desk):
        return await proceed(desk, paragraphs(lead, *screens.completed_lines(desk.voice, completed)))
    await desk.go(None)
    return screens.proved(desk.voice, lead, completed)


def _choosing(desk: Desk) -> None:
    """The choice stands once, right after the code: an address shared by colleagues is no later key to their cases."""
    if desk.session.step != "account":
        raise DeskError("error-button-stale")


ROUTES = (
    on_button("move-account", move_account, who=Who.CITIZEN),
    on_button("shared-address", shared_address, who=Who.CITIZEN),
    on_step("code", awake(code_typed), who=Who.CITIZEN),
    on_step("account", awake(account_in_words), who=Who.CITIZEN),
)
