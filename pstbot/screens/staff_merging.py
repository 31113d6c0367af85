""" "Gabungkan": into which of the citizen's cases, what will happen, and what did."""

from collections.abc import Sequence

from markupsafe import Markup

from pstbot.domain.case import Consultation
from pstbot.ports.storage import Officer
from pstbot.ports.workbench import Placed
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.facts import NoticeFacts
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.staff_handing import mention, short
from pstbot.screens.staff_more import back
from pstbot.screens.staff_tasks import named
from pstbot.screens.voice import Voice

MOST = 10
_SUBJECT = 100


def choose(voice: Voice, case: Consultation, others: Sequence[Placed]) -> Screen:
    """``others``: the citizen's other open cases."""
    if not others:
        return Screen(voice.say("merge-nothing", number=case.number), ((back(voice, case.id),),))
    lines = [voice.say("merge-choose", number=case.number, subject=_subject(case))]
    lines += [_line(voice, each) for each in others[:MOST]]
    taps = [_into(voice.plain("merge-into", number=each.case.number), case, each.case) for each in others[:MOST]]
    return Screen(Markup("\n").join(lines), (*rows_of(taps, 2), (back(voice, case.id),)))


def confirm(voice: Voice, case: Consultation, main: Placed, words: int) -> Screen:
    """Before anything changes: what the citizen reads, and how much goes along; or the other way round."""
    body = voice.say(
        "merge-confirm", number=case.number, main=named(voice, main), subject=_subject(main.case), words=words
    )
    yes = Button(voice.plain("merge-yes"), act="merge-yes", ref=case.id, extra=str(main.case.id))
    swap = _into(voice.plain("merge-swap", number=main.case.number, main=case.number), main.case, case)
    return Screen(body, ((yes,), (swap,), (back(voice, case.id),)))


def merged(voice: Voice, case: Consultation, main: Placed, words: int, by: Officer) -> Screen:
    body = voice.say("merged", number=case.number, main=named(voice, main), words=words, by=short(by.name))
    return Screen(body)


def repaired(voice: Voice, case: Consultation, former: Placed, by: Officer) -> Screen:
    return Screen(voice.say("merge-repaired", number=case.number, main=named(voice, former), by=short(by.name)))


def merged_here(voice: Voice, facts: NoticeFacts) -> Screen:
    """At the place of the case that goes on; the words that came along stand below."""
    told = facts.params
    calls = Markup(", ").join(mention(voice, Officer(user, name)) for user, name in told.get("calls") or ())
    words = {"number": told["number"], "subject": clipped(one_line(told["subject"]), _SUBJECT), "by": short(told["by"])}
    called = "yes" if calls else "no"
    return Screen(voice.say("merged-here", calls=calls, called=called, words=int(told["words"]), **words))


def _into(label: str, case: Consultation, main: Consultation) -> Button:
    return Button(label, act="merge-into", ref=case.id, extra=str(main.id))


def _line(voice: Voice, placed: Placed) -> Markup:
    words = {"case": named(voice, placed), "subject": _subject(placed.case), "status": placed.case.status.value}
    return voice.say("staff-links-line", **words)


def _subject(case: Consultation) -> str:
    return clipped(one_line(case.subject), _SUBJECT)
