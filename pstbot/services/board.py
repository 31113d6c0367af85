"""The board in General: asked for when a case has changed or time has passed, drawn as things are when it leaves."""

from datetime import datetime, time, timedelta

from pstbot.domain.guards import LATE
from pstbot.ports.carriers import Channel, Urgency
from pstbot.ports.storage import Store, Transaction
from pstbot.ports.workbench import BoardFacts, CaseFilter, Placed
from pstbot.services.premises import STAFF_CHAT, Premises

EVERY = timedelta(seconds=30)  # edits count for a group's rate as much as messages do
MOST = 5  # cases in each short list
_SOON = timedelta(days=14)  # no turn is nearly over whose target lies further ahead
_RISKY = 200  # so many of the nearest targets are looked at

MESSAGE = "board-message"  # "chat:message"
_DRAWN = "board-drawn"  # "moment digest" of what was last asked for


class Board:
    def __init__(self, tx: Transaction, now: datetime, premises: Premises) -> None:
        self._tx = tx
        self._now = now
        self._calendar = premises.calendar

    async def ask(self) -> bool:
        """Have it drawn anew if it would look different; within thirty seconds of the last drawing the sweep does."""
        staff = await self._tx.house.get(STAFF_CHAT)
        last, digest = _read(await self._tx.house.get(_DRAWN))
        if staff is None or (last is not None and timedelta() <= self._now - last < EVERY):
            return False
        now_looks = (await self.facts()).digest
        if now_looks == digest:
            return False
        await self._tx.house.put(_DRAWN, f"{self._now.isoformat()} {now_looks}")
        await self._tx.outbox.coalesce(Channel.TELEGRAM, "board", staff, self._now, case_id=None, urgency=Urgency.BOARD)
        return True

    async def facts(self) -> BoardFacts:
        """Through indexes only; the lists are short, the numbers whole."""
        look, now = self._tx.listings, self._now
        day_end = self._day_end()
        risky = [each for each in await look.due(now, now + _SOON, _RISKY) if self._nearly_over(each)]
        return BoardFacts(
            numbers=await look.numbers(now, day_end),
            urgent=await look.urgent(MOST),
            late=await look.late(now, MOST),
            today=await look.due(now, day_end, MOST),
            new=await look.page(CaseFilter.NEW, 0, now, MOST),
            waiting=await look.page(CaseFilter.WAITING, 0, now, MOST),
            at_risk=frozenset(each.case.id for each in risky),
            asked=await look.asked(0, MOST),
        )

    def _nearly_over(self, placed: Placed) -> bool:
        case = placed.case
        if case.turn_at is None or case.turn_due_at is None:
            return False
        return self._calendar.elapsed_share(case.turn_at, case.turn_due_at, self._now) >= LATE

    def _day_end(self) -> datetime:
        local = self._now.astimezone(self._calendar.zone)
        return datetime.combine(local.date() + timedelta(days=1), time(), self._calendar.zone)


class BoardSweep:
    """Time alone changes the board, too; and what changed within thirty seconds of a drawing waits for this."""

    def __init__(self, store: Store, premises: Premises) -> None:
        self._store = store
        self._premises = premises

    async def __call__(self, now: datetime) -> int:
        async with self._store.transaction() as tx:
            await Board(tx, now, self._premises).ask()
        return 0


async def known_board(tx: Transaction, chat: str) -> int | None:
    """The message that shows the board in this chat; a group that moved to a new id gets a new board."""
    where, _, message = (await tx.house.get(MESSAGE) or "").partition(":")
    return int(message) if where == chat and message else None


async def board_shown(tx: Transaction, chat: str, message: int) -> None:
    await tx.house.put(MESSAGE, f"{chat}:{message}")


async def board_lost(tx: Transaction, chat: str, now: datetime) -> None:
    """Somebody deleted it: draw it anew at once."""
    await tx.house.put(MESSAGE, "")
    await tx.outbox.coalesce(Channel.TELEGRAM, "board", chat, now, case_id=None, urgency=Urgency.BOARD)


def _read(stored: str | None) -> tuple[datetime | None, str]:
    moment, _, digest = (stored or "").partition(" ")
    return (datetime.fromisoformat(moment) if moment else None), digest
