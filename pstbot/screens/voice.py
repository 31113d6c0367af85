"""Sentences in one person's language, and for officers in the words of their group's layout."""

from dataclasses import dataclass

from markupsafe import Markup

from pstbot.domain.layout import Layout
from pstbot.texts import Texts


@dataclass(frozen=True, slots=True)
class Voice:
    texts: Texts
    locale: str
    layout: Layout = Layout.TOPICS

    def say(self, key: str, /, **params: object) -> Markup:
        """For a screen's body. ``{ $layout }`` is always known: "topics" or "replies"."""
        return self.texts.say(self.locale, key, **{"layout": self.layout.value, **params})

    def plain(self, key: str, /, **params: object) -> str:
        """For labels, alerts and topic names."""
        return self.texts.plain(self.locale, key, **{"layout": self.layout.value, **params})
