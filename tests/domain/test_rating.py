"""Stars: 1 to 5, for 14 days, low ones offer a complaint."""

from datetime import timedelta

import pytest

from pstbot.domain.consultation import Status
from pstbot.domain.errors import DeskError
from pstbot.domain.rating import Rating, is_ratable, rate

from .desk import local
from .play import owned

CLOSED = owned(Status.CLOSED)
NOW = local("2026-03-02 10:00")


def test_stars_are_kept_with_their_comment() -> None:
    assert rate(CLOSED, 5, NOW, " Cepat dan jelas \n") == Rating(1, 5, NOW, "Cepat dan jelas")
    assert [rate(CLOSED, stars, NOW).is_low for stars in range(1, 6)] == [True, True, False, False, False]


@pytest.mark.parametrize("stars", [0, 6, -1])
def test_other_numbers_of_stars_are_refused(stars: int) -> None:
    with pytest.raises(DeskError, match="error-stars"):
        rate(CLOSED, stars, NOW)


def test_rating_is_possible_for_fourteen_days_after_closing_and_not_before() -> None:
    end = NOW + timedelta(days=14)
    assert (is_ratable(CLOSED, end), is_ratable(CLOSED, end + timedelta(seconds=1))) == (True, False)
    with pytest.raises(DeskError, match="error-closed-too-long"):
        rate(CLOSED, 5, end + timedelta(seconds=1))
    with pytest.raises(DeskError, match="error-not-closed-yet"):
        rate(owned(Status.ANSWERED), 5, NOW)


def test_comment_is_bounded() -> None:
    with pytest.raises(DeskError, match="error-comment-long"):
        rate(CLOSED, 1, NOW, "x" * 1001)
