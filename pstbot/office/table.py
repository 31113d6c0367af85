"""Reading a TOML table key by key: every mistake is noted with its key, none stops the reading."""

from datetime import date, time
from typing import Any, NamedTuple, TypeVar

Value = TypeVar("Value")
KINDS = {
    str: "teks",
    int: "bilangan",
    bool: "true atau false",
    time: "jam seperti 08:00:00",
    date: "tanggal seperti 2026-02-19",
}
KINDS |= {list: "daftar [ … ]", dict: "tabel"}


class Problem(NamedTuple):
    """One mistake: the key it stands under, and what is wrong with it."""

    key: str
    wrong: str


class Table:
    """One table of the file. ``left()`` names keys nobody asked for, which are usually slips."""

    def __init__(self, content: dict[str, Any], path: str, problems: list[Problem]) -> None:
        self.content, self.path, self.problems = content, path, problems
        self._asked: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self.content

    def key(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def wrong(self, key: str, what: str) -> None:
        self.problems.append(Problem(self.key(key), what))

    def get(self, key: str, kind: type[Value], instead: Value) -> Value:
        """The value, or ``instead`` with a problem noted where it is absent or of another kind."""
        self._asked.add(key)
        if key not in self.content:
            self.wrong(key, "belum diisi")
            return instead
        value = self.content[key]
        if type(value) is not kind:  # exactly: true is no number, a date with time is no date
            self.wrong(key, f"harus berupa {KINDS[kind]}")
            return instead
        return value

    def text(self, key: str) -> str:
        value = self.get(key, str, "?")
        if not value.strip():
            self.wrong(key, "belum diisi")
        return value.strip()

    def number(self, key: str, least: int = 0, most: int = 366) -> int:
        value = self.get(key, int, least)
        if not least <= value <= most:
            self.wrong(key, f"harus antara {least} dan {most}")
        return value

    def table(self, key: str) -> "Table":
        return Table(self.get(key, dict, {}), self.key(key), self.problems)

    def list_of(self, key: str, kind: type[Value]) -> list[Value]:
        values = self.get(key, list, [])
        if any(type(value) is not kind for value in values):
            self.wrong(key, f"setiap isinya harus berupa {KINDS[kind]}")
            return []
        return values

    def left(self) -> None:
        for key in sorted(set(self.content) - self._asked):
            self.wrong(key, "tidak dikenal")
