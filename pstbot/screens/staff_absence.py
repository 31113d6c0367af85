"""Who is away, what became of their cases, and the morning's message."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from markupsafe import Markup

from pstbot.ports.storage import Officer, Place
from pstbot.ports.workbench import Absence, Colleague
from pstbot.screens.facts import NoticeFacts
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.staff_handing import mention, short
from pstbot.screens.staff_tasks import URGENT, linked
from pstbot.screens.voice import Voice

MOST_PEOPLE, MOST_CASES = 8, 3  # a message holds a hundred links and 4096 signs, not more
_MOST_MOVED = 30


def absences(
    voice: Voice, colleagues: Sequence[Colleague], live: Sequence[Absence], names: Mapping[int, str]
) -> Screen:
    """Who could be away today, and who is or will be."""
    lines = [voice.say("absence-head")]
    lines += [
        voice.say("absence-line", name=short(names.get(each.officer_id, "–")), first=each.first, last=each.last)
        for each in live[:30]
    ]
    away = [
        Button(voice.plain("absence-today", name=short(each.officer.name)), act="absent", ref=each.officer.user_id)
        for each in colleagues[:30]
    ]
    back = [
        Button(voice.plain("absence-back", name=short(names.get(each.officer_id, "–"))), act="absent-end", ref=each.id)
        for each in live[:30]
    ]
    return Screen(Markup("\n").join(lines), (*rows_of(away, 1), *rows_of(back, 1)))


def noted(voice: Voice, officer: Officer, absence: Absence, by: Officer) -> Screen:
    days = {"first": absence.first, "last": absence.last, "running": "yes" if absence.running else "no"}
    return Screen(voice.say("absence-noted", name=short(officer.name), by=short(by.name), **days))


def ended(voice: Voice, by: Officer) -> Screen:
    return Screen(voice.say("absence-ended", by=short(by.name)))


def how_to_be_absent(voice: Voice) -> Screen:
    return Screen(voice.say("absence-how"))


def begun(voice: Voice, facts: NoticeFacts) -> Screen:
    """To the coordinators: who has which case now, and what nobody could take."""
    told = facts.params
    days = {"first": date.fromisoformat(told["first"]), "last": date.fromisoformat(told["last"])}
    lines = [voice.say("absence-begun", name=short(told["name"]), by=short(told["by"]), **days)]
    for number, to in told["moved"][:_MOST_MOVED]:
        lines.append(voice.say("absence-moved", number=number, to=short(to or "–"), moved="yes" if to else "no"))
    if len(told["moved"]) > _MOST_MOVED:
        lines.append(voice.say("staff-tasks-more", many=len(told["moved"]) - _MOST_MOVED))
    ring = [mention(voice, Officer(user, name)) for user, name in told["coordinators"][:MOST_PEOPLE]]
    lines.append(voice.say("absence-for", people=Markup(", ").join(ring)))
    return Screen(Markup("\n").join(lines))


def over(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(voice.say("absence-over", name=short(facts.params["name"])), silent=True)


def digest(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(Markup("\n").join(_digest(voice, facts.params)))


def _digest(voice: Voice, told: Mapping[str, Any]) -> Iterator[Markup]:
    yield voice.say("digest-head")
    for user, name, late, today in told["owners"][:MOST_PEOPLE]:
        yield voice.say("digest-owner", person=mention(voice, Officer(user, name)))
        if late:
            yield voice.say("digest-late", cases=_cases(voice, late))
        if today:
            yield voice.say("digest-today", cases=_cases(voice, today))
    if len(told["owners"]) > MOST_PEOPLE:
        yield voice.say("staff-tasks-more", many=len(told["owners"]) - MOST_PEOPLE)
    if told.get("asked"):  # a message of before the second eye has none
        yield voice.say("digest-asked", cases=_cases(voice, told["asked"]))
    if told["new"]:
        following = short(told["next"] or "")
        yield voice.say(
            "digest-new", cases=_cases(voice, told["new"]), next=following, known="yes" if following else "no"
        )


def _cases(voice: Voice, cases: Sequence[Sequence[Any]]) -> Markup:
    named = [_case(voice, *each) for each in cases[:MOST_CASES]]
    more = [voice.say("digest-more", many=len(cases) - MOST_CASES)] if len(cases) > MOST_CASES else []
    return Markup(", ").join([*named, *more])


def _case(
    voice: Voice, number: str, chat: int | None, thread: int | None, urgent: bool = False, card: int | None = None
) -> Markup:
    named = linked(voice, number, None if chat is None else Place(0, chat, thread, card))
    return Markup.escape(f"{URGENT} " if urgent else "") + named
