"""Right-to-left text inside left-to-right sentences: nothing a person typed may turn the words around it."""

import re

FSI, PDI = "\u2068", "\u2069"
PDF = "\u202c"
CLOSER_OF = dict.fromkeys("\u202a\u202b\u202d\u202e", PDF) | dict.fromkeys("\u2066\u2067\u2068", PDI)

_CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069]")
_NEEDS_ISOLATION = re.compile(
    "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks, embeddings, overrides, isolates
    "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"  # Hebrew, Arabic and their neighbours
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# The Unicode algorithm forgets every open isolate at these signs, so each line is closed by itself.
_LINE_END = re.compile("(\r\n|[\n\r\x1c-\x1e\x85\u2029])")


def isolated(text: str) -> str:
    """Wrap each line that holds right-to-left letters or bidi controls in FSI…PDI; other text is returned as it is."""
    if text.isascii() or not _NEEDS_ISOLATION.search(text):
        return text
    parts = _LINE_END.split(text)
    parts[::2] = [f"{FSI}{balanced(line)}{PDI}" if _NEEDS_ISOLATION.search(line) else line for line in parts[::2]]
    return "".join(parts)


def balanced(line: str) -> str:
    """Close what the line left open and drop closers that close nothing (UAX #9, X1–X8)."""
    kept: list[str] = []
    still_open: list[str] = []
    end = 0
    for found in _CONTROL.finditer(line):
        kept.append(line[end : found.start()])
        kept.append(_balance(found[0], still_open))
        end = found.end()
    return "".join((*kept, line[end:], *reversed(still_open)))


def _balance(control: str, still_open: list[str]) -> str:
    if control in CLOSER_OF:
        still_open.append(CLOSER_OF[control])
        return control
    if control == PDF:  # reaches no further than the isolate it stands in
        return still_open.pop() if still_open and still_open[-1] == PDF else ""
    if PDI not in still_open:
        return ""
    while still_open.pop() != PDI:  # a PDI also ends the embeddings opened inside its isolate
        pass
    return control
