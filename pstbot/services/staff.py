"""Who serves: members of the staff group, enrolled by a coordinator's tap. Group administration gives no role."""

import re
from dataclasses import replace
from datetime import datetime

from pstbot.domain.errors import DeskError
from pstbot.domain.roles import Role
from pstbot.ports.carriers import Channel
from pstbot.ports.storage import Officer, Transaction

_PUBLIC_NAME = re.compile(r"[a-z0-9_]{1,32}")


def public_name(username: str | None) -> str | None:
    """As it is compared; none for what Telegram would not give anybody."""
    name = (username or "").casefold()
    return name if _PUBLIC_NAME.fullmatch(name) else None


class Staff:
    def __init__(self, tx: Transaction, now: datetime) -> None:
        self._tx = tx
        self._now = now

    async def seen(self, user_id: int, name: str, username: str | None = None) -> tuple[Officer, bool]:
        """Somebody acts in the staff group: known, or noted now without a role (then the second value is true).

        Who has left stays away until Telegram says that they joined again: a late update or a press on an old button
        must not bring a former officer back (promise P13).
        """
        known = await self._tx.staff.get(user_id)
        public = public_name(username)
        if known is not None and (known.name, known.username) == (name, public):
            return known, False
        officer = replace(known or Officer(user_id, name), name=name, username=public)
        await self._tx.staff.save(officer)
        return officer, known is None

    async def joined(self, user_id: int, name: str, username: str | None = None) -> None:
        known = await self._tx.staff.get(user_id) or Officer(user_id, name)
        await self._tx.staff.save(replace(known, name=name, member=True, username=public_name(username)))

    async def ask_for_role(self, officer: Officer, chat: str) -> None:
        """Put one request into General; after a dismissal there may be another one."""
        line = await self._tx.audit.of_subject(f"staff:{officer.user_id}")
        round_ = sum(action == "dismiss" for _, _, action, _ in line)
        payload = {"key": "enrolment-asked", "params": {"user": officer.user_id, "name": officer.name}}
        once = f"enrolment:{officer.user_id}:{round_}"
        await self._tx.outbox.put(Channel.TELEGRAM, "notice", chat, payload, self._now, once=once)

    async def left(self, user_id: int) -> None:
        known = await self._tx.staff.get(user_id)
        if known is not None and known.member:
            await self._tx.staff.save(replace(known, member=False))
            await self._note("group", "left", user_id, {})

    async def enrol(self, user_id: int, role: Role, by: Officer) -> Officer:
        """Raises ``DeskError``: "error-not-a-member", "error-last-coordinator" (somebody must be able to enrol)."""
        known = await self._tx.staff.get(user_id)
        if known is None or not known.member:
            raise DeskError("error-not-a-member")
        if known.role is Role.COORDINATOR and role is not Role.COORDINATOR:
            await self._another_coordinator(user_id)
        enrolled = replace(known, role=role)
        await self._tx.staff.save(enrolled)
        await self._note(f"officer:{by.user_id}", "enrol", user_id, {"role": role.value})
        return enrolled

    async def dismiss(self, user_id: int, by: Officer) -> None:
        known = await self._tx.staff.get(user_id)
        if known is None or known.role is None:
            raise DeskError("error-button-stale")
        if known.role is Role.COORDINATOR:
            await self._another_coordinator(user_id)
        await self._tx.staff.save(replace(known, role=None))
        await self._note(f"officer:{by.user_id}", "dismiss", user_id, {})

    async def appoint(self, user_id: int, name: str, role: Role) -> Officer:
        """By the installer (`pstbot init`): the only way to a role without a coordinator's tap."""
        officer = Officer(user_id, name, role)
        await self._tx.staff.save(officer)
        await self._note("installer", "enrol", user_id, {"role": role.value})
        return officer

    async def _another_coordinator(self, user_id: int) -> None:
        others = [each for each in await self._tx.staff.enrolled() if each.user_id != user_id]
        if not any(each.role is Role.COORDINATOR for each in others):
            raise DeskError("error-last-coordinator")

    async def _note(self, actor: str, action: str, user_id: int, detail: dict[str, str]) -> None:
        await self._tx.audit.add(actor, action, f"staff:{user_id}", detail, self._now)
