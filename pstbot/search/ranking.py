"""Entries in the order in which they answer the parts of a query, and how much of the query each one explains."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pstbot.search.postings import Postings
from pstbot.search.question import Part, Way


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


def explained(postings: Postings, parts: Iterable[Part], position: int, guesses: bool) -> float:
    """The share (0 … 1) of the query's content that an entry holds, with or without guessed spellings."""
    content = [part for part in parts if part.content]
    whole = sum(part.importance for part in content)
    held = sum(part.importance * _held(postings, part, position, guesses) for part in content)
    return held / whole if whole else 0.0


def _held(postings: Postings, part: Part, position: int, guesses: bool) -> float:
    ways = (way for way in part.ways if guesses or not way.guessed)
    return max((_presence(postings, way, position) for way in ways), default=0.0)


def _presence(postings: Postings, way: Way, position: int) -> float:
    held = [min(1.0, postings.strength.get(feature, {}).get(position, 0.0)) for feature in way.features]
    return way.worth * sum(held) / len(held)
