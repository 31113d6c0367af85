"""Where a case goes on: a merged duplicate in the one it was merged into, which may have been merged in its turn."""

from pstbot.domain.case import Consultation
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Transaction


async def standing(tx: Transaction, case: Consultation) -> Consultation:
    """The case itself when it was never merged. Only an open case is merged into, so no way leads in a circle."""
    while case.merged_into is not None:
        onward = await tx.consultations.get(case.merged_into)
        assert onward is not None
        case = onward
    return case


async def goes_on(tx: Transaction, case: Consultation) -> DeskError:
    """The refusal for whatever is asked of a merged duplicate: it points to where it goes on."""
    return DeskError("error-merged", number=case.number, main=(await standing(tx, case)).number)
