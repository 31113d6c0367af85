"""What holds the citizen's silence, although the citizen owes the next word."""

from datetime import datetime

from pstbot.domain.case import Consultation
from pstbot.domain.silence import counted_from
from pstbot.ports.storage import Transaction


async def is_held(look: Transaction, case: Consultation, now: datetime) -> bool:
    """An answer waits for a second eye: nobody is asked about what they have not read. Or they may not write now.

    A pending appointment holds it, too: the conversation goes on there.
    """
    citizen = await look.people.by_id(case.citizen_id)
    if citizen is not None and citizen.is_blocked(now):
        return True
    return bool(await look.approvals.waiting_in(case.id)) or await look.appointments.live_of(case.id) is not None


async def let_go(look: Transaction, case: Consultation, now: datetime) -> Consultation:
    """The case as it counts after a hold: whoever could not write has the whole time again, from the block's end."""
    citizen = await look.people.by_id(case.citizen_id)
    if citizen is None or citizen.block is None or citizen.block.holds(now):
        return case
    return counted_from(case, citizen.block.until)
