"""The inverted index: which entries hold which feature, and how strongly (BM25 over all texts of an entry joined)."""

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from pstbot.search.entry import Entry
from pstbot.search.normalise import words
from pstbot.search.rows import function_words
from pstbot.search.stems import singular, stem
from pstbot.search.synonyms import Phrase, Synonyms

# What one occurrence counts in each field: a question outweighs the prose of an answer, which names many topics.
FIELDS = {"question": 2.0, "aliases": 1.0, "question_en": 1.0, "answer": 0.3, "answer_en": 0.15}
ASKING = 1.0  # fields from this weight on are questions, and a query may repeat one word for word
TEXT_WORDS = 1000
SATURATION = 0.6
LENGTH_SHARE = 0.4
# Entries visited per feature, strongest first: work per query does not grow with the number of entries.
CHAMPIONS = 500

_PLACEHOLDER = re.compile(r"\{[a-z_.]+\}")


def stem_feature(word: str) -> str:
    return "~" + stem(word)


def whole_feature(phrase: Phrase) -> str:
    return "=" + " ".join(phrase)


def pairs(phrase: Phrase) -> Iterator[str]:
    """Neighbours in the whole phrase and among its content words, by their stems."""
    content = [word for word in phrase if word not in function_words()]
    both = {*pairwise(map(stem, phrase)), *pairwise(map(stem, content))}
    return (f"{left} {right}" for left, right in sorted(both))


class Postings:
    """Built once from all entries, then only read. Entries are known by their position."""

    def __init__(self, entries: Sequence[Entry], synonyms: Synonyms) -> None:
        self.size = len(entries)
        self.strength: dict[str, dict[int, float]] = {}
        for position, entry in enumerate(entries):
            for feature, weight in _weights(entry, synonyms).items():
                self.strength.setdefault(feature, {})[position] = weight
        lengths = self._lengths()
        self.champions = {feature: _champions(held, lengths) for feature, held in self.strength.items()}
        self._rarity = {feature: self._rarity_of(held) for feature, held in self.strength.items()}
        self.unseen = self._rarity_of({})

    def rarity(self, feature: str) -> float:
        """Inverse frequency; an entry that has the word in its answer only counts in part."""
        return self._rarity.get(feature, self.unseen)

    def words(self) -> Iterator[str]:
        """The raw words of all entries."""
        return (feature for feature in self.strength if feature[0] not in "~=" and " " not in feature)

    def _rarity_of(self, held: Mapping[int, float]) -> float:
        seen = sum(min(1.0, weight) for weight in held.values())
        return math.log(1 + (self.size - seen + 0.5) / (seen + 0.5))

    def _lengths(self) -> list[float]:
        totals = [0.0] * self.size
        for feature in self.words():
            for position, weight in self.strength[feature].items():
                totals[position] += weight
        mean = sum(totals) / self.size if self.size else 1.0
        return [SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * total / (mean or 1.0)) for total in totals]


def _weights(entry: Entry, synonyms: Synonyms) -> dict[str, float]:
    weights: defaultdict[str, float] = defaultdict(float)
    for field, weight in FIELDS.items():
        written = getattr(entry, field)
        for text in (written,) if isinstance(written, str) else written:
            phrase = synonyms.plain(words(_PLACEHOLDER.sub(" ", text), TEXT_WORDS))
            for feature in _features(phrase, whole=weight >= ASKING):
                weights[feature] += weight
    return weights


def _features(phrase: Phrase, whole: bool) -> Iterator[str]:
    if whole:
        yield whole_feature(phrase)
    yield from phrase
    yield from map(stem_feature, phrase)
    yield from (one for word in phrase if (one := singular(word)) != word)
    yield from pairs(phrase)


def _champions(held: Mapping[int, float], lengths: Sequence[float]) -> tuple[tuple[int, float], ...]:
    impact = [(position, weight / (weight + lengths[position])) for position, weight in held.items()]
    return tuple(sorted(impact, key=lambda pair: (-pair[1], pair[0]))[:CHAMPIONS])
