"""How long to wait before the next try, and when to give up."""

from datetime import timedelta

# Both must be true: after a weekend without power Friday's words have waited long and were hardly tried.
GIVE_UP_AFTER = timedelta(hours=24)
ENOUGH_TRIES = 20

_LONGEST = 60.0


def pause(tries: int) -> float:
    """Seconds before try number ``tries + 1``: 0.5, 1, 2, 4 … up to a minute, so that a conversation wakes soon."""
    return float(min(0.5 * 2 ** min(tries, 12), _LONGEST))
