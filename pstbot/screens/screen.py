"""A screen as data: it lies in the outbox as neutral JSON and is rendered by the carrier when it leaves."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Button:
    """A press comes back as ``act`` with its number ``ref`` and word ``extra``; a ``url`` opens instead."""

    label: str
    act: str = ""
    ref: int | None = None
    extra: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """``body``: text in the small markup of the message catalogue, parameters already escaped."""

    body: str
    rows: tuple[tuple[Button, ...], ...] = ()
    silent: bool = False

    def as_data(self) -> dict[str, Any]:
        data: dict[str, Any] = {"body": self.body}
        if self.rows:
            data["rows"] = [
                [{key: value for key, value in asdict(button).items() if value not in (None, "")} for button in row]
                for row in self.rows
            ]
        if self.silent:
            data["silent"] = True
        return data

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Screen":
        rows = tuple(tuple(Button(**button) for button in row) for row in data.get("rows", ()))
        return cls(body=data["body"], rows=rows, silent=data.get("silent", False))


def rows_of(buttons: Sequence[Button], width: int) -> tuple[tuple[Button, ...], ...]:
    """Lay buttons out in rows of at most ``width``."""
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))
