"""Cases by the page, with filters as buttons, and what a search found."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from markupsafe import Markup

from pstbot.domain.blocking import Block
from pstbot.domain.case import Actor, ball
from pstbot.ports.storage import Person
from pstbot.ports.workbench import CaseFilter, Placed
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.staff_blocking import told
from pstbot.screens.staff_tasks import named, sign_of
from pstbot.screens.voice import Voice

PAGE = 8
FOUND = 10
_SUBJECT = 60
_NAME = 40
_WORDS = 64


def page(
    voice: Voice, shown: CaseFilter, cases: Sequence[Placed], now: datetime, me: str, *, before: bool, after: bool
) -> Screen:
    """``me``: whose cases "mine" are; ``before`` and ``after``: there are other pages on that side."""
    lines = [voice.say("list-head", shown=shown.value, me=clipped(one_line(me), _NAME))]
    lines += [_line(voice, each, now) for each in cases] or [voice.say("list-empty")]
    return Screen(Markup("\n").join(lines), tuple(_buttons(voice, shown, cases, before, after)))


def found(voice: Voice, words: str, cases: Sequence[Placed]) -> Screen:
    shown = clipped(words, _WORDS)
    if not cases:
        return Screen(voice.say("list-found-nothing", words=shown))
    lines = [voice.say("list-found", words=shown), *(_line(voice, each, None) for each in cases[:FOUND])]
    if len(cases) > FOUND:
        lines.append(voice.say("list-found-more"))
    return Screen(Markup("\n").join(lines))


def history(voice: Voice, name: str, cases: Sequence[Placed], now: datetime) -> Screen:
    """The newest first; more than ``FOUND`` are only hinted at."""
    lines = [voice.say("list-history", name=clipped(one_line(name), _NAME))]
    lines += [_line(voice, each, now) for each in cases[:FOUND]]
    if len(cases) > FOUND:
        lines.append(voice.say("list-history-more"))
    return Screen(Markup("\n").join(lines))


def with_block(voice: Voice, screen: Screen, citizen: Person, block: Block, by: str) -> Screen:
    return Screen(Markup("\n").join([screen.body, told(voice, citizen, block, by)]), screen.rows)


def how_to_find(voice: Voice) -> Screen:
    return Screen(voice.say("list-how-to-find"))


def _line(voice: Voice, placed: Placed, now: datetime | None) -> Markup:
    case = placed.case
    owner = clipped(one_line(placed.owner), _NAME) if placed.owner else voice.plain("board-nobody")
    due = case.turn_due_at if ball(case.status) is Actor.OFFICER else None
    late = now is not None and due is not None and now > due
    words = {
        "sign": sign_of(case, late=late),
        "case": named(voice, placed),
        "subject": clipped(one_line(case.subject), _SUBJECT),
        "who": owner,
    }
    return voice.say("list-line", status=case.status.value, late="yes" if late else "no", **words)


def _buttons(
    voice: Voice, shown: CaseFilter, cases: Sequence[Placed], before: bool, after: bool
) -> Iterator[tuple[Button, ...]]:
    turning = []
    if before and cases:
        turning.append(Button(voice.plain("list-before"), act="list-back", ref=cases[0].case.id, extra=shown.value))
    if after and cases:
        turning.append(Button(voice.plain("list-after"), act="list", ref=cases[-1].case.id, extra=shown.value))
    if turning:
        yield tuple(turning)
    others = [each for each in CaseFilter if each is not shown]
    filters = [Button(voice.plain("list-filter", shown=each.value), act="list", ref=0, extra=each) for each in others]
    yield from rows_of(filters, 2)
