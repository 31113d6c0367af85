"""What officers are told about words they typed in a topic; most words are answered by a sign only."""

from enum import StrEnum

from pstbot.ports.workbench import Placed
from pstbot.screens.screen import Button, Screen
from pstbot.screens.staff_tasks import named
from pstbot.screens.voice import Voice


class Why(StrEnum):
    """Why words wait for a press before they leave."""

    OWNED = "owned"
    CLOSED = "closed"
    MERGED = "merged"
    FORWARDED = "forwarded"
    OLD_FORM = "old_form"
    LAPSED = "lapsed"  # a question to a second eye that holds no more


def held(voice: Voice, words: int, why: Why, owner: str, main: Placed) -> Screen:
    """``main``: where a merged case goes on; otherwise the case itself."""
    send = Button(voice.plain("staff-button-send-held", why=why.value), act="held-send", ref=words)
    keep = Button(voice.plain("staff-button-keep-held"), act="held-keep", ref=words)
    body = voice.say("staff-held", why=why.value, owner=owner, main=named(voice, main))
    return Screen(body, ((keep,),) if why is Why.MERGED else ((send, keep),))


def held_sent(voice: Voice, by: str) -> Screen:
    return Screen(voice.say("staff-held-sent", by=by))


def held_kept(voice: Voice, by: str) -> Screen:
    return Screen(voice.say("staff-held-kept", by=by))


def not_carried(voice: Voice) -> Screen:
    return Screen(voice.say("staff-not-carried"))


def unknown_command(voice: Voice) -> Screen:
    return Screen(voice.say("staff-unknown-command"))


def edit_closed(voice: Voice) -> Screen:
    return Screen(voice.say("staff-edit-closed"))


def edit_mailed(voice: Voice) -> Screen:
    return Screen(voice.say("staff-edit-mailed"))


def edit_told(voice: Voice) -> Screen:
    return Screen(voice.say("staff-edit-told"))


def edit_file(voice: Voice) -> Screen:
    return Screen(voice.say("staff-edit-file"))


def edit_marked(voice: Voice) -> Screen:
    return Screen(voice.say("staff-edit-marked"))


def how_to_withdraw(voice: Voice) -> Screen:
    return Screen(voice.say("staff-how-to-withdraw"))


def how_to_note(voice: Voice) -> Screen:
    return Screen(voice.say("staff-how-to-note"))


def how_to_wait(voice: Voice) -> Screen:
    return Screen(voice.say("staff-how-to-wait"))


def wait_without_file(voice: Voice) -> Screen:
    return Screen(voice.say("staff-wait-without-file"))


def how_to_review(voice: Voice) -> Screen:
    return Screen(voice.say("staff-how-to-review"))
