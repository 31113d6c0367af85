""" "Tutup": a reason, then a one-line summary that the citizen reads."""

from collections.abc import Sequence

from markupsafe import Markup

from pstbot.domain.case import Act, Actor, Consultation, Reason, Status
from pstbot.domain.guards import REASONS
from pstbot.domain.request import DataRow
from pstbot.domain.results import all_found, are_stated, marks_of
from pstbot.ports.storage import Officer
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.data_rows import counted_results
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice

_SUBJECT = 200


def sensible(case: Consultation) -> Sequence[Reason]:
    """Silence is a reason only where the citizen owes details; after an answer the clock closes by itself."""
    reasons = REASONS[Actor.OFFICER, Act.CLOSE]
    return [reason for reason in reasons if reason is not Reason.SILENCE or case.status is Status.INCOMPLETE]


def choose_reason(voice: Voice, case: Consultation, rows: Sequence[DataRow], asked: int = 0) -> Screen:
    """Where rows of data are wanted, "resolved" says that all were found, or leads to a mark for each.

    ``asked``: answers that wait for a second eye, which would not leave any more.
    """
    buttons = [
        Button(in_words(voice, reason), act="close-reason", ref=case.id, extra=reason.value)
        for reason in sensible(case)
    ]
    if rows:
        found = Button(voice.plain("staff-close-all-found"), "close-reason", case.id, Reason.RESOLVED.value)
        some = Button(voice.plain("staff-close-mark"), "close-mark", case.id, marks_of(rows, {}))
        buttons = [found, some, *(each for each in buttons if each.extra != Reason.RESOLVED)]
    told = [voice.say("staff-close-choose", number=case.number)]
    if asked:
        told.append(voice.say("staff-close-asked", many=asked))
    return Screen(Markup("\n").join(told), (*rows_of(buttons, 1), (_cancel(voice, case),)))


def ask_summary(
    voice: Voice, case: Consultation, reason: Reason, marks: str, proposal: str | None, by: Officer
) -> Screen:
    words = {"reason": in_words(voice, reason), "by": by.name}
    cancel = typed_cancel(voice, case, by)
    if proposal is None:
        return Screen(voice.say("staff-close-summary", **words), ((cancel,),))
    word = f"{reason}.{marks}" if marks else reason.value
    use = Button(voice.plain("staff-button-use-proposal"), act="close-default", ref=case.id, extra=word)
    body = voice.say("staff-close-summary-proposed", proposal=proposal, **words)
    return Screen(body, ((use, cancel),))


def closed(voice: Voice, case: Consultation, by: str, rows: Sequence[DataRow]) -> Screen:
    """What came of the data is counted where somebody missed some of it."""
    body = voice.say("staff-closed", number=case.number, summary=case.summary, by=by)
    if not are_stated(rows) or all_found(rows):
        return Screen(body)
    return Screen(Markup("\n").join((body, voice.say("staff-results", counted=counted_results(voice, rows)))))


def in_words(voice: Voice, reason: Reason) -> str:
    return voice.plain("staff-close-reason", reason=reason.value)


def left(voice: Voice, back: tuple[str, int] | None = None) -> Screen:
    """``back``: act and number of a button that leads back to what stood there before the form."""
    rows = ((Button(voice.plain("staff-button-back"), act=back[0], ref=back[1]),),) if back else ()
    return Screen(voice.say("staff-form-left"), rows)


def no_form(voice: Voice) -> Screen:
    return Screen(voice.say("staff-no-form"))


def proposed_summary(citizen_voice: Voice, case: Consultation, reason: Reason) -> str | None:
    """A summary made of the subject, in the citizen's language; only where the subject says what happened."""
    if reason is not Reason.RESOLVED:
        return None
    return citizen_voice.plain("staff-summary-proposal", subject=clipped(one_line(case.subject), _SUBJECT))


def typed_cancel(voice: Voice, case: Consultation, by: Officer) -> Button:
    """ "Batal" for the officer who is asked to type."""
    return Button(voice.plain("staff-button-cancel"), act="form-cancel", ref=case.id, extra=str(by.user_id))


def _cancel(voice: Voice, case: Consultation) -> Button:
    return Button(voice.plain("staff-button-cancel"), act="form-cancel", ref=case.id)
