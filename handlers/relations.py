"""What only a card shows: the cases that belong to this one, and the appointment that is still to come."""

from dataclasses import replace

from pstbot.ports.storage import Transaction
from pstbot.ports.workbench import Placed
from pstbot.screens.card import MOST_RELATED
from pstbot.screens.facts import CaseFacts
from pstbot.services.standing import standing


async def with_relations(look: Transaction, about: CaseFacts) -> CaseFacts:
    main = await standing(look, about.case)
    return replace(
        about,
        related=await look.links.of(about.case.id, MOST_RELATED + 1),
        merged=await look.listings.merged_into(about.case.id, MOST_RELATED + 1),
        pending=await look.appointments.live_of(about.case.id),
        main=None if main.id == about.case.id else Placed(main, await look.places.of(main.id)),
    )
