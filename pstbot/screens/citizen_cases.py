"""The citizen's own requests: the list, one of them, and what is said about words that go to an officer."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from pstbot.domain.case import Act, Actor, Consultation, Status, promise
from pstbot.domain.consultation import offered
from pstbot.domain.rating import is_ratable
from pstbot.domain.request import DataRow, Item
from pstbot.domain.silence import closes_after
from pstbot.domain.terms import Terms
from pstbot.screens.citizen_body import SUBJECT_LENGTH, lines, one_line, paragraphs, shortened, unended
from pstbot.screens.citizen_home import menu_button
from pstbot.screens.data_rows import row_in_words, with_results
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice

SUMMARY_LENGTH = 1000
ROW_LENGTH = 80  # UTF-16 units of an indicator

# Which acts of the law stand as buttons under one's own request; the others are reached by writing or by letters.
_TAPS = {
    Act.SPEAK: ("tap-write", "write"),
    Act.CLOSE: ("tap-enough", "enough"),
    Act.WITHDRAW: ("tap-withdraw", "withdraw"),
    Act.RATE: ("tap-rate", "rate-case"),
    Act.REOPEN: ("tap-reopen", "reopen"),
}
_WHILE_BLOCKED = {Act.CLOSE, Act.WITHDRAW, Act.RATE}
_ONLY_AFTER_CLOSING = {Act.RATE, Act.REOPEN}


def listed(voice: Voice, cases: Sequence[Consultation]) -> Screen:
    if not cases:
        return Screen(str(voice.say("cases-none")), ((Button(voice.plain("tap-ask"), "question"), menu_button(voice)),))
    body = paragraphs(voice.say("cases-list"), *(_line(voice, case) for case in cases))
    taps = [Button(case.number, "case", case.id) for case in cases]
    return Screen(body, (*rows_of(taps, 2), (menu_button(voice),)))


def one(
    voice: Voice,
    case: Consultation,
    owner: str | None,
    now: datetime,
    terms: Terms,
    wanted: Sequence[DataRow] = (),
    main: Consultation | None = None,
    *,
    blocked: datetime | None = None,
) -> Screen:
    """``main``: where a merged duplicate goes on. ``blocked``: until when a citizen may only read, end and rate."""
    following = voice.say("cases-next-merged", main=main.number) if main else next_step(voice, case, now, terms)
    if blocked is not None and case.status is not Status.CLOSED:
        following = voice.say("cases-next-blocked", until=blocked)
    facts = lines(*_facts(voice, case, owner))
    body = paragraphs(voice.say("cases-one", **_titled(case)), facts, _wanted(voice, case, wanted), following)
    acts = [act for act in _acts(case, now, terms) if blocked is None or act in _WHILE_BLOCKED]
    rows = rows_of([Button(voice.plain(_TAPS[act][0]), _TAPS[act][1], case.id) for act in acts], 2)
    if blocked is not None:
        return Screen(body, (*rows, (Button(voice.plain("tap-back"), "back-to-cases"), menu_button(voice))))
    if Item.EMAIL in case.missing and case.status is Status.INCOMPLETE:
        rows = ((Button(voice.plain("tap-verify"), "verify"),), *rows)
    if case.status is not Status.CLOSED:
        rows = (*rows, (Button(voice.plain("tap-meet"), "meet-new", case.id),))
    if main is not None:
        rows = ((Button(voice.plain("tap-see-case", number=main.number), "case", main.id),), *rows)
    return Screen(body, (*rows, (Button(voice.plain("tap-back"), "back-to-cases"), menu_button(voice))))


def next_step(voice: Voice, case: Consultation, now: datetime, terms: Terms) -> str:
    """What happens next, and who does it."""
    match case.status:
        case Status.INCOMPLETE if case.missing == {Item.EMAIL}:
            return voice.say("cases-next-email")
        case Status.INCOMPLETE:
            return voice.say("cases-next-incomplete", items=item_names(voice, case))
        case Status.ANSWERED:
            until = closes_after(case, terms)
            return voice.say("cases-next-answered", until=until) if until else voice.say("cases-next-answered-soon")
        case Status.CLOSED:
            if case.closed_at is None or not is_ratable(case, now, terms):
                return voice.say("cases-next-closed-long")
            return voice.say("cases-next-closed", until=case.closed_at + terms.after)
    return voice.say(f"cases-next-{case.status.value}")


def item_names(voice: Voice, case: Consultation) -> str:
    return ", ".join(voice.plain("cases-item", item=item) for item in Item if item in case.missing)


def named(case: Consultation) -> dict[str, str]:
    """For a sentence in which the subject stands."""
    return {"number": case.number, "subject": shortened(unended(one_line(case.subject)), SUBJECT_LENGTH)}


def _titled(case: Consultation) -> dict[str, str]:
    """For a line of its own: the subject as it was written."""
    return {"number": case.number, "subject": shortened(case.subject, SUBJECT_LENGTH)}


def see_case(voice: Voice, case: Consultation) -> tuple[tuple[Button, ...], ...]:
    """The row under whatever is told about a request."""
    return ((Button(voice.plain("tap-see-case", number=case.number), "case", case.id), menu_button(voice)),)


def _line(voice: Voice, case: Consultation) -> str:
    status = voice.say("cases-status", status=case.status)
    due = next_date(case)
    line = voice.say("cases-line", status=status, **_titled(case))
    return lines(line, voice.say("cases-until", until=due)) if due else line


def next_date(case: Consultation) -> datetime | None:
    """The next moment that matters to the citizen: the promised answer."""
    if case.status in (Status.NEW, Status.OPEN):
        return promise(case) or case.turn_due_at
    return None


def _facts(voice: Voice, case: Consultation, owner: str | None) -> list[str]:
    facts: list[str] = [voice.say("cases-is", status=voice.say("cases-status", status=case.status))]
    if owner:
        facts.append(voice.say("cases-owner", owner=owner))
    if case.closed_at is not None:
        reason = voice.say("cases-reason-name", reason=case.close_reason or "")
        facts += [voice.say("cases-closed-at", at=case.closed_at), voice.say("cases-reason", reason=reason)]
        if case.summary:
            facts.append(voice.say("cases-summary", summary=shortened(case.summary, SUMMARY_LENGTH)))
    elif (promised := promise(case)) is not None:
        facts.append(voice.say("cases-promised", due=promised))
    elif case.status is Status.OPEN and case.turn_due_at is not None:
        facts.append(voice.say("cases-turn", due=case.turn_due_at))
    return facts


def _wanted(voice: Voice, case: Consultation, rows: Sequence[DataRow]) -> Markup | None:
    """The data wanted, and what came of each once the request is closed. A single row says what the subject says."""
    closed = case.status is Status.CLOSED
    if not rows or (len(rows) == 1 and not closed):
        return None
    said = with_results(voice, rows, ROW_LENGTH) if closed else (row_in_words(voice, row, ROW_LENGTH) for row in rows)
    return lines(voice.say("cases-wanted"), *(voice.say("row-bullet", row=row) for row in said))


def _acts(case: Consultation, now: datetime, terms: Terms) -> list[Act]:
    late = case.status is Status.CLOSED and not is_ratable(case, now, terms)
    return [act for act in offered(case, Actor.CITIZEN) if act in _TAPS and not (late and act in _ONLY_AFTER_CLOSING)]
