"""The table of transitions, exhaustively, and what the acts change: in one file, because the table is one."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from pstbot.domain.consultation import (
    TRANSITIONS,
    Act,
    Actor,
    Consultation,
    Moved,
    Reason,
    Status,
    allowed,
    ball,
    delivered,
    move,
    number,
    offered,
)
from pstbot.domain.errors import DeskError
from pstbot.domain.request import Item

from .desk import BUDI, RINA, case, local, office
from .play import NEEDS, citizen, clock, officer, owned

WHOLE_TABLE = list(product(Status, Actor, Act))


@pytest.mark.parametrize(("status", "actor", "act"), WHOLE_TABLE)
def test_every_cell_of_the_table_moves_as_written_or_refuses(status: Status, actor: Actor, act: Act) -> None:
    before = owned(status)
    if act is Act.COMPLETE:  # verifying completes a case that lacks nothing but the e-mail
        before = replace(before, missing=frozenset({Item.EMAIL}))
    if act is Act.NOT_URGENT:
        before = replace(before, urgent="tenggat dekat")
    who = BUDI if actor is Actor.OFFICER else None

    def play() -> Status:
        after, moved = move(
            before, actor, act, before.touched_at, calendar=office(), officer=who, **NEEDS.get((actor, act), {})
        )
        assert moved == Moved(1, actor, act, status, after.status, before.touched_at, who, after.close_reason)
        return after.status

    if (status, actor, act) in TRANSITIONS:
        landed = Status.NEW if act is Act.RELEASE and status is Status.OPEN else TRANSITIONS[status, actor, act]
        assert play() == landed
    else:
        with pytest.raises(DeskError) as refused:
            play()
        assert refused.value.key == "error-move-not-allowed"


@pytest.mark.parametrize(("status", "actor"), list(product(Status, Actor)))
def test_allowed_is_read_from_the_table(status: Status, actor: Actor) -> None:
    assert set(allowed(status, actor)) == {act for act in Act if (status, actor, act) in TRANSITIONS}
    assert len(set(allowed(status, actor))) == len(allowed(status, actor))


def test_every_status_but_closed_can_be_left_by_an_officer_and_by_the_citizen() -> None:
    for status in set(Status) - {Status.CLOSED}:
        assert TRANSITIONS[status, Actor.OFFICER, Act.CLOSE] is Status.CLOSED
        assert TRANSITIONS[status, Actor.CITIZEN, Act.WITHDRAW] is Status.CLOSED
    assert {status for status, actor, act in TRANSITIONS if actor is Actor.CLOCK and act is Act.CLOSE} == {
        Status.ANSWERED
    }


def test_ball_lies_with_whoever_owes_the_next_word() -> None:
    assert [ball(status) for status in Status] == [Actor.OFFICER, Actor.CITIZEN, Actor.OFFICER, Actor.CITIZEN, None]


def test_number_is_a_label_with_year_and_six_digits() -> None:
    assert number(2026, 123) == "KS-2026-000123"


def test_verified_question_is_new_with_its_three_working_days_running() -> None:
    new = case("2026-03-07 09:00")  # a Saturday
    assert (new.status, new.clear_at, new.due_at) == (
        Status.NEW,
        local("2026-03-07 09:00"),
        local("2026-03-12 15:30"),
    )
    assert (new.turn_at, new.turn_due_at) == (new.clear_at, new.due_at)


def test_unverified_question_waits_until_the_email_is_verified_even_when_the_citizen_speaks() -> None:
    waiting = citizen(case(verified=False), Act.SPEAK, "2026-03-02 11:00")
    assert (waiting.status, waiting.missing, waiting.due_at) == (Status.INCOMPLETE, frozenset({Item.EMAIL}), None)
    ready = citizen(waiting, Act.COMPLETE, "2026-03-03 09:00")
    assert (ready.status, ready.missing, ready.complete_at) == (Status.NEW, frozenset(), local("2026-03-03 09:00"))
    assert (ready.clear_at, ready.due_at) == (local("2026-03-03 09:00"), local("2026-03-06 16:00"))


def test_unverified_question_with_ticked_items_needs_both_in_either_order() -> None:
    asked = officer(case(verified=False), Act.ASK_DETAILS, items={Item.YEARS})
    spoken_first = citizen(citizen(asked, Act.SPEAK, "2026-03-02 11:00"), Act.COMPLETE, "2026-03-03 09:00")
    verified = citizen(asked, Act.COMPLETE, "2026-03-02 11:00")
    assert (verified.status, verified.missing) == (Status.INCOMPLETE, frozenset({Item.YEARS}))
    verified_first = citizen(verified, Act.SPEAK, "2026-03-03 09:00")
    assert verified_first == replace(spoken_first, complete_at=local("2026-03-02 11:00"))
    assert (verified_first.status, verified_first.clear_at) == (Status.OPEN, local("2026-03-03 09:00"))


def test_officer_waives_the_email_only_with_a_reason() -> None:
    waiting = case(verified=False)
    with pytest.raises(DeskError, match="error-waiver-needs-reason"):
        officer(waiting, Act.COMPLETE, summary=" ")
    ready = officer(waiting, Act.COMPLETE, summary="tidak punya e-mail")
    assert (ready.status, ready.missing) == (Status.NEW, frozenset())


def test_first_answer_claims_and_stops_the_standards_clock_once() -> None:
    answered = officer(case(), Act.ANSWER, "2026-03-03 09:00")
    again = officer(answered, Act.ANSWER, "2026-03-03 09:05")
    assert (answered.owner_id, answered.status, answered.answered_at) == (BUDI, Status.ANSWERED, None)
    assert (again.first_answered_at, again.answers) == (local("2026-03-03 09:00"), 2)


def test_silence_counts_from_the_delivery_and_a_later_answer_restarts_it() -> None:
    answered = delivered(officer(case(), Act.ANSWER), local("2026-03-02 10:01"))
    warned = clock(answered, Act.REMIND, "2026-03-05 10:01", day=3)
    assert (answered.answered_at, warned.warned) == (local("2026-03-02 10:01"), (3,))
    again = officer(warned, Act.ANSWER, "2026-03-05 11:00")
    assert (again.answered_at, again.warned) == (None, ())
    assert delivered(again, local("2026-03-05 11:01")).answered_at == local("2026-03-05 11:01")


def test_citizens_word_gives_the_officer_a_turn_of_three_working_days_and_keeps_the_promise() -> None:
    spoken = citizen(delivered(officer(case(), Act.ANSWER), local("2026-03-02 10:01")), Act.SPEAK, "2026-03-04 09:00")
    assert (spoken.status, spoken.turn_due_at) == (Status.OPEN, local("2026-03-09 15:30"))
    assert (spoken.due_at, spoken.answered_at) == (local("2026-03-05 15:30"), None)
    assert citizen(spoken, Act.SPEAK, "2026-03-06 09:00").turn_due_at == spoken.turn_due_at


def test_thanks_need_no_reply_and_the_old_silence_goes_on_with_its_letters() -> None:
    answered = delivered(officer(case(), Act.ANSWER), local("2026-03-02 10:01"))
    thanked = citizen(clock(answered, Act.REMIND, "2026-03-05 10:01", day=3), Act.SPEAK, "2026-03-05 12:00")
    rested = officer(thanked, Act.NO_REPLY_NEEDED, "2026-03-05 13:00")
    assert (rested.status, rested.answered_at, rested.warned) == (Status.ANSWERED, answered.answered_at, (3,))


def test_no_reply_needed_is_refused_before_the_first_answer() -> None:
    taken = officer(case(), Act.TAKE)
    assert Act.NO_REPLY_NEEDED not in offered(taken, Actor.OFFICER)
    with pytest.raises(DeskError, match="error-nothing-answered-yet"):
        officer(taken, Act.NO_REPLY_NEEDED)


def test_delivery_that_is_learnt_after_the_citizen_spoke_is_what_no_reply_needed_restores() -> None:
    spoken = citizen(officer(case(), Act.ANSWER), Act.SPEAK, "2026-03-02 10:05")
    late = delivered(spoken, local("2026-03-02 10:01"))
    assert officer(late, Act.NO_REPLY_NEEDED, "2026-03-02 11:00").answered_at == local("2026-03-02 10:01")


def test_delivery_changes_neither_a_closed_nor_an_incomplete_case() -> None:
    for status in (Status.CLOSED, Status.INCOMPLETE):
        assert delivered(owned(status), local("2026-03-09 10:00")) == owned(status)


def test_interim_message_keeps_the_clock_running() -> None:
    taken = officer(case(), Act.TAKE)
    interim = officer(taken, Act.INTERIM, "2026-03-03 09:00")
    assert interim == replace(taken, touched_at=local("2026-03-03 09:00"))


def test_answer_called_unfinished_was_never_the_first_answer() -> None:
    taken = officer(case(), Act.TAKE)
    undone = officer(officer(taken, Act.ANSWER, "2026-03-02 11:00"), Act.NOT_YET, "2026-03-02 11:01")
    assert undone == replace(taken, touched_at=local("2026-03-02 11:01"))


def test_first_answer_taken_back_after_another_turn_returns_to_the_promise() -> None:
    thanked = citizen(delivered(officer(case(), Act.ANSWER), local("2026-03-02 10:01")), Act.SPEAK, "2026-03-04 09:00")
    undone = officer(officer(thanked, Act.NO_REPLY_NEEDED, "2026-03-04 10:00"), Act.NOT_YET, "2026-03-04 10:01")
    assert (undone.first_answered_at, undone.turn_due_at) == (None, local("2026-03-05 15:30"))


def test_still_waiting_gives_the_ball_back_with_the_old_due() -> None:
    answered = delivered(officer(case(), Act.ANSWER), local("2026-03-02 10:01"))
    waiting = citizen(answered, Act.STILL_WAITING, "2026-03-05 12:00")
    assert (waiting.status, waiting.turn_due_at, waiting.answered_at) == (Status.OPEN, answered.due_at, None)


def test_still_needed_restarts_the_silence_twice_and_not_a_third_time() -> None:
    answered = delivered(officer(case(), Act.ANSWER), local("2026-03-02 10:01"))
    once = citizen(clock(answered, Act.REMIND, "2026-03-05 10:01", day=3), Act.EXTEND, "2026-03-05 12:00")
    assert (once.answered_at, once.warned, once.extended) == (local("2026-03-05 12:00"), (), 1)
    twice = citizen(once, Act.EXTEND, "2026-03-06 12:00")
    with pytest.raises(DeskError, match="error-extended-enough"):
        citizen(twice, Act.EXTEND, "2026-03-07 12:00")
    assert delivered(officer(twice, Act.ANSWER), local("2026-03-07 12:00")).extended == 0


def test_asking_for_details_voids_the_clock_and_the_reply_starts_it_anew() -> None:
    asked = officer(case(), Act.ASK_DETAILS, "2026-03-03 09:00", items={Item.REGION, Item.YEARS})
    assert (asked.status, asked.clear_at, asked.due_at, asked.asked) == (Status.INCOMPLETE, None, None, 1)
    assert (asked.turn_at, asked.turn_due_at, asked.complete_at) == (None, None, local("2026-03-02 10:00"))
    told = citizen(asked, Act.SPEAK, "2026-03-04 09:00")
    assert (told.status, told.owner_id, told.missing) == (Status.OPEN, BUDI, frozenset())
    assert (told.clear_at, told.due_at) == (local("2026-03-04 09:00"), local("2026-03-09 15:30"))


def test_asking_for_nothing_is_refused() -> None:
    with pytest.raises(DeskError, match="error-details-need-items"):
        officer(case(), Act.ASK_DETAILS)


def test_asking_after_the_first_answer_keeps_what_is_reported() -> None:
    answered = owned(Status.ANSWERED)
    asked = officer(answered, Act.ASK_DETAILS, items={Item.LEVEL})
    assert (asked.due_at, asked.first_answered_at) == (answered.due_at, answered.first_answered_at)
    assert asked.answered_at is None  # no seven days run while details are missing …
    told = officer(citizen(asked, Act.SPEAK, "2026-03-20 09:00"), Act.NO_REPLY_NEEDED, "2026-03-20 10:00")
    assert told.answered_at == local("2026-03-20 10:00")  # … nor have they run afterwards


def test_asking_for_the_email_unverifies_it() -> None:
    asked = officer(case(), Act.ASK_DETAILS, items={Item.EMAIL})
    assert (asked.complete_at, citizen(asked, Act.SPEAK, "2026-03-03 09:00").status) == (None, Status.INCOMPLETE)
    verified = citizen(asked, Act.COMPLETE, "2026-03-03 10:00")
    assert (verified.status, verified.complete_at) == (Status.OPEN, local("2026-03-03 10:00"))


def test_colleagues_case_is_refused_until_confirmed() -> None:
    taken = officer(case(), Act.TAKE)
    for act in (Act.TAKE, Act.ANSWER, Act.INTERIM, Act.RELEASE):
        with pytest.raises(DeskError) as refused:
            officer(taken, act, by=RINA)
        assert (refused.value.key, refused.value.params["owner"]) == ("error-case-owned", BUDI)
    assert officer(taken, Act.ANSWER, by=RINA, confirmed=True).owner_id == RINA


def test_late_case_is_taken_over_by_anyone() -> None:
    taken = officer(case("2026-03-02 08:00"), Act.TAKE, "2026-03-02 09:00")  # 30 service hours to Thursday 15.30
    with pytest.raises(DeskError, match="error-case-owned"):
        officer(taken, Act.TAKE, "2026-03-05 09:29", by=RINA)
    assert officer(taken, Act.TAKE, "2026-03-05 09:30", by=RINA).owner_id == RINA


def test_released_case_is_new_again_with_its_clock_and_an_answered_one_keeps_its_silence() -> None:
    taken = officer(case(), Act.TAKE)
    released = officer(taken, Act.RELEASE)
    assert (released.status, released.owner_id, released.due_at) == (Status.NEW, None, taken.due_at)
    answered = delivered(officer(taken, Act.ANSWER), local("2026-03-02 10:30"))
    resting = officer(answered, Act.RELEASE, "2026-03-02 11:00")
    assert (resting.status, resting.answered_at) == (Status.ANSWERED, answered.answered_at)
    assert citizen(resting, Act.SPEAK, "2026-03-03 09:00").status is Status.NEW


def test_handed_over_case_belongs_to_the_receiver() -> None:
    assert officer(case(), Act.HAND_OVER, to=RINA).owner_id == RINA


@pytest.mark.parametrize("reason", [Reason.RESOLVED, Reason.REFERRED, Reason.OUT_OF_SCOPE])
def test_officer_closes_with_reason_and_summary(reason: Reason) -> None:
    closed = officer(case(), Act.CLOSE, "2026-03-03 09:00", reason=reason, summary="Tabel inflasi diberikan")
    assert (closed.status, closed.close_reason, closed.closed_at) == (Status.CLOSED, reason, local("2026-03-03 09:00"))
    assert (closed.summary, closed.owner_id) == ("Tabel inflasi diberikan", BUDI)


def test_colleague_who_closes_with_confirmation_does_not_become_the_owner() -> None:
    closed = officer(
        officer(case(), Act.TAKE), Act.CLOSE, by=RINA, confirmed=True, reason=Reason.RESOLVED, summary="Selesai"
    )
    assert (closed.status, closed.owner_id) == (Status.CLOSED, BUDI)


@pytest.mark.parametrize(
    ("reason", "summary", "key"),
    [
        (None, "x", "error-reason-not-allowed"),
        (Reason.WITHDRAWN, "x", "error-reason-not-allowed"),
        (Reason.RESOLVED, "\n ", "error-summary-needed"),
        (Reason.SILENCE, "x", "error-silence-too-short"),
    ],
)
def test_officers_close_is_refused(reason: Reason | None, summary: str, key: str) -> None:
    with pytest.raises(DeskError, match=key):
        officer(case(), Act.CLOSE, reason=reason, summary=summary)


def test_incomplete_case_may_be_closed_for_silence_by_hand_after_seven_days() -> None:
    asked = officer(case(), Act.ASK_DETAILS, "2026-03-02 10:00", items={Item.REGION})
    with pytest.raises(DeskError, match="error-silence-too-short"):
        officer(asked, Act.CLOSE, "2026-03-09 09:59", reason=Reason.SILENCE, summary="tidak ada kabar")
    closed = officer(asked, Act.CLOSE, "2026-03-09 10:00", reason=Reason.SILENCE, summary="tidak ada kabar")
    assert closed.close_reason is Reason.SILENCE


def test_citizen_and_clock_close_with_the_only_reason_they_have() -> None:
    answered = owned(Status.ANSWERED)
    assert citizen(answered, Act.CLOSE, "2026-03-03 09:00").close_reason is Reason.RESOLVED
    assert citizen(answered, Act.WITHDRAW, "2026-03-03 09:00").close_reason is Reason.WITHDRAWN
    assert clock(answered, Act.CLOSE, "2026-03-10 09:00").close_reason is Reason.SILENCE


def test_reopening_gives_the_former_owner_a_new_turn() -> None:
    closed = officer(officer(case(), Act.ANSWER), Act.CLOSE, reason=Reason.RESOLVED, summary="Selesai")
    open_again = citizen(closed, Act.REOPEN, "2026-03-04 09:00")
    assert (open_again.status, open_again.owner_id, open_again.closed_at) == (Status.OPEN, BUDI, None)
    assert (open_again.close_reason, open_again.summary) == (None, "")
    assert (open_again.turn_due_at, open_again.due_at) == (local("2026-03-09 15:30"), closed.due_at)


def test_silence_from_before_the_closing_is_gone_when_reopened() -> None:
    silent = clock(clock(owned(Status.ANSWERED), Act.REMIND, "2026-03-08 10:01", day=6), Act.CLOSE, "2026-03-09 10:01")
    again = citizen(silent, Act.REOPEN, "2026-03-12 09:00")
    assert (again.answered_at, again.previous_silence, again.warned, again.warned_at) == (None, None, (), None)
    rested = officer(again, Act.NO_REPLY_NEEDED, "2026-03-12 10:00")
    assert (rested.status, rested.answered_at) == (Status.ANSWERED, local("2026-03-12 10:00"))


def test_withdrawn_unanswered_case_starts_its_clock_anew_when_reopened() -> None:
    withdrawn = citizen(case(), Act.WITHDRAW, "2026-03-02 11:00")
    again = citizen(withdrawn, Act.REOPEN, "2026-03-04 09:00")
    assert (again.status, again.owner_id, again.due_at) == (Status.NEW, None, local("2026-03-09 15:30"))


def test_unverified_case_stays_unverified_when_reopened() -> None:
    withdrawn = citizen(case(verified=False), Act.WITHDRAW, "2026-03-02 11:00")
    again = citizen(withdrawn, Act.REOPEN, "2026-03-04 09:00")
    assert (again.status, again.missing, again.due_at) == (Status.INCOMPLETE, frozenset({Item.EMAIL}), None)


def test_citizen_reopens_within_fourteen_days_and_an_officer_any_time() -> None:
    closed = owned(Status.CLOSED)
    assert closed.closed_at is not None
    end = closed.closed_at + timedelta(days=14)
    for act in (Act.REOPEN, Act.RATE):
        move(closed, Actor.CITIZEN, act, end, calendar=office())
        with pytest.raises(DeskError, match="error-closed-too-long"):
            move(closed, Actor.CITIZEN, act, end + timedelta(seconds=1), calendar=office())
    later, _ = move(closed, Actor.OFFICER, Act.REOPEN, end + timedelta(days=90), calendar=office(), officer=RINA)
    assert (later.status, later.owner_id) == (Status.OPEN, RINA)


def test_act_without_its_officer_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="names the officer"):
        move(case(), Actor.OFFICER, Act.TAKE, local("2026-03-02 10:00"), calendar=office())
    with pytest.raises(ValueError, match="names the officer"):
        move(case(), Actor.CITIZEN, Act.SPEAK, local("2026-03-02 10:00"), calendar=office(), officer=BUDI)


def test_refusal_carries_its_number_and_never_the_subject() -> None:
    closed: Consultation = owned(Status.CLOSED)
    with pytest.raises(DeskError) as refused:
        officer(closed, Act.ANSWER)
    assert refused.value.params == {"number": "KS-2026-000001", "status": Status.CLOSED, "act": Act.ANSWER}
    assert str(refused.value) == "error-move-not-allowed"


def test_urgency_touches_nothing_but_itself() -> None:
    before = owned(Status.OPEN)
    urgent = officer(before, Act.URGENT, "2026-03-03 09:00", summary=" tenggat dekat ")
    assert urgent == replace(before, urgent="tenggat dekat")
    assert officer(urgent, Act.NOT_URGENT, "2026-03-03 10:00") == before


@pytest.mark.parametrize(
    ("act", "urgent", "key"),
    [
        (Act.URGENT, "sudah", "error-urgent-already"),
        (Act.URGENT, None, "error-urgent-needs-reason"),
        (Act.NOT_URGENT, None, "error-not-urgent"),
    ],
)
def test_urgency_is_marked_once_with_a_reason(act: Act, urgent: str | None, key: str) -> None:
    with pytest.raises(DeskError, match=key):
        officer(replace(owned(Status.NEW), urgent=urgent), act, summary=" ")


def test_urgency_outlives_closing_and_reopening() -> None:
    urgent = officer(owned(Status.OPEN), Act.URGENT, summary="tenggat dekat")
    closed = officer(urgent, Act.CLOSE, **NEEDS[Actor.OFFICER, Act.CLOSE])
    assert (closed.urgent, officer(closed, Act.REOPEN).urgent) == ("tenggat dekat", "tenggat dekat")
