"""What makes and shows the places of cases in the staff group: topics, cards, the board, pins."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiogram.methods import CreateForumTopic, PinChatMessage, ReopenForumTopic, TelegramMethod

from handlers.placing import Spot, place_here, spot_of
from handlers.relations import with_relations
from handlers.screen_calls import draw_screen, send_screen
from pstbot.domain.layout import Layout
from pstbot.ports.carriers import MOOT, Outgoing, Refused
from pstbot.ports.clock import Clock
from pstbot.ports.storage import Place, Transaction
from pstbot.screens.board import board
from pstbot.screens.card import card, topic_name
from pstbot.screens.facts import CaseFacts
from pstbot.screens.voice import Voice
from pstbot.services.board import Board, known_board
from pstbot.services.premises import Premises
from pstbot.services.staff_layout import layout_of
from pstbot.texts import Texts

Call = TelegramMethod[Any]

_STAFF_LOCALE = "id"


class PlacesRendering:
    def __init__(
        self,
        texts: Texts,
        clock: Clock,
        premises: Premises,
        facts: Callable[[Transaction, int], Awaitable[CaseFacts]],
    ) -> None:
        self._texts = texts
        self._clock = clock
        self._premises = premises
        self._facts = facts
        self.kinds: Mapping[str, Callable[[Transaction, Outgoing], Awaitable[Call]]] = {
            "topic": self._topic,
            "reopen-topic": self._reopen_topic,
            "card": self._card,
            "board": self._board,
            "pin": self._pin,
        }

    async def _topic(self, look: Transaction, row: Outgoing) -> Call:
        about = await self._facts(look, row.case_id or 0)
        known = await look.places.of(about.case.id)
        if known is not None and known.thread_id is not None:
            raise Refused(MOOT)
        return CreateForumTopic(chat_id=int(row.receiver), name=topic_name(about))

    async def _reopen_topic(self, look: Transaction, row: Outgoing) -> Call:
        place = await place_here(look, row)
        if place.thread_id is None:
            raise Refused("thread-missing")
        return ReopenForumTopic(chat_id=int(row.receiver), message_thread_id=place.thread_id)

    async def _card(self, look: Transaction, row: Outgoing) -> Call:
        about = await with_relations(look, await self._facts(look, row.case_id or 0))
        place = await place_here(look, row)
        in_topic = place.thread_id is not None and await layout_of(look) is Layout.TOPICS
        voice = Voice(self._texts, _STAFF_LOCALE, Layout.TOPICS if in_topic else Layout.REPLIES)
        shown = await _shown(look, place, in_topic)
        if shown is None:
            return send_screen(int(row.receiver), card(voice, about), await spot_of(look, row))
        return draw_screen(place.chat_id, shown, card(voice, about))

    async def _board(self, look: Transaction, row: Outgoing) -> Call:
        facts = await Board(look, self._clock.now(), self._premises).facts()
        screen = board(Voice(self._texts, _STAFF_LOCALE, await layout_of(look)), facts)
        shown = await known_board(look, row.receiver)
        if shown is None:
            return send_screen(int(row.receiver), screen, Spot())
        return draw_screen(int(row.receiver), shown, screen)

    async def _pin(self, look: Transaction, row: Outgoing) -> Call:
        return PinChatMessage(
            chat_id=int(row.receiver), message_id=row.payload["message_id"], disable_notification=True
        )


async def _shown(look: Transaction, place: Place, in_topic: bool) -> int | None:
    """The card to draw over; none where a new one must be sent: a case that has come into a topic has it there."""
    if place.card_message_id is None or not in_topic:
        return place.card_message_id
    kept = await look.places.message(place.chat_id, place.card_message_id)
    return None if kept is not None and kept.thread_id is None else place.card_message_id
