"""Outbox row → one call of the Bot API, made when the row leaves: it shows things as they are then."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from aiogram.methods import (
    CreateForumTopic,
    EditMessageText,
    LeaveChat,
    PinChatMessage,
    ReopenForumTopic,
    SendMessage,
    SetMessageReaction,
    TelegramMethod,
)
from aiogram.types import LinkPreviewOptions, ReactionTypeEmoji, ReplyParameters

from handlers.markup import keyboard
from handlers.placing import Spot, spot_of
from handlers.relations import with_relations
from handlers.render_words import WordsRendering
from pstbot.domain.appointment import AppointmentState
from pstbot.ports.carriers import MOOT, Outgoing, Refused
from pstbot.ports.clock import Clock
from pstbot.ports.storage import Person, Store, Transaction
from pstbot.screens.board import board
from pstbot.screens.card import card, topic_name
from pstbot.screens.facts import CaseFacts, NoticeFacts
from pstbot.screens.notices import ALOUD, notice
from pstbot.screens.screen import Screen
from pstbot.screens.voice import Voice
from pstbot.services.board import Board, known_board
from pstbot.services.free_slots import FreeSlots
from pstbot.services.premises import STAFF_CHAT, Premises
from pstbot.texts import Texts

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_STAFF_LOCALE = "id"

Call = TelegramMethod[Any]


class Rendering:
    def __init__(self, store: Store, texts: Texts, clock: Clock, premises: Premises) -> None:
        self._store = store
        self._texts = texts
        self._clock = clock
        self._premises = premises
        self._terms = premises.terms
        self._kinds: Mapping[str, Callable[[Transaction, Outgoing], Awaitable[Call]]] = {
            "screen": self._screen,
            "notice": self._notice,
            **WordsRendering(texts, self._facts).kinds,
            "topic": self._topic,
            "reopen-topic": self._reopen_topic,
            "card": self._card,
            "board": self._board,
            "pin": self._pin,
            "reaction": self._reaction,
            "leave": self._leave,
        }

    async def call_for(self, row: Outgoing) -> Call:
        """Raises ``Refused`` for what can no longer be said."""
        async with self._store.reading() as look:
            method = await self._kinds[row.kind](look, row)
        if self._is_quiet(row) and "disable_notification" in type(method).model_fields:
            return method.model_copy(update={"disable_notification": True})
        return method

    def _is_quiet(self, row: Outgoing) -> bool:
        """Outside service hours nobody's telephone rings in the staff group, but for a promise that is broken."""
        if not row.receiver.startswith("-") or row.kind == "screen" or row.payload.get("key") in ALOUD:
            return False
        return not self._premises.calendar.is_open(self._clock.now())

    async def _screen(self, look: Transaction, row: Outgoing) -> Call:
        screen = Screen.from_data(row.payload["screen"])
        if (edit := row.payload.get("edit")) is not None and not row.payload.get("anew"):
            return EditMessageText(
                chat_id=int(row.receiver),
                message_id=edit,
                text=screen.body,
                parse_mode="HTML",
                reply_markup=keyboard(screen.rows),
                link_preview_options=_NO_PREVIEW,
            )
        return self._send(row, screen, await spot_of(look, row))

    async def _notice(self, look: Transaction, row: Outgoing) -> Call:
        group = row.payload.get("group")
        if group is not None and group != await look.house.get(STAFF_CHAT):
            raise Refused(MOOT)  # about a group that turned out to have moved
        about_id = row.case_id or row.payload.get("about")  # "about": told in General, about a case
        about = None if about_id is None else await self._facts(look, about_id)
        place = None if row.case_id == about_id or about_id is None else await look.places.of(about_id)
        reader = about.citizen if about and row.receiver == str(about.citizen.chat_id) else None
        reader = reader or await self._reader(look, row)
        voice = Voice(self._texts, reader.locale if reader else _STAFF_LOCALE)
        facts = NoticeFacts(row.payload["params"], about, self._terms, place)
        if (appointment := row.payload["params"].get("appointment")) is not None:
            facts = await self._meeting(look, facts, int(appointment))
        screen = notice(row.payload["key"], voice, facts)
        return self._send(row, screen, await spot_of(look, row))

    async def _meeting(self, look: Transaction, facts: NoticeFacts, appointment_id: int) -> NoticeFacts:
        appointment = await look.appointments.get(appointment_id)
        if appointment is None or facts.about is None:
            raise Refused("appointment-missing")
        offers: Sequence[datetime] = ()
        if appointment.state is AppointmentState.PROPOSED:
            offers = await FreeSlots(look, self._clock.now(), self._premises).still_free(facts.about.case, appointment)
        house = self._premises
        return replace(facts, appointment=appointment, offers=offers, address=house.address, bot=house.bot_username)

    async def _topic(self, look: Transaction, row: Outgoing) -> Call:
        about = await self._facts(look, row.case_id or 0)
        known = await look.places.of(about.case.id)
        if known is not None and known.thread_id is not None:
            raise Refused(MOOT)
        return CreateForumTopic(chat_id=int(row.receiver), name=topic_name(about))

    async def _reopen_topic(self, look: Transaction, row: Outgoing) -> Call:
        return ReopenForumTopic(chat_id=int(row.receiver), message_thread_id=(await spot_of(look, row)).thread or 0)

    async def _card(self, look: Transaction, row: Outgoing) -> Call:
        about = await with_relations(look, await self._facts(look, row.case_id or 0))
        screen = card(Voice(self._texts, _STAFF_LOCALE), about)
        place = await look.places.of(row.case_id or 0)
        if place is None or place.card_message_id is None:
            return self._send(row, screen, await spot_of(look, row))
        return _edit(place.chat_id, place.card_message_id, screen)

    async def _board(self, look: Transaction, row: Outgoing) -> Call:
        facts = await Board(look, self._clock.now(), self._premises).facts()
        screen = board(Voice(self._texts, _STAFF_LOCALE), facts)
        shown = await known_board(look, row.receiver)
        return self._send(row, screen, Spot()) if shown is None else _edit(int(row.receiver), shown, screen)

    async def _pin(self, look: Transaction, row: Outgoing) -> Call:
        return PinChatMessage(
            chat_id=int(row.receiver), message_id=row.payload["message_id"], disable_notification=True
        )

    async def _reaction(self, look: Transaction, row: Outgoing) -> Call:
        return SetMessageReaction(
            chat_id=int(row.receiver),
            message_id=row.payload["message_id"],
            reaction=[ReactionTypeEmoji(emoji=row.payload["emoji"])],
        )

    async def _leave(self, look: Transaction, row: Outgoing) -> Call:
        return LeaveChat(chat_id=int(row.receiver))

    def _send(self, row: Outgoing, screen: Screen, spot: Spot) -> Call:
        return SendMessage(
            chat_id=int(row.receiver),
            message_thread_id=spot.thread,
            text=screen.body,
            parse_mode="HTML",
            reply_markup=keyboard(screen.rows),
            link_preview_options=_NO_PREVIEW,
            disable_notification=screen.silent or None,
            reply_parameters=_reply(spot.reply_to),
        )

    async def _reader(self, look: Transaction, row: Outgoing) -> Person | None:
        return None if row.receiver.startswith("-") else await look.people.by_chat(int(row.receiver))

    async def _facts(self, look: Transaction, case_id: int) -> CaseFacts:
        case = await look.consultations.get(case_id)
        citizen = await look.people.by_id(case.citizen_id) if case else None
        if case is None or citizen is None:
            raise Refused("case-missing")
        owner = await look.staff.get(case.owner_id) if case.owner_id is not None else None
        request = await look.consultations.request(case_id)
        asked = len(await look.approvals.waiting_in(case_id))
        return CaseFacts(
            case, citizen, owner, request, self._clock.now(), asked=asked, sends_mail=self._premises.sends_mail
        )


def _edit(chat_id: int, message_id: int, screen: Screen) -> Call:
    return EditMessageText(
        chat_id=chat_id,
        message_id=message_id,
        text=screen.body,
        parse_mode="HTML",
        reply_markup=keyboard(screen.rows),
        link_preview_options=_NO_PREVIEW,
    )


def _reply(message_id: int | None) -> ReplyParameters | None:
    if message_id is None:
        return None
    return ReplyParameters(message_id=message_id, allow_sending_without_reply=True)
