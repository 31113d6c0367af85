"""The officer's start link: fetched at the press, shown to that officer alone, kept nowhere (design, section 3)."""

from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.access import serving_in_private
from handlers.desk import Desk
from handlers.raw import call
from handlers.reply import After, Reply
from pstbot.domain.appointment import EARLY, Appointment
from pstbot.ports.carriers import CarrierDown, OutcomeUnknown, Refused
from pstbot.ports.meeting_rooms import MeetingRooms
from pstbot.screens.voice import Voice
from pstbot.services.meeting_day import MeetingDay
from pstbot.services.room_plans import is_roomy

_WITHIN = 20  # seconds


async def start_meeting(desk: Desk, appointment_id: int) -> Reply | None:
    """None for whoever is no officer, and for what has no room: the link means nothing to them (promise P14)."""
    officer = await serving_in_private(desk)
    appointment = None if officer is None else await desk.tx.appointments.get(appointment_id)
    if officer is None or appointment is None or appointment.meeting_id is None or not is_roomy(appointment):
        return None
    if appointment.starts_at is not None and desk.now >= appointment.starts_at - EARLY:
        appointment = await MeetingDay(desk.tx, desk.now, desk.tools.premises).begun(appointment, officer)
    if desk.tools.rooms is None:
        return None
    await desk.tx.audit.add(
        f"officer:{officer.user_id}",
        "start_link",
        f"case:{appointment.case_id}",
        {"appointment": appointment.id},
        desk.now,
    )
    return Reply(after=_showing(desk.tools.rooms, appointment, desk.voice, officer.user_id))


def _showing(rooms: MeetingRooms, appointment: Appointment, voice: Voice, chat: int) -> After:
    async def show(bot: Bot) -> None:
        assert appointment.meeting_id is not None
        try:
            link = await rooms.start_url(appointment.meeting_id)
        except (CarrierDown, OutcomeUnknown, Refused):
            method = SendMessage(chat_id=chat, text=voice.plain("staff-meet-start-failed"))
        else:
            button = InlineKeyboardButton(text=voice.plain("staff-tap-meet-start"), url=link)
            rows = InlineKeyboardMarkup(inline_keyboard=[[button]])
            text = voice.plain("staff-meet-start", starts=appointment.starts_at)
            method = SendMessage(chat_id=chat, text=text, reply_markup=rows, protect_content=True)
        try:
            await call(bot, method, within=_WITHIN)
        except (AiogramError, TimeoutError):
            return  # pressing once more fetches a fresh one

    return show
