"""The FAQ index: normalise, synonyms, rank, reject. Content in ``faq/*.yaml``; figures in docs/search.md."""

from pstbot.search.entry import Entry, Status
from pstbot.search.figures import asks_for_figures
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
    "asks_for_figures",
    "packaged_index",
    "smalltalk",
]
