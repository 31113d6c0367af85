"""Rows that nobody needs any more go, so that the file does not grow with the years."""

from datetime import datetime, timedelta

from pstbot.ports.storage import Store

# Telegram keeps an update for 24 hours; after that no redelivery can come that the inbox would have to recognise.
_INBOX_KEPT = timedelta(days=3)
# Failed rows hold what could not be said, and may be sent again for so long.
_OUTBOX_KEPT = timedelta(days=30)
# Letters are counted by the day; a code lives for half an hour.
_CODES_KEPT = timedelta(days=2)
# The last words searched are kept so that their buttons answer.
_WORDS_KEPT = timedelta(days=14)
_EVERY = timedelta(hours=1)


class Tidying:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._last: datetime | None = None

    async def __call__(self, now: datetime) -> int:
        if self._last is not None and now - self._last < _EVERY:
            return 0
        self._last = now
        async with self._store.transaction() as tx:
            await tx.inbox.prune(now - _INBOX_KEPT)
            await tx.outbox.prune(now - _OUTBOX_KEPT)
            await tx.sessions.prune(now - _WORDS_KEPT)
            await tx.verifications.prune(now - _CODES_KEPT)
        return 0
