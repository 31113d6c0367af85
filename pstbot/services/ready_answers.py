"""Answers that are given again and again: kept by the office, filled for a case, sent as the owner's own words."""

import re
from collections.abc import Mapping
from datetime import datetime

from pstbot.domain.errors import DeskError
from pstbot.domain.roles import Permission, may
from pstbot.ports.storage import Officer, Transaction
from pstbot.ports.workbench import ReadyAnswer

MOST = 200  # so many an office may keep; looking through them all stays a matter of microseconds
NAME_LENGTH = 40
BODY_LENGTH = 3000  # characters; filled placeholders need room within one message

# What may stand in braces. The words are the office's language, as officers type them.
_OF_OFFICE = ("nama", "alamat", "telepon", "whatsapp", "email", "laman", "jam")
PLACEHOLDERS = ("nama", "nomor", "tenggat", "petugas", *(f"kantor.{each}" for each in _OF_OFFICE))

_HOLE = re.compile(r"\{\s*([a-z.]+)\s*\}")


class ReadyAnswers:
    def __init__(self, tx: Transaction, now: datetime) -> None:
        self._tx = tx
        self._now = now

    async def add(self, name: str, body: str, by: Officer) -> ReadyAnswer:
        """Raises what ``change`` raises, and "error-ready-known", "error-ready-many"."""
        if await self._tx.ready_answers.named(name) is not None:
            raise DeskError("error-ready-known", name=name)
        if await self._tx.ready_answers.count() >= MOST:
            raise DeskError("error-ready-many", most=MOST)
        return await self._save("ready_add", name, body, by)

    async def change(self, name: str, body: str, by: Officer) -> ReadyAnswer:
        """Raises ``DeskError``: "error-ready-unknown", or what ``_save`` refuses."""
        if await self._tx.ready_answers.named(name) is None:
            raise DeskError("error-ready-unknown", name=name)
        return await self._save("ready_change", name, body, by)

    async def remove(self, name: str, by: Officer) -> ReadyAnswer:
        """Raises ``DeskError``: "error-ready-unknown", "staff-role-not-enough"."""
        _allowed(by)
        known = await self._tx.ready_answers.named(name)
        if known is None:
            raise DeskError("error-ready-unknown", name=name)
        await self._tx.ready_answers.remove(known.id)
        await self._note("ready_remove", known, by)
        return known

    async def _save(self, action: str, name: str, body: str, by: Officer) -> ReadyAnswer:
        """Raises "staff-role-not-enough", "error-ready-empty", "error-ready-long", "error-ready-hole"."""
        _allowed(by)
        if not name or not body:
            raise DeskError("error-ready-empty")
        if len(name) > NAME_LENGTH or len(body) > BODY_LENGTH:
            raise DeskError("error-ready-long", name=NAME_LENGTH, body=BODY_LENGTH)
        unknown = next((hole for hole in _HOLE.findall(body) if hole not in PLACEHOLDERS), None)
        if unknown is not None:
            raise DeskError("error-ready-hole", hole=unknown, known=", ".join(PLACEHOLDERS))
        saved = await self._tx.ready_answers.save(name, body, by.user_id, self._now)
        await self._note(action, saved, by)
        return saved

    async def _note(self, action: str, answer: ReadyAnswer, by: Officer) -> None:
        await self._tx.audit.add(f"officer:{by.user_id}", action, f"ready:{answer.id}", {}, self._now)


def filled(body: str, values: Mapping[str, str]) -> str:
    """The body with its placeholders filled in one pass: what a person typed is never filled again.

    Raises ``DeskError("error-ready-nothing")`` where a value is empty: no citizen should read a gap.
    """

    def fill(hole: re.Match[str]) -> str:
        if hole[1] not in values:
            return hole[0]
        if not values[hole[1]]:
            raise DeskError("error-ready-nothing", hole=hole[1])
        return values[hole[1]]

    return _HOLE.sub(fill, body)


def _allowed(by: Officer) -> None:
    if by.role is None or not may(by.role, Permission.EDIT_FAQ):
        raise DeskError("staff-role-not-enough")
