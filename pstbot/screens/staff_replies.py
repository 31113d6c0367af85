"""What a citizen said or heard outside Telegram, on its way into the case."""

from collections.abc import Sequence

from pstbot.domain.case import Act, Consultation
from pstbot.ports.storage import Officer
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.staff_closing import typed_cancel
from pstbot.screens.voice import Voice


def ask(voice: Voice, case: Consultation, decisions: Sequence[Act]) -> Screen:
    """Words, or one of the decisions that a citizen takes by a press elsewhere."""
    words = Button(voice.plain("staff-reply-words"), act="reply-words", ref=case.id)
    decided = [
        Button(voice.plain("staff-reply-decision", act=act.value), act="reply-decided", ref=case.id, extra=act.value)
        for act in decisions
    ]
    cancel = Button(voice.plain("staff-button-cancel"), act="form-cancel", ref=case.id)
    return Screen(voice.say("staff-reply-ask", number=case.number), ((words,), *rows_of(decided, 2), (cancel,)))


def ask_words(voice: Voice, case: Consultation, by: Officer) -> Screen:
    return Screen(voice.say("staff-reply-ask-words", by=by.name), ((typed_cancel(voice, case, by),),))


def recorded(voice: Voice, by: Officer) -> Screen:
    return Screen(voice.say("staff-reply-recorded", by=by.name))


def decided(voice: Voice, act: Act, by: Officer) -> Screen:
    return Screen(voice.say("staff-reply-decided", act=act.value, by=by.name))


def how_to_record(voice: Voice) -> Screen:
    return Screen(voice.say("staff-how-to-record"))


def told(voice: Voice, many: int, by: Officer) -> Screen:
    return Screen(voice.say("staff-told", many=many, by=by.name))


def edit_recorded(voice: Voice) -> Screen:
    return Screen(voice.say("staff-edit-recorded"))
