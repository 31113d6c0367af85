"""Telegram's HTML to plain text and entities.

Behaves as TDLib's parser does, error sentences and byte offsets included.
Source: https://core.telegram.org/bots/api#html-style.
"""

from dataclasses import dataclass, field

from pstbot.sandbox.entities import in_order
from pstbot.sandbox.html_links import link_entity
from pstbot.sandbox.html_reading import HtmlError, Reader
from pstbot.sandbox.shapes import Json, utf16

PLAIN_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "pre": "pre",
    "code": "code",
    "blockquote": "blockquote",
}
TAGS = frozenset(PLAIN_TAGS) | {"a", "tg-emoji"}


@dataclass(slots=True)
class Open:
    tag: str
    attributes: dict[str, str]
    offset: int
    place: int


@dataclass(slots=True)
class Parser(Reader):
    text: list[str] = field(default_factory=list)
    units: int = 0
    stack: list[Open] = field(default_factory=list)
    found: list[Json] = field(default_factory=list)

    def run(self) -> tuple[str, list[Json]]:
        while self.at < len(self.source):
            if self.source[self.at] == "<":
                self._tag()
            else:
                self._piece()
        if self.stack:
            raise HtmlError(f'Can\'t find end tag corresponding to start tag "{self.stack[-1].tag}"')
        return "".join(self.text), in_order(self.found)

    def _piece(self) -> None:
        if self.source[self.at] == "&":
            piece, self.at = self.reference(self.at)
        else:
            ends = [end for sign in "<&" if (end := self.source.find(sign, self.at)) >= 0]
            end = min(ends, default=len(self.source))
            piece, self.at = self.source[self.at : end], end
        self.text.append(piece)
        self.units += utf16(piece)

    def _tag(self) -> None:
        begin = self.at
        self.at += 1
        if self.char(self.at) == "/":
            self.at += 1
            self._end_tag(begin)
        else:
            self._start_tag(begin)

    def _start_tag(self, begin: int) -> None:
        tag = self.word(">").lower()
        if not self.char(self.at):
            raise HtmlError(f"Unclosed start tag at byte offset {self.byte_offset(begin)}")
        if tag not in TAGS:
            raise HtmlError(f'Unsupported start tag "{tag}" at byte offset {self.byte_offset(begin)}')
        attributes = self._attributes(tag, begin)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise HtmlError(f'Tag "span" must have class "tg-spoiler" at byte offset {self.byte_offset(begin)}')
        self.stack.append(Open(tag, attributes, self.units, len(self.text)))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            self.spaces()
            if not self.char(self.at):
                raise HtmlError(f'Unclosed start tag "{tag}" at byte offset {self.byte_offset(begin)}')
            if self.char(self.at) == ">":
                self.at += 1
                return attributes
            name, value = self._attribute(tag, begin)
            attributes.setdefault(name, value)

    def _attribute(self, tag: str, begin: int) -> tuple[str, str]:
        name = self.word("=>").lower()
        if not name:
            raise HtmlError(f'Empty attribute name in the tag "{tag}" at byte offset {self.byte_offset(begin)}')
        self.spaces()
        if self.char(self.at) != "=":
            return name, ""
        self.at += 1
        self.spaces()
        if not self.char(self.at):
            raise HtmlError(f'Unclosed start tag "{tag}" at byte offset {self.byte_offset(begin)}')
        return name, self.quoted(begin) if self.char(self.at) in "\"'" else self.bare()

    def _end_tag(self, begin: int) -> None:
        if not self.stack:
            raise HtmlError(f"Unexpected end tag at byte offset {self.byte_offset(begin)}")
        name = self.word(">").lower()
        self.spaces()
        if self.char(self.at) != ">":
            raise HtmlError(f"Unclosed end tag at byte offset {self.byte_offset(begin)}")
        self.at += 1
        opened = self.stack.pop()
        if name and name != opened.tag:
            words = f'expected "</{opened.tag}>", found "</{name}>"'
            raise HtmlError(f"Unmatched end tag at byte offset {self.byte_offset(begin)}, {words}")
        if length := self.units - opened.offset:
            self._close(opened, length)

    def _close(self, opened: Open, length: int) -> None:
        span: Json = {"offset": opened.offset, "length": length}
        if opened.tag == "a":
            span |= link_entity(opened.attributes.get("href") or "".join(self.text[opened.place :]))
        elif opened.tag == "tg-emoji":
            span |= self._emoji(opened.attributes.get("emoji-id", ""))
        elif opened.tag == "code" and (language := opened.attributes.get("class", "")).startswith("language-"):
            span |= self._code(language.removeprefix("language-"), span)
        elif opened.tag == "blockquote" and "expandable" in opened.attributes:
            span["type"] = "expandable_blockquote"
        else:
            span["type"] = PLAIN_TAGS[opened.tag]
        if opened.tag == "pre" and self._absorb_language(span):
            return
        if "type" in span:
            self.found.append(span)

    def _emoji(self, emoji: str) -> Json:
        if not emoji.isdigit():
            raise HtmlError("Invalid custom emoji identifier specified")
        return {"type": "custom_emoji", "custom_emoji_id": emoji}

    def _code(self, language: str, span: Json) -> Json:
        for place, other in enumerate(self.found):
            if other["type"] == "pre" and all(other[key] == span[key] for key in ("offset", "length")):
                del self.found[place]
                return {"type": "pre", "language": language}
        return {"type": "code"} | ({"language": language} if language else {})

    def _absorb_language(self, span: Json) -> bool:
        """``<pre><code class="language-x">`` is one entity: the code inside turns into the pre."""
        for other in self.found:
            same = all(other[key] == span[key] for key in ("offset", "length"))
            if same and other["type"] == "code" and "language" in other:
                other["type"] = "pre"
                return True
        return False


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Plain text and its entities, offsets in UTF-16 units. Raises ``HtmlError``."""
    if "<" not in source and "&" not in source:
        return source, []
    text, entities = Parser(source).run()
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return text, entities
