""" "Tanya rekan": whom, what, and the message that rings."""

from collections.abc import Sequence

from pstbot.domain.case import Consultation
from pstbot.ports.storage import Officer
from pstbot.ports.workbench import Colleague
from pstbot.screens.facts import NoticeFacts
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.staff_closing import typed_cancel
from pstbot.screens.staff_handing import mention, short
from pstbot.screens.staff_more import with_back
from pstbot.screens.voice import Voice

MOST = 30


def choose(voice: Voice, case: Consultation, colleagues: Sequence[Colleague], words: int | None = None) -> Screen:
    """``words``: the note about which the colleague is asked; none: what is asked is typed afterwards."""
    if not colleagues:
        return with_back(voice, case.id, Screen(voice.say("call-nobody")))
    act, ref = ("colleague", case.id) if words is None else ("colleague-note", words)
    buttons = [
        Button(_label(voice, each), act=act, ref=ref, extra=str(each.officer.user_id)) for each in colleagues[:MOST]
    ]
    body = voice.say("call-choose", number=case.number, typed="no" if words is None else "yes")
    return with_back(voice, case.id, Screen(body, rows_of(buttons, 1)))


def ask_words(voice: Voice, case: Consultation, colleague: Colleague, by: Officer) -> Screen:
    away = "yes" if colleague.absent else "no"
    body = voice.say("call-ask", by=by.name, to=short(colleague.officer.name), away=away)
    return Screen(body, ((typed_cancel(voice, case, by),),))


def asked(voice: Voice, to: Officer, by: Officer) -> Screen:
    return Screen(voice.say("call-asked", to=short(to.name), by=short(by.name)))


def called(voice: Voice, facts: NoticeFacts) -> Screen:
    """In reply to the note it is about; a reply to this message stays among officers."""
    user, name = facts.params["to"]
    words = {"to": mention(voice, Officer(int(user), str(name))), "by": short(str(facts.params["by"]))}
    return Screen(voice.say("call-rings", answers="yes" if facts.params.get("answers") else "no", **words))


def _label(voice: Voice, colleague: Colleague) -> str:
    name = short(colleague.officer.name)
    return voice.plain("call-colleague", name=name, away="yes" if colleague.absent else "no")
