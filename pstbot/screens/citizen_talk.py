"""What is said about words that go to a request, and about its withdrawal, reopening and reminders."""

from collections.abc import Sequence
from datetime import datetime

from pstbot.domain.case import Consultation
from pstbot.domain.request import Item
from pstbot.screens.citizen_body import paragraphs
from pstbot.screens.citizen_cases import named, see_case
from pstbot.screens.citizen_home import menu_button, way_back
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice


def relayed(
    voice: Voice, case: Consultation, serial: int, others: Sequence[Consultation], opens: datetime | None = None
) -> Screen:
    """Where the words went, in one line; silent, because the person has just written. ``others``: to switch to.

    ``opens``: when the office opens next, while it is closed.
    """
    closed = voice.say("told-closed-now", opens=opens) if opens else None
    unproved = voice.say("cases-relayed-email") if Item.EMAIL in case.missing else None
    find = Button(voice.plain("tap-search-this"), "search", serial)
    new = Button(voice.plain("tap-new-question"), "new-question", serial)
    switch = [
        Button(voice.plain("tap-switch-case", number=other.number), "switch", other.id, str(serial)) for other in others
    ]
    rows = ((find, new), *rows_of(switch, 2))
    if unproved:
        rows = ((Button(voice.plain("tap-verify"), "verify"),), *rows)
    return Screen(paragraphs(voice.say("cases-relayed", **named(case)), closed, unproved), rows, silent=True)


def write_to(voice: Voice, case: Consultation, words: int | None = None) -> Screen:
    """``words``: the kept text that may be sent there, too."""
    rows = see_case(voice, case)
    if words is not None:
        rows = ((Button(voice.plain("tap-use-these-words"), "say-there", case.id, str(words)),), *rows)
    return Screen(str(voice.say("cases-write", **named(case))), rows)


def after_closing(voice: Voice, case: Consultation, serial: int) -> Screen:
    """Words within the days after closing: the old request, or something new?"""
    go_on = Button(voice.plain("tap-continue-case", number=case.number), "continue", case.id, str(serial))
    new = Button(voice.plain("tap-new-question"), "new-matter", serial)
    return Screen(str(voice.say("cases-after-closing", **named(case))), ((go_on,), (new, menu_button(voice))))


def continued(voice: Voice, case: Consultation) -> Screen:
    return _about(voice, case, "cases-continued")


def reopened(voice: Voice, case: Consultation) -> Screen:
    return _about(voice, case, "cases-reopened")


def still_needed(voice: Voice, case: Consultation) -> Screen:
    return _about(voice, case, "cases-still-needed")


def still_waiting(voice: Voice, case: Consultation) -> Screen:
    if case.turn_due_at is None:
        return _about(voice, case, "cases-still-waiting")
    body = voice.say("cases-still-waiting-due", number=case.number, due=case.turn_due_at)
    return Screen(str(body), see_case(voice, case))


def withdraw(voice: Voice, case: Consultation) -> Screen:
    yes = Button(voice.plain("tap-withdraw-yes"), "withdraw-yes", case.id)
    keep = Button(voice.plain("tap-keep"), "case", case.id)
    return Screen(str(voice.say("cases-withdraw", **named(case))), ((yes, keep),))


def withdrawn(voice: Voice, case: Consultation, until: datetime) -> Screen:
    return Screen(str(voice.say("cases-withdrawn", number=case.number, until=until)), see_case(voice, case))


def uncarried(voice: Voice) -> Screen:
    return Screen(str(voice.say("cases-uncarried")), way_back(voice))


def edit_closed(voice: Voice, case: Consultation) -> Screen:
    return _about(voice, case, "cases-edit-closed")


def edit_file(voice: Voice) -> Screen:
    return Screen(str(voice.say("cases-edit-file")))


def _about(voice: Voice, case: Consultation, key: str) -> Screen:
    return Screen(str(voice.say(key, number=case.number)), see_case(voice, case))
