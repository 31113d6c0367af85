"""Outbox row → one call of the Bot API, made when the row leaves: it shows things as they are then."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from aiogram.methods import LeaveChat, SetMessageReaction, TelegramMethod
from aiogram.types import ReactionTypeEmoji

from handlers.placing import Spot, number_above, spot_of
from handlers.render_places import PlacesRendering
from handlers.render_words import WordsRendering
from handlers.screen_calls import draw_screen, send_screen
from pstbot.domain.appointment import AppointmentState
from pstbot.domain.layout import Layout
from pstbot.ports.carriers import MOOT, Outgoing, Refused
from pstbot.ports.clock import Clock
from pstbot.ports.storage import Store, Transaction
from pstbot.screens.facts import CaseFacts, NoticeFacts
from pstbot.screens.notices import ALOUD, notice
from pstbot.screens.screen import Screen
from pstbot.screens.voice import Voice
from pstbot.services.free_slots import FreeSlots
from pstbot.services.premises import STAFF_CHAT, Premises
from pstbot.services.staff_layout import layout_of
from pstbot.texts import Texts

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
            **PlacesRendering(texts, clock, premises, self._facts).kinds,
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
        screen, receiver = Screen.from_data(row.payload["screen"]), int(row.receiver)
        if (edit := row.payload.get("edit")) is not None and not row.payload.get("anew"):
            return draw_screen(receiver, edit, screen, await number_above(look, row.case_id, receiver, edit))
        return send_screen(receiver, screen, await spot_of(look, row, row.payload.get("reply_to")))

    async def _notice(self, look: Transaction, row: Outgoing) -> Call:
        """``edit``: drawn over a message that says something else by now."""
        facts, edit = await self._notice_facts(look, row), row.payload.get("edit")
        spot = await spot_of(look, row, row.payload.get("reply_to")) if edit is None else Spot()
        screen = notice(row.payload["key"], await self._voice(look, row, facts, spot), facts)
        if edit is not None:
            return draw_screen(int(row.receiver), edit, screen)
        return send_screen(int(row.receiver), screen, spot)

    async def _notice_facts(self, look: Transaction, row: Outgoing) -> NoticeFacts:
        """``about``: a case that is spoken of outside its place."""
        group, params = row.payload.get("group"), row.payload["params"]
        if group is not None and group != await look.house.get(STAFF_CHAT):
            raise Refused(MOOT)  # about a group that turned out to have moved
        about_id = row.case_id or row.payload.get("about")
        if about_id is None:
            return NoticeFacts(params, terms=self._terms)
        outside = row.case_id is None or "edit" in row.payload
        place = await look.places.of(about_id) if outside else None
        facts = NoticeFacts(params, await self._facts(look, about_id), self._terms, place)
        appointment = params.get("appointment")
        return facts if appointment is None else await self._meeting(look, facts, int(appointment))

    async def _voice(self, look: Transaction, row: Outgoing, facts: NoticeFacts, spot: Spot) -> Voice:
        if row.receiver.startswith("-"):
            layout = Layout.REPLIES if spot.number is not None else await layout_of(look)
            return Voice(self._texts, _STAFF_LOCALE, layout)
        citizen = facts.about.citizen if facts.about else None
        if citizen is None or row.receiver != str(citizen.chat_id):
            citizen = await look.people.by_chat(int(row.receiver))
        return Voice(self._texts, citizen.locale if citizen else _STAFF_LOCALE)

    async def _meeting(self, look: Transaction, facts: NoticeFacts, appointment_id: int) -> NoticeFacts:
        appointment = await look.appointments.get(appointment_id)
        if appointment is None or facts.about is None:
            raise Refused("appointment-missing")
        offers: Sequence[datetime] = ()
        if appointment.state is AppointmentState.PROPOSED:
            offers = await FreeSlots(look, self._clock.now(), self._premises).still_free(facts.about.case, appointment)
        house = self._premises
        return replace(facts, appointment=appointment, offers=offers, address=house.address, bot=house.bot_username)

    async def _reaction(self, look: Transaction, row: Outgoing) -> Call:
        return SetMessageReaction(
            chat_id=int(row.receiver),
            message_id=row.payload["message_id"],
            reaction=[ReactionTypeEmoji(emoji=row.payload["emoji"])],
        )

    async def _leave(self, look: Transaction, row: Outgoing) -> Call:
        return LeaveChat(chat_id=int(row.receiver))

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
