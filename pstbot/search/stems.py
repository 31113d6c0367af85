"""Indonesian stems, indexed beside the raw words and never instead: the rules over-stem some (penduduk → duduk)."""

from functools import lru_cache

import snowballstemmer

_STEMMER = snowballstemmer.stemmer("indonesian")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of one normalised word; words with digits or too short for an affix stay as they are."""
    if len(word) < 5 or not word.isalpha():
        return word
    return str(_STEMMER.stemWord(word + "a" if word.endswith("ny") else word))


def singular(word: str) -> str:
    """An English word without its plural ending; harmless to others as long as queries and entries get the same."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word
