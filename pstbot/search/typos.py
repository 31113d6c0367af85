"""What a misspelt word may have meant, among the words the index knows."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import OSA

SHORTEST = 4
CANDIDATES = 30  # compared letter by letter, those sharing most character 3- to 5-grams
MEANINGS = 3
LIKE_ENOUGH = 0.72
FREE_START = 7  # shorter words must at least begin alike
SKELETON_LIKENESS = 0.8
_VOWELS = str.maketrans("", "", "aeiou")


@dataclass(frozen=True, slots=True)
class Meaning:
    word: str
    likeness: float


class Spelling:
    """An index of words by their character 3- to 5-grams, and by their consonants (pnddk → penduduk)."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = sorted({word for word in known if len(word) >= SHORTEST and word.isalpha()})
        self._by_gram: dict[str, list[int]] = defaultdict(list)
        self._by_skeleton: dict[str, list[str]] = defaultdict(list)
        for number, word in enumerate(self._known):
            for gram in _grams(word):
                self._by_gram[gram].append(number)
            self._by_skeleton[word.translate(_VOWELS)].append(word)

    def meanings(self, word: str) -> tuple[Meaning, ...]:
        """At most three known words that resemble ``word``, the most alike first."""
        found = {meaning.word: meaning for meaning in (*self._skeletons(word), *self._resembling(word))}
        return tuple(sorted(found.values(), key=lambda meaning: (-meaning.likeness, meaning.word))[:MEANINGS])

    def _resembling(self, word: str) -> Iterator[Meaning]:
        if len(word) < SHORTEST or not word.isalpha():
            return
        shared = Counter(number for gram in _grams(word) for number in self._by_gram.get(gram, ()))
        for number, _ in sorted(shared.items(), key=lambda pair: (-pair[1], pair[0]))[:CANDIDATES]:
            known = self._known[number]
            likeness = OSA.normalized_similarity(word, known)
            if likeness >= LIKE_ENOUGH and (len(word) >= FREE_START or word[0] == known[0]):
                yield Meaning(known, likeness)

    def _skeletons(self, word: str) -> Iterator[Meaning]:
        skeleton = word.translate(_VOWELS)
        if len(skeleton) >= 3 and len(word) - len(skeleton) <= 1:
            for known in self._by_skeleton.get(skeleton, ()):
                yield Meaning(known, SKELETON_LIKENESS)


def _grams(word: str) -> set[str]:
    marked = f"<{word}>"
    return {marked[start : start + size] for size in (3, 4, 5) for start in range(len(marked) - size + 1)}
