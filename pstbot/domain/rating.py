"""Stars for one transaction. Standard: online procedure, step 8. A rating never holds up the closing."""

from dataclasses import dataclass
from datetime import datetime

from pstbot.domain.case import Consultation, Status
from pstbot.domain.errors import DeskError
from pstbot.domain.terms import STANDARD, Terms

STARS = range(1, 6)
LOW = 2  # up to here a complaint is offered
COMMENT_LENGTH = 1000


@dataclass(frozen=True, slots=True)
class Rating:
    case_id: int
    stars: int
    rated_at: datetime
    comment: str = ""

    @property
    def is_low(self) -> bool:
        return self.stars <= LOW


def is_ratable(case: Consultation, now: datetime, terms: Terms = STANDARD) -> bool:
    """From the closing until 14 × 24 h after it; a duplicate is rated in the case in which it goes on."""
    if case.status is not Status.CLOSED or case.closed_at is None or case.merged_into is not None:
        return False
    return now - case.closed_at <= terms.after


def rate(case: Consultation, stars: int, now: datetime, comment: str = "", terms: Terms = STANDARD) -> Rating:
    """Raises ``DeskError``: "error-not-closed-yet", "error-merged-unrated", "error-closed-too-long", "error-stars",
    "error-comment-long".
    """
    if case.status is not Status.CLOSED:
        raise DeskError("error-not-closed-yet", number=case.number)
    if case.merged_into is not None:
        raise DeskError("error-merged-unrated", number=case.number)
    if not is_ratable(case, now, terms):
        raise DeskError("error-closed-too-long", number=case.number, days=terms.after_days)
    if stars not in STARS:
        raise DeskError("error-stars", least=STARS[0], most=STARS[-1])
    if len(comment) > COMMENT_LENGTH:
        raise DeskError("error-comment-long", most=COMMENT_LENGTH)
    return Rating(case.id, stars, now, comment.strip())
