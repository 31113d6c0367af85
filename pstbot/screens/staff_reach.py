"""Citizens who do not read the chat, on the card: how they are reached, and "Catat balasan"."""

from collections.abc import Iterator

from markupsafe import Markup

from pstbot.domain.case import CaseChannel
from pstbot.domain.reach import Way
from pstbot.screens.facts import CaseFacts
from pstbot.screens.screen import Button
from pstbot.screens.voice import Voice


def card_lines(voice: Voice, about: CaseFacts) -> Iterator[Markup]:
    """Where the case came from, unless from Telegram, and how its citizen is reached, unless in the chat."""
    citizen = about.citizen
    if about.case.channel is not CaseChannel.TELEGRAM:
        yield voice.say("staff-card-channel", channel=about.case.channel.value)
    if citizen.has_chat and not citizen.reachable:
        yield voice.say("staff-card-unreachable")
    if about.way is Way.MAIL:
        yield voice.say("staff-card-by-mail")
    if about.way is Way.OFFICER:
        yield voice.say("staff-card-by-officer", **phone_of(about))


def card_buttons(voice: Voice, about: CaseFacts) -> list[Button]:
    if about.way is Way.CHAT:
        return []
    return [Button(voice.plain("staff-button-record-reply"), act="record-reply", ref=about.case.id)]


def phone_of(about: CaseFacts) -> dict[str, str]:
    """For sentences that say how an officer reaches somebody."""
    return {"phone": about.citizen.phone or "", "known": "yes" if about.citizen.phone else "no"}


def told_button(voice: Voice, words: int) -> Button:
    """These words, and those before them that were not heard either, have been passed on."""
    return Button(voice.plain("staff-button-told"), act="told", ref=words)
