"""What citizens can do in the private chat: one file a conversation, all rows together here."""

from handlers.citizen import (
    addressing,
    asking,
    consenting,
    home,
    informing,
    leaving,
    naming,
    owncases,
    proving,
    rating,
    reminded,
    reviewing,
    searching,
    waking,
    words,
)

ROUTES = (
    *home.ROUTES,
    *searching.ROUTES,
    *asking.ROUTES,
    *owncases.ROUTES,
    *rating.ROUTES,
    *informing.ROUTES,
    *leaving.ROUTES,
    *consenting.ROUTES,
    *naming.ROUTES,
    *addressing.ROUTES,
    *proving.ROUTES,
    *reviewing.ROUTES,
    *reminded.ROUTES,
    *waking.ROUTES,
    *words.ROUTES,
)
