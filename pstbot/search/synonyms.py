"""What citizens write and what the entries say: slang is replaced, the rest is searched both ways."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from pstbot.search.normalise import words

PHRASE_WORDS = 8
ENDINGS = ("nya", "ny", "kah", "lah")

Phrase = tuple[str, ...]


class Kind(StrEnum):
    SLANG = "slang"
    ABBREVIATION = "abbr"
    SYNONYM = "syn"
    ENGLISH = "en"


# How much of a direct match a match by synonym is worth: from the term to the canonical words, and back.
WORTH = {Kind.ABBREVIATION: (0.9, 0.9), Kind.SYNONYM: (0.7, 0.4), Kind.ENGLISH: (0.8, 0.5)}


@dataclass(frozen=True, slots=True)
class Expansion:
    words: Phrase
    worth: float


class Synonyms:
    """Look-up tables made of ``(term, canonical, kind)`` rows; built once, then only read."""

    def __init__(self, rows: Iterable[tuple[str, str, Kind]] = ()) -> None:
        self._slang: dict[str, Phrase] = {}
        self._expansions: Mapping[Phrase, list[Expansion]] = defaultdict(list)
        for term, canonical, kind in rows:
            self._add(words(term, PHRASE_WORDS), words(canonical, PHRASE_WORDS), kind)
        self._slang = {term: self._settled(phrase) for term, phrase in self._slang.items()}
        self._longest = max((len(phrase) for phrase in self._expansions), default=0)

    def _add(self, term: Phrase, canonical: Phrase, kind: Kind) -> None:
        if not term or not canonical or term == canonical:
            return
        if kind is Kind.SLANG:
            if len(term) == 1:
                self._slang[term[0]] = canonical
            return
        there, back = WORTH[kind]
        self._expansions[term].append(Expansion(canonical, there))
        self._expansions[canonical].append(Expansion(term, back))

    def _settled(self, phrase: Phrase) -> Phrase:
        # knp → kenapa → mengapa; three steps also end a circle somebody wrote by mistake
        for _ in range(3):
            phrase = tuple(word for part in phrase for word in self._slang.get(part, (part,)))
        return phrase[:PHRASE_WORDS]

    def plain(self, phrase: Phrase) -> Phrase:
        """The same words with slang replaced, also under an ending (perpusnya)."""
        return tuple(word for part in phrase for word in self._plain(part))

    def _plain(self, word: str) -> Phrase:
        known = self._slang.get(word)
        if known is None and word.endswith(ENDINGS):
            known = self._slang.get(next(word.removesuffix(end) for end in ENDINGS if word.endswith(end)))
        return known or (word,)

    def knows(self, word: str) -> bool:
        return (word,) in self._expansions

    def found_in(self, phrase: Phrase) -> Iterable[tuple[int, int, Expansion]]:
        """Every known term in ``phrase`` as (first word, number of words, what it may also be called)."""
        for start in range(len(phrase)):
            for length in range(1, min(self._longest, len(phrase) - start) + 1):
                for expansion in self._expansions.get(phrase[start : start + length], ()):
                    yield start, length, expansion

    def terms(self) -> Iterable[str]:
        """Single words that have an expansion, and slang: what a misspelt word may have meant."""
        yield from self._slang
        yield from (phrase[0] for phrase in self._expansions if len(phrase) == 1)
