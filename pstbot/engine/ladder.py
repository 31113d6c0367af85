"""How long to wait before the next try."""

from datetime import timedelta

GIVE_UP_AFTER = timedelta(hours=24)

_LONGEST = 900.0


def pause(tries: int) -> float:
    """Seconds before try number ``tries + 1``: 0.5, 1, 2, 4 … up to 15 minutes."""
    return float(min(0.5 * 2 ** min(tries, 12), _LONGEST))
