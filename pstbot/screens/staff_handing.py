"""Handing a case over: the list of colleagues with the fairest choice first, the offer, and what became of it."""

from collections.abc import Sequence

from markupsafe import Markup

from pstbot.domain.case import Consultation
from pstbot.ports.storage import Officer
from pstbot.ports.workbench import Colleague, HandOver
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice

MOST = 30
_NAME = 40


def choose(voice: Voice, case: Consultation, colleagues: Sequence[Colleague]) -> Screen:
    cancel = Button(voice.plain("staff-button-cancel"), act="form-cancel", ref=case.id)
    if not colleagues:
        return Screen(voice.say("hand-nobody"), ((cancel,),))
    buttons = [
        Button(_label(voice, each, place == 0), act="hand-to", ref=case.id, extra=str(each.officer.user_id))
        for place, each in enumerate(colleagues[:MOST])
    ]
    return Screen(voice.say("hand-choose", number=case.number), (*rows_of(buttons, 1), (cancel,)))


def offered(voice: Voice, case: Consultation, offer: HandOver, to: Officer, by: Officer) -> Screen:
    yes = Button(voice.plain("hand-accept"), act="hand-accept", ref=offer.id)
    no = Button(voice.plain("hand-decline"), act="hand-decline", ref=offer.id)
    body = voice.say("hand-offered", to=mention(voice, to), by=short(by.name), number=case.number)
    return Screen(body, ((yes, no),))


def given(voice: Voice, case: Consultation, to: Officer, by: Officer) -> Screen:
    return Screen(voice.say("hand-given", to=mention(voice, to), by=short(by.name), number=case.number))


def accepted(voice: Voice, by: Officer) -> Screen:
    return Screen(voice.say("hand-accepted", by=short(by.name)))


def declined(voice: Voice, by: Officer) -> Screen:
    return Screen(voice.say("hand-declined", by=short(by.name)))


def overtaken(voice: Voice) -> Screen:
    return Screen(voice.say("hand-overtaken"))


def mention(voice: Voice, officer: Officer) -> Markup:
    """A name that rings at its owner, also without a public user name."""
    return voice.say("hand-mention", name=short(officer.name), person_url=f"tg://user?id={officer.user_id}")


def short(name: str) -> str:
    return clipped(one_line(name), _NAME)


def _label(voice: Voice, colleague: Colleague, first: bool) -> str:
    words = {"name": short(colleague.officer.name), "turns": colleague.turns}
    return voice.plain("hand-colleague", next="yes" if first else "no", **words)
