"""The board in General: how many cases stand how, and the few that need somebody today."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from pstbot.ports.workbench import BoardFacts, Placed
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.screen import Screen
from pstbot.screens.staff_tasks import named
from pstbot.screens.voice import Voice

_SUBJECT = 45
_NAME = 30


def board(voice: Voice, facts: BoardFacts) -> Screen:
    return Screen(Markup("\n").join(_lines(voice, facts)))


def _lines(voice: Voice, facts: BoardFacts) -> Iterator[Markup]:
    counted = facts.numbers
    yield voice.say(
        "board-head",
        new=counted.new,
        today=counted.today,
        late=counted.late,
        waiting=counted.waiting,
        risk=len(facts.at_risk),
    )
    yield from _group(voice, "late", facts.late, counted.late, facts)
    yield from _group(voice, "today", facts.today, counted.today, facts)
    yield from _group(voice, "new", facts.new, counted.new, facts)
    yield from _group(voice, "waiting", facts.waiting, counted.waiting, facts)


def _group(voice: Voice, group: str, listed: Sequence[Placed], many: int, facts: BoardFacts) -> Iterator[Markup]:
    if not listed:
        return
    yield voice.say("board-group", group=group)
    for each in listed:
        risk = "yes" if each.case.id in facts.at_risk and group != "late" else "no"
        yield voice.say(
            "board-line", case=named(voice, each), who=_owner(voice, each), subject=_subject(each), risk=risk
        )
    if many > len(listed):
        yield voice.say("board-more", many=many - len(listed))


def _owner(voice: Voice, placed: Placed) -> str:
    return clipped(one_line(placed.owner), _NAME) if placed.owner else voice.plain("board-nobody")


def _subject(placed: Placed) -> str:
    return clipped(one_line(placed.case.subject), _SUBJECT)
