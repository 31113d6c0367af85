"""What officers are told about words they typed in a topic; most words are answered by a sign only."""

from collections.abc import Sequence
from enum import StrEnum

from pstbot.ports.storage import Officer
from pstbot.ports.workbench import Placed
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.staff_handing import short
from pstbot.screens.staff_tasks import named
from pstbot.screens.voice import Voice

_MOST_ASKED = 3


class Why(StrEnum):
    """Why words wait for a press before they leave."""

    OWNED = "owned"
    CLOSED = "closed"
    MERGED = "merged"
    FORWARDED = "forwarded"
    OLD_FORM = "old_form"
    MENTION = "mention"  # a colleague is spoken to
    NOTE = "note"  # in reply to a note
    LAPSED = "lapsed"  # a question to a second eye that holds no more


def held(
    voice: Voice,
    words: int,
    why: Why,
    owner: str,
    main: Placed,
    colleagues: Sequence[Officer] = (),
    *,
    reply: bool = False,
) -> Screen:
    """``main``: where a merged case goes on; otherwise the case itself. ``colleagues``: whom the words mention.

    ``reply``: the citizen does not write here, so the words may be theirs, passed on.
    """
    send = Button(voice.plain("staff-button-send-held", why=why.value), act="held-send", ref=words)
    keep = Button(voice.plain("staff-button-keep-held"), act="held-keep", ref=words)
    body = voice.say("staff-held", why=why.value, owner=owner, main=named(voice, main))
    ask = [_ask(voice, words, each) for each in colleagues[:_MOST_ASKED]]
    theirs = [Button(voice.plain("staff-button-held-reply"), act="held-reply", ref=words)] if reply else []
    if why is Why.MERGED:
        return Screen(body, (*rows_of(ask, 1), (keep,)))
    return Screen(body, (*rows_of([*theirs, *ask], 1), (send, keep)))


def _ask(voice: Voice, words: int, colleague: Officer) -> Button:
    label = voice.plain("call-held", name=short(colleague.name))
    return Button(label, act="colleague-note", ref=words, extra=str(colleague.user_id))


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


def edit_mentions(voice: Voice) -> Screen:
    return Screen(voice.say("staff-edit-mentions"))


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
