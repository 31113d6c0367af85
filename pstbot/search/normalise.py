"""Any text to the plain form in which queries and entries meet: lower-case letters, digits, single spaces."""

import re
import unicodedata

CHARACTERS = 4096
WORD_CHARACTERS = 40

_PERIOD = re.compile(r"\b([a-z])[- ]?(to|on)[- ]?([a-z])\b")  # m-to-m, y on y: one word each
_ELECTRONIC = re.compile(r"\be-(?=mail|ktp|commerce)")
_DOTTED_NUMBER = re.compile(r"(?<=[0-9])\.(?=[0-9])")  # 65.02 and 1.559 are one number each
_NOT_A_WORD = re.compile(r"[^\w]|_")
_ELONGATED = re.compile(r"([^\W\d_])\1{2,}")
_GLUED_NUMBER = re.compile(r"(?<=[a-z]{2})(?=[0-9]{2})|(?<=[0-9]{2})(?=[a-z]{2})")  # se2026, kbli2025
_DOUBLED = re.compile(r"\b([a-z]{3,})2\b")  # syarat2 is how syarat-syarat is typed


def normalise(text: str) -> str:
    """Fold case, width, accents, elongation and punctuation away. Idempotent; at most 4,096 characters come out.

    Marks, zero-width and bidirectional controls vanish, so that a hidden character never splits a word.
    """
    folded = _fold(text[:CHARACTERS])[:CHARACTERS]
    folded = _ELECTRONIC.sub("e", _PERIOD.sub(r"\1\2\3", folded))
    words = _NOT_A_WORD.sub(" ", _DOTTED_NUMBER.sub("", folded))
    words = _GLUED_NUMBER.sub(" ", _ELONGATED.sub(r"\1", words))
    return _cut(" ".join(_DOUBLED.sub(r"\1", words).split()))


def words(text: str, limit: int) -> tuple[str, ...]:
    """The first ``limit`` words of the normalised text, overlong ones cut."""
    return tuple(word[:WORD_CHARACTERS] for word in normalise(text).split()[:limit])


def _fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    # Unicode's caseless matching (D146): decomposing and folding twice is what makes a second pass change nothing.
    for _ in range(2):
        text = unicodedata.normalize("NFKD", text).casefold()
    return "".join(map(_plain, unicodedata.normalize("NFKD", text)))


def _plain(character: str) -> str:
    if character.isascii():
        return character
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.digit(character))
    if category in {"Mn", "Me", "Mc", "Cf"}:
        return ""
    return character if category[0] in "LN" else " "


def _cut(text: str) -> str:
    if len(text) <= CHARACTERS:
        return text
    return text[: CHARACTERS + 1].rpartition(" ")[0]
