"""Colleagues who may take a case now, the fairest choice first."""

from pstbot.domain.fairness import Load, fair_key
from pstbot.domain.roles import Permission, may
from pstbot.ports.storage import Officer, Transaction
from pstbot.ports.workbench import Colleague


async def available(tx: Transaction, *without: int | None) -> list[Colleague]:
    """Enrolled, serving cases, not absent, and none of ``without``."""
    return sorted(
        (each for each in await tx.colleagues.all() if _serves(each) and each.officer.user_id not in without),
        key=lambda each: fair_key(Load(each.officer.user_id, each.turns, each.last_at)),
    )


def coordinates(officer: Officer) -> bool:
    """Whether they may act in what somebody else owns."""
    return officer.role is not None and may(officer.role, Permission.ACT_FOR_COLLEAGUES)


def _serves(colleague: Colleague) -> bool:
    role = colleague.officer.role
    return not colleague.absent and role is not None and may(role, Permission.SERVE_CASES)
