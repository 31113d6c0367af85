""" "Lainnya …": the rare acts of a case in one table. A new one is a row here, a route, and a label."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum, auto

from pstbot.domain.case import Act, Actor, Status
from pstbot.domain.consultation import offered
from pstbot.domain.roles import Permission, may
from pstbot.ports.storage import Officer
from pstbot.screens.facts import CaseFacts
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice

Sensible = Callable[[CaseFacts], bool]


class Whose(StrEnum):
    """To whom a row is shown among those who may use it at all."""

    ANYBODY = auto()
    OWNER = auto()  # and coordinators; any officer while nobody owns the case


@dataclass(frozen=True, slots=True)
class RareAct:
    """``act`` is the act of its button, and so the name of its route; ``needs`` what the route demands.

    The menu only shows: a row that somebody should not use is refused by its route all the same.
    """

    act: str
    label: str
    sensible: Sensible = lambda facts: True
    needs: Permission = Permission.SERVE_CASES
    whose: Whose = Whose.ANYBODY


def lawful(act: Act) -> Sensible:
    """Where the law of the consultation offers it."""
    return lambda facts: act in offered(facts.case, Actor.OFFICER)


MORE: tuple[RareAct, ...] = (
    RareAct(Act.RELEASE.value, "staff-button-release", lawful(Act.RELEASE), whose=Whose.OWNER),
    RareAct(Act.URGENT.value, "staff-button-urgent", lawful(Act.URGENT), whose=Whose.OWNER),
    RareAct(Act.NOT_URGENT.value, "staff-button-not-urgent", lawful(Act.NOT_URGENT), whose=Whose.OWNER),
    RareAct(Act.MERGE.value, "staff-button-merge", lawful(Act.MERGE), whose=Whose.OWNER),
    RareAct("rows", "tap-rows", lambda facts: facts.case.owner_id is not None, whose=Whose.OWNER),
    RareAct("links", "staff-button-links"),
    RareAct("meet", "staff-button-meet", lambda facts: facts.case.status is not Status.CLOSED),
    RareAct("ask-colleague", "staff-button-ask-colleague"),
    RareAct("ready-list", "staff-button-ready", lawful(Act.ANSWER), whose=Whose.OWNER),
    RareAct("timeline", "staff-button-timeline"),
    RareAct("history", "staff-button-history"),
    RareAct("block", "staff-button-block", lambda facts: facts.citizen.has_chat, needs=Permission.ENROL),
)


def shown(facts: CaseFacts, officer: Officer) -> list[RareAct]:
    return [each for each in MORE if _may(each, facts, officer) and each.sensible(facts)]


def menu(voice: Voice, facts: CaseFacts, officer: Officer) -> Screen:
    case = facts.case
    buttons = [Button(voice.plain(each.label), act=each.act, ref=case.id) for each in shown(facts, officer)]
    close = Button(voice.plain("staff-button-more-close"), act="more-close", ref=case.id)
    return Screen(voice.say("staff-more", number=case.number), (*rows_of(buttons, 2), (close,)))


def open_menu(voice: Voice, case_id: int) -> Button:
    """The one button on the card behind which they stand."""
    return Button(voice.plain("staff-button-more"), act="more", ref=case_id)


def back(voice: Voice, case_id: int) -> Button:
    """From what a row shows to the menu, in the same message."""
    return Button(voice.plain("staff-button-more-back"), act="more-back", ref=case_id)


def with_back(voice: Voice, case_id: int, screen: Screen) -> Screen:
    return Screen(screen.body, (*screen.rows, (back(voice, case_id),)), screen.silent)


def closed(voice: Voice) -> Screen:
    return Screen(voice.say("staff-more-closed"))


def released(voice: Voice, number: str, by: Officer) -> Screen:
    return Screen(voice.say("staff-more-released", number=number, by=by.name))


def _may(row: RareAct, facts: CaseFacts, officer: Officer) -> bool:
    if officer.role is None or not may(officer.role, row.needs):
        return False
    coordinates = may(officer.role, Permission.ACT_FOR_COLLEAGUES)
    return row.whose is Whose.ANYBODY or coordinates or facts.case.owner_id in (None, officer.user_id)
