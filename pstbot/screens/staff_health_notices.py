"""What people must do so that words arrive again, and what became of those that could not."""

from collections.abc import Callable

from pstbot.screens.facts import NoticeFacts
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice

Render = Callable[[Voice, NoticeFacts], Screen]


def _hindered(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(voice.say("staff-hindered", needed=str(facts.params["needed"])))


def _topic_failed(voice: Voice, facts: NoticeFacts) -> Screen:
    number, code = str(facts.params.get("number") or "–"), str(facts.params["code"])
    again = Button(voice.plain("staff-button-retry"), act="retry", ref=int(facts.params["row"]))
    return Screen(voice.say("staff-topic-failed", number=number, code=code), ((again,),))


def _screen_failed(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(voice.say("staff-screen-failed", code=str(facts.params["code"])))


def _topic_reopened(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(voice.say("staff-topic-reopened"))


def _answer_by_mail(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(voice.say("staff-answer-by-mail", code=str(facts.params["code"])))


def _citizen_returned(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(voice.say("staff-citizen-returned", again=int(facts.params.get("again") or 0)), silent=True)


STAFF_HEALTH_NOTICES: dict[str, Render] = {
    "hindered": _hindered,
    "topic-failed": _topic_failed,
    "screen-failed": _screen_failed,
    "topic-reopened": _topic_reopened,
    "answer-by-mail": _answer_by_mail,
    "citizen-returned": _citizen_returned,
}
