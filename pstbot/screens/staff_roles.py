"""Who serves: the request of a newcomer, the list of enrolled people, and what may be done with one of them."""

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from pstbot.domain.roles import Role
from pstbot.ports.storage import Officer
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice

_MOST = 40  # buttons of people on one screen
_NAME = 40


def role_buttons(voice: Voice, user_id: int, roles: Iterable[Role]) -> tuple[tuple[Button, ...], ...]:
    buttons = [Button(role_in_words(voice, role), act="enrol", ref=user_id, extra=role.value) for role in roles]
    return rows_of(buttons, 2)


def role_in_words(voice: Voice, role: Role) -> str:
    return voice.plain("staff-role", role=role.value)


def enrolled(voice: Voice, officer: Officer, role: Role, by: Officer) -> Screen:
    words = {"name": _short(officer.name), "role": role_in_words(voice, role), "by": _short(by.name)}
    return Screen(voice.say("staff-enrolled", **words))


def declined(voice: Voice, name: str, by: Officer) -> Screen:
    return Screen(voice.say("staff-declined", name=_short(name), by=_short(by.name)))


def dismissed(voice: Voice, name: str, by: Officer, cases: int) -> Screen:
    """``cases``: how many open ones still wait for somebody to take them over."""
    return Screen(voice.say("staff-dismissed", name=_short(name), by=_short(by.name), cases=cases))


def people(voice: Voice, officers: Sequence[Officer]) -> Screen:
    shown = officers[:_MOST]
    lines = [
        voice.say("staff-roles-line", name=_short(each.name), role=role_in_words(voice, each.role))
        for each in shown
        if each.role is not None
    ]
    buttons = [Button(_short(each.name), act="role", ref=each.user_id) for each in shown]
    return Screen(Markup("\n").join([voice.say("staff-roles-head"), *lines]), rows_of(buttons, 2))


def one_person(voice: Voice, officer: Officer) -> Screen:
    """What a coordinator may do with somebody who is enrolled."""
    body = voice.say(
        "staff-role-of", name=_short(officer.name), role=role_in_words(voice, officer.role) if officer.role else "–"
    )
    others = [role for role in Role if role is not officer.role]
    ending = Button(voice.plain("staff-button-dismiss"), act="dismiss", ref=officer.user_id)
    back = Button(voice.plain("staff-button-back"), act="roles")
    return Screen(body, (*role_buttons(voice, officer.user_id, others), (ending, back)))


def _short(name: str) -> str:
    return clipped(one_line(name), _NAME)
