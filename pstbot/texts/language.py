"""One language ready to speak: its messages compiled twice, with markup and without."""

import secrets
from collections.abc import Mapping
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle
from fluent.syntax import ast

from pstbot.texts import catalogue
from pstbot.texts.parameters import FUNCTIONS

# fluent.runtime gives up on a sentence with a longer part (resolver.MAX_PART_LENGTH); people do write longer ones.
LONGEST_PART = 2500


class Language:
    def __init__(self, locale: str, folder: Traversable) -> None:
        self.locale = locale
        resource = catalogue.read(folder)
        self.holes = catalogue.holes(resource)
        self._marked = _bundle(locale, resource)
        self._plain = _bundle(locale, catalogue.without_markup(resource))

    def __contains__(self, key: str) -> bool:
        return key in self.holes

    def fill(self, key: str, params: Mapping[str, object], *, marked: bool) -> tuple[str, list[Exception]]:
        """The sentence, and what went wrong in it (a missing parameter, an unknown function)."""
        bundle = self._marked if marked else self._plain
        pattern = bundle.get_message(key).value
        if pattern is None:
            return "", [LookupError(f"{key} has no sentence of its own")]
        short, long = _set_aside(params)
        filled, errors = bundle.format_pattern(pattern, short)
        return _put_back(str(filled), long), errors


def _bundle(locale: str, resource: ast.Resource) -> FluentBundle:
    bundle = FluentBundle([locale], functions=FUNCTIONS, use_isolating=False)
    bundle.add_resource(resource)
    return bundle


def _set_aside(params: Mapping[str, object]) -> tuple[dict[str, object], dict[str, str]]:
    """Long texts wait under a token nobody can guess, so that no text of a person is taken for one."""
    long: dict[str, str] = {}
    short = dict(params)
    for name, value in params.items():
        if isinstance(value, str) and len(value) > LONGEST_PART:
            token = f"\ufdd0{secrets.token_hex(16)}\ufdd1"
            long[token] = value
            short[name] = token
    return short, long


def _put_back(filled: str, long: Mapping[str, str]) -> str:
    for token, value in long.items():
        filled = filled.replace(token, value)
    return filled
