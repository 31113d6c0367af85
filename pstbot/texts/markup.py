"""The small HTML subset of patterns, and patterns without it for places that show plain text."""

import html
import re

from fluent.syntax import ast

TAGS = frozenset({"b", "i", "u", "s", "code", "pre", "a", "blockquote"})

_LINK = re.compile(r'<a href="([^"]*)">(.*?)</a>', re.DOTALL)
_TAG = re.compile(r"</?(?:b|i|u|s|code|pre|a|blockquote)(?:\s[^<>]*)?>")
_HOLE = re.compile("([\U000f0000-\U000ffffd])")  # private use: stands for a placeable while its pattern is stripped
_FIRST_HOLE = 0xF0000


def stripped(marked: str) -> str:
    """The text of marked-up text: tags gone, entities resolved, links as ``text (address)``."""
    return html.unescape(_TAG.sub("", _LINK.sub(_link_in_words, marked)))


def strip_patterns(entry: ast.Message | ast.Term) -> None:
    """Strip every pattern of a message in place, also those inside its selectors."""
    for pattern in patterns_of(entry):
        pattern.elements = _without_markup(pattern.elements)


def patterns_of(node: ast.BaseNode) -> list[ast.Pattern]:
    """All patterns below a node, inner ones first."""
    found: list[ast.Pattern] = []
    for child in _children(node):
        found += patterns_of(child)
    return [*found, node] if isinstance(node, ast.Pattern) else found


def _children(node: ast.BaseNode) -> list[ast.BaseNode]:
    values = [value if isinstance(value, list) else [value] for value in vars(node).values()]
    return [child for value in values for child in value if isinstance(child, ast.BaseNode)]


def _without_markup(elements: list[ast.TextElement | ast.Placeable]) -> list[ast.TextElement | ast.Placeable]:
    holes = [element for element in elements if isinstance(element, ast.Placeable)]
    signs = iter(range(_FIRST_HOLE, _FIRST_HOLE + len(holes)))
    marked = "".join(e.value if isinstance(e, ast.TextElement) else chr(next(signs)) for e in elements)
    pieces = [piece for piece in _HOLE.split(stripped(marked)) if piece]
    return [holes[ord(p) - _FIRST_HOLE] if _HOLE.fullmatch(p) else ast.TextElement(p) for p in pieces]


def _link_in_words(link: re.Match[str]) -> str:
    address, text = link[1], link[2]
    return text if text == address else f"{text} ({address})"
