"""Faults of the outside world, switched on by rules; the same seed gives the same faults."""

import random
from collections import Counter
from collections.abc import Collection
from dataclasses import asdict, dataclass

from pstbot.sandbox.changes import Changes
from pstbot.sandbox.shapes import Json

KINDS = {
    # "400": Telegram refuses with the rule's own description.
    "telegram": frozenset(
        {"400", "403", "429", "500", "unreadable", "reset_before", "reset_after", "slow", "duplicate_updates"}
    ),
    # Refusals come at RCPT or DATA (the rule's methods; without any: RCPT).
    "mail": frozenset({"421", "451", "550", "reset_before", "reset_after", "slow"}),
    # "unreadable_after" and "reset_after" strike when the call has taken effect; the token is the method "token".
    "zoom": frozenset(
        {
            "400",
            "401",
            "429",
            "429_daily",
            "500",
            "unreadable",
            "unreadable_after",
            "reset_before",
            "reset_after",
            "slow",
        }
    ),
}
POLL = "getUpdates"
ZOOM_OAUTH = "token"


@dataclass(slots=True)
class Rule:
    """``share`` of the calls fail, or the next ``count`` ones; ``methods`` empty means every method."""

    id: int
    destination: str
    kind: str
    share: float = 1.0
    count: int | None = None
    methods: tuple[str, ...] = ()
    retry_after: int = 1
    seconds: float = 1.0
    description: str = ""

    def concerns(self, destination: str, method: str) -> bool:
        if destination != self.destination:
            return False
        if self.methods:
            return method in self.methods
        if self.kind == "duplicate_updates":
            return method == POLL
        return method not in (POLL, ZOOM_OAUTH) or self.kind not in ("400", "401", "403", "429", "429_daily")


class Faults:
    """The table of rules; each destination draws from its own dice, so that one does not disturb the other."""

    def __init__(self, changes: Changes, seed: int = 0) -> None:
        self.seed = seed
        self.rules: list[Rule] = []
        self.struck: Counter[str] = Counter()
        self._changes = changes
        self._dice: dict[str, random.Random] = {}
        self._last_id = 0

    def add(
        self,
        destination: str,
        kind: str,
        share: float = 1.0,
        count: int | None = None,
        methods: Collection[str] = (),
        retry_after: int = 1,
        seconds: float = 1.0,
        description: str = "",
    ) -> Rule:
        """``retry_after`` and ``seconds`` (of slowness) in seconds. Raises ``ValueError`` for what does not exist."""
        if kind not in KINDS.get(destination, ()):
            raise ValueError(f"there is no fault {kind!r} for {destination!r}")
        if not 0 <= share <= 1 or (count is not None and count < 1):
            raise ValueError("a share lies between 0 and 1, a count is at least 1")
        self._last_id += 1
        rule = Rule(self._last_id, destination, kind, share, count, tuple(methods), retry_after, seconds, description)
        self.rules.append(rule)
        self._changes.mark()
        return rule

    def clear(self, destination: str | None = None) -> None:
        """Take away all rules, or those of one destination."""
        self.rules = [rule for rule in self.rules if destination not in (None, rule.destination)]
        self._changes.mark()

    def strike(self, destination: str, method: str, kinds: Collection[str] | None = None) -> Rule | None:
        """The rule that hits this call, if any; only of ``kinds`` where given."""
        for rule in self.rules:
            if (kinds is None or rule.kind in kinds) and rule.concerns(destination, method) and self._hits(rule):
                self.struck[f"{destination} {rule.kind}"] += 1
                return rule
        return None

    def _hits(self, rule: Rule) -> bool:
        if rule.count is not None:
            rule.count -= 1
            if rule.count <= 0:
                self.rules.remove(rule)
            return True
        return rule.share >= 1 or self._roll(rule.destination) < rule.share

    def _roll(self, destination: str) -> float:
        if destination not in self._dice:
            self._dice[destination] = random.Random(f"{self.seed}:{destination}")  # noqa: S311 - faults must repeat by seed, which a cryptographic source cannot
        return self._dice[destination].random()

    def listed(self) -> list[Json]:
        """The rules as the page shows them."""
        return [asdict(rule) for rule in self.rules]
