"""A line that a person typed for a field: spaces folded, nothing hidden in it."""

import unicodedata

TYPED_LENGTH = 4096  # more than one message can hold
MARKS = 3  # accents one letter may carry; more is a way to write over other lines
_SPACES = frozenset({"Zs", "Zl", "Zp", "Cc"})
_HIDDEN = frozenset({"Cf", "Cs", "Co", "Cn"})  # bidi and zero-width signs, lone surrogates, private use, unassigned
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and signs that print nothing


def clean_line(text: str) -> str:
    """Without control, bidi and zero-width signs. ``text`` holds at most ``TYPED_LENGTH`` characters."""
    return " ".join("".join(map(_shown, _bounded_marks(unicodedata.normalize("NFC", text)))).split())


def has_letters(line: str) -> bool:
    return any(unicodedata.category(sign).startswith("L") for sign in line)


def _shown(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in _SPACES:
        return " "
    return "" if category in _HIDDEN or sign in _BLANK else sign


def _bounded_marks(text: str) -> list[str]:
    kept: list[str] = []
    marks = 0
    for sign in text:
        marks = marks + 1 if unicodedata.combining(sign) else 0
        if marks <= MARKS:
            kept.append(sign)
    return kept
