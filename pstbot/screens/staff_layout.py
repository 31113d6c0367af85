"""The staff group with topics or without: what changes for officers, and how to reply where there are none."""

from collections.abc import Callable

from pstbot.domain.case import Consultation
from pstbot.screens.facts import NoticeFacts
from pstbot.screens.screen import Screen
from pstbot.screens.staff_clock_notices import called
from pstbot.screens.staff_tasks import linked
from pstbot.screens.voice import Voice


def reply_how(voice: Voice) -> Screen:
    return Screen(voice.say("staff-reply-how"))


def reply_elsewhere(voice: Voice) -> Screen:
    return Screen(voice.say("staff-reply-elsewhere"))


def reply_form(voice: Voice, case: Consultation) -> Screen:
    return Screen(voice.say("staff-reply-form", number=case.number))


def _changed(key: str) -> Callable[[Voice, NoticeFacts], Screen]:
    def render(voice: Voice, facts: NoticeFacts) -> Screen:
        people = facts.params.get("calls") or ()
        return Screen(voice.say(key, called=called(voice, people), known="yes" if people else "no"))

    return render


def _moved(voice: Voice, facts: NoticeFacts) -> Screen:
    assert facts.about is not None
    return Screen(voice.say("staff-case-moved", case=linked(voice, facts.about.case.number, facts.place)))


STAFF_LAYOUT_NOTICES: dict[str, Callable[[Voice, NoticeFacts], Screen]] = {
    "layout-replies": _changed("staff-layout-replies"),
    "layout-topics": _changed("staff-layout-topics"),
    "case-moved": _moved,
}
