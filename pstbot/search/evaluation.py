"""How good an index is on judged queries."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pstbot.search.index import Index
from pstbot.search.lines import Judged
from pstbot.search.verdict import Verdict

DEPTH = 100


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares between 0 and 1; None where there was no query to measure on.

    ``recall_1`` and ``recall_5``: a relevant entry is the first, among the first five; ``mrr``: mean of 1/rank of the
    first relevant one within the first hundred. ``answered`` and ``refused``: in-scope queries with the verdict
    ANSWER, NOTHING; ``wrongly_answered``: out-of-scope queries with the verdict ANSWER.
    """

    in_scope: int
    out_of_scope: int
    recall_1: float | None
    recall_5: float | None
    mrr: float | None
    answered: float | None
    refused: float | None
    wrongly_answered: float | None


def evaluate(index: Index, judged: Iterable[Judged]) -> Figures:
    """Deterministic: the same index and queries give the same figures."""
    ranks: list[int | None] = []
    inside: list[Verdict] = []
    outside: list[Verdict] = []
    for case in judged:
        found = index.search(case.query, DEPTH)
        if not case.relevant:
            outside.append(found.verdict)
            continue
        inside.append(found.verdict)
        ranks.append(next((at for at, hit in enumerate(found.hits, 1) if hit.id in case.relevant), None))
    return Figures(
        in_scope=len(inside),
        out_of_scope=len(outside),
        recall_1=_mean([rank == 1 for rank in ranks]),
        recall_5=_mean([rank is not None and rank <= 5 for rank in ranks]),
        mrr=_mean([1 / rank if rank else 0.0 for rank in ranks]),
        answered=_mean([verdict is Verdict.ANSWER for verdict in inside]),
        refused=_mean([verdict is Verdict.NOTHING for verdict in inside]),
        wrongly_answered=_mean([verdict is Verdict.ANSWER for verdict in outside]),
    )


def unknown_ids(index: Index, judged: Iterable[Judged]) -> list[str]:
    """Relevant ids that the index does not have: they can only count as misses."""
    return sorted({name for case in judged for name in case.relevant if index.entry(name) is None})


def _mean(values: Sequence[float]) -> float | None:
    return round(sum(values) / len(values), 4) if values else None
