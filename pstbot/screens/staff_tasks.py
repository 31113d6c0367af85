"""/tugas as one message: own cases by urgency, then the new ones; and the line of a case in any list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from pstbot.domain.case import Actor, Consultation, ball
from pstbot.domain.layout import Layout
from pstbot.ports.storage import Place
from pstbot.ports.workbench import Placed
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.screen import Screen
from pstbot.screens.voice import Voice

# So that the message stays within Telegram's length whatever the subjects are.
MOST_OWN, MOST_NEW, MOST_ASKED = 12, 8, 8
URGENT = "❗"
_SUBJECT = 60
_SUPERGROUP = "-100"


@dataclass(frozen=True, slots=True)
class Tasks:
    own: Sequence[Placed]
    new: Sequence[Placed]
    asked: Sequence[Placed] = ()  # colleagues' answers that wait for a second eye


def tasks(voice: Voice, shown: Tasks, more: tuple[int, bool], now: datetime) -> Screen:
    """``more``: how many own cases are left out, and whether there are more new ones."""
    return Screen(Markup("\n").join(_lines(voice, shown, more, now)))


def _lines(voice: Voice, shown: Tasks, more: tuple[int, bool], now: datetime) -> Iterator[Markup]:
    if not shown.own and not shown.new and not shown.asked:
        yield voice.say("staff-tasks-none")
        return
    if shown.own:
        yield voice.say("staff-tasks-own", many=len(shown.own) + more[0])
    yield from (line(voice, placed, now) for placed in shown.own)
    if more[0]:
        yield voice.say("staff-tasks-more", many=more[0])
    if shown.asked:
        cases = Markup(", ").join(named(voice, placed) for placed in shown.asked)
        yield voice.say("staff-tasks-asked", cases=cases)
    if shown.new:
        yield voice.say("staff-tasks-new", many=len(shown.new), more="yes" if more[1] else "no")
    yield from (line(voice, placed, now) for placed in shown.new)


def named(voice: Voice, placed: Placed) -> Markup:
    return linked(voice, placed.case.number, placed.place)


def linked(voice: Voice, number: str, place: Place | None) -> Markup:
    """The number, as a link where the case has a place that a link can lead to."""
    url = place_link(place, voice.layout)
    return voice.say("staff-task-linked", number=number, url=url) if url else Markup.escape(number)


def line(voice: Voice, placed: Placed, now: datetime) -> Markup:
    case = placed.case
    subject = clipped(one_line(case.subject), _SUBJECT)
    name = named(voice, placed)
    due = case.turn_due_at if ball(case.status) is Actor.OFFICER else None
    late = due is not None and now > due
    words = {"sign": sign_of(case, late=late), "case": name, "subject": subject}
    if due is None:
        return voice.say("staff-task-waiting", **words)
    return voice.say("staff-task-due", due=due, late="yes" if late else "no", **words)


def sign_of(case: Consultation, *, late: bool = False, risk: bool = False) -> str:
    """What a line about a case begins with: urgent, too late, nearly so; else the dot of a list."""
    return "".join(sign for sign, holds in ((URGENT, case.urgent), ("⏰", late), ("⚠️", risk)) if holds) or "•"


def place_link(place: Place | None, layout: Layout) -> str:
    """Link to a topic or card, which members alone can open: t.me/c without the -100 of supergroups' ids.

    Empty for a case without a place, and in a small group, whose messages have no links.
    """
    if place is None or not str(place.chat_id).startswith(_SUPERGROUP):
        return ""
    message = place.card_message_id if layout is Layout.REPLIES else place.thread_id or place.card_message_id
    return f"https://t.me/c/{str(place.chat_id).removeprefix(_SUPERGROUP)}/{message}" if message else ""
