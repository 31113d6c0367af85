"""/libur and /ramadan: what is noted, what a change would move, and what was decided."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from pstbot.domain.closure import Closure
from pstbot.screens.citizen_clock_notices import days_in_words
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice

MOST_MOVES = 10
MOST_LISTED = 12
REASON_LENGTH = 200
_NAME = 40


@dataclass(frozen=True, slots=True)
class Move:
    """A promise that a change would move: from when to when."""

    number: str
    before: datetime
    after: datetime


def listed(voice: Voice, closures: Sequence[Closure]) -> Screen:
    """The newest that fit; each may be taken back."""
    shown = closures[-MOST_LISTED:]
    lines = [voice.say("staff-closure-line", **_named(voice, each)) for each in shown]
    noted = [voice.say("staff-closures-head"), *lines] if lines else [voice.say("staff-closures-none")]
    buttons = [
        Button(voice.plain("staff-button-closure-withdraw", day=each.first), "closure-withdraw", each.id)
        for each in shown
    ]
    return Screen(Markup("\n").join([*noted, Markup(), voice.say("staff-closures-how")]), rows_of(buttons, 1))


def ask(voice: Voice, closure: Closure, moves: Sequence[Move], hours: str) -> Screen:
    """Before anything changes: the days, and whose promises move. ``hours`` belong to Ramadan times."""
    asked = voice.say("staff-closure-ask", hours=hours, **_named(voice, closure))
    yes = Button(voice.plain("staff-button-closure-yes"), "closure-yes", closure.id)
    no = Button(voice.plain("staff-button-closure-no"), "closure-no", closure.id)
    return Screen(_with_moves(voice, asked, moves), ((yes, no),))


def ask_withdraw(voice: Voice, closure: Closure, moves: Sequence[Move]) -> Screen:
    asked = voice.say("staff-closure-ask-withdraw", **_named(voice, closure))
    yes = Button(voice.plain("staff-button-closure-withdraw-yes"), "closure-withdraw-yes", closure.id)
    back = Button(voice.plain("staff-button-closure-no"), "closures")
    return Screen(_with_moves(voice, asked, moves), ((yes, back),))


def confirmed(voice: Voice, closure: Closure, by: str) -> Screen:
    return Screen(voice.say("staff-closure-set", by=_short(by), **_named(voice, closure)))


def withdrawn(voice: Voice, closure: Closure, by: str) -> Screen:
    return Screen(voice.say("staff-closure-withdrawn", by=_short(by), **_named(voice, closure)))


def _with_moves(voice: Voice, asked: Markup, moves: Sequence[Move]) -> Markup:
    lines = [asked, voice.say("staff-closure-moves", many=len(moves))]
    lines += [
        voice.say("staff-closure-move", number=move.number, before=move.before, after=move.after)
        for move in moves[:MOST_MOVES]
    ]
    if len(moves) > MOST_MOVES:
        lines.append(voice.say("staff-closure-more", many=len(moves) - MOST_MOVES))
    return Markup("\n").join(lines)


def _named(voice: Voice, closure: Closure) -> dict[str, str]:
    days = days_in_words(voice, {"first": closure.first.isoformat(), "last": closure.last.isoformat()})
    return {"kind": closure.kind.value, "days": days, "reason": clipped(one_line(closure.reason), REASON_LENGTH)}


def _short(name: str) -> str:
    return clipped(one_line(name), _NAME)
