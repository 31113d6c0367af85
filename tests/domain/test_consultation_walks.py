"""Random lives of a case: whatever people and the clock do in whatever order, these sentences stay true."""

import random
from datetime import timedelta

from pstbot.domain.consultation import (
    TRANSITIONS,
    Act,
    Actor,
    Consultation,
    Reason,
    Status,
    allowed,
    ball,
    delivered,
    move,
    offered,
)
from pstbot.domain.errors import DeskError
from pstbot.domain.request import Item

from .desk import BUDI, RINA, case, office
from .oracle import SEED
from .play import NEEDS

WALKS, STEPS = 600, 40
SELDOM = {Act.NOTE, Act.URGENT, Act.NOT_URGENT, Act.MERGE, Act.CLOSE, Act.WITHDRAW}  # they lead nowhere, or to the end
CALENDAR = office()

# The rows of the table, what the landing makes of them, and staying.
EVERY_WAY = (
    {(before, after) for (before, _, _), after in TRANSITIONS.items()}
    | {(before, Status.NEW) for before in Status}
    | {(Status.CLOSED, Status.INCOMPLETE)}
    | {(status, status) for status in Status}
)


def true_of(one: Consultation) -> None:
    owes_officer = ball(one.status) is Actor.OFFICER
    assert (one.owner_id is None) or one.status is not Status.NEW
    assert one.owner_id is not None or one.status is not Status.OPEN
    assert bool(one.missing) == (one.status is Status.INCOMPLETE) or one.status is Status.CLOSED
    assert not owes_officer or (one.turn_at is not None and one.turn_due_at is not None)
    if owes_officer and one.first_answered_at is None:
        assert one.due_at is not None
        assert (one.turn_at, one.turn_due_at) == (one.clear_at, one.due_at)
    assert (one.clear_at is None) == (one.due_at is None)
    assert (one.first_answered_at is None) == (one.answers == 0)
    assert one.answered_at is None or one.status in (Status.ANSWERED, Status.CLOSED)
    assert (one.closed_at is not None) == (one.close_reason is not None) == (one.status is Status.CLOSED)
    assert (one.merged_into is not None) == (one.close_reason is Reason.DUPLICATE)
    assert (one.warned_at is None) == (one.warned == ())
    assert 0 <= one.extended <= 2


def one_act(one: Consultation, chance: random.Random) -> Consultation:
    """Any act of the table, by anybody; refusals are part of life."""
    actor = chance.choice(list(Actor))
    acts = allowed(one.status, actor)
    now = one.touched_at + timedelta(minutes=chance.randrange(5000))
    if not acts or chance.random() < 0.2:
        return delivered(one, now)
    (act,) = chance.choices(acts, [1 if each in SELDOM else 5 for each in acts])
    needs = NEEDS.get((actor, act), {})
    if act is Act.ASK_DETAILS:
        needs = {"items": set(chance.sample(list(Item), chance.randrange(4)))}
    by = chance.choice((BUDI, RINA)) if actor is Actor.OFFICER else None
    try:
        after, moved = move(
            one, actor, act, now, calendar=CALENDAR, officer=by, confirmed=chance.random() < 0.7, day=3, **needs
        )
    except DeskError:
        return one
    assert (moved.before, moved.after) == (one.status, after.status)
    # releasing what nobody owns is harmless, and taking over a turn follows from a merge: neither is offered
    assert act in offered(one, actor) or act in (Act.RELEASE, Act.ABSORB)
    return after


def test_every_life_of_a_case_keeps_the_invariants() -> None:
    print(f"seed {SEED} (repeat with PSTBOT_TEST_SEED={SEED})")
    chance = random.Random(SEED)
    seen: set[tuple[Status, Status]] = set()
    for _ in range(WALKS):
        one = case(verified=chance.random() < 0.5)
        for _ in range(STEPS):
            before, one = one.status, one_act(one, chance)
            seen.add((before, one.status))
            true_of(one)
    assert seen == EVERY_WAY
