"""What stands under the rows in the citizen's editor: what the data are for, and the ways out."""

from collections.abc import Sequence

from markupsafe import Markup

from pstbot.domain.skd import OPTIONS
from pstbot.screens.citizen_body import paragraphs
from pstbot.screens.data_rows import use_in_words
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice


def foot(voice: Voice, use: str | None, *, edited: bool) -> tuple[tuple[Button, ...], ...]:
    """``edited``: the rows are the person's own, and may be read from the question anew."""
    for_what = Button(voice.plain("tap-use" if use is None else "tap-use-change"), "row-use")
    again = ((Button(voice.plain("tap-row-refill"), "row-refill"),),) if edited else ()
    return ((for_what,), *again, (Button(voice.plain("tap-rows-done"), "review"),))


def use_line(voice: Voice, use: str | None) -> Sequence[Markup]:
    return () if use is None else (use_in_words(voice, use),)


def ask_use(voice: Voice, chosen: str | None) -> Screen:
    """The survey's list; skipping is as good."""
    taps = [Button(_label(voice, use, use == chosen), "use", extra=use) for use in OPTIONS["use"]]
    last = (Button(voice.plain("tap-skip"), "use"), Button(voice.plain("tap-back"), "rows"))
    return Screen(paragraphs(voice.say("rows-where-use"), voice.say("rows-ask-use")), (*rows_of(taps, 1), last))


def _label(voice: Voice, use: str, chosen: bool) -> str:
    label = voice.plain("skd-use", option=use)
    return f"✓ {label}" if chosen else label
