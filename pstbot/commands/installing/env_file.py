"""The file ``.env``: read, changed line by line, and put in place whole or not at all."""

import io
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from dotenv import dotenv_values
from dotenv.parser import Binding, parse_stream

from pstbot.settings import Settings, load_settings, print_env

_PLAIN = re.compile(r"[A-Za-z0-9_@%+=:,./-]*")
_TEMPLATE = re.compile(r"#(PSTBOT_[A-Z_]+)=")  # as print_env writes what is not set
_SECRET = re.compile(r"TOKEN|PASSWORD|SECRET")
HIDDEN = "••••••"


class Change(NamedTuple):
    """One setting that will differ; secrets are never shown."""

    name: str
    old: str
    new: str


class EnvFile:
    def __init__(self, path: Path) -> None:
        self.path = path.resolve()  # a link stays a link: what it points at is replaced
        self._text = self.path.read_text(encoding="utf-8") if self.path.exists() else None

    def value(self, name: str) -> str:
        return dotenv_values(stream=io.StringIO(self._text or ""), interpolate=False).get(name) or ""

    def changes(self, wanted: Mapping[str, str]) -> list[Change]:
        differing = ((name, self.value(name), new) for name, new in wanted.items())
        return [Change(name, _shown(name, old), _shown(name, new)) for name, old, new in differing if old != new]

    def overruled(self, wanted: Mapping[str, str]) -> list[str]:
        """Settings whose value in the environment would win over what stands in the file."""
        return [name for name, new in wanted.items() if os.environ.get(name, new) != new]

    def text_with(self, wanted: Mapping[str, str]) -> str:
        """The file as it will be: unknown lines stay, known ones change where they stand, new ones come last."""
        bindings = list(parse_stream(io.StringIO(print_env(Settings) if self._text is None else self._text)))
        left = dict(wanted)
        active = {binding.key for binding in bindings if binding.key}
        lines = [_line(binding, wanted, active, left) for binding in bindings]
        text = "".join(lines)
        added = "".join(f"{name}={_quoted(value)}\n" for name, value in left.items() if value and name not in active)
        return text + ("\n" if added and text and not text.endswith("\n") else "") + added

    @contextmanager
    def staged(self, wanted: Mapping[str, str], now: datetime) -> Iterator[Callable[[], Path | None]]:
        """The new file beside the old one, checked by the service's own reading; the call puts it in place.

        It returns where the old file was copied to. Without the call nothing changes. Raises ``SettingsError``.
        """
        draft = self.path.with_name(f"{self.path.name}.new")
        try:
            _write(draft, self.text_with(wanted).encode())
            load_settings(draft)
            yield lambda: self._put(draft, now)
        finally:
            draft.unlink(missing_ok=True)

    def _put(self, draft: Path, now: datetime) -> Path | None:
        copy = None
        if self._text is not None:
            copy = self.path.with_name(f"{self.path.name}.before-{now:%Y%m%d-%H%M%S}")
            _write(copy, self.path.read_bytes())
        draft.replace(self.path)
        return copy


def can_be_written(value: str) -> bool:
    """Whether the reader of the file gives this value back: it fills ``${…}`` from the environment, quoted or not."""
    return dotenv_values(stream=io.StringIO(f"X={_quoted(value)}\n")).get("X") == value


def _shown(name: str, value: str) -> str:
    return HIDDEN if value and _SECRET.search(name) else value


def _line(binding: Binding, wanted: Mapping[str, str], active: set[str], left: dict[str, str]) -> str:
    original: str = binding.original.string
    body = original.lstrip()
    template = _TEMPLATE.match(body)
    name = binding.key or (template[1] if template and template[1] not in active else None)
    if name is None or name not in wanted or (template and (name not in left or not wanted[name])):
        return original
    left.pop(name, None)
    export = "export " if body.startswith("export ") else ""
    return f"{original[: len(original) - len(body)]}{export}{name}={_quoted(wanted[name])}\n"


def _quoted(value: str) -> str:
    if _PLAIN.fullmatch(value):
        return value
    escaped = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def _write(path: Path, content: bytes) -> None:
    """A file for its owner alone, on the disk before it counts."""
    handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        os.fchmod(handle, 0o600)
        file.write(content)
        file.flush()
        os.fsync(handle)
