"""Reads the entries from YAML; whatever is wrong is named by file, entry and field."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from pstbot.search.entry import Entry, Status

PLACEHOLDERS = frozenset({f"office.{name}" for name in ("address", "email", "hours", "phone", "website", "whatsapp")})
ID_CHARACTERS = 40
TEXT_CHARACTERS = 3000

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_HOLE = re.compile(r"\{([^{}]*)\}")
_REQUIRED = {"id", "question", "answer"}
_TEXTS = ("question", "answer", "question_en", "answer_en")
_LISTS = ("aliases", "cite")
_FIELDS = _REQUIRED | {*_TEXTS, *_LISTS, "status"}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class ContentError(ValueError):
    """One mistake in a content file, said so that the person who wrote it finds the place."""

    def __init__(self, file: str, entry: str, field: str, reason: str) -> None:
        super().__init__(f"{file}, entri {entry or '-'}, bagian {field or '-'}: {reason}")
        self.file, self.entry, self.field, self.reason = file, entry, field, reason


def read_entries(text: str, file: str, category: str) -> tuple[Entry, ...]:
    """The entries of one YAML file. Raises ContentError at the first mistake."""
    try:
        rows = yaml.load(text, Loader=_LOADER)  # noqa: S506 - both loaders are the safe ones
    except yaml.YAMLError as error:
        raise ContentError(file, "", "", f"bukan YAML yang benar ({_place(error)})") from None
    if not isinstance(rows, list):
        raise ContentError(file, "", "", "isinya harus daftar entri yang diawali tanda -")
    return tuple(_entry(row, number, file, category) for number, row in enumerate(rows, 1))


def _place(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    return f"baris {mark.line + 1}" if mark else "tidak terbaca"


def _entry(row: Any, number: int, file: str, category: str) -> Entry:
    if not isinstance(row, dict):
        raise ContentError(file, f"ke-{number}", "", "harus berupa pasangan nama dan isi")
    name = row["id"] if isinstance(row.get("id"), str) else f"ke-{number}"
    mistake = next(_mistakes(row), None)
    if mistake:
        raise ContentError(file, name, *mistake)
    given: dict[str, Any] = {field: row.get(field) or "" for field in _TEXTS}
    given |= {field: tuple(row.get(field) or ()) for field in _LISTS}
    return Entry(row["id"], category=category, status=Status(row.get("status", Status.CHECKED)), **given)


def _mistakes(row: dict[Any, Any]) -> Iterator[tuple[str, str]]:
    yield from ((str(field), "tidak dikenal") for field in row if field not in _FIELDS)
    yield from ((field, "harus diisi") for field in sorted(_REQUIRED) if not row.get(field))
    if not isinstance(row["id"], str) or not _ID.fullmatch(row["id"]) or len(row["id"]) > ID_CHARACTERS:
        yield "id", f"hanya huruf kecil, angka, dan tanda hubung, paling panjang {ID_CHARACTERS}"
    if row.get("status", Status.CHECKED) not in tuple(Status):
        yield "status", f"harus salah satu dari {', '.join(Status)}"
    for field in _TEXTS:
        yield from _text_mistakes(field, row.get(field, ""))
    for field in _LISTS:
        yield from _list_mistakes(field, row.get(field, []))


def _text_mistakes(field: str, text: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(text, str):
        yield field, "harus berupa teks (beri tanda kutip bila hanya angka)"
    elif len(text) > TEXT_CHARACTERS:
        yield field, f"lebih dari {TEXT_CHARACTERS} huruf"
    else:
        unknown = sorted(set(_HOLE.findall(text)) - PLACEHOLDERS)
        yield from ((field, f"isian {{{hole}}} tidak dikenal") for hole in unknown)


def _list_mistakes(field: str, values: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(values, list):
        yield field, "harus berupa daftar"
        return
    for value in values:
        yield from _text_mistakes(field, value)
        if value == "":
            yield field, "ada baris kosong"
    if len({str(value).casefold() for value in values}) < len(values):
        yield field, "ada isi yang sama dua kali"


def unique(entries: Sequence[Entry], file: str = "faq") -> Sequence[Entry]:
    """The same entries; raises ContentError where an id comes twice."""
    seen: set[str] = set()
    for entry in entries:
        if entry.id in seen:
            raise ContentError(f"{entry.category or file}.yaml", entry.id, "id", "sudah dipakai entri lain")
        seen.add(entry.id)
    return entries


@cache
def packaged_entries() -> tuple[Entry, ...]:
    """All entries of the package, by category and then as written."""
    folder = files("pstbot.search") / "faq"
    pages = sorted((page for page in folder.iterdir() if page.name.endswith(".yaml")), key=lambda page: page.name)
    read = [(page.name, page.read_text(encoding="utf-8")) for page in pages]
    entries = tuple(entry for name, text in read for entry in read_entries(text, name, name.removesuffix(".yaml")))
    return tuple(unique(entries))
