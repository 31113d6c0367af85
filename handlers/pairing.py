"""What installing says to Telegram: who the bot is, where a code was posted, what the group allows the bot."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import TelegramConflictError, TelegramNotFound, TelegramUnauthorizedError
from aiogram.methods import DeleteWebhook, GetChat, GetChatMember, GetMe, GetUpdates, SendMessage, TelegramMethod
from aiogram.types import Message
from aiohttp import ClientError, ClientTimeout
from pydantic import ValidationError

from handlers.event import Event, Shape, event_of_message
from handlers.identity import WrongToken
from handlers.outcome import outcomes
from handlers.raw import call
from handlers.source import ALLOWED_UPDATES, PollingSource
from pstbot.ports.carriers import CarrierDown, OutcomeUnknown, Refused
from pstbot.ports.storage import Arrival

COMMAND = "pasang"
BATCH = 100  # the most that one getUpdates returns
# What the desk does in its group: a topic per case, a pinned card, withdrawn words taken away.
RIGHTS = ("can_manage_topics", "can_pin_messages", "can_delete_messages")


class Unreachable(Exception):
    """Telegram does not answer, or not now: try again later."""


class AnotherPoller(Exception):
    """Another program fetches this bot's updates (409)."""


class WebhookActive(Exception):
    """Telegram delivers this bot's updates to a web address, so that nobody can fetch them."""


@dataclass(frozen=True, slots=True)
class Identity:
    """``hears_all`` is false while privacy mode is on; an administrator hears everything all the same."""

    id: int
    username: str
    hears_all: bool


@dataclass(frozen=True, slots=True)
class Posted:
    """Somebody wrote /pasang with something behind it."""

    chat_id: int
    private: bool
    user_id: int
    user_name: str
    shape: Shape
    code: str


@dataclass(frozen=True, slots=True)
class Group:
    """``missing`` are the names of rights (Bot API, ChatMemberAdministrator) that the bot still needs."""

    id: int
    title: str
    topics: bool
    administrator: bool
    missing: tuple[str, ...]


class PairingLine:
    """Every method but ``tell`` only looks, or may be repeated freely; raises ``Unreachable`` when nothing answers."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._source = PollingSource(bot)

    async def who(self) -> Identity:
        """Raises ``WrongToken``."""
        me = await self._ask(GetMe())
        return Identity(int(me["id"]), str(me["username"]), bool(me.get("can_read_all_group_messages")))

    async def waiting(self, confirmed: int | None, wait: int) -> list[dict[str, Any]]:
        """What waits at Telegram, taken away only up to ``confirmed``. Raises ``AnotherPoller``, ``WebhookActive``."""
        offset = None if confirmed is None else confirmed + 1
        method = GetUpdates(offset=offset, timeout=wait, limit=BATCH, allowed_updates=ALLOWED_UPDATES)
        return list(await self._ask(method, within=wait + 15))

    def arrivals(self, updates: Sequence[Mapping[str, Any]]) -> list[Arrival]:
        """As the service itself would store them."""
        return [self._source.arrival(update) for update in updates]

    async def drop_webhook(self) -> None:
        """From now on updates can be fetched; those that wait are kept."""
        await self._ask(DeleteWebhook(drop_pending_updates=False))

    async def group(self, chat_id: int) -> Group:
        """The group as it is now, under its new id if it has moved. Raises ``Refused`` when the bot is not in it."""
        try:
            chat = await self._ask(GetChat(chat_id=chat_id))
        except Refused as moved:
            if not moved.code.startswith("migrated"):
                raise
            chat = await self._ask(GetChat(chat_id=int(str(moved).removeprefix("migrated:"))))
        member = await self._ask(GetChatMember(chat_id=int(chat["id"]), user_id=self._bot.id))
        return _group(chat, member)

    async def tell(self, chat_id: int, words: str) -> None:
        """One message of ours; ``words`` is rendered markup. Raises ``Refused``."""
        try:
            await self._once(SendMessage(chat_id=chat_id, text=words, parse_mode="HTML"))
        except (CarrierDown, OutcomeUnknown) as lost:
            raise Unreachable(str(lost)) from None

    async def ahead(self, now: datetime) -> float:
        """By how many seconds this machine's clock is ahead of Telegram's server (negative: behind)."""
        assert isinstance(self._bot.session, AiohttpSession)  # bootstrap/line.py gives it no other
        http = await self._bot.session.create_session()
        address = self._bot.session.api.api_url(token="", method="").rpartition("/bot")[0]
        try:
            async with http.get(address, timeout=ClientTimeout(10), allow_redirects=False) as answer:
                told = parsedate_to_datetime(answer.headers["Date"])
        except (ClientError, TimeoutError, KeyError, ValueError) as failure:
            raise Unreachable(type(failure).__name__) from None
        return (now - told).total_seconds()

    async def _ask(self, method: TelegramMethod[Any], within: int = 20) -> Any:
        """A connection that went stale while somebody was typing is no trouble: ask once more."""
        try:
            try:
                return await self._once(method, within)
            except OutcomeUnknown:
                return await self._once(method, within)
        except (CarrierDown, OutcomeUnknown) as down:
            raise Unreachable(str(down)) from None

    async def _once(self, method: TelegramMethod[Any], within: int = 20) -> Any:
        with outcomes():
            try:
                return await call(self._bot, method, within=within)
            except (TelegramUnauthorizedError, TelegramNotFound):
                raise WrongToken from None
            except TelegramConflictError as conflict:
                raise (WebhookActive if "webhook is active" in conflict.message else AnotherPoller) from None


def posted(updates: Sequence[Mapping[str, Any]], bot_username: str) -> list[Posted]:
    """Who wrote the command, in their order; whatever cannot be read is no post."""
    events = (_event(update["message"], bot_username) for update in updates if "message" in update)
    return [
        Posted(event.chat_id, event.private, event.user_id, event.user_name, event.shape, event.argument.strip())
        for event in events
        if event is not None and event.command == COMMAND
    ]


def _event(message: object, bot_username: str) -> Event | None:
    try:
        return event_of_message(Message.model_validate(message), bot_username)
    except ValidationError:
        return None


def _group(chat: Mapping[str, Any], member: Mapping[str, Any]) -> Group:
    return Group(
        id=int(chat["id"]),
        title=str(chat.get("title", "")),
        topics=chat.get("type") == "supergroup" and bool(chat.get("is_forum")),
        administrator=member.get("status") == "administrator",
        missing=tuple(right for right in RIGHTS if not member.get(right)),
    )
