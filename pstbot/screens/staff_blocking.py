"""Blocking a citizen for a time: how long, why, and who is blocked now."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from markupsafe import Markup

from pstbot.domain.blocking import DAYS, Block
from pstbot.domain.case import Consultation
from pstbot.ports.storage import Officer, Person
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.screen import Button, Screen
from pstbot.screens.staff_closing import typed_cancel
from pstbot.screens.staff_handing import short
from pstbot.screens.voice import Voice

MOST = 20
_WHY = 150


def choose(voice: Voice, case: Consultation, citizen: Person) -> Screen:
    days = tuple(
        Button(voice.plain("block-days", days=each), act="block-days", ref=case.id, extra=str(each)) for each in DAYS
    )
    cancel = Button(voice.plain("staff-button-cancel"), act="form-cancel", ref=case.id)
    return Screen(voice.say("block-choose", name=_name(citizen)), (days, (cancel,)))


def ask_why(voice: Voice, case: Consultation, citizen: Person, days: int, by: Officer) -> Screen:
    body = voice.say("block-ask-why", name=_name(citizen), days=days, by=short(by.name))
    return Screen(body, ((typed_cancel(voice, case, by),),))


def blocked(voice: Voice, citizen: Person, block: Block, by: str) -> Screen:
    lift = Button(voice.plain("block-lift"), act="block-lift", ref=citizen.id)
    return Screen(told(voice, citizen, block, by), ((lift,),))


def told(voice: Voice, citizen: Person, block: Block, by: str) -> Markup:
    words = {"name": _name(citizen), "by": short(by), "why": clipped(one_line(block.why), _WHY)}
    return voice.say("block-told", until=block.until, **words)


def lifted(voice: Voice, citizen: Person, by: Officer) -> Screen:
    return Screen(voice.say("block-lifted", name=_name(citizen), by=short(by.name)))


def listed(voice: Voice, people: Sequence[Person], names: Mapping[int, str], now: datetime) -> Screen:
    """``names`` of the officers. More than ``MOST`` are only hinted at."""
    holding = [(each, each.block) for each in people if each.block is not None and each.block.holds(now)]
    if not holding:
        return Screen(voice.say("block-none"))
    shown = holding[:MOST]
    lines = [voice.say("block-list"), *(_line(voice, person, block, names) for person, block in shown)]
    if len(holding) > MOST:
        lines.append(voice.say("block-more"))
    lift = [
        (Button(voice.plain("block-lift-of", name=_name(each)), act="block-lift", ref=each.id, extra="list"),)
        for each, _ in shown
    ]
    return Screen(Markup("\n").join(lines), tuple(lift))


def _line(voice: Voice, person: Person, block: Block, names: Mapping[int, str]) -> Markup:
    return Markup("• ") + told(voice, person, block, names.get(block.by, "–"))


def _name(citizen: Person) -> str:
    return short(citizen.called)
