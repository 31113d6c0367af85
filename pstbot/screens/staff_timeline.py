"""/kasus in a topic: the case day by day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from markupsafe import Markup

from pstbot.domain.case import Consultation, Status
from pstbot.domain.request import DataRow
from pstbot.domain.results import are_stated
from pstbot.ports.workbench import Placed
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.data_rows import counted_results
from pstbot.screens.screen import Button, Screen
from pstbot.screens.staff_tasks import named
from pstbot.screens.voice import Voice

MOST = 25
_NAME = 40


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of the audit. ``actor`` is "citizen:7", "officer:101", "clock" …"""

    at: datetime
    actor: str
    action: str
    to: str = ""  # whom it was handed to, as an actor


def timeline(
    voice: Voice,
    case: Consultation,
    happened: Sequence[Happened],
    names: Mapping[str, str],
    states: Mapping[str, int],
    related: Sequence[Placed] = (),
    rows: Sequence[DataRow] = (),
) -> Screen:
    """``names`` of the actors, ``states`` of the messages; the oldest lines are left out when there are many."""
    lines = [voice.say("staff-timeline-head", number=case.number), *_lines(voice, happened, names)]
    if related:
        lines.append(
            voice.say("staff-timeline-related", cases=Markup(", ").join(named(voice, each) for each in related))
        )
    if rows and (case.status is Status.CLOSED or are_stated(rows)):
        lines.append(voice.say("staff-results", counted=counted_results(voice, rows)))
    waiting = {state: states.get(state, 0) for state in ("pending", "failed", "held", "review")}
    if any(waiting.values()):
        lines.append(voice.say("staff-timeline-messages", **waiting))
    history = Button(voice.plain("staff-button-history"), act="history", ref=case.id)
    return Screen(Markup("\n").join(lines), ((history,),))


def _lines(voice: Voice, happened: Sequence[Happened], names: Mapping[str, str]) -> Iterator[Markup]:
    if len(happened) > MOST:
        yield voice.say("staff-timeline-earlier", many=len(happened) - MOST)
    for day, lines in groupby(happened[-MOST:], key=lambda each: voice.say("staff-timeline-day", at=each.at)):
        yield day
        for each in lines:
            who = names.get(each.actor) or voice.plain("staff-timeline-nobody")
            words = {"who": clipped(one_line(who), _NAME), "to": clipped(one_line(names.get(each.to) or "–"), _NAME)}
            yield voice.say("staff-timeline-line", at=each.at, act=each.action, **words)
