"""Registration step by step: consent, name, e-mail address, code. Standard: online procedure, step 2."""

from collections.abc import Sequence

from pstbot.domain.case import Consultation, Status
from pstbot.domain.request import Item
from pstbot.domain.verification import Outcome
from pstbot.office import Office
from pstbot.screens.citizen_body import LABEL_LENGTH, paragraphs, shortened
from pstbot.screens.citizen_home import menu_button, way_back
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice

STEPS = 4
CONSENT, NAME, EMAIL, REVIEW = range(1, STEPS + 1)

NAME_ON_LABEL = 22  # characters; the name itself is taken whole

_CODE_KEYS = {
    Outcome.EXPIRED: "register-code-expired",
    Outcome.TOO_MANY: "register-code-too-many",
}


def step_line(voice: Voice, now: int) -> str:
    return voice.say("register-step", now=now, all=STEPS)


def consent(voice: Voice) -> Screen:
    body = paragraphs(step_line(voice, CONSENT), voice.say("register-consent"))
    agree = Button(voice.plain("tap-agree"), "agree")
    refuse = Button(voice.plain("tap-refuse"), "refuse")
    return Screen(body, ((agree, refuse), (Button(voice.plain("tap-privacy"), "privacy"),)))


def refused(voice: Voice, office: Office) -> Screen:
    body = voice.say(
        "register-refused",
        online=office.online,
        whatsapp=office.whatsapp,
        email=office.email,
        address=office.address,
    )
    return Screen(str(body), way_back(voice))


def name(voice: Voice, proposed: str | None, lead: str | None = None) -> Screen:
    """``proposed`` is the cleaned Telegram name, none where it is no name."""
    key = "register-name" if proposed else "register-name-typed"
    taps = (
        (Button(voice.plain("tap-use-name", name=shortened(proposed, NAME_ON_LABEL)), "use-name"),) if proposed else ()
    )
    rows = (taps, (_cancel(voice),)) if taps else ((_cancel(voice),),)
    return Screen(paragraphs(lead, step_line(voice, NAME), voice.say(key)), rows)


def email(voice: Voice, person_name: str | None, lead: str | None = None) -> Screen:
    ask = voice.say("register-email", name=person_name) if person_name else voice.say("register-email-nameless")
    rows = ((Button(voice.plain("tap-later"), "later"),), (_cancel(voice),))
    return Screen(paragraphs(lead, step_line(voice, EMAIL), ask), rows)


def name_stays(voice: Voice, taken: str) -> Screen:
    """A changed message changes no field: what was taken, and a button to change it."""
    return Screen(str(voice.say("register-name-stays", name=taken)), ((Button(voice.plain("tap-rename"), "rename"),),))


def address_stays(voice: Voice, taken: str, *, proven: bool) -> Screen:
    """A proven address is changed by proving another one, later."""
    change = Button(voice.plain("tap-new-email"), "new-email")
    body = voice.say("register-address-stays", address=taken, proven="yes" if proven else "no")
    return Screen(str(body), () if proven else ((change,),))


def slip(voice: Voice, typed: str, meant: str) -> Screen:
    label = voice.plain("tap-slip-yes", address=meant)
    yes = label if len(label) <= LABEL_LENGTH else voice.plain("tap-slip-yes-short")
    body = paragraphs(step_line(voice, EMAIL), voice.say("register-slip", typed=typed, meant=meant))
    no = Button(voice.plain("tap-slip-no"), "slip-no")
    return Screen(body, ((Button(yes, "slip-yes"),), (no,), (_cancel(voice),)))


def code(voice: Voice, address: str, minutes: int, lead: str | None = None) -> Screen:
    body = voice.say("register-code", address=address, minutes=minutes)
    return Screen(paragraphs(lead, step_line(voice, EMAIL), body), _code_rows(voice, "tap-resend"))


def code_failed(voice: Voice, outcome: Outcome | None, tries_left: int) -> Screen:
    """``outcome`` none: what was typed is no code at all; nothing was spent on it."""
    if outcome is None:
        return Screen(str(voice.say("register-code-unread")), _code_rows(voice, "tap-resend"))
    if outcome is Outcome.WRONG:
        return Screen(str(voice.say("register-code-wrong", left=tries_left)), _code_rows(voice, "tap-resend"))
    return Screen(str(voice.say(_CODE_KEYS[outcome])), _code_rows(voice, "tap-new-code"))


def link_spent(voice: Voice) -> Screen:
    return Screen(str(voice.say("register-code-none")), way_back(voice))


def account(voice: Voice, lead: str) -> Screen:
    """Nothing of the older account is shown but that it exists, and that only after the right code."""
    move = Button(voice.plain("tap-move-account"), "move-account")
    shared = Button(voice.plain("tap-shared-address"), "shared-address")
    return Screen(paragraphs(lead, voice.say("register-account")), ((move,), (shared,)))


def proved(voice: Voice, lead: str, completed: Sequence[Consultation]) -> Screen:
    """``completed``: requests that had been waiting for the address."""
    body = paragraphs(lead, *completed_lines(voice, completed))
    return Screen(body, ((Button(voice.plain("tap-cases"), "cases"), menu_button(voice)),))


def completed_lines(voice: Voice, completed: Sequence[Consultation]) -> list[str]:
    return [_completed(voice, case) for case in completed]


def _completed(voice: Voice, case: Consultation) -> str:
    if case.status is Status.INCOMPLETE and Item.EMAIL not in case.missing:
        return voice.say("register-completed-partly", number=case.number)
    if case.due_at is None:
        return voice.say("register-completed-waiting", number=case.number)
    return voice.say("register-completed", number=case.number, due=case.due_at)


def _code_rows(voice: Voice, again: str) -> tuple[tuple[Button, ...], ...]:
    resend = Button(voice.plain(again), "resend")
    change = Button(voice.plain("tap-new-email"), "new-email")
    return ((resend, change), (Button(voice.plain("tap-later"), "later"),), (_cancel(voice),))


def _cancel(voice: Voice) -> Button:
    return Button(voice.plain("tap-cancel"), "cancel")
