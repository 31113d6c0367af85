"""A duplicate goes on in another case: no date that was promised is lost, and nothing is counted twice."""

import random
from dataclasses import replace
from datetime import datetime
from itertools import product

import pytest

from pstbot.domain.consultation import Act, Actor, Consultation, Moved, Reason, Status, ball, move, offered
from pstbot.domain.errors import DeskError
from pstbot.domain.rating import is_ratable, rate
from pstbot.domain.request import Item

from .desk import BUDI, RINA, case, local, office
from .oracle import SEED
from .play import citizen, officer, owned
from .test_consultation_walks import one_act, true_of

TUESDAY = "2026-03-03 10:00"
OPEN = [status for status in Status if status is not Status.CLOSED]


def second(at: str = TUESDAY) -> Consultation:
    return replace(case(at), id=2, number="KS-2026-000002")


def merged(duplicate: Consultation, main: Consultation, at: str = TUESDAY) -> tuple[Consultation, Consultation]:
    """Both afterwards, as the service does it."""
    closed = officer(duplicate, Act.MERGE, at, by=duplicate.owner_id or BUDI, other=main)
    if ball(duplicate.status) is Actor.OFFICER:
        main = officer(main, Act.ABSORB, at, other=duplicate)
    return closed, main


def play(one: Consultation, act: Act, at: datetime, other: Consultation) -> tuple[Consultation, Moved]:
    return move(one, Actor.OFFICER, act, at, calendar=office(), officer=BUDI, other=other, confirmed=True)


def test_the_duplicate_is_closed_and_says_where_it_goes_on() -> None:
    closed, _ = merged(second(), case())
    assert (closed.status, closed.close_reason, closed.merged_into, closed.closed_at, closed.owner_id) == (
        Status.CLOSED,
        Reason.DUPLICATE,
        1,
        local(TUESDAY),
        BUDI,
    )


def test_the_earlier_promise_is_kept_whichever_goes_on() -> None:
    early, late = case(), second()
    assert early.due_at is not None
    assert late.due_at is not None
    assert early.due_at < late.due_at
    dates = {
        (main.clear_at, main.due_at, main.turn_at, main.turn_due_at)
        for _, main in (merged(late, early), merged(early, late))
    }
    assert dates == {(early.clear_at, early.due_at, early.clear_at, early.due_at)}


def test_an_apology_for_the_duplicate_is_not_made_twice() -> None:
    told = move(case(), Actor.CLOCK, Act.WARN, local("2026-03-06 08:00"), calendar=office(), day=100)[0]
    _, main = merged(told, second(), "2026-03-06 09:00")
    assert (main.alerted, main.promised_at, main.due_at) == (100, told.promised_at, told.due_at)


def test_an_answered_case_gets_the_turn_of_the_duplicate_and_keeps_what_is_reported() -> None:
    answered = owned(Status.ANSWERED)
    _, main = merged(second(), answered)
    assert (main.status, main.turn_due_at, main.previous_silence) == (
        Status.OPEN,
        second().turn_due_at,
        answered.answered_at,
    )
    assert (main.first_answered_at, main.clear_at, main.due_at) == (
        answered.first_answered_at,
        answered.clear_at,
        answered.due_at,
    )


def test_what_was_clear_in_the_duplicate_makes_the_other_clear() -> None:
    for waiting in (owned(Status.INCOMPLETE), replace(case(verified=False), missing=frozenset({Item.EMAIL}))):
        _, main = merged(second(), waiting)
        assert (main.missing, main.clear_at, main.due_at) == (frozenset(), second().clear_at, second().due_at)
        assert main.status is (Status.OPEN if waiting.owner_id else Status.NEW)
        assert main.complete_at is not None


def test_an_unowned_case_takes_the_officer_of_the_duplicate_and_an_owned_one_keeps_its_own() -> None:
    taken = officer(second(), Act.TAKE, TUESDAY, by=RINA)
    assert merged(taken, case())[1].owner_id == RINA
    assert merged(taken, officer(case(), Act.TAKE))[1].owner_id == BUDI


