"""Files of one JSON object a line, read strictly: a mistake is named by file and line."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pstbot.search.content import ContentError, unique
from pstbot.search.entry import Entry


class LineError(ValueError):
    """A sentence for the person who gave the input; ``line`` counts from 1, 0 means the file as a whole."""

    def __init__(self, source: str, line: int, reason: str) -> None:
        super().__init__(f"{source}, baris {line}: {reason}" if line else f"{source}: {reason}")
        self.source, self.line, self.reason = source, line, reason


@dataclass(frozen=True, slots=True)
class Judged:
    """A query with the ids of the entries that answer it; none means that it is out of scope."""

    query: str
    relevant: frozenset[str]
    style: str = ""


def decoded(lines: Iterable[bytes], source: str) -> Iterator[str]:
    """Lines without their ends; raises LineError for bytes that are not UTF-8."""
    for number, line in enumerate(lines, 1):
        try:
            yield line.decode("utf-8").rstrip("\r\n")
        except UnicodeDecodeError:
            raise LineError(source, number, "bukan teks UTF-8 yang benar") from None


def read_judged(path: Path) -> list[Judged]:
    """Lines ``{"query", "relevant": [ids], "style"?}``. Raises LineError."""
    return [_judged(row, path.name, number) for number, row in _objects(path)]


def read_corpus(path: Path) -> tuple[Entry, ...]:
    """Lines ``{"id", "question", "answer", "aliases"?}``. Raises LineError."""
    entries = [_entry(row, path.name, number) for number, row in _objects(path)]
    try:
        return tuple(unique(entries))
    except ContentError as error:
        raise LineError(path.name, 0, f"id {error.entry} dipakai dua kali") from None


def _objects(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    try:
        lines = path.read_bytes().removesuffix(b"\n").split(b"\n")
    except OSError as error:
        raise LineError(path.name, 0, f"tidak dapat dibaca ({error.strerror})") from None
    for number, text in enumerate(decoded(lines, path.name), 1):
        yield number, _object(text, path.name, number)


def _object(text: str, source: str, number: int) -> dict[str, Any]:
    if not text.strip():
        raise LineError(source, number, "baris kosong; setiap baris harus satu objek JSON")
    try:
        row = json.loads(text)
    except (ValueError, RecursionError):
        raise LineError(source, number, "bukan JSON yang benar") from None
    if not isinstance(row, dict):
        raise LineError(source, number, "harus satu objek JSON, misalnya {…}")
    return row


def _judged(row: dict[str, Any], source: str, number: int) -> Judged:
    relevant = _texts(row, "relevant", source, number)
    style = row.get("style", "")
    return Judged(_text(row, "query", source, number), frozenset(relevant), style if isinstance(style, str) else "")


def _entry(row: dict[str, Any], source: str, number: int) -> Entry:
    question, answer, name = (_text(row, field, source, number) for field in ("question", "answer", "id"))
    if not name:
        raise LineError(source, number, '"id" tidak boleh kosong')
    aliases = _texts(row, "aliases", source, number) if "aliases" in row else ()
    return Entry(name, question, answer, aliases=aliases)


def _text(row: dict[str, Any], field: str, source: str, number: int) -> str:
    value = row.get(field)
    if not isinstance(value, str):
        raise LineError(source, number, f'"{field}" harus ada dan berupa teks')
    return value


def _texts(row: dict[str, Any], field: str, source: str, number: int) -> tuple[str, ...]:
    values = row.get(field)
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise LineError(source, number, f'"{field}" harus ada dan berupa daftar teks')
    return tuple(values)
