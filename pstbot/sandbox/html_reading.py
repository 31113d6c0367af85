"""Reading Telegram's HTML sign by sign: words, quoted values, character references."""

from dataclasses import dataclass

NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
VALUE_SIGNS = frozenset("-.")
DIGITS = {10: "0123456789", 16: "0123456789abcdefABCDEF"}


class HtmlError(ValueError):
    """The sentence that stands after "can't parse entities: "."""


@dataclass(slots=True)
class Reader:
    source: str
    at: int = 0

    def reference(self, at: int) -> tuple[str, int]:
        """The sign a character reference stands for, and where reading goes on; an unknown one is only "&"."""
        end = at + 1
        if self.char(end) == "#":
            return self.number(at)
        while end < len(self.source) and self.source[end].isascii() and self.source[end].isalpha():
            end += 1
        sign = NAMED.get(self.source[at + 1 : end])
        return (sign, end + (self.char(end) == ";")) if sign else ("&", at + 1)

    def number(self, at: int) -> tuple[str, int]:
        base, end = (16, at + 3) if self.char(at + 2) == "x" else (10, at + 2)
        begin = end
        while end < len(self.source) and self.source[end] in DIGITS[base]:
            end += 1
        code = int(self.source[begin:end] or "0", base)
        if not 0 < code < 0x10FFFF or end - begin >= 10:
            return "&", at + 1
        if 0xD800 <= code <= 0xDFFF:
            raise HtmlError(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )
        return chr(code), end + (self.char(end) == ";")

    def char(self, at: int) -> str:
        return self.source[at] if at < len(self.source) else ""

    def byte_offset(self, at: int) -> int:
        return len(self.source[:at].encode("utf-8", "surrogatepass"))

    def spaces(self) -> None:
        while self.char(self.at).isspace():
            self.at += 1

    def word(self, stops: str) -> str:
        begin = self.at
        while (sign := self.char(self.at)) and not sign.isspace() and sign not in stops:
            self.at += 1
        return self.source[begin : self.at]

    def bare(self) -> str:
        begin = self.at
        while (sign := self.char(self.at)) and sign.isascii() and (sign.isalnum() or sign in VALUE_SIGNS):
            self.at += 1
        if self.char(self.at) != ">" and not self.char(self.at).isspace():
            raise HtmlError(f"Unexpected end of name token at byte offset {self.byte_offset(begin)}")
        return self.source[begin : self.at].lower()

    def quoted(self, begin: int) -> str:
        quote, parts = self.char(self.at), []
        self.at += 1
        while (sign := self.char(self.at)) != quote:
            if not sign:
                raise HtmlError(f"Unclosed start tag at byte offset {self.byte_offset(begin)}")
            part, self.at = self.reference(self.at) if sign == "&" else (sign, self.at + 1)
            parts.append(part)
        self.at += 1
        return "".join(parts)
