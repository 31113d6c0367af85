"""Somebody opens the link of a letter: their case, and the offer to go on in Telegram."""

from dataclasses import dataclass, replace
from datetime import datetime

from pstbot.domain.case import Consultation
from pstbot.domain.terms import Terms
from pstbot.screens.citizen_body import paragraphs
from pstbot.screens.citizen_cases import one
from pstbot.screens.citizen_home import menu_button
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice


@dataclass(frozen=True, slots=True)
class Offer:
    """``page`` is what the letter led to, ``signature`` its proof: both stand in the button."""

    case: Consultation
    owner: str | None
    page: str
    signature: str
    now: datetime
    terms: Terms


def offer(voice: Voice, shown: Offer, *, agreed: bool) -> Screen:
    """The case as its citizen sees it, without the buttons that act; the notice of privacy where none was agreed to."""
    seen = one(voice, shown.case, shown.owner, shown.now, shown.terms).body
    privacy = None if agreed else voice.say("arrive-privacy")
    label = voice.plain("tap-continue-here", agreed="yes" if agreed else "no")
    go_on = Button(label, "continue-here", shown.case.id, f"{shown.page}.{shown.signature}")
    body = f"{seen}\n\n{paragraphs(voice.say('arrive-offer'), privacy)}"  # a screen's body is markup already
    return Screen(body, ((go_on,), (menu_button(voice),)))


def continued(voice: Voice, screen: Screen) -> Screen:
    return replace(screen, body=f"{voice.say('arrive-continued')}\n\n{screen.body}")
