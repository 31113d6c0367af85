"""Names of letters: one Message-ID for the life of a letter, however often it has to be sent (promise P5)."""

import hashlib
from datetime import datetime


def message_id(letter: str, about: str, now: datetime, domain: str) -> str:
    """The same for the same letter about the same thing at the same moment; tells nothing about the receiver."""
    digest = hashlib.sha256(f"{letter}\n{about}\n{now.isoformat()}".encode()).hexdigest()[:24]
    return f"<{letter}.{digest}@{domain}>"
