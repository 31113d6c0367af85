"""A person's reaction under words is shown under the same words on the other side.

A bot has one reaction under a message, and the sign of delivery is one: a person's takes its place, and when it is
taken back the sign returns (docs/decisions/0006).
"""

from collections.abc import Sequence
from datetime import datetime

from pstbot.ports.carriers import Channel, Urgency
from pstbot.ports.storage import Message, Transaction

DELIVERED_SIGN = "👍"
WITHDRAWN_SIGN = "🙈"  # the citizen sees it no more
TOLD_SIGN = "🤝"  # an officer says that it was passed on

# The only emoji a bot may react with (Bot API, ReactionTypeEmoji).
_ALLOWED = """
❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳
❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈
😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀
😡
"""
ALLOWED = frozenset(_ALLOWED.split())


def shown(reactions: Sequence[str]) -> str | None:
    """The one that the bot can set in its turn; telephones add a sign for colour that the list does not have."""
    return next((plain for each in reactions if (plain := each.replace("\ufe0f", "")) in ALLOWED), None)


async def show_sign(tx: Transaction, words: Message, emoji: str, now: datetime) -> None:
    """Under the words as they stand in their author's chat; nothing where they stand in none."""
    if words.chat_id is None or words.message_id is None:
        return
    payload = {"message_id": words.message_id, "emoji": emoji}
    chat = str(words.chat_id)
    await tx.outbox.put(Channel.TELEGRAM, "reaction", chat, payload, now, case_id=words.case_id, urgency=Urgency.CARD)


async def carry(tx: Transaction, words: Message, reactions: Sequence[str], now: datetime) -> None:
    """Under ``words`` where their author sees them. What a bot cannot set is told in a line where officers read it."""
    assert words.chat_id is not None
    emoji = shown(reactions) if reactions else DELIVERED_SIGN
    if emoji is None:
        await tell_other(tx, words, reactions[0], now)
        return
    payload: dict[str, object] = {"message_id": words.message_id, "emoji": emoji}
    if reactions and words.author == "officer":
        payload["told"] = words.id  # should Telegram refuse this one, too
    await tx.outbox.put(
        Channel.TELEGRAM,
        "reaction",
        str(words.chat_id),
        payload,
        now,
        case_id=words.case_id,
        urgency=Urgency.CARD,
    )


async def tell_other(tx: Transaction, words: Message, emoji: str, now: datetime) -> None:
    """Officers are told in the topic; an officer's special reaction is decoration and bothers no citizen."""
    if words.author != "officer":
        return
    payload = {"key": "reaction-other", "params": {"emoji": emoji}, "reply_to": words.message_id}
    await tx.outbox.put(
        Channel.TELEGRAM, "notice", str(words.chat_id), payload, now, case_id=words.case_id, urgency=Urgency.CARD
    )
