"""What the office says: the FAQ index, every sentence, and the office file. Each is read once a process."""

from functools import cache
from pathlib import Path

from pstbot.office import Office, load_office
from pstbot.search import Index, packaged_index
from pstbot.search.lines import read_corpus
from pstbot.settings import Settings
from pstbot.texts import Texts


@cache
def faq_index(corpus: Path | None = None) -> Index:
    """The FAQ index over the packaged content, or over a JSONL file of entries. Raises ``search.lines.LineError``."""
    return Index(read_corpus(corpus)) if corpus else packaged_index()


@cache
def sentences(timezone: str) -> Texts:
    return Texts(timezone)


def office(settings: Settings) -> Office:
    return load_office(settings.office_file)
