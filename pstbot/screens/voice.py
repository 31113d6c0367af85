"""Sentences in one person's language."""

from dataclasses import dataclass

from markupsafe import Markup

from pstbot.texts import Texts


@dataclass(frozen=True, slots=True)
class Voice:
    texts: Texts
    locale: str

    def say(self, key: str, /, **params: object) -> Markup:
        """For a screen's body."""
        return self.texts.say(self.locale, key, **params)

    def plain(self, key: str, /, **params: object) -> str:
        """For labels, alerts and topic names."""
        return self.texts.plain(self.locale, key, **params)
