"""The board in General: how many cases stand how, and the few that need somebody today."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from markupsafe import Markup

from pstbot.ports.workbench import BoardFacts, Placed
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.screen import Screen
from pstbot.screens.staff_tasks import named, sign_of
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
        asked=counted.asked,
    )
    yield from _group(voice, "urgent", facts.urgent, counted.urgent, facts)
    yield from _group(voice, "late", facts.late, counted.late, facts)
    yield from _group(voice, "today", facts.today, counted.today, facts)
    yield from _group(voice, "asked", facts.asked, counted.asked, facts)
    yield from _group(voice, "new", facts.new, counted.new, facts)
    yield from _group(voice, "waiting", facts.waiting, counted.waiting, facts)


def _group(voice: Voice, group: str, listed: Sequence[Placed], many: int, facts: BoardFacts) -> Iterator[Markup]:
    """Urgent cases stand in the first group only."""
    above = set() if group == "urgent" else {each.case.id for each in facts.urgent}
    shown = [each for each in listed if each.case.id not in above]
    if not shown and many <= len(listed):
        return
    yield voice.say("board-group", group=group)
    late = {each.case.id for each in facts.late}
    for each in shown:
        words = {"case": named(voice, each), "who": _owner(voice, each), "subject": _subject(each)}
        yield voice.say("board-line", sign=_sign(each, group, late, facts.at_risk), **words)
    if many > len(listed):
        yield voice.say("board-more", many=many - len(listed))


def _sign(placed: Placed, group: str, late: AbstractSet[int], at_risk: AbstractSet[int]) -> str:
    """What the heading of the group says already is not said again."""
    case = placed.case
    if group == "urgent":
        case = replace(case, urgent=None)
    overdue = case.id in late and group != "late"
    return sign_of(case, late=overdue, risk=case.id in at_risk and case.id not in late)


def _owner(voice: Voice, placed: Placed) -> str:
    return clipped(one_line(placed.owner), _NAME) if placed.owner else voice.plain("board-nobody")


def _subject(placed: Placed) -> str:
    return clipped(one_line(placed.case.subject), _SUBJECT)
