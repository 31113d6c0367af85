"""Fits the two curves of pstbot/search/verdict.py to judged queries and prints weights and cross-validated shares.

Run from the project's root: ``.venv/bin/python tests/search/calibrate.py [FILE.jsonl …]``. Deterministic.
"""

import math
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

from pstbot.search import packaged_index
from pstbot.search.lines import Judged, read_judged
from pstbot.search.verdict import Evidence

STEPS, RATE, RESTRAINT, FOLDS, SEED = 600, 2.0, 0.002, 5, 1
FIELDS = ("constant", *Evidence.__dataclass_fields__)
USED = {
    "RIGHT": ("constant", "share", "mass", "score", "lead"),
    "IN_SCOPE": tuple(name for name in FIELDS if name != "lead"),
}


@dataclass(frozen=True)
class Seen:
    values: tuple[float, ...]
    in_scope: bool
    right: bool


def seen(case: Judged) -> Seen | None:
    index = packaged_index()
    evidence, found = index.evidence(case.query), index.search(case.query, 1)
    if evidence is None:
        return None
    return Seen((1.0, *astuple(evidence)), bool(case.relevant), found.hits[0].id in case.relevant)


def chance(weights: Sequence[float], values: Sequence[float]) -> float:
    return 1 / (1 + math.exp(-sum(weight * value for weight, value in zip(weights, values, strict=True))))


def fit(rows: Sequence[Seen], used: Sequence[str], label: Callable[[Seen], bool]) -> list[float]:
    weights = [0.0] * len(FIELDS)
    places = [FIELDS.index(name) for name in used]
    for _ in range(STEPS):
        errors = [chance(weights, row.values) - label(row) for row in rows]
        for place in places:
            slope = sum(error * row.values[place] for error, row in zip(errors, rows, strict=True)) / len(rows)
            weights[place] -= RATE * (slope + RESTRAINT * weights[place] * (place > 0))
    return weights


def judged_blindly(rows: list[Seen], used: Sequence[str], label: Callable[[Seen], bool]) -> list[tuple[float, Seen]]:
    """Each row judged by a curve fitted without it."""
    random.Random(SEED).shuffle(rows)
    pairs = []
    for fold in range(FOLDS):
        weights = fit([row for at, row in enumerate(rows) if at % FOLDS != fold], used, label)
        pairs += [(chance(weights, row.values), row) for row in rows[fold::FOLDS]]
    return pairs


def report(name: str, rows: list[Seen], label: Callable[[Seen], bool]) -> None:
    weights = fit(rows, USED[name], label)
    print(name, {field: round(weight, 2) for field, weight in zip(FIELDS, weights, strict=True) if weight})
    blind = judged_blindly(rows, USED[name], label)
    for floor in (0.5, 0.6, 0.7, 0.8, 0.85, 0.9):
        kept = [sum(p >= floor for p, row in blind if label(row) is side) for side in (True, False)]
        whole = [sum(label(row) is side for row in rows) for side in (True, False)]
        print(f"  from {floor:.2f}: {kept[0] / whole[0]:.3f} of those that should pass, {kept[1]} of {whole[1]} others")


def main(files: Sequence[str]) -> None:
    paths = [Path(file) for file in files] or [Path(__file__).parent / "dev.jsonl"]
    rows = [row for path in paths for case in read_judged(path) if (row := seen(case))]
    report("RIGHT", rows, lambda row: row.right)
    report("IN_SCOPE", rows, lambda row: row.in_scope)


if __name__ == "__main__":
    main(sys.argv[1:])
