"""A block is over when its time is; a silence that it held begins anew from its end."""

from dataclasses import replace
from datetime import timedelta

import pytest

from pstbot.domain.blocking import DAYS, TOLD_AGAIN, Block, blocked_until
from pstbot.domain.case import Status
from pstbot.domain.silence import counted_from
from tests.domain.desk import local
from tests.domain.play import owned

NOON = local("2026-03-02 12:00")
BLOCK = Block(NOON, NOON + timedelta(days=7), 101, "x")


@pytest.mark.parametrize("days", DAYS)
def test_a_block_lasts_days_of_24_hours(days: int) -> None:
    until = blocked_until(NOON, days)
    assert until - NOON == timedelta(hours=24 * days)
    block = replace(BLOCK, until=until)
    assert [block.holds(until - timedelta(seconds=1)), block.holds(until)] == [True, False]


def test_a_span_that_no_button_offers_is_refused() -> None:
    with pytest.raises(ValueError, match="buttons"):
        blocked_until(NOON, 3650)


def test_whoever_goes_on_writing_is_told_once_an_hour() -> None:
    told = replace(BLOCK, told_at=NOON)
    assert BLOCK.tells(NOON)
    assert [told.tells(NOON + TOLD_AGAIN - timedelta(seconds=1)), told.tells(NOON + TOLD_AGAIN)] == [False, True]


def test_the_silence_begins_anew_when_the_block_ends() -> None:
    case = replace(owned(Status.ANSWERED), answered_at=NOON, warned=(3,), warned_at=NOON)
    assert counted_from(case, BLOCK.until) == replace(case, answered_at=BLOCK.until, warned=(), warned_at=None)


def test_an_answer_that_came_after_the_block_keeps_its_own_time() -> None:
    later = replace(owned(Status.ANSWERED), answered_at=BLOCK.until + timedelta(hours=1))
    assert counted_from(later, BLOCK.until) == later
    owed = replace(owned(Status.OPEN), answered_at=None)
    assert counted_from(owed, BLOCK.until) == owed
