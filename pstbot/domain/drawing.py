"""The state drawing of docs/consultation.md, printed from the table so that paper and law cannot differ."""

from collections import defaultdict

from pstbot.domain.case import Act, Actor, Status
from pstbot.domain.consultation import TRANSITIONS


def drawing() -> str:
    """Mermaid text. Acts that change no status stand in the table beside it (``stays_table``)."""
    ways: dict[tuple[Status, Status, Actor], list[Act]] = defaultdict(list)
    for (before, actor, act), after in TRANSITIONS.items():
        if before is not after:
            ways[before, after, actor].append(act)
    lines = [f"    {before} --> {after}: {actor} {', '.join(acts)}" for (before, after, actor), acts in ways.items()]
    entry = [f"    [*] --> {Status.NEW}: e-mail verified", f"    [*] --> {Status.INCOMPLETE}: e-mail not yet verified"]
    return "\n".join(["stateDiagram-v2", *entry, *lines, f"    {Status.CLOSED} --> [*]", ""])


def stays_table() -> str:
    """Markdown rows of the acts that leave the status as it is."""
    rows: dict[tuple[Status, Actor], list[Act]] = defaultdict(list)
    for (before, actor, act), after in TRANSITIONS.items():
        if before is after:
            rows[before, actor].append(act)
    body = [f"| {status} | {actor} | {', '.join(acts)} |" for (status, actor), acts in sorted(rows.items())]
    return "\n".join(["| status | actor | acts |", "|---|---|---|", *body, ""])


if __name__ == "__main__":
    print(drawing())
    print(stays_table())
