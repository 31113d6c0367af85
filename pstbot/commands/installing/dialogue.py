"""Question and answer on a terminal, in the installer's language."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from pstbot.texts import Texts

# Names of people and groups come from outside: none of their signs may steer the terminal.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_ANSWERS = {"y": True, "ya": True, "yes": True, "t": False, "tidak": False, "n": False, "no": False}
_SKIP = {"lewati", "skip", "-"}


class Dialogue:
    """``out`` shows a line, ``read`` shows a question and returns the answer, ``read_secret`` does so unseen."""

    def __init__(
        self,
        texts: Texts,
        locale: str,
        out: Callable[[str], None],
        read: Callable[[str], str],
        read_secret: Callable[[str], str],
    ) -> None:
        self._texts = texts
        self.locale = locale
        self._out = out
        self._read = read
        self._read_secret = read_secret

    def say(self, key: str, **params: Any) -> None:
        self._out(self.words(key, params))

    def show(self, line: str) -> None:
        """A line that is no sentence: a name of a setting, a problem already worded."""
        self._out(_STEERING.sub("", line))

    def ask(self, key: str, default: str = "", **params: Any) -> str:
        return self._read(self.words(key, params)).strip() or default

    def ask_or_skip(self, key: str, **params: Any) -> str | None:
        """None for "lewati", and for nothing typed."""
        answer = self.ask(key, **params)
        return None if not answer or answer.casefold() in _SKIP else answer

    def secret(self, key: str, **params: Any) -> str:
        return self._read_secret(self.words(key, params)).strip()

    def agrees(self, key: str, **params: Any) -> bool:
        """[Y/t]: nothing typed means yes; anything else but a yes or no is asked again."""
        while True:
            answer = self._read(self.words(key, params)).strip().casefold()
            if not answer or answer in _ANSWERS:
                return _ANSWERS.get(answer, True)
            self.say("setup-yes-or-no")

    def words(self, key: str, params: Mapping[str, Any]) -> str:
        return _STEERING.sub("", self._texts.plain(self.locale, key, **params))

    def markup(self, key: str, **params: Any) -> str:
        """The same sentence for the chat."""
        return str(self._texts.say(self.locale, key, **params))
