"""What the clock tells officers: half of the turn, nearly all of it, the breach; outages and a missing calendar."""

from collections.abc import Callable, Iterable
from datetime import datetime

from markupsafe import Markup

from pstbot.domain.case import promise
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.facts import CaseFacts, NoticeFacts
from pstbot.screens.screen import Screen
from pstbot.screens.staff_tasks import linked
from pstbot.screens.voice import Voice

_SUBJECT = 100
_NAME = 40
_MOST_CALLED = 5


def _warned(key: str) -> Callable[[Voice, NoticeFacts], Screen]:
    def render(voice: Voice, facts: NoticeFacts) -> Screen:
        """Answered meanwhile: said all the same, because it was true when the clock spoke."""
        assert facts.about is not None
        owner = facts.about.owner
        rung = called(voice, [(owner.user_id, owner.name)] if owner else [])
        told = voice.say(key, called=rung, owned="yes" if owner else "no", due=_due(facts.about))
        return Screen(Markup("\n").join([told, *_waiting(voice, facts.about)]))

    return render


def _over(voice: Voice, facts: NoticeFacts) -> Screen:
    """In General, to the coordinators: which case, whose, and whether the citizen has got an apology."""
    assert facts.about is not None
    case, owner = facts.about.case, facts.about.owner
    words = {
        "subject": clipped(one_line(case.subject), _SUBJECT),
        "owner": clipped(one_line(owner.name), _NAME) if owner else "",
        "owned": "yes" if owner else "no",
        "due": _due(facts.about),
        "called": called(voice, facts.params.get("calls") or ()),
    }
    name = linked(voice, case.number, facts.place)
    promised = promise(case)
    if promised is not None and case.promised_at is not None:
        told = voice.say("staff-turn-over-promise", case=name, promised=promised, **words)
    else:
        told = voice.say("staff-turn-over", case=name, **words)
    return Screen(Markup("\n").join([told, *_waiting(voice, facts.about)]))


def _outage(voice: Voice, facts: NoticeFacts) -> Screen:
    since, until = (datetime.fromisoformat(str(facts.params[name])) for name in ("since", "until"))
    return Screen(voice.say("staff-outage", since=since, until=until, citizens=int(facts.params["citizens"])))


def _joint_leave(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(voice.say("staff-joint-leave-missing", year=str(facts.params["year"])))


def _taken_over(voice: Voice, facts: NoticeFacts) -> Screen:
    by, before = (clipped(one_line(str(facts.params[name])), _NAME) for name in ("by", "before"))
    return Screen(voice.say("staff-taken-over", by=by, before=before))


STAFF_CLOCK_NOTICES: dict[str, Callable[[Voice, NoticeFacts], Screen]] = {
    "turn-half": _warned("staff-turn-half"),
    "turn-nearly": _warned("staff-turn-nearly"),
    "turn-over": _over,
    "taken-over": _taken_over,
    "outage-made-good": _outage,
    "joint-leave-missing": _joint_leave,
}


def _waiting(voice: Voice, about: CaseFacts) -> list[Markup]:
    """An answer is there, and only a colleague's eye is missing: that is what somebody must do now."""
    return [voice.say("staff-turn-approval", many=about.asked)] if about.asked else []


def _due(about: CaseFacts) -> datetime:
    return about.case.turn_due_at or about.now


def called(voice: Voice, people: Iterable[tuple[int, str]]) -> Markup:
    """Names that ring: a link to the person, which works without a user name."""
    named = [
        voice.say("staff-called", name=clipped(one_line(str(name)), _NAME), person_url=f"tg://user?id={int(user)}")
        for user, name in list(people)[:_MOST_CALLED]
    ]
    return Markup(", ").join(named)
