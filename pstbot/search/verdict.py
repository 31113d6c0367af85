"""How sure a result is: an answer, a choice of up to five, or an honest nothing."""

import math
from dataclasses import astuple, dataclass
from enum import StrEnum


class Verdict(StrEnum):
    ANSWER = "answer"
    CHOICES = "choices"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for the best entry.

    ``share``: the part of the query's content that is central to the entry as written, by stem or by synonym, 0 … 1;
    ``guessed``: what guessed spellings would add to it; ``mass``: the share weighed by rarity, where 1 is one word
    that is in no other entry; ``score``: the entry's score; ``lead``: how far behind the second is, as a part of the
    score; ``strange``: the part of the query's content words that are not even like a known word.
    """

    share: float
    guessed: float
    mass: float
    score: float
    lead: float
    strange: float


@dataclass(frozen=True, slots=True)
class Curve:
    """A logistic curve: a constant and what each part of the evidence adds."""

    constant: float
    per: Evidence

    def certainty(self, evidence: Evidence) -> float:
        """A probability, 0 … 1."""
        total = sum(weight * value for weight, value in zip(astuple(self.per), astuple(evidence), strict=True))
        return 1 / (1 + math.exp(-self.constant - total))


# Fitted to judged queries: tests/search/calibrate.py prints the weights anew, docs/search.md tells how sure they are.
# Guessed spellings say that a query is in scope; that the answer is right they say only through the score.
RIGHT = Curve(-3.4, Evidence(share=1.3, guessed=0, mass=2.15, score=3.6, lead=2.3, strange=0))
IN_SCOPE = Curve(-1.6, Evidence(share=2.7, guessed=0.7, mass=1.9, score=2.7, lead=0, strange=-3.0))
MOST_MASS, MOST_LEAD = 2.0, 0.6  # more of either says nothing new
SURE = 0.85
LIKELY = 0.55
# However much of it fits, a text of which two thirds are about something else (or misspelt) is not answered.
LEAST_SHARE = 0.35
# Two entries that fit alike are a choice, however well they fit.
LEAST_LEAD = 0.06


def judge(evidence: Evidence) -> Verdict:
    if IN_SCOPE.certainty(evidence) < LIKELY:
        return Verdict.NOTHING
    enough = evidence.share >= LEAST_SHARE and evidence.lead >= LEAST_LEAD
    return Verdict.ANSWER if enough and RIGHT.certainty(evidence) >= SURE else Verdict.CHOICES
