"""The FAQ index: normalise, synonyms, rank, reject. Content in ``faq/*.yaml``; figures in docs/search.md."""

from pstbot.search.entry import Entry, Status
from pstbot.search.index import Found, Hit, Index, packaged_index
from pstbot.search.smalltalk import Smalltalk, smalltalk
from pstbot.search.synonyms import Synonyms
from pstbot.search.verdict import Verdict

__all__ = [
    "Entry",
    "Found",
    "Hit",
    "Index",
    "Smalltalk",
    "Status",
    "Synonyms",
    "Verdict",
    "packaged_index",
    "smalltalk",
]
