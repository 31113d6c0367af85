"""The message files of one language, read once: ``texts/<locale>/*.ftl``, one file per room of conversation."""

from importlib.resources import files
from importlib.resources.abc import Traversable

from fluent.syntax import FluentParser, ast

from pstbot.texts.markup import strip_patterns

LOCALES = ("id", "en")
FALLBACK = "id"


class BrokenTexts(ValueError):
    """A message file cannot be understood, or two files claim the same key."""


def folder_of(locale: str) -> Traversable:
    return files("pstbot.texts") / locale


def read(folder: Traversable) -> ast.Resource:
    """All entries of a language. Raises ``BrokenTexts`` naming the file and the line or key."""
    entries: dict[str, ast.Message | ast.Term] = {}
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".ftl"):
            _add(entries, file.name, file.read_text(encoding="utf-8"))
    return ast.Resource(list(entries.values()))


def without_markup(resource: ast.Resource) -> ast.Resource:
    """The same entries with the HTML of their patterns taken out; a copy, because reading twice costs more."""
    copy: ast.Resource = resource.clone()
    for entry in copy.body:
        if isinstance(entry, ast.Message | ast.Term):
            strip_patterns(entry)
    return copy


def holes(resource: ast.Resource) -> dict[str, frozenset[str]]:
    """Key → names of the parameters its sentence needs, also through messages it quotes."""
    messages = {entry.id.name: entry for entry in resource.body if isinstance(entry, ast.Message)}
    return {key: frozenset(_variables(entry, messages)) for key, entry in messages.items()}


def _add(entries: dict[str, ast.Message | ast.Term], file: str, source: str) -> None:
    for entry in FluentParser(with_spans=True).parse(source).body:
        if isinstance(entry, ast.Junk):
            raise BrokenTexts(f"{file}, line {source.count(chr(10), 0, _start(entry)) + 1}: {_reason(entry)}")
        if isinstance(entry, ast.Message | ast.Term):
            key = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
            if key in entries:
                raise BrokenTexts(f"{file}: {key} is written twice")
            entries[key] = entry


def _start(junk: ast.Junk) -> int:
    spans = [note.span for note in (*junk.annotations, junk) if note.span]
    return spans[0].start if spans else 0


def _reason(junk: ast.Junk) -> str:
    return "; ".join(str(note.message) for note in junk.annotations) or "not understood"


def _variables(node: object, messages: dict[str, ast.Message]) -> set[str]:
    if isinstance(node, list):
        return set().union(*(_variables(item, messages) for item in node))
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    if isinstance(node, ast.MessageReference):
        return _variables(messages.get(node.id.name), messages)
    return _variables(list(vars(node).values()), messages) if isinstance(node, ast.BaseNode) else set()
