""" "Minta kelengkapan": what is missing, ticked on buttons. The ticks lie in the buttons themselves."""

from collections.abc import Sequence

from pstbot.domain.case import Consultation
from pstbot.domain.request import Item
from pstbot.ports.storage import Person
from pstbot.screens.card import items_in_words
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice

ITEMS = tuple(Item)


def items_of(ticks: int) -> frozenset[Item]:
    return frozenset(item for place, item in enumerate(ITEMS) if ticks >> place & 1)


def tick_of(item: Item) -> int:
    return 1 << ITEMS.index(item)


def sensible(case: Consultation, citizen: Person) -> Sequence[Item]:
    """Nobody proves twice an address that is proven, nor one without which the desk went on."""
    unproved = citizen.email_verified_at is None and Item.EMAIL in case.missing
    return [item for item in ITEMS if item is not Item.EMAIL or unproved]


def choose(voice: Voice, case: Consultation, citizen: Person, ticks: int) -> Screen:
    buttons = [
        Button(_label(voice, item, ticks), act="details-tick", ref=case.id, extra=str(ticks ^ tick_of(item)))
        for item in sensible(case, citizen)
    ]
    send = Button(voice.plain("staff-button-send"), act="details-send", ref=case.id, extra=str(ticks))
    cancel = Button(voice.plain("staff-button-cancel"), act="form-cancel", ref=case.id)
    return Screen(voice.say("staff-details-choose"), (*rows_of(buttons, 2), (send, cancel)))


def asked(voice: Voice, items: frozenset[Item], by: str) -> Screen:
    return Screen(voice.say("staff-details-asked", items=items_in_words(voice, items), by=by))


def _label(voice: Voice, item: Item, ticks: int) -> str:
    ticked = "yes" if item in items_of(ticks) else "no"
    return voice.plain("staff-details-item", ticked=ticked, item=voice.plain("staff-item", item=item.value))
