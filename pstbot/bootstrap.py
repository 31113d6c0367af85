"""The one place where rooms are connected, each imported inside the function that needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from pstbot.search import Index


def faq_index(corpus: Path | None = None) -> Index:
    """The FAQ index over the packaged content, or over a JSONL file of entries. Raises ``search.lines.LineError``."""
    from pstbot.search import Index, packaged_index
    from pstbot.search.lines import read_corpus

    return Index(read_corpus(corpus)) if corpus else packaged_index()
