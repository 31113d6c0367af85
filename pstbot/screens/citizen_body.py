"""Bodies made of paragraphs, and people's words shortened to one line."""

import unicodedata

from markupsafe import Markup

SUBJECT_LENGTH = 80
QUOTE_LENGTH = 600  # of a question repeated on a screen; the whole text goes to the officer
LABEL_LENGTH = 36  # of a button alone in its row

_SPACES = {"Zs", "Zl", "Zp", "Cc"}
_HIDDEN = {"Cf", "Cs", "Co", "Cn"}  # zero-width and bidi signs, lone surrogates, private use, unassigned


def paragraphs(*parts: str | None) -> str:
    """The parts that are there, with an empty line between them. Parts are rendered sentences."""
    return str(Markup("\n\n").join(part for part in parts if part))


def lines(*parts: str | None) -> Markup:
    return Markup("\n").join(part for part in parts if part)


def shortened(text: str, most: int) -> str:
    """One clean line of at most ``most`` characters, cut between words where that is possible."""
    line = one_line(text)
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    whole = cut.rpartition(" ")[0]
    return f"{whole if len(whole) > most // 2 else cut}…"


def one_line(text: str) -> str:
    """Without line ends, control, bidi and zero-width signs."""
    return " ".join("".join(map(_shown, text)).split())


def unended(text: str) -> str:
    """Without the sign that ends it, for a sentence that goes on after these words."""
    return text.rstrip(" .?!,;:") or text


def has_words(text: str) -> bool:
    """Whether there is anything to read: at least one letter or digit of any script."""
    return any(sign.isalnum() for sign in text)


def _shown(sign: str) -> str:
    if sign.isascii() and sign.isprintable():
        return sign
    category = unicodedata.category(sign)
    if category in _SPACES:
        return " "
    return "" if category in _HIDDEN else sign
