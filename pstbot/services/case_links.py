"""Links from letters into a case. Who reads the chat needs no proof; anybody else's link is signed, for one case."""

import base64
import hashlib
import hmac

from pstbot.domain.case import Consultation
from pstbot.ports.storage import Person

CASE, SILENCE = "ks", "diam"  # what is opened: the case, or the choice of a letter about the silence

_BYTES = 16  # of the signature: 22 letters of the 64 that a link of Telegram may hold


def start_payload(page: str, case: Consultation, citizen: Person, key: bytes) -> str:
    """What stands behind ``t.me/<bot>?start=``: without a signature it opens the case for its own citizen only."""
    plain = f"{page}-{case.id}"
    return plain if citizen.has_chat else f"{plain}-{signature(case.id, citizen.id, key)}"


def signature(case_id: int, citizen_id: int, key: bytes) -> str:
    """Bound to the case and to the person whose it is: once it has moved to another account it proves nothing."""
    digest = hmac.new(key, f"{case_id}:{citizen_id}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest[:_BYTES]).decode().rstrip("=")


def is_signed(given: str, case: Consultation, key: bytes) -> bool:
    """Takes the same time whatever was given."""
    return hmac.compare_digest(given.encode(), signature(case.id, case.citizen_id, key).encode())
