"""The message files of one language, ``texts/<locale>/*.ftl``, one file per room of conversation.

They are divided into entries at the start, and an entry is parsed when it is first said: parsing all of them takes half
a second and 12 MB, and most lives of the service say a few of them only.
"""

import re
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import NamedTuple

from fluent.syntax import FluentParser, ast

from pstbot.texts.markup import strip_patterns

LOCALES = ("id", "en")
FALLBACK = "id"

# An entry begins at the edge of a line; what follows it is indented, or closes a brace, or is a comment or nothing.
_EDGE = re.compile(r"^(?=[A-Za-z-])", re.MULTILINE)
_KEY = re.compile(r"(-?[A-Za-z][\w-]*)[ ]*=", re.ASCII)

Entry = ast.Message | ast.Term


class BrokenTexts(ValueError):
    """A message file cannot be understood, or two files claim the same key."""


class Written(NamedTuple):
    """An entry as it stands in its file, from ``line`` on."""

    file: str
    line: int
    source: str


def folder_of(locale: str) -> Traversable:
    return files("pstbot.texts") / locale


def written(folder: Traversable) -> dict[str, Written]:
    """Key → entry; the key of a term begins with "-". Raises ``BrokenTexts``."""
    entries: dict[str, Written] = {}
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".ftl"):
            for entry in _divided(file.name, file.read_text(encoding="utf-8")):
                _add(entries, entry)
    return entries


def parsed(entry: Written) -> Entry:
    """Raises ``BrokenTexts`` naming the file and the line."""
    found = FluentParser(with_spans=True).parse(entry.source).body
    for part in found:
        if isinstance(part, ast.Junk):
            line = entry.line + entry.source.count("\n", 0, _start(part))
            raise BrokenTexts(f"{entry.file}, line {line}: {_reason(part)}")
    (only,) = (part for part in found if isinstance(part, Entry))
    return only


def without_markup(entry: Entry) -> Entry:
    """A copy with the HTML of its patterns taken out; a copy, because parsing twice costs more."""
    copy: Entry = entry.clone()
    strip_patterns(copy)
    return copy


def references(node: object) -> Iterator[ast.VariableReference | ast.MessageReference | ast.TermReference]:
    """What an entry takes from outside: parameters, and other entries that it quotes."""
    if isinstance(node, ast.VariableReference | ast.MessageReference | ast.TermReference):
        yield node
    if isinstance(node, list):
        for item in node:
            yield from references(item)
    elif isinstance(node, ast.BaseNode):
        for value in vars(node).values():
            yield from references(value)


def _divided(file: str, source: str) -> Iterator[Written]:
    edges = [edge.start() for edge in _EDGE.finditer(source)]
    for start, end in zip(edges, [*edges[1:], len(source)], strict=True):
        yield Written(file, source.count("\n", 0, start) + 1, source[start:end])


def _add(entries: dict[str, Written], entry: Written) -> None:
    key = _KEY.match(entry.source)
    if key is None:
        raise BrokenTexts(f"{entry.file}, line {entry.line}: no sentence begins like this")
    if key[1] in entries:
        raise BrokenTexts(f"{entry.file}: {key[1]} is written twice")
    entries[key[1]] = entry


def _start(junk: ast.Junk) -> int:
    spans = [note.span for note in (*junk.annotations, junk) if note.span]
    return spans[0].start if spans else 0


def _reason(junk: ast.Junk) -> str:
    return "; ".join(str(note.message) for note in junk.annotations) or "not understood"
