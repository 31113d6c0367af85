"""The card of a case, pinned in its topic and edited in place, and the topic's name."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from pstbot.domain.appointment import Appointment
from pstbot.domain.case import Act, Actor, Consultation, Status, ball, promise
from pstbot.domain.consultation import offered
from pstbot.domain.deadline import DeadlineStep
from pstbot.domain.request import Item, rows_of_request
from pstbot.domain.results import are_stated
from pstbot.screens import staff_reach
from pstbot.screens.clipping import clipped, one_line, units
from pstbot.screens.data_rows import row_in_words, use_in_words, with_results
from pstbot.screens.facts import CaseFacts
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.staff_more import open_menu
from pstbot.screens.staff_tasks import named
from pstbot.screens.voice import Voice
from pstbot.texts.bidi import isolated

TOPIC_NAME = 128  # Bot API, createForumTopic
_NAME_IN_TOPIC = 40
_SUBJECT_ON_CARD = 300
_NAME_ON_CARD = 120
_REASON = 200
MOST_RELATED = 8

# Officers' daily acts: buttons of the card. The others are words typed in the topic, or rare ones behind "Lainnya …".
BUTTONS: Mapping[Act, str] = {
    Act.TAKE: "staff-button-take",
    Act.ASK_DETAILS: "staff-button-details",
    Act.COMPLETE: "staff-button-complete",
    Act.NOT_YET: "staff-button-not-yet",
    Act.NO_REPLY_NEEDED: "staff-button-no-reply",
    Act.CLOSE: "staff-button-close",
    Act.HAND_OVER: "staff-button-hand-over",
    Act.REOPEN: "staff-button-reopen",
}
WORDS = frozenset({Act.ANSWER, Act.INTERIM, Act.NOTE})
RARE = frozenset({Act.RELEASE, Act.URGENT, Act.NOT_URGENT, Act.MERGE})
FOLLOWING = frozenset({Act.ABSORB})  # what another case's act does to this one


def card(voice: Voice, facts: CaseFacts) -> Screen:
    buttons = [*_buttons(voice, facts.case), *staff_reach.card_buttons(voice, facts)]
    rows = rows_of(buttons, 2)
    return Screen(Markup("\n").join(_lines(voice, facts)), (*rows, (open_menu(voice, facts.case.id),)))


def topic_name(facts: CaseFacts) -> str:
    """ "KS-2026-000001 · subject · name" in at most 128 UTF-16 units; the subject gives way first."""
    name = isolated(clipped(one_line(name_of(facts)), _NAME_IN_TOPIC))
    subject = one_line(facts.case.subject)
    left = TOPIC_NAME - units(f"{facts.case.number} ·  · {name}")
    shown = isolated(clipped(subject, left))
    while units(shown) > left:  # signs that keep right-to-left words apart need room too
        subject = subject[:-1]
        shown = isolated(clipped(f"{subject}…", left))
    return f"{facts.case.number} · {shown} · {name}"


def name_of(facts: CaseFacts) -> str:
    return facts.citizen.name or facts.citizen.telegram_name


def _lines(voice: Voice, facts: CaseFacts) -> Iterator[Markup]:
    case = facts.case
    subject = clipped(one_line(case.subject), _SUBJECT_ON_CARD)
    citizen = clipped(one_line(name_of(facts)), _NAME_ON_CARD)
    yield voice.say("staff-card-head", number=case.number, subject=subject, name=citizen)
    yield from staff_reach.card_lines(voice, facts)
    block = facts.citizen.block
    if block is not None and block.holds(facts.now):
        yield voice.say("staff-card-blocked", until=block.until, why=clipped(one_line(block.why), _REASON))
    yield voice.say("staff-card-status", status=case.status.value, reason=(case.close_reason or "none"))
    if case.urgent is not None:
        yield voice.say("staff-card-urgent", why=clipped(one_line(case.urgent), _REASON))
    if case.summary:
        yield voice.say("staff-card-summary", summary=case.summary)
    owner = facts.owner.name if facts.owner else ""
    yield voice.say("staff-card-owner", owner=owner, owned="yes" if facts.owner else "no")
    if facts.asked:
        yield voice.say("staff-card-approval", many=facts.asked)
    yield from _clock_lines(voice, facts)
    if facts.pending is not None:
        yield _follow_up(voice, facts.pending)
    yield from _related_lines(voice, facts)
    yield from _request_lines(voice, facts)
    yield voice.say("staff-card-foot", closed=_closed(case))


def _closed(case: Consultation) -> str:
    if case.merged_into is not None:
        return "merged"
    return "yes" if case.status is Status.CLOSED else "no"


def _clock_lines(voice: Voice, facts: CaseFacts) -> Iterator[Markup]:
    case = facts.case
    if ball(case.status) is Actor.OFFICER and case.turn_due_at is not None:
        late = "yes" if facts.now > case.turn_due_at else "no"
        yield voice.say("staff-card-due", due=case.turn_due_at, late=late)
        if case.promised_at is not None and promise(case) is not None:
            yield voice.say("staff-card-promised", promised=case.promised_at)
        if _may_be_taken_over(case) and facts.owner is not None:
            yield voice.say("staff-card-take-over")
    if case.status is Status.INCOMPLETE:
        yield voice.say("staff-card-missing", items=items_in_words(voice, case.missing), asked=case.asked)


def _related_lines(voice: Voice, facts: CaseFacts) -> Iterator[Markup]:
    if facts.main is not None:
        yield voice.say("staff-card-main", main=named(voice, facts.main))
    for key, cases in (("staff-card-merged", facts.merged), ("staff-card-related", facts.related)):
        if cases:
            shown = Markup(", ").join(named(voice, each) for each in cases[:MOST_RELATED])
            yield voice.say(key, cases=shown, more="yes" if len(cases) > MOST_RELATED else "no")


def _follow_up(voice: Voice, pending: Appointment) -> Markup:
    """A label, not a status: the ball stays where it is, the silence is held."""
    kind = pending.kind.value
    if pending.starts_at is None:
        return voice.say("staff-card-follow-up-offered", kind=kind)
    return voice.say("staff-card-follow-up", kind=kind, starts=pending.starts_at)


def _request_lines(voice: Voice, facts: CaseFacts) -> Iterator[Markup]:
    """With what came of each row, when the case is closed and while it is open again."""
    request, rows = facts.request, rows_of_request(facts.request)
    yield voice.say("staff-card-category", category=request.get("category") or "data")
    told = facts.case.status is Status.CLOSED or are_stated(rows)
    said = with_results(voice, rows) if told else (row_in_words(voice, row) for row in rows)
    yield from (voice.say("row-bullet", row=row) for row in said)
    if request.get("use"):
        yield use_in_words(voice, str(request["use"]))


def items_in_words(voice: Voice, items: frozenset[Item]) -> str:
    return ", ".join(voice.plain("staff-item", item=item.value) for item in Item if item in items)


def _buttons(voice: Voice, case: Consultation) -> list[Button]:
    return [
        Button(voice.plain(_label(act, case), missing=_missing_kind(case)), act=act.value, ref=case.id)
        for act in offered(case, Actor.OFFICER)
        if act in BUTTONS
        and not (act is Act.HAND_OVER and case.owner_id is None)  # a new case is taken, not given
        and not (act is Act.TAKE and case.owner_id is not None and not _may_be_taken_over(case))
    ]


def _label(act: Act, case: Consultation) -> str:
    return "staff-button-take-over" if act is Act.TAKE and case.owner_id is not None else BUTTONS[act]


def _may_be_taken_over(case: Consultation) -> bool:
    """From 80 % of the turn on any colleague may, with one tap (domain.guards)."""
    return ball(case.status) is Actor.OFFICER and case.alerted >= DeadlineStep.NEARLY


def _missing_kind(case: Consultation) -> str:
    return "email" if case.missing == {Item.EMAIL} else "other"
