"""One update: prepare, one transaction, then what follows a commit. The only place that decides who may do what."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import AiogramError
from aiogram.methods import AnswerCallbackQuery
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, MessageReactionUpdated

from handlers.access import admitted
from handlers.albums import put_reply
from handlers.desk import Desk, Tools
from handlers.event import Event, Shape, event_of_message, event_of_press, event_of_reaction
from handlers.opening import open_desk
from handlers.places import foreign_group, member_moved, own_status_moved
from handlers.raw import call
from handlers.reading import read_update
from handlers.reply import NOTHING, Reply
from handlers.routes import Key, Route, Trigger, table
from handlers.source import ALLOWED_UPDATES
from pstbot.domain.errors import DeskError
from pstbot.ports.clock import Clock
from pstbot.ports.storage import InboxItem, Store, Transaction
from pstbot.screens.screen import Screen
from pstbot.search import Found
from pstbot.services.announcements import Announcements
from pstbot.services.premises import STAFF_CHAT

log = structlog.get_logger(__name__)

_HEARD = frozenset(ALLOWED_UPDATES)

# A toast that Telegram does not take in this time is given up: the lane must not wait for it.
_TOAST_TIMEOUT = 4


class Updates:
    """``ports.UpdateHandler`` for Telegram. aiogram dispatches by kind of update, the table by what it says."""

    def __init__(self, bot: Bot, store: Store, tools: Tools, clock: Clock) -> None:
        self._bot = bot
        self._store = store
        self._tools = tools
        self._clock = clock
        self._table = table(tools.routes)
        self._dispatcher = Dispatcher(disable_fsm=True)
        self._dispatcher.message.register(self._on_message)
        self._dispatcher.edited_message.register(self._on_edit)
        self._dispatcher.callback_query.register(self._on_press)
        self._dispatcher.message_reaction.register(self._on_reaction)
        self._dispatcher.my_chat_member.register(self._on_own_status)
        self._dispatcher.chat_member.register(self._on_member)

    async def handle(self, item: InboxItem) -> None:
        """Raises ``StoreDown``; anything else it raises is the update's own fault."""
        if _HEARD.isdisjoint(item.body):  # a kind that Telegram did not know when this was written
            await self._done(item)
            return
        update = read_update(dict(item.body), self._bot)
        settled = await self._dispatcher.feed_update(self._bot, update, item=item)
        if settled is not True:  # a kind of update that nobody here listens to
            await self._done(item)

    async def parked(self, tx: Transaction, item: InboxItem) -> None:
        announce = Announcements(tx, self._clock.now(), self._tools.premises)
        if await tx.house.get(STAFF_CHAT) is not None:
            await announce.notice(await announce.staff_chat(), "update-parked", params={"item": item.id})

    async def _on_message(self, message: Message, item: InboxItem) -> bool:
        return await self._turn(item, event_of_message(message, self._tools.premises.bot_username), message)

    async def _on_edit(self, edited_message: Message, item: InboxItem) -> bool:
        event = event_of_message(edited_message, self._tools.premises.bot_username, edited=True)
        return await self._turn(item, event, edited_message)

    async def _on_press(self, callback_query: CallbackQuery, item: InboxItem) -> bool:
        event = event_of_press(callback_query)
        if event is None:
            return await self._done(item)
        return await self._turn(item, event, None)

    async def _on_reaction(self, message_reaction: MessageReactionUpdated, item: InboxItem) -> bool:
        return await self._turn(item, event_of_reaction(message_reaction), None)

    async def _on_own_status(self, my_chat_member: ChatMemberUpdated, item: InboxItem) -> bool:
        async with self._store.transaction() as tx:
            await own_status_moved(tx, my_chat_member, self._clock.now(), self._tools.premises.parting_quiet)
            await tx.inbox.done(item.id, self._clock.now())
        return True

    async def _on_member(self, chat_member: ChatMemberUpdated, item: InboxItem) -> bool:
        async with self._store.transaction() as tx:
            await member_moved(tx, chat_member, self._clock.now())
            await tx.inbox.done(item.id, self._clock.now())
        return True

    async def _done(self, item: InboxItem) -> bool:
        async with self._store.transaction() as tx:
            await tx.inbox.done(item.id, self._clock.now())
        return True

    async def _turn(self, item: InboxItem, event: Event, message: Message | None) -> bool:
        found = self._tools.index.search(event.text) if event.private and event.text and not event.command else None
        try:
            async with self._store.transaction() as tx:
                desk = await self._open(tx, event, message, found)
                reply = NOTHING if desk is None else await self._answer(event, desk)
                await self._settle(tx, item, event, reply, desk)
        except DeskError as refusal:  # everything the handler did is undone; the person learns what to do now
            async with self._store.transaction() as tx:
                desk = await self._open(tx, event, message, None)
                reply = NOTHING if desk is None else await self._refuse(event, desk, refusal)
                await self._settle(tx, item, event, reply, desk)
        if event.callback_id is not None:
            await self._toast(event.callback_id, reply)
        if reply.after is not None:
            await reply.after(self._bot)
        return True

    async def _open(self, tx: Transaction, event: Event, message: Message | None, found: Found | None) -> Desk | None:
        quiet = self._tools.premises.parting_quiet
        if not event.private and message is not None and await foreign_group(tx, message, self._clock.now(), quiet):
            return None
        if event.private and event.shape in (Shape.BOT, Shape.ANONYMOUS):
            return None
        return await open_desk(tx, event, self._tools, self._clock.now(), found)

    async def _answer(self, event: Event, desk: Desk) -> Reply:
        route = self._route(event, desk)
        if route is None:
            return NOTHING
        hint = await admitted(route, event, desk)
        return hint if hint is not None else await route.answer(event, desk)

    def _route(self, event: Event, desk: Desk) -> Route | None:
        """A press, else a command, else the step of a form, else plain words."""
        staff = not event.private
        wanted: Sequence[Key]
        if event.callback_id is not None:
            act = event.press.act if event.press else "stale"
            wanted = ((staff, Trigger.BUTTON, act), (staff, Trigger.BUTTON, "stale"))
        elif event.reactions is not None:
            wanted = ((staff, Trigger.REACTION, ""),)
        elif event.edited:
            wanted = ((staff, Trigger.WORDS, "edited"),)
        elif event.command is not None:
            wanted = ((staff, Trigger.COMMAND, event.command), (staff, Trigger.COMMAND, "unknown"))
        elif staff and (event.shape is Shape.FORWARDED or event.text.startswith("/")):
            # somebody else's words, or those for another bot, never fill an officer's form
            wanted = ((staff, Trigger.WORDS, ""),)
        else:
            wanted = ((staff, Trigger.STEP, desk.session.step or ""), (staff, Trigger.WORDS, ""))
        return next((self._table[key] for key in wanted if key in self._table), None)

    async def _refuse(self, event: Event, desk: Desk, refusal: DeskError) -> Reply:
        await desk.case_of(event)
        if event.callback_id is not None:
            return Reply(toast=desk.voice.plain(refusal.key, **refusal.params)[:200], alert=True)
        return Reply(Screen(desk.voice.say(refusal.key, **refusal.params)), quote=True)

    async def _settle(self, tx: Transaction, item: InboxItem, event: Event, reply: Reply, desk: Desk | None) -> None:
        now = self._clock.now()
        if reply.screen is not None and desk is not None:
            case = await desk.case_of(event) if event.callback_id is not None else desk.about
            payload: dict[str, Any] = {"screen": reply.screen.as_data()}
            if event.thread_id is not None:
                payload["thread"] = event.thread_id
            if reply.replace and event.callback_id is not None:
                payload["edit"] = event.message_id
            if reply.quote and event.callback_id is None:
                payload["reply_to"] = event.message_id
            quiet = self._tools.premises.album_quiet
            await put_reply(tx, event, payload, now, quiet, None if case is None else case.id)
        await tx.inbox.done(item.id, now)

    async def _toast(self, callback_id: str, reply: Reply) -> None:
        """An effect after the commit, never stored: a press too old to be answered is no fault."""
        method = AnswerCallbackQuery(callback_query_id=callback_id, text=reply.toast, show_alert=reply.alert or None)
        with suppress(AiogramError, asyncio.TimeoutError):
            await call(self._bot, method, within=_TOAST_TIMEOUT)
