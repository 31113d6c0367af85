"""One language ready to speak: each message compiled twice at its first use, with markup and without."""

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
        self._written = catalogue.written(folder)
        self._holes: dict[str, frozenset[str]] = {}
        self._marked, self._plain = _bundle(locale), _bundle(locale)

    def __contains__(self, key: str) -> bool:
        return key in self._written

    def keys(self) -> frozenset[str]:
        return frozenset(key for key in self._written if not key.startswith("-"))

    def holes(self, key: str) -> frozenset[str]:
        """Names of the parameters a sentence needs, also through messages it quotes.

        Raises ``KeyError`` for an unknown key, ``BrokenTexts``.
        """
        if key not in self._holes:
            self._learn(key)
        return self._holes[key]

    def fill(self, key: str, params: Mapping[str, object], *, marked: bool) -> tuple[str, list[Exception]]:
        """The sentence, and what went wrong in it (a missing parameter, an unknown function).

        Raises ``KeyError`` for an unknown key, ``BrokenTexts``.
        """
        if key not in self._holes:
            self._learn(key)
        bundle = self._marked if marked else self._plain
        pattern = bundle.get_message(key).value
        if pattern is None:
            return "", [LookupError(f"{key} has no sentence of its own")]
        short, long = _set_aside(params)
        filled, errors = bundle.format_pattern(pattern, short)
        return _put_back(str(filled), long), errors

    def _learn(self, key: str) -> None:
        entry = catalogue.parsed(self._written[key])
        self._holes[key] = frozenset()  # two sentences may quote each other
        self._marked.add_resource(ast.Resource([entry]))
        self._plain.add_resource(ast.Resource([catalogue.without_markup(entry)]))
        self._holes[key] = frozenset().union(*(self._taken(one) for one in catalogue.references(entry)))

    def _taken(self, outside: ast.VariableReference | ast.MessageReference | ast.TermReference) -> frozenset[str]:
        name = outside.id.name
        if isinstance(outside, ast.VariableReference):
            return frozenset({name})
        key = f"-{name}" if isinstance(outside, ast.TermReference) else name
        quoted = self.holes(key) if key in self else frozenset()
        return frozenset() if isinstance(outside, ast.TermReference) else quoted  # terms see no parameters


def _bundle(locale: str) -> FluentBundle:
    return FluentBundle([locale], functions=FUNCTIONS, use_isolating=False)


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
