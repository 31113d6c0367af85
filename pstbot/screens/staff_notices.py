"""What the staff group is told without having asked: what citizens and the clock did, and what did not arrive."""

from collections.abc import Callable

from pstbot.domain.roles import Role
from pstbot.screens import staff_absence, staff_approval, staff_calling, staff_merging
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.facts import NoticeFacts
from pstbot.screens.screen import Button, Screen
from pstbot.screens.staff_reach import told_button
from pstbot.screens.staff_roles import role_buttons
from pstbot.screens.voice import Voice

Render = Callable[[Voice, NoticeFacts], Screen]

# Refusals that are told in words of their own; any other code is told as "other".
FAILURES = frozenset(
    {"blocked", "not-started", "chat-missing", "file-missing", "thread-missing", "too-late", "outcome-unknown"}
)


def _plainly(key: str) -> Render:
    def render(voice: Voice, facts: NoticeFacts) -> Screen:
        return Screen(voice.say(key))

    return render


def _rated(voice: Voice, facts: NoticeFacts) -> Screen:
    """The stars, or the comment that came after them."""
    if comment := str(facts.params.get("comment") or ""):
        return Screen(voice.say("staff-rated-comment", comment=comment), silent=True)
    stars = int(facts.params["stars"])
    return Screen(voice.say("staff-rated", stars=stars, drawn="★" * stars + "☆" * (5 - stars)), silent=True)


def _relay_failed(voice: Voice, facts: NoticeFacts) -> Screen:
    why = _reason(voice, facts)
    if facts.about is not None:
        return Screen(voice.say("staff-relay-failed", why=why), _retry(voice, facts))
    number = facts.params.get("number") or "–"
    return Screen(voice.say("staff-relay-failed-here", number=number, why=why), _retry(voice, facts))


def _mail_failed(voice: Voice, facts: NoticeFacts) -> Screen:
    """Somebody without a chat can be told another way; what waits for a chat leaves by itself."""
    (row,) = _retry(voice, facts)
    words = facts.params.get("words")
    if words is not None and facts.about is not None and not facts.about.citizen.has_chat:
        row = (*row, told_button(voice, int(words)))
    return Screen(voice.say("staff-mail-failed", code=str(facts.params["code"])), (row,))


def _reason(voice: Voice, facts: NoticeFacts) -> str:
    code = str(facts.params["code"])
    return voice.plain("staff-failure", code=code if code in FAILURES else "other", raw=code)


def _retry(voice: Voice, facts: NoticeFacts) -> tuple[tuple[Button, ...], ...]:
    return ((Button(voice.plain("staff-button-retry"), act="retry", ref=int(facts.params["row"])),),)


def _update_parked(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(voice.say("staff-update-parked", item=int(facts.params["item"])))


def _enrolment_asked(voice: Voice, facts: NoticeFacts) -> Screen:
    name = clipped(one_line(str(facts.params["name"])), 100)
    user = int(facts.params["user"])
    decline = Button(voice.plain("staff-button-decline"), act="decline", ref=user)
    return Screen(voice.say("staff-enrolment-asked", name=name), (*role_buttons(voice, user, tuple(Role)), (decline,)))


def _edit_failed(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(voice.say("staff-edit-failed", why=_reason(voice, facts)))


def _withdrawn_redacted(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(voice.say("staff-withdrawn-redacted", kind=str(facts.params["kind"])))


def _withdraw_impossible(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(voice.say("staff-withdraw-impossible", code=str(facts.params["code"]), why=_reason(voice, facts)))


def _reaction_other(voice: Voice, facts: NoticeFacts) -> Screen:
    emoji = clipped(one_line(str(facts.params["emoji"])), 20)
    key = "staff-reaction-other" if emoji else "staff-reaction-special"
    return Screen(voice.say(key, emoji=emoji) if emoji else voice.say(key), silent=True)


STAFF_NOTICES: dict[str, Render] = {
    "closed-by-silence": _plainly("staff-closed-by-silence"),
    "closed-by-citizen": _plainly("staff-closed-by-citizen"),
    "withdrawn": _plainly("staff-withdrawn"),
    "reopened-by-citizen": _plainly("staff-reopened-by-citizen"),
    "completed": _plainly("staff-completed"),
    "still-waiting": _plainly("staff-still-waiting"),
    "rated": _rated,
    "relay-failed": _relay_failed,
    "mail-failed": _mail_failed,
    "edit-failed": _edit_failed,
    "withdrawn-redacted": _withdrawn_redacted,
    "withdraw-impossible": _withdraw_impossible,
    "reaction-other": _reaction_other,
    "update-parked": _update_parked,
    "enrolment-asked": _enrolment_asked,
    "answer-returned": staff_approval.answer_returned,
    "colleague-called": staff_calling.called,
    "merged-here": staff_merging.merged_here,
    "absence-begun": staff_absence.begun,
    "absence-over": staff_absence.over,
    "morning-digest": staff_absence.digest,
}
