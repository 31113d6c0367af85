"""What does not change from update to update, put together once at the start."""

import secrets
from zoneinfo import ZoneInfo

from aiogram import Bot

from handlers.identity import bot_username
from pstbot.integrations.closed_days import NationalHolidays
from pstbot.office import Office
from pstbot.ports.storage import Store, Transaction
from pstbot.services.office_days import OfficeDays
from pstbot.services.premises import BY_HAND, CODE_KEY, LINK_KEY, STAFF_CHAT, Premises
from pstbot.settings import Settings


class NotPaired(Exception):
    """No staff group is known: `pstbot init` pairs one."""


async def premises(settings: Settings, store: Store, bot: Bot, office: Office, year: int) -> Premises:
    """Raises ``NotPaired``."""
    username = await bot_username(bot, store)
    async with store.transaction() as tx:
        code_key, link_key = [await _key(tx, name) for name in (CODE_KEY, LINK_KEY)]
        if await tx.house.get(STAFF_CHAT) is None:
            if settings.staff_chat_id is None:
                raise NotPaired
            await tx.house.put(STAFF_CHAT, str(settings.staff_chat_id))
        closures = await tx.closures.in_force()
    days = OfficeDays(NationalHolidays([year]), office.ramadan, office.ramadan_hours)
    days.show(closures)
    calendar = office.calendar(ZoneInfo(settings.timezone), days, days.ramadan)
    domain = (settings.smtp_sender or "").rpartition("@")[2] or "pstbot.invalid"
    return Premises(
        calendar,
        username,
        code_key,
        link_key,
        office.terms,
        office.slots,
        address=office.address,
        zoom_hosts=settings.zoom_hosts or (BY_HAND,),
        mail_domain=domain,
        sends_mail=bool(settings.smtp_host and settings.smtp_sender),
        first_locale=settings.locale,
        approval=office.approval,
    )


async def _key(tx: Transaction, name: str) -> bytes:
    """Made at the first start."""
    key = await tx.house.get(name)
    if key is None:
        key = secrets.token_hex(32)
        await tx.house.put(name, key)
    return bytes.fromhex(key)


async def staff_chat(store: Store) -> int:
    async with store.reading() as look:
        return int(await look.house.get(STAFF_CHAT) or 0)
