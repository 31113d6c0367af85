"""Citizens with open cases, made through the services, for tests that begin in the middle of a conversation."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from db.store import SqliteStore
from pstbot.office import load_office
from pstbot.services.consultations import Consultations
from pstbot.services.premises import STAFF_CHAT, Premises
from pstbot.services.said import Said


def premises() -> Premises:
    return Premises(load_office().calendar(ZoneInfo("Asia/Makassar"), frozenset()), "sandbox_bot", b"k" * 32, b"l" * 32)


async def open_cases(path: Path, chats: Sequence[int], officer: int, staff_chat: int, now: datetime) -> dict[int, int]:
    """Chat id → id of its case, owned by the officer."""
    made: dict[int, int] = {}
    async with SqliteStore(path) as store:
        for chat in chats:
            async with store.transaction() as tx:
                await tx.house.put(STAFF_CHAT, str(staff_chat))
                person = await tx.people.add(chat, f"Warga {chat}", "id", now)
                person = replace(person, name="Warga", email=f"warga{chat}@contoh.go.id", email_verified_at=now)
                await tx.people.save(person)
                consultations = Consultations(tx, now, premises())
                owner = await tx.staff.get(officer)
                assert owner is not None
                case = await consultations.ask(person, "Inflasi Tarakan", {}, [Said("text", {"text": "Halo"})])
                await consultations.take(case, owner)
                made[chat] = case.id
    return made
