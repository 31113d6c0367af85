"""/kasus in a topic, or in the menu: what happened in the case, from the audit, and how its messages stand."""

from collections.abc import Mapping
from typing import Any

from handlers.desk import Desk
from handlers.event import Event
from handlers.officer.presses import pressed_case
from handlers.reply import Reply, redraw, say
from handlers.routes import Who, on_button, on_command
from pstbot.domain.case import Consultation
from pstbot.screens import staff_timeline as screens
from pstbot.screens.screen import Screen
from pstbot.screens.staff_more import with_back
from pstbot.services.links import MOST


async def timeline(event: Event, desk: Desk) -> Reply:
    return say(await _shown(desk, await desk.case_here(event)))


async def from_menu(event: Event, desk: Desk) -> Reply:
    return redraw(await _shown(desk, await pressed_case(event, desk)))


async def _shown(desk: Desk, case: Consultation) -> Screen:
    lines = await desk.tx.audit.of_subject(f"case:{case.id}")
    happened = [screens.Happened(at, actor, action, _receiver(detail)) for at, actor, action, detail in lines]
    names = await _names(desk, case, {actor for each in happened for actor in (each.actor, each.to)})
    related = await desk.tx.links.of(case.id, MOST)
    states = await desk.tx.messages.states_of(case.id)
    rows = await desk.tx.wanted.of_case(case.id)
    return with_back(desk.voice, case.id, screens.timeline(desk.voice, case, happened, names, states, related, rows))


def _receiver(detail: Mapping[str, Any]) -> str:
    return f"officer:{detail['receiver']}" if "receiver" in detail else ""


async def _names(desk: Desk, case: Consultation, actors: set[str]) -> Mapping[str, str]:
    citizen = await desk.tx.people.by_id(case.citizen_id)
    names = {f"citizen:{case.citizen_id}": (citizen.name or citizen.telegram_name) if citizen else "–"}
    for actor in actors:
        kind, _, number = actor.partition(":")
        if kind == "officer" and number.isdecimal():
            officer = await desk.tx.staff.get(int(number))
            names[actor] = officer.name if officer else "–"
    return names


ROUTES = (
    on_command("kasus", timeline, who=Who.OFFICER, menu="staff-command-case"),
    on_button("timeline", from_menu, who=Who.OFFICER),
)
