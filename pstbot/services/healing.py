"""What people or Telegram changed in the staff group mends itself: topics, cards, rights, the group's number.

A healed row keeps its place in its lane, and what it needs is put before it: order alone resolves the rest.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from pstbot.domain.layout import Layout
from pstbot.ports.carriers import MIGRATED, Channel, Outgoing, Urgency
from pstbot.ports.clock import Clock
from pstbot.ports.storage import Transaction
from pstbot.services.hindrances import HINDERED, needed_for, tell_hindered, tell_privately
from pstbot.services.place_anew import card_first, restore_topic, topic_anew
from pstbot.services.premises import STAFF_CHAT
from pstbot.services.staff_group import former_group, group_moved
from pstbot.services.staff_layout import learn_layout

_AT_PLACE = frozenset({"relay", "notice", "card", "screen"})
_LOST_NOTHING = frozenset({"relay", "notice", "card", "topic", "reopen-topic", "board", "edit"})
_LEFT_BEHIND = frozenset({"reaction", "pin"})  # about a message of the old group
_HINDRANCES = frozenset({"rights-missing", "kicked"})
_LOOK_AGAIN = timedelta(seconds=20)  # somebody gives the right back at any moment, and the event may be missed
_ENOUGH = 5  # tries after which a topic that says it is closed is no matter of opening it


class Healing:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def heal(self, tx: Transaction, row: Outgoing, code: str) -> bool:
        """True when the refused row waits again, or nothing needs to be said about it."""
        staff = await tx.house.get(STAFF_CHAT)
        if code.startswith(MIGRATED):
            return await self._moved(tx, row, staff, code.removeprefix(MIGRATED))
        if row.receiver != staff:
            return await self._came_late(tx, row, staff)
        if code in _HINDRANCES:
            return await self._hindered(tx, row, code)
        if row.case_id is None:
            return False
        match row.kind, code:
            case "card", "edit-missing":
                return await self._card_anew(tx, row, row.case_id)
            case "reopen-topic", "thread-missing":
                await topic_anew(tx, row.case_id, staff, self._clock.now())
                return await self._settled(tx, row)
            case "topic" | "reopen-topic", "no-topics":
                return await self._without_topics(tx, row, row.case_id, staff)
            case kind, "card-missing" if kind in _AT_PLACE:
                await card_first(tx, row.case_id, staff, self._clock.now())
                return await self._keep(tx, row, code)
            case kind, "thread-missing" if kind in _AT_PLACE:
                made = await topic_anew(tx, row.case_id, staff, self._clock.now())
                return made and await self._keep(tx, row, code)
            case kind, "topic-closed" if kind in _AT_PLACE and row.attempts < _ENOUGH:
                await open_again(tx, row.case_id, staff, self._clock.now())
                return await self._keep(tx, row, code)
        return False

    async def topic_made(self, tx: Transaction, case_id: int, staff: str) -> None:
        """What could not be said while the topic could not be made, behind the card."""
        now = self._clock.now()
        await tx.outbox.coalesce(Channel.TELEGRAM, "card", staff, now, case_id=case_id, urgency=Urgency.TOPIC)
        for row_id in await tx.outbox.without_topic(case_id):
            await tx.outbox.revive(row_id, now)

    async def _keep(self, tx: Transaction, row: Outgoing, code: str) -> bool:
        await tx.outbox.keep(row.id, code)
        return True

    async def _settled(self, tx: Transaction, row: Outgoing) -> bool:
        await tx.outbox.sent(row.id, {}, self._clock.now())
        return True

    async def _without_topics(self, tx: Transaction, row: Outgoing, case_id: int, staff: str) -> bool:
        """The group has no topics: its cases stand at their cards from now on."""
        await learn_layout(tx, Layout.REPLIES, self._clock.now(), self._clock.now())
        await restore_topic(tx, row, int(staff))
        await self.topic_made(tx, case_id, staff)
        return await self._settled(tx, row)

    async def _card_anew(self, tx: Transaction, row: Outgoing, case_id: int) -> bool:
        """Somebody deleted the card: the same row sends a new one, which is pinned when it stands there."""
        place = await tx.places.of(case_id)
        if place is None or place.card_message_id is None:
            return False
        await tx.places.save(replace(place, card_message_id=None))
        return await self._keep(tx, row, "edit-missing")

    async def _hindered(self, tx: Transaction, row: Outgoing, code: str) -> bool:
        """The row waits, with its lane, for a right that only people can give; they are told which, once a day."""
        now = self._clock.now()
        if row.payload.get("key") == HINDERED:
            await tell_privately(tx, str(row.payload["params"]["needed"]), now)
            return True
        await tell_hindered(tx, row.receiver, needed_for(row.kind, code), now)
        if row.kind in _LOST_NOTHING:
            await tx.outbox.hold(row.id, code, now + _LOOK_AGAIN)
        return True

    async def _moved(self, tx: Transaction, row: Outgoing, staff: str | None, new: str) -> bool:
        if staff not in (row.receiver, new):
            return False
        if row.kind not in _LEFT_BEHIND:
            await tx.outbox.keep(row.id, "migrated")
        await group_moved(tx, row.receiver, new, self._clock.now())
        return row.kind not in _LEFT_BEHIND or await self._settled(tx, row)

    async def _came_late(self, tx: Transaction, row: Outgoing, staff: str | None) -> bool:
        """Under way to the old number when the group moved; Telegram may say by then that the old group is gone."""
        if staff is None or row.receiver != await former_group(tx):
            return False
        return await self._moved(tx, row, staff, staff)


async def open_again(tx: Transaction, case_id: int, staff: str, now: datetime) -> None:
    """Ask for a topic that was closed by hand to be opened, unless that waits already."""
    await tx.outbox.coalesce(Channel.TELEGRAM, "reopen-topic", staff, now, case_id=case_id, urgency=Urgency.TOPIC)
