"""From pydantic's errors to one readable report. Values are never repeated: some of them are secrets."""

import difflib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dotenv import dotenv_values
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from pstbot.settings.model import PREFIX, Settings, env_name, env_names
from pstbot.settings.together import Problem, apart, unencrypted

CORRECT = "lihat contohnya di .env.example"


class SettingsError(Exception):
    """The settings cannot be used; ``problems`` lists all of them."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(f"{name}: {wrong}; {remedy}." for name, wrong, remedy in problems))
        self.problems = problems


# pydantic's word for a mistake → what is wrong, what to do; {…} are pydantic's own figures.
SENTENCES = {
    "missing": ("belum diisi", "isi di .env, atau jalankan `pstbot init`"),
    "int_parsing": ("bukan bilangan bulat", CORRECT),
    "less_than": ("bukan id grup", "id grup adalah bilangan negatif, misalnya -1001234567890"),
    "greater_than_equal": ("terlalu kecil", "paling kecil {ge}"),
    "less_than_equal": ("terlalu besar", "paling besar {le}"),
    "literal_error": ("pilihan tidak dikenal", "pilih {expected}"),
}


def load_settings(env_file: Path | str | None = ".env", **given: Any) -> Settings:
    """The settings of the environment, then of ``env_file``; ``given`` ones win. Raises ``SettingsError``."""
    problems: list[Problem] = []
    settings: Settings | None = None
    try:
        written = _written(env_file)
        settings = Settings(**{"_env_file": env_file, **given})
    except UnicodeDecodeError:
        raise SettingsError([Problem(str(env_file), "bukan teks UTF-8", "simpan ulang sebagai UTF-8")]) from None
    except ValidationError as error:
        problems += map(_said, error.errors(include_input=False, include_url=False))
    problems += [*apart(written), *unencrypted(written), *_slips(written)]
    if settings is None or problems:
        raise SettingsError(problems)
    return settings


def _said(detail: ErrorDetails) -> Problem:
    name, context = env_name(str(detail["loc"][0])), detail.get("ctx", {})
    if detail["type"] == "desk":
        return Problem(name, context["wrong"], context["remedy"])
    wrong, remedy = SENTENCES.get(detail["type"], ("nilainya tidak dapat dipakai", CORRECT))
    return Problem(name, wrong, remedy.format_map(context).replace(" or ", " atau "))


def _written(env_file: Path | str | None) -> dict[str, str]:
    """What stands in the file and in the environment, which wins; empty values are no values."""
    written = {**(dotenv_values(env_file) if env_file else {}), **os.environ}
    return {name.upper(): value for name, value in written.items() if value and name.upper().startswith(PREFIX)}


def _slips(written: Mapping[str, str]) -> list[Problem]:
    """Names that nobody reads although they look like a setting: PSTBOT_BOT_TOKN."""
    known = set(env_names())
    problems = []
    for name in sorted(set(written) - known):
        meant = difflib.get_close_matches(name, known, n=1, cutoff=0.9)
        problems += [Problem(name, "tidak dikenal", f"mungkin maksudnya {one}") for one in meant]
    return problems
