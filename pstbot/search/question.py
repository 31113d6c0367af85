"""A query taken apart: each word with the ways in which an entry may hold it."""

from collections.abc import Iterator
from dataclasses import dataclass

from pstbot.search.normalise import words
from pstbot.search.postings import Postings, pairs, stem_feature, whole_feature
from pstbot.search.rows import function_words, place_words
from pstbot.search.stems import singular
from pstbot.search.synonyms import Phrase, Synonyms
from pstbot.search.typos import Spelling

QUERY_WORDS = 48
GUESSES = 8  # misspelt words looked up per query: guessing is the dearest step
SURE_FUNCTION = 6  # letters; a shorter unknown word (kapal) may resemble a function word (kapan) by chance
HALF = 3  # letters at least, of each of two words written together
STEM_WORTH = 0.9
MISSPELT_WORTH = 0.8
PLACE_SHARE = 0.35
NUMBER_SHARE = 0.25
CODE_DIGITS = 4  # years and codes can be what a query is about, smaller numbers never
FUNCTION_SHARE = 0.12
PAIR_SHARE = 0.35


@dataclass(frozen=True, slots=True)
class Way:
    """Features that together stand for a word, and what finding them is worth (1 = the word itself)."""

    features: tuple[str, ...]
    worth: float
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One word (or pair of words) of a query. Only content makes a match; the rest orders what matches."""

    importance: float
    ways: tuple[Way, ...]
    content: bool = True


class Reader:
    """Turns texts into parts with the words of one index."""

    def __init__(self, postings: Postings, synonyms: Synonyms) -> None:
        self._postings = postings
        self._synonyms = synonyms
        self._spelling = Spelling([*postings.words(), *synonyms.terms(), *function_words(), *place_words()])

    def parts(self, query: str) -> tuple[Part, ...]:
        asked = self._synonyms.plain(words(query, QUERY_WORDS))
        phrase = tuple(dict.fromkeys(self._split(asked)))
        called = self._called(phrase)
        strange = [word for word in phrase if not self._knows(word)][:GUESSES]
        singles = [self._part(word, called[at], word in strange) for at, word in enumerate(phrase)]
        return (*singles, *self._pairs(phrase), *self._whole(asked))

    def _split(self, phrase: Phrase) -> Iterator[str]:
        """Words written together (datamikro) taken apart where both halves are known."""
        for word in phrase:
            if self._knows(word):
                yield word
            elif self._knows(singular(word)):
                yield singular(word)
            else:
                yield from self._halves(word)

    def _halves(self, word: str) -> Phrase:
        for cut in range(HALF, len(word) - HALF + 1):
            left, right = word[:cut], word[cut:]
            if left in self._postings.strength and right in self._postings.strength:
                return left, right
        return (word,)

    def _knows(self, word: str) -> bool:
        held = self._postings.strength
        known = word in held or stem_feature(word) in held
        return known or word in function_words() or self._synonyms.knows(word)

    def _called(self, phrase: Phrase) -> list[list[Way]]:
        called: list[list[Way]] = [[] for _ in phrase]
        for start, length, expansion in self._synonyms.found_in(phrase):
            for at in range(start, start + length):
                called[at].append(Way(expansion.words, expansion.worth))
        return called

    def _part(self, word: str, called: list[Way], guess: bool) -> Part:
        held = self._postings.strength
        ways = [Way((word,), 1.0)] if word in held else []
        ways += [Way((stem,), STEM_WORTH) for stem in (stem_feature(word), singular(word)) if stem in held]
        ways += [way for way in called if any(feature in held for feature in way.features)]
        if word.isdecimal():
            return Part(self._importance(ways) * NUMBER_SHARE, tuple(ways), content=len(word) >= CODE_DIGITS)
        if word in function_words():
            return Part(self._importance(ways) * FUNCTION_SHARE, tuple(ways), content=False)
        if not ways and guess:
            return self._misspelt(word)
        return Part(self._importance(ways) * (PLACE_SHARE if word in place_words() else 1.0), tuple(ways))

    def _misspelt(self, word: str) -> Part:
        meanings = self._spelling.meanings(word)
        if meanings and meanings[0].word in function_words() and len(word) >= SURE_FUNCTION:
            return Part(0.0, (), content=False)
        ways = [
            Way(way.features, way.worth * meaning.likeness * MISSPELT_WORTH, guessed=True)
            for meaning in meanings
            if meaning.word not in function_words()
            for way in self._meant(meaning.word)
        ]
        return Part(self._postings.unseen * (PLACE_SHARE if word in place_words() else 1.0), tuple(ways))

    def _meant(self, word: str) -> Iterator[Way]:
        for plain in self._synonyms.plain((word,)):
            yield Way((plain,), 1.0)
            yield Way((stem_feature(plain),), STEM_WORTH)
            for _, _, expansion in self._synonyms.found_in((plain,)):
                yield Way(expansion.words, expansion.worth)

    def _importance(self, ways: list[Way]) -> float:
        if not ways:
            return self._postings.unseen
        rarities = [self._postings.rarity(feature) for feature in ways[0].features]
        return sum(rarities) / len(rarities)

    def _whole(self, phrase: Phrase) -> Iterator[Part]:
        feature = whole_feature(phrase)
        if feature in self._postings.strength:
            yield Part(self._postings.rarity(feature) * len(phrase), (Way((feature,), 1.0),), content=False)

    def _pairs(self, phrase: Phrase) -> Iterator[Part]:
        for pair in pairs(phrase):
            if pair in self._postings.strength:
                importance = self._postings.rarity(pair) * PAIR_SHARE
                yield Part(importance, (Way((pair,), 1.0),), content=False)
