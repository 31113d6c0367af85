"""What holds the citizen's silence, although the citizen owes the next word."""

from pstbot.domain.case import Consultation
from pstbot.ports.storage import Transaction


async def is_held(look: Transaction, case: Consultation) -> bool:
    """An answer is written and waits for a second eye: nobody is asked for a reply to what they have not read.

    A pending appointment holds it, too: the conversation goes on there.
    """
    return bool(await look.approvals.waiting_in(case.id)) or await look.appointments.live_of(case.id) is not None
