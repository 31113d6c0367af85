"""News that comes to a citizen, rendered when it leaves."""

from collections.abc import Callable, Mapping
from datetime import datetime

from markupsafe import Markup

from pstbot.domain.case import Status, promise
from pstbot.domain.request import Item, rows_of_request
from pstbot.domain.results import all_found, are_stated
from pstbot.domain.silence import closes_after
from pstbot.screens.citizen_body import lines, paragraphs, shortened
from pstbot.screens.citizen_cases import ROW_LENGTH, SUMMARY_LENGTH, named, see_case
from pstbot.screens.citizen_home import menu_button
from pstbot.screens.citizen_rating import stars_row
from pstbot.screens.data_rows import with_results
from pstbot.screens.facts import CaseFacts, NoticeFacts
from pstbot.screens.screen import Button, Screen
from pstbot.screens.voice import Voice


def case_taken(voice: Voice, facts: NoticeFacts) -> Screen:
    """One quiet line: the date and the buttons stand under the receipt."""
    about = _about(facts)
    owner = about.owner.name if about.owner else voice.plain("told-an-officer")
    return Screen(str(voice.say("told-case-taken", owner=owner, number=about.case.number)), silent=True)


def case_recorded(voice: Voice, facts: NoticeFacts) -> Screen:
    """An officer wrote down what was asked at the counter, by telephone or letter."""
    case = _about(facts).case
    due = promise(case)
    body = paragraphs(
        voice.say("told-case-recorded", **named(case)), voice.say("told-case-recorded-due", due=due) if due else None
    )
    return Screen(body, see_case(voice, case))


def case_handed_over(voice: Voice, facts: NoticeFacts) -> Screen:
    about = _about(facts)
    owner = about.owner.name if about.owner else voice.plain("told-an-officer")
    body = voice.say("told-case-handed-over", owner=owner, **named(about.case))
    return Screen(str(body), see_case(voice, about.case))


def details_asked(voice: Voice, facts: NoticeFacts) -> Screen:
    case = _about(facts).case
    items = [voice.say("told-item", item=voice.say("cases-item", item=item)) for item in Item if item in case.missing]
    body = voice.say("told-details-asked", items=lines(*items), **named(case))
    verify = ((Button(voice.plain("tap-verify"), "verify"),),) if Item.EMAIL in case.missing else ()
    return Screen(str(body), (*verify, *see_case(voice, case)))


def case_closed(voice: Voice, facts: NoticeFacts) -> Screen:
    """Reason, summary, how long it may be reopened, and the stars (online procedure, steps 7 and 8)."""
    case = _about(facts).case
    closed = case.status is Status.CLOSED and case.closed_at is not None
    until = case.closed_at + facts.terms.after if closed and case.closed_at else None
    body = paragraphs(
        voice.say("told-case-closed", reason=case.close_reason or "", **named(case)),
        voice.say("told-summary", summary=shortened(case.summary, SUMMARY_LENGTH)) if case.summary else None,
        _results(voice, _about(facts)),
        voice.say("told-reopen-until", until=until) if until else None,
        voice.say("told-rate"),
    )
    reopen = (Button(voice.plain("tap-reopen"), "reopen", case.id), menu_button(voice))
    return Screen(body, (stars_row(voice, case), reopen))


def _results(voice: Voice, about: CaseFacts) -> Markup | None:
    """What came of the data wanted, only where some of it was not found as wanted."""
    rows = rows_of_request(about.request)
    if not are_stated(rows) or all_found(rows):
        return None
    said = (voice.say("row-bullet", row=row) for row in with_results(voice, rows, ROW_LENGTH))
    return lines(voice.say("told-results"), *said)


def case_merged(voice: Voice, facts: NoticeFacts) -> Screen:
    """One time, with the way to where it goes on. No stars: that request is rated."""
    told = facts.params
    due = datetime.fromisoformat(told["due"]) if told.get("due") else None
    body = paragraphs(
        voice.say("told-case-merged", main=str(told["main"]), **named(_about(facts).case)),
        voice.say("cases-promised", due=due) if due else None,
    )
    see = Button(voice.plain("tap-see-case", number=str(told["main"])), "case", int(told["main_id"]))
    return Screen(body, ((see, menu_button(voice)),))


def case_reopened(voice: Voice, facts: NoticeFacts) -> Screen:
    case = _about(facts).case
    return Screen(str(voice.say("told-case-reopened", **named(case))), see_case(voice, case))


def silence_reminder(voice: Voice, facts: NoticeFacts) -> Screen:
    """With the date of the close; "Masih perlu" only as often as the rules allow."""
    case = _about(facts).case
    until = closes_after(case, facts.terms)
    body = paragraphs(
        voice.say("told-silence", **named(case)), voice.say("told-silence-close", until=until) if until else None
    )
    needed = Button(voice.plain("tap-needed"), "needed", case.id)
    waiting = Button(voice.plain("tap-waiting"), "waiting", case.id)
    enough = Button(voice.plain("tap-enough"), "enough", case.id)
    if case.extended >= facts.terms.extensions:
        return Screen(body, ((waiting,), (enough,)))
    return Screen(body, ((waiting,), (needed, enough)))


def letter_failed(voice: Voice, facts: NoticeFacts) -> Screen:
    """``code`` names the refusal for the log; people need only the next step."""
    change = Button(voice.plain("tap-new-email"), "new-email")
    return Screen(
        str(voice.say("told-letter-failed")),
        ((change,), (Button(voice.plain("tap-later"), "later"), menu_button(voice))),
    )


def foreign_group(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(str(voice.say("told-foreign-group")))


def edit_not_carried(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(str(voice.say("told-edit-not-carried")))


def answer_withdrawn(voice: Voice, facts: NoticeFacts) -> Screen:
    return Screen(str(voice.say("told-answer-withdrawn", **named(_about(facts).case))))


CITIZEN_NOTICES: Mapping[str, Callable[[Voice, NoticeFacts], Screen]] = {
    "case-taken": case_taken,
    "case-recorded": case_recorded,
    "case-handed-over": case_handed_over,
    "details-asked": details_asked,
    "case-closed": case_closed,
    "case-merged": case_merged,
    "case-reopened": case_reopened,
    "silence-reminder": silence_reminder,
    "letter-failed": letter_failed,
    "foreign-group": foreign_group,
    "edit-not-carried": edit_not_carried,
    "answer-withdrawn": answer_withdrawn,
}


def _about(facts: NoticeFacts) -> CaseFacts:
    assert facts.about is not None
    return facts.about
