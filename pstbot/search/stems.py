"""Indonesian stems, indexed beside the raw words and never instead: the rules over-stem some (penduduk → duduk)."""

from functools import lru_cache

import snowballstemmer

_STEMMER = snowballstemmer.stemmer("indonesian")


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of one normalised word; words with digits or too short for an affix stay as they are."""
    if len(word) < 5 or not word.isalpha():
        return word
    return str(_STEMMER.stemWord(word))