@pytest.mark.parametrize("status", [Status.INCOMPLETE, Status.ANSWERED])
def test_a_duplicate_that_waits_for_the_citizen_leaves_the_other_as_it_is(status: Status) -> None:
    main = second()
    assert merged(owned(status), main)[1] == main


@pytest.mark.parametrize(
    ("other", "key"),
    [
        (case(), "error-merge-self"),
        (replace(second(), citizen_id=99), "error-merge-foreign"),
        (replace(owned(Status.CLOSED), id=2), "error-merge-closed"),
    ],
)
def test_only_into_another_open_case_of_the_same_citizen(other: Consultation, key: str) -> None:
    with pytest.raises(DeskError, match=key):
        officer(case(), Act.MERGE, other=other)


def test_a_colleagues_case_is_merged_by_a_coordinator_only() -> None:
    with pytest.raises(DeskError, match="error-case-owned"):
        officer(owned(Status.OPEN), Act.MERGE, by=RINA, other=second())
    assert officer(owned(Status.OPEN), Act.MERGE, by=RINA, other=second(), confirmed=True).owner_id == BUDI


def test_two_that_are_merged_into_each_other_become_one() -> None:
    closed, main = merged(second(), case())
    with pytest.raises(DeskError, match="error-merge-closed"):
        merged(main, closed)


def test_a_duplicate_is_neither_rated_nor_reopened_by_its_citizen() -> None:
    closed, _ = merged(second(), case())
    with pytest.raises(DeskError, match="error-merged"):
        citizen(closed, Act.REOPEN, TUESDAY)
    with pytest.raises(DeskError, match="error-merged-unrated"):
        rate(closed, 5, local(TUESDAY))
    assert not is_ratable(closed, local(TUESDAY))
    assert not {Act.REOPEN, Act.RATE} & set(offered(closed, Actor.CITIZEN))


def test_an_officer_repairs_a_wrong_merge_by_reopening() -> None:
    closed, _ = merged(second(), case())
    repaired = officer(closed, Act.REOPEN, "2026-03-04 10:00")
    assert (repaired.status, repaired.merged_into, repaired.close_reason) == (Status.OPEN, None, None)
    assert repaired.clear_at == local("2026-03-04 10:00")


@pytest.mark.parametrize(("one", "two"), list(product(OPEN, repeat=2)))
def test_every_pair_of_statuses_has_its_result(one: Status, two: Status) -> None:
    closed, main = merged(owned(one), replace(owned(two), id=2))
    true_of(closed)
    true_of(main)
    owes = ball(one) is Actor.OFFICER or ball(two) is Actor.OFFICER
    assert (ball(main.status) is Actor.OFFICER) is owes


def test_no_life_of_two_cases_loses_a_date() -> None:
    print(f"seed {SEED} (repeat with PSTBOT_TEST_SEED={SEED})")
    chance = random.Random(SEED)
    played = 0
    for _ in range(400):
        one, two = case(verified=chance.random() < 0.7), replace(case(verified=chance.random() < 0.7), id=2)
        for _ in range(chance.randrange(12)):
            one, two = one_act(one, chance), one_act(two, chance)
        if Status.CLOSED in (one.status, two.status):
            continue
        played += 1
        at = max(one.touched_at, two.touched_at)
        closed, _ = play(one, Act.MERGE, at, two)
        main = two
        if ball(one.status) is Actor.OFFICER:
            main, _ = play(two, Act.ABSORB, at, one)
            assert main.turn_due_at is not None
            assert one.turn_due_at is not None
            assert main.turn_due_at <= one.turn_due_at
        if ball(two.status) is Actor.OFFICER:
            assert main.turn_due_at is not None
            assert two.turn_due_at is not None
            assert main.turn_due_at <= two.turn_due_at
        assert main.first_answered_at == two.first_answered_at
        true_of(closed)
        true_of(main)
    assert played > 50
