"""What officers do for citizens whom no carrier reaches, and what a letter could not do."""

from collections.abc import Callable

from pstbot.domain.case import CaseChannel, promise
from pstbot.domain.phone import whatsapp_link
from pstbot.domain.silence import closes_after
from pstbot.screens.card import items_in_words
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.facts import CaseFacts, NoticeFacts
from pstbot.screens.screen import Button, Screen
from pstbot.screens.staff_reach import phone_of, told_button
from pstbot.screens.voice import Voice

_FILES = 300  # UTF-16 units


def _tell_citizen(voice: Voice, facts: NoticeFacts) -> Screen:
    about = _about(facts)
    row = [told_button(voice, int(facts.params["words"]))]
    address = whatsapp_link(about.citizen.phone) if about.case.channel is CaseChannel.WHATSAPP else None
    row += [Button(voice.plain("staff-button-whatsapp"), url=address)] if address else []
    return Screen(voice.say("staff-tell-citizen", **phone_of(about)), (tuple(row),))


def _pass_on(voice: Voice, facts: NoticeFacts) -> Screen:
    """News that somebody else reads in the chat or in a letter."""
    about, terms = _about(facts), facts.terms
    until = closes_after(about.case, terms)
    told = {
        "news": str(facts.params["news"]),
        "items": items_in_words(voice, about.case.missing) or "–",
        "summary": about.case.summary or "–",
        "until": until or "–",
        "promised": promise(about.case) or about.case.due_at or "–",
        "main": str(facts.params.get("main") or "–"),
        "starts": (facts.appointment and facts.appointment.starts_at) or "–",
    }
    return Screen(voice.say("staff-pass-on", **told, **phone_of(about)))


def _files_named(voice: Voice, facts: NoticeFacts) -> Screen:
    files = clipped(one_line(", ".join(map(str, facts.params["files"]))), _FILES)
    return Screen(voice.say("staff-files-named", files=files))


def _citizen_here(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(voice.say("staff-citizen-here", again=int(facts.params.get("again") or 0)))


def _plainly(key: str) -> Callable[[Voice, NoticeFacts], Screen]:
    return lambda voice, facts: Screen(voice.say(key))


STAFF_REACH_NOTICES: dict[str, Callable[[Voice, NoticeFacts], Screen]] = {
    "tell-citizen": _tell_citizen,
    "pass-on": _pass_on,
    "files-named": _files_named,
    "withdraw-too-late": _plainly("staff-withdraw-too-late"),
    "citizen-here": _citizen_here,
    "look-for-replies": _plainly("staff-look-for-replies"),
}


def _about(facts: NoticeFacts) -> CaseFacts:
    assert facts.about is not None
    return facts.about
