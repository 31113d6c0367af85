"""How a citizen is reached: in the chat, by letter, or by an officer who passes the words on."""

from enum import StrEnum


class Way(StrEnum):
    CHAT = "chat"
    MAIL = "mail"
    OFFICER = "officer"  # by WhatsApp, telephone or at the counter: somebody says it, and says so


def way(*, chat: bool, reachable: bool, address: bool) -> Way:
    """``chat``: there is one; ``reachable``: its owner has not blocked us; ``address``: letters may go to one.

    A blocked chat without an address stays the way: what is said there waits for its owner's return.
    """
    if chat and (reachable or not address):
        return Way.CHAT
    return Way.MAIL if address else Way.OFFICER
