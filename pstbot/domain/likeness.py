"""How alike two texts are by their words: rare words that both have say more than common ones."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from math import log
from typing import TypeVar

LEAST = 0.25  # below this two subjects have only everyday words in common

_MANY = 50  # among few texts no word is common yet

T = TypeVar("T")


def most_alike(
    wanted: Collection[str], known: Sequence[tuple[T, Collection[str]]], most: int, least: float = LEAST
) -> list[T]:
    """Of ``known`` (each with its words) the most alike, best first; equally alike ones in the given order.

    The measure is the weight of the common words by the weight of all words of both, 0 to 1.
    """
    weights = _weights([wanted, *(words for _, words in known)])
    scored = [(_weight(set(wanted) & set(words), weights), thing, words) for thing, words in known]
    shares = [(common / _weight(set(wanted) | set(words), weights), thing) for common, thing, words in scored if common]
    ranked = sorted((each for each in shares if each[0] >= least), key=lambda each: -each[0])
    return [thing for _, thing in ranked[:most]]


def _weights(texts: Sequence[Collection[str]]) -> dict[str, float]:
    seen = Counter(word for words in texts for word in set(words))
    return {word: log((_MANY + len(texts)) / many) for word, many in seen.items()}


def _weight(words: Iterable[str], weights: dict[str, float]) -> float:
    return sum(weights[word] for word in words)
