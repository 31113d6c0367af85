"""The index that answers queries: built at start, never changed, replaced as a whole."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from pstbot.search.content import packaged_entries
from pstbot.search.entry import Entry
from pstbot.search.postings import Postings
from pstbot.search.question import Part, Reader
from pstbot.search.ranking import Candidate, evidence, rank
from pstbot.search.rows import packaged_synonyms
from pstbot.search.synonyms import Synonyms
from pstbot.search.verdict import Evidence, Verdict, judge

CHOICES = 5


@dataclass(frozen=True, slots=True)
class Hit:
    """``score`` is between 0 and 1; only the first hit of an ANSWER is ``confident``."""

    id: str
    score: float
    confident: bool


@dataclass(frozen=True, slots=True)
class Found:
    """Hits best first, listed for every verdict; what a person is shown follows from the verdict."""

    query: str
    hits: tuple[Hit, ...]
    verdict: Verdict


class Index:
    """Deterministic, in memory, safe to read from any thread. Raises ValueError for two entries with one id."""

    def __init__(self, entries: Iterable[Entry], synonyms: Synonyms | None = None) -> None:
        self.entries: tuple[Entry, ...] = tuple(entries)
        self._by_id = {entry.id: entry for entry in self.entries}
        if len(self._by_id) < len(self.entries):
            raise ValueError("two entries have the same id")
        synonyms = synonyms or packaged_synonyms()
        self._postings = Postings(self.entries, synonyms)
        self._reader = Reader(self._postings, synonyms)

    def entry(self, entry_id: str) -> Entry | None:
        return self._by_id.get(entry_id)

    def search(self, query: str, limit: int = CHOICES) -> Found:
        """At most ``limit`` hits for any text, however hostile; an empty query has none."""
        parts, ranked = self._ranked(query)
        verdict = judge(evidence(self._postings, parts, ranked)) if ranked else Verdict.NOTHING
        hits = tuple(self._hit(candidate, at == 0, verdict) for at, candidate in enumerate(ranked[: max(limit, 0)]))
        return Found(query, hits, verdict)

    def evidence(self, query: str) -> Evidence | None:
        """What the verdict on ``query`` rests on, for calibration; None without any hit."""
        parts, ranked = self._ranked(query)
        return evidence(self._postings, parts, ranked) if ranked else None

    def _ranked(self, query: str) -> tuple[Sequence[Part], Sequence[Candidate]]:
        parts = self._reader.parts(query)
        return parts, rank(self._postings, parts)

    def _hit(self, candidate: Candidate, first: bool, verdict: Verdict) -> Hit:
        entry = self.entries[candidate.position]
        return Hit(entry.id, round(candidate.score, 4), first and verdict is Verdict.ANSWER)


@cache
def packaged_index() -> Index:
    """The index over the content that comes with the package."""
    return Index(packaged_entries(), packaged_synonyms())
