"""What people said, on its way to the other side: sent, changed, taken back."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from aiogram.methods import DeleteMessage, TelegramMethod

from handlers.placing import number_above, spot_of
from handlers.relayed import album_call, caption_text, edit_call, poll_text, redact_call, relay_call
from pstbot.ports.carriers import MOOT, Outgoing, Refused
from pstbot.ports.storage import Message, Transaction
from pstbot.screens.card import name_of
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.facts import CaseFacts
from pstbot.screens.voice import Voice
from pstbot.services.relay import DELIVERED, ON_ITS_WAY, parts_of
from pstbot.texts import Texts

Call = TelegramMethod[Any]

_STAFF_LOCALE = "id"
_NAME_SHOWN = 64


class WordsRendering:
    def __init__(self, texts: Texts, facts: Callable[[Transaction, int], Awaitable[CaseFacts]]) -> None:
        self._texts = texts
        self._facts = facts
        self.kinds: Mapping[str, Callable[[Transaction, Outgoing], Awaitable[Call]]] = {
            "relay": self._relay,
            "edit": self._edit,
            "delete": self._delete,
        }

    async def _relay(self, look: Transaction, row: Outgoing) -> Call:
        words = await _words(look, row)
        if row.payload.get("caption"):
            return await self._caption(look, row, words)
        parts = [words] if row.payload.get("single") else await parts_of(look, words)
        parts = [part for part in parts if part.state in ON_ITS_WAY]
        if not parts:
            raise Refused(MOOT)
        answered = await _twin_of(look, words.chat_id, row.payload.get("reply_to"), int(row.receiver))
        spot = await spot_of(look, row, answered)
        voice, heading = await self._speaker(look, row, parts[0], spot.number)
        if len(parts) > 1:
            return album_call(int(row.receiver), parts, spot, heading)
        return relay_call(int(row.receiver), _readable(parts[0], voice), spot, heading)

    async def _caption(self, look: Transaction, row: Outgoing, words: Message) -> Call:
        """Under the copy of its file, as a reply to it."""
        if words.state not in ON_ITS_WAY | {DELIVERED} or not words.body.get("caption"):
            raise Refused(MOOT)
        spot = await spot_of(look, row, await _twin_of(look, words.chat_id, words.message_id, int(row.receiver)))
        return relay_call(int(row.receiver), caption_text(words), spot, None)

    async def _edit(self, look: Transaction, row: Outgoing) -> Call:
        words = await _words(look, row)
        apart = await look.messages.caption_at(words.id)
        if apart is not None and not row.payload.get("redacted"):
            chat, message = _here(row, apart)
            return edit_call(chat, message, caption_text(words), None) if words.body.get("caption") else _gone(*apart)
        chat, message = _here(row, await _copy(look, row, words))
        voice, heading = await self._speaker(look, row, words, await number_above(look, row.case_id, chat, message))
        if row.payload.get("redacted"):
            said = caption_text(words) if row.payload.get("caption") else words
            return redact_call(chat, message, said, voice.plain("relay-redacted"))
        return edit_call(chat, message, words, heading)

    async def _delete(self, look: Transaction, row: Outgoing) -> Call:
        return _gone(*await _copy(look, row, await _words(look, row)))

    async def _speaker(
        self, look: Transaction, row: Outgoing, words: Message, number: str | None
    ) -> tuple[Voice, str | None]:
        """The receiver's language, and what stands above the words: who speaks, and whose words are passed on.

        ``number``: the case's, where its citizen's words stand among those of other cases.
        """
        about = await self._facts(look, words.case_id)
        voice = Voice(self._texts, _STAFF_LOCALE if row.receiver.startswith("-") else about.citizen.locale)
        if not await _opens(look, words):
            return voice, None
        if words.author == "officer":
            speaker = await look.staff.get(words.author_id or 0)
            number = about.case.number
            return voice, voice.plain("relay-heading", officer=speaker.name, number=number) if speaker else None
        above = [voice.plain("relay-citizen", number=number, name=_shown(name_of(about)))] if number else []
        if whence := " · ".join([each async for each in _whence(look, words, voice)]):
            above.append(whence)
        return voice, "\n".join(above) or None


async def _whence(look: Transaction, words: Message, voice: Voice) -> AsyncIterator[str]:
    """Which merged duplicate brought the citizen's words along, and who said first what they passed on."""
    if words.carried_from is not None:
        duplicate = await look.consultations.get(words.carried_from)
        yield voice.plain("relay-carried", number=duplicate.number if duplicate else "–")
    origin = words.body.get("origin")
    if origin is not None:
        yield voice.plain("relay-forwarded", name=_shown(str(origin)))


def _shown(name: str) -> str:
    return clipped(one_line(name), _NAME_SHOWN) or "–"


def _readable(words: Message, voice: Voice) -> Message:
    """A poll as text: votes in a copy would be counted where nobody looks."""
    if words.kind != "poll":
        return words
    text = voice.plain("relay-poll", poll=poll_text(words.body["question"], words.body["options"]))
    return replace(words, kind="text", body={"text": text})


async def _opens(look: Transaction, words: Message) -> bool:
    """In an album the heading stands above the first part only."""
    return (await parts_of(look, words))[0].id == words.id


async def _words(look: Transaction, row: Outgoing) -> Message:
    words = await look.messages.get(row.message_ref or 0)
    if words is None or row.case_id is None:
        raise Refused("words-missing")
    return words


def _gone(chat: int, message: int) -> Call:
    return DeleteMessage(chat_id=chat, message_id=message)


def _here(row: Outgoing, copy: tuple[int, int]) -> tuple[int, int]:
    """Raises ``Refused("edit-missing")`` for a copy left behind in the number that the group had before."""
    if copy[0] != int(row.receiver):
        raise Refused("edit-missing")
    return copy


async def _copy(look: Transaction, row: Outgoing, words: Message) -> tuple[int, int]:
    """Where the copy stands. Raises ``Refused(MOOT)`` for words that never left."""
    if row.payload.get("caption"):
        apart = await look.messages.caption_at(words.id)
        if apart is None:
            raise Refused(MOOT)
        return apart
    if words.chat_id is None or words.message_id is None:
        raise Refused(MOOT)
    twin = await look.messages.twin(words.chat_id, words.message_id)
    if twin is None or twin[2] != words.id:
        raise Refused(MOOT)
    return twin[0], twin[1]


async def _twin_of(look: Transaction, chat_id: int | None, message_id: int | None, receiver: int) -> int | None:
    """None also where the copy stands in the group's former number."""
    if chat_id is None or message_id is None:
        return None
    twin = await look.messages.twin(chat_id, message_id)
    return twin[1] if twin and twin[0] == receiver else None
