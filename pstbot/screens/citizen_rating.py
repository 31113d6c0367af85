"""Stars and a comment for a finished request. Standard: online procedure, step 8."""

from pstbot.domain.case import Consultation
from pstbot.domain.rating import STARS, Rating
from pstbot.screens.citizen_body import paragraphs
from pstbot.screens.citizen_cases import named
from pstbot.screens.citizen_home import menu_button, way_back
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice

FULL, EMPTY = "★", "☆"


def stars_row(voice: Voice, case: Consultation) -> tuple[Button, ...]:
    return tuple(Button(voice.plain("tap-star", stars=count), "stars", case.id, str(count)) for count in STARS)


def ask(voice: Voice, case: Consultation) -> Screen:
    return Screen(str(voice.say("rating-ask", **named(case))), (stars_row(voice, case), (menu_button(voice),)))


def none(voice: Voice, days: int) -> Screen:
    return Screen(str(voice.say("rating-none", days=days)), way_back(voice))


def finished(voice: Voice, case: Consultation) -> Screen:
    """The citizen has said "Sudah cukup"."""
    body = paragraphs(voice.say("rating-closed", number=case.number), voice.say("told-rate"))
    return Screen(body, (stars_row(voice, case), (menu_button(voice),)))


def thanks(voice: Voice, case: Consultation, rating: Rating, *, typed: bool) -> Screen:
    """``typed``: the next words are taken as the comment; otherwise a button asks for it."""
    shown = FULL * rating.stars + EMPTY * (STARS[-1] - rating.stars)
    body = paragraphs(
        voice.say("rating-thanks", number=case.number, stars=shown),
        voice.say("rating-low") if rating.is_low else None,
        voice.say("rating-comment" if typed else "rating-comment-later"),
    )
    comment = (
        Button(voice.plain("tap-skip"), "skip") if typed else Button(voice.plain("tap-comment"), "comment", case.id)
    )
    complain = ((Button(voice.plain("tap-complain"), "complain"),),) if rating.is_low else ()
    return Screen(body, (*complain, (comment, menu_button(voice))))


def ask_comment(voice: Voice, lead: str | None = None) -> Screen:
    skip = Button(voice.plain("tap-skip"), "skip")
    return Screen(paragraphs(lead, voice.say("rating-comment")), ((skip, menu_button(voice)),))


def comment_needs_words(voice: Voice) -> Screen:
    return Screen(
        str(voice.say("rating-comment-text")), ((Button(voice.plain("tap-skip"), "skip"), menu_button(voice)),)
    )


def comment_kept(voice: Voice, case: Consultation, serial: int) -> Screen:
    """What was meant as a question is one tap from being searched."""
    not_a_comment = Button(voice.plain("tap-not-a-comment"), "search", serial)
    return Screen(str(voice.say("rating-comment-kept", number=case.number)), ((not_a_comment,), (menu_button(voice),)))


def skipped(voice: Voice) -> Screen:
    return Screen(str(voice.say("rating-skipped")), way_back(voice))
