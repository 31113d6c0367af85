"""Entries in the order in which they answer the parts of a query, and what speaks for the best."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pstbot.search.postings import Postings
from pstbot.search.question import Part, Way
from pstbot.search.verdict import MOST_LEAD, MOST_MASS, Evidence

CENTRAL = 2.0  # the strength of a word in the question itself, or in two other phrasings


@dataclass(frozen=True, slots=True)
class Candidate:
    position: int
    score: float


def rank(postings: Postings, parts: Sequence[Part]) -> list[Candidate]:
    """Best first; equal scores by position. Scores lie between 0 and 1."""
    whole = sum(part.importance for part in parts)
    if not whole:
        return []
    totals: dict[int, float] = defaultdict(float)
    content: set[int] = set()
    for part in parts:
        found = _best_ways(postings, part.ways)
        if part.content:
            content.update(found)
        for position, quality in found.items():
            totals[position] += part.importance * quality
    ranked = (Candidate(position, totals[position] / whole) for position in content)
    return sorted(ranked, key=lambda candidate: (-candidate.score, candidate.position))


def _best_ways(postings: Postings, ways: Iterable[Way]) -> dict[int, float]:
    best: dict[int, float] = {}
    for way in ways:
        for position, quality in _quality(postings, way).items():
            if quality > best.get(position, 0.0):
                best[position] = quality
    return best


def _quality(postings: Postings, way: Way) -> dict[int, float]:
    weights = [postings.rarity(feature) for feature in way.features]
    share = way.worth / sum(weights)
    found: dict[int, float] = defaultdict(float)
    for feature, weight in zip(way.features, weights, strict=True):
        for position, impact in postings.champions.get(feature, ()):
            found[position] += weight * share * impact
    return found


def evidence(postings: Postings, parts: Sequence[Part], ranked: Sequence[Candidate]) -> Evidence:
    """What speaks for the first of ``ranked``, of which there is at least one."""
    best = ranked[0]
    second = ranked[1].score if len(ranked) > 1 else 0.0
    content = [part for part in parts if part.content]
    whole = sum(part.importance for part in content)
    held, with_guesses = (_held(postings, content, best.position, guesses) for guesses in (False, True))
    return Evidence(
        share=held / whole,
        guessed=(with_guesses - held) / whole,
        mass=min(held / postings.unseen, MOST_MASS),
        score=best.score,
        lead=min(1 - second / best.score, MOST_LEAD),
        strange=sum(not part.ways for part in content) / len(content),
    )


def _held(postings: Postings, content: Iterable[Part], position: int, guesses: bool) -> float:
    return sum(
        part.importance
        * max(
            (way.worth * _centrality(postings, way, position) for way in part.ways if guesses or not way.guessed),
            default=0.0,
        )
        for part in content
    )


def _centrality(postings: Postings, way: Way, position: int) -> float:
    strengths = (postings.strength.get(feature, {}).get(position, 0.0) for feature in way.features)
    return sum(min(1.0, strength / CENTRAL) for strength in strengths) / len(way.features)
