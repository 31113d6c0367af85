"""How sure a result is: answer, a choice of up to five, or an honest nothing."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    ANSWER = "answer"
    CHOICES = "choices"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Evidence:
    """``firm``: share of the query's content the best entry holds as written, by stem or by synonym;
    ``guessed``: the same with guessed spellings; ``lead``: distance to the second, as a share of the best score."""

    firm: float
    guessed: float
    lead: float


# Calibrated on the development set (docs/search.md). Guessed spellings can offer choices, never an answer.
FIRM_ENOUGH = 0.6
LEAD_ENOUGH = 0.1
CHOICES_FROM = 0.35


def judge(evidence: Evidence) -> Verdict:
    if evidence.firm >= FIRM_ENOUGH and evidence.lead >= LEAD_ENOUGH:
        return Verdict.ANSWER
    return Verdict.CHOICES if evidence.guessed >= CHOICES_FROM else Verdict.NOTHING
