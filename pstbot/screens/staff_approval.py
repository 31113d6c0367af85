"""A second eye: the question under an officer's words, the remark, and what became of them."""

from collections.abc import Sequence
from enum import StrEnum

from markupsafe import Markup

from pstbot.domain.case import Consultation
from pstbot.ports.approvals import Approval
from pstbot.ports.storage import Officer
from pstbot.screens.clipping import clipped
from pstbot.screens.facts import NoticeFacts
from pstbot.screens.screen import Button, Screen
from pstbot.screens.staff_handing import mention, short
from pstbot.screens.voice import Voice

READY_REMARKS = ("figures", "source", "wording")  # what is said most often, at a tap
_QUOTED = 1200
_MOST_CALLED = 3


class Asked(StrEnum):
    """Who is called by name."""

    COLLEAGUE = "colleague"  # the one with most time; every other may press as well
    COORDINATORS = "coordinators"  # nobody else is there today
    AUTHOR = "author"  # the only one there, and a coordinator
    NOBODY = "nobody"


def waiting(
    voice: Voice, approval: Approval, asked: Asked, people: Sequence[Officer], quoted: str | None = None
) -> Screen:
    called = Markup(", ").join(mention(voice, each) for each in people[:_MOST_CALLED])
    words = {"change": _yes(approval.is_change), "asked": asked.value, "called": called}
    body = Markup("\n").join(_quoted(voice, voice.say("approval-waiting", **words), quoted))
    yes = Button(voice.plain("approval-approve"), act="approve", ref=approval.id)
    no = Button(voice.plain("approval-return"), act="approval-return", ref=approval.id)
    return Screen(body, ((yes, no),))


def approved(voice: Voice, by: str, author: str, quoted: str | None = None, *, own: bool = False) -> Screen:
    """``own``: a coordinator's own words, while nobody else was there."""
    told = voice.say("approval-approved", by=short(by), author=short(author), own=_yes(own))
    return Screen(Markup("\n").join(_quoted(voice, told, quoted)))


def change_approved(voice: Voice, fate: str, by: str, author: str) -> Screen:
    """``fate``: changed, file, mailed or kept (services/approving.py)."""
    return Screen(voice.say("approval-changed", fate=fate, by=short(by), author=short(author)))


def choose_remark(voice: Voice, approval: Approval, case: Consultation) -> Screen:
    ready = [
        (Button(in_words(voice, each), act="approval-remark", ref=approval.id, extra=each),) for each in READY_REMARKS
    ]
    typed = Button(voice.plain("approval-remark", remark="typed"), act="approval-typed", ref=approval.id)
    return Screen(voice.say("approval-choose-remark", number=case.number), (*ready, (typed, _back(voice, approval))))


def ask_remark(voice: Voice, approval: Approval, by: Officer) -> Screen:
    return Screen(voice.say("approval-ask-remark", by=short(by.name)), ((_back(voice, approval),),))


def in_words(voice: Voice, remark: str) -> str:
    return voice.plain("approval-remark", remark=remark)


def returned(voice: Voice, by: str, quoted: str | None = None) -> Screen:
    return Screen(Markup("\n").join(_quoted(voice, voice.say("approval-returned", by=short(by)), quoted)))


def overtaken(voice: Voice) -> Screen:
    return Screen(voice.say("approval-overtaken"))


def answer_returned(voice: Voice, facts: NoticeFacts) -> Screen:
    """To the author, called by name, as a reply to the words."""
    user, name = facts.params["author"]
    words = {
        "author": mention(voice, Officer(int(user), str(name))),
        "by": short(str(facts.params["by"])),
        "remark": clipped(str(facts.params["remark"]), _QUOTED),
        "change": _yes(bool(facts.params["change"])),
    }
    again = Button(voice.plain("approval-again"), act="approval-again", ref=int(facts.params["approval"]))
    return Screen(voice.say("approval-answer-returned", **words), ((again,),))


def asked_again(voice: Voice, by: str, remark: str, author: str) -> Screen:
    words = {"by": short(by), "remark": clipped(remark, _QUOTED), "author": short(author)}
    return Screen(voice.say("approval-asked-again", **words))


def _quoted(voice: Voice, told: Markup, quoted: str | None) -> list[Markup]:
    return [told] if quoted is None else [told, voice.say("approval-quoted", text=clipped(quoted, _QUOTED))]


def _back(voice: Voice, approval: Approval) -> Button:
    return Button(voice.plain("staff-button-back"), act="approval-show", ref=approval.id)


def _yes(fact: bool) -> str:
    return "yes" if fact else "no"
