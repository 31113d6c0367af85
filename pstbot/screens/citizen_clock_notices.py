"""What the clock tells citizens: a broken promise, a promise that moves, an outage made good."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from pstbot.domain.case import promise
from pstbot.screens.citizen_body import paragraphs, shortened
from pstbot.screens.citizen_cases import named, see_case
from pstbot.screens.citizen_home import way_back
from pstbot.screens.facts import NoticeFacts
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice

REASON_LENGTH = 300


def breach_apology(voice: Voice, facts: NoticeFacts) -> Screen:
    """Already answered when this leaves: the apology stays true, the new date is left out."""
    assert facts.about is not None
    case = facts.about.case
    due = promise(case)
    body = paragraphs(
        voice.say("told-breach", **named(case)), voice.say("told-breach-due", due=due) if due is not None else None
    )
    complain = Button(voice.plain("tap-file-complaint"), "complain")
    return Screen(body, ((complain,), *see_case(voice, case)))


def promise_moved(voice: Voice, facts: NoticeFacts) -> Screen:
    assert facts.about is not None
    case, params = facts.about.case, facts.params
    reason = shortened(str(params.get("reason") or ""), REASON_LENGTH)
    days = days_in_words(voice, params)
    why = voice.say("told-promise-why", kind=str(params.get("kind") or ""), days=days, reason=reason)
    due = promise(case) or _moment(params.get("due"))
    told = voice.say("told-promise-moved", due=due, **named(case)) if due else voice.say("told-promise", **named(case))
    return Screen(paragraphs(why, told), see_case(voice, case))


def outage_over(voice: Voice, facts: NoticeFacts) -> Screen:
    since, until = _moment(facts.params.get("since")), _moment(facts.params.get("until"))
    if since is None or until is None:
        return Screen(str(voice.say("told-outage")), way_back(voice), silent=True)
    return Screen(str(voice.say("told-outage-times", since=since, until=until)), way_back(voice), silent=True)


def days_in_words(voice: Voice, params: Mapping[str, object]) -> str:
    """ "Senin, 23 November 2026", or the first and the last day."""
    first, last = _day(params.get("first")), _day(params.get("last"))
    if first is None or last is None:
        return ""
    return (
        voice.plain("closure-day", day=first) if first == last else voice.plain("closure-days", first=first, last=last)
    )


CITIZEN_CLOCK_NOTICES: Mapping[str, Callable[[Voice, NoticeFacts], Screen]] = {
    "breach-apology": breach_apology,
    "promise-moved": promise_moved,
    "outage-over": outage_over,
}


def _moment(text: object) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) and text else None


def _day(text: object) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) and text else None
