"""Who a citizen says they are: the name as it may be shown, and slips of the pen in an e-mail address.

The syntax of addresses is checked where mail is sent; codes stand in verification.py, officers' roles in roles.py.
"""

from pstbot.domain.errors import DeskError
from pstbot.domain.lines import TYPED_LENGTH, clean_line, has_letters
from pstbot.domain.roles import MAY, Permission, Role, may
from pstbot.domain.verification import Checked, Outcome, Verification, check

__all__ = [
    "MAY",
    "NAME_LENGTH",
    "Checked",
    "Outcome",
    "Permission",
    "Role",
    "Verification",
    "check",
    "clean_name",
    "likely_slip",
    "may",
]

NAME_LENGTH = 100  # characters after cleaning

# Large providers and the desk's own users; near misses are measured against them. Domains of ministries are too alike
# (bps, bpk, bpn) to be among them.
DOMAINS = (
    "gmail.com",
    "yahoo.com",
    "yahoo.co.id",
    "ymail.com",
    "hotmail.com",
    "outlook.com",
    "outlook.co.id",
    "live.com",
    "icloud.com",
    "kaltaraprov.go.id",
    "borneo.ac.id",
    "proton.me",
)
SLIPS = {"gmail.co": "gmail.com", "gmail.id": "gmail.com", "gmail.co.id": "gmail.com", "gmail": "gmail.com"} | {
    "yahoo": "yahoo.com",
    "yahoo.co": "yahoo.co.id",
    "yahoo.id": "yahoo.co.id",
    "hotmail.co": "hotmail.com",
    "bps.co.id": "bps.go.id",
}
REAL = frozenset({"mail.com", "gmx.com", "email.com", "yahoo.com.sg", "ymail.co.id", "me.com", "live.co.uk"})


def clean_name(text: str) -> str:
    """The name without control, bidi and zero-width signs, spaces folded. Single names are valid.

    Raises ``DeskError``: "error-name-empty", "error-name-letters" (only emoji, digits or punctuation),
    "error-name-long".
    """
    if len(text) > TYPED_LENGTH:
        raise DeskError("error-name-long", most=NAME_LENGTH)
    name = clean_line(text)
    if not name:
        raise DeskError("error-name-empty")
    if not has_letters(name):
        raise DeskError("error-name-letters")
    if len(name) > NAME_LENGTH:
        raise DeskError("error-name-long", most=NAME_LENGTH)
    return name


def likely_slip(address: str) -> str | None:
    """The address probably meant (``gmial.com`` → ``gmail.com``), or None. A question to ask, never a correction."""
    local, at, domain = address.rpartition("@")
    domain = domain.lower()
    if not at or domain in DOMAINS or domain in REAL:
        return None
    meant = SLIPS.get(domain) or next((known for known in DOMAINS if _one_slip(domain, known)), None)
    return f"{local}@{meant}" if meant else None


def _one_slip(typed: str, meant: str) -> bool:
    """One sign missing, added, changed, or two neighbours swapped; short domains are too alike to judge."""
    if len(meant) < 8 or abs(len(typed) - len(meant)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), min(len(typed), len(meant)))
    a, b = typed[start:], meant[start:]
    swapped = len(a) > 1 and len(b) > 1 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:]
    return swapped or a[1:] == b or a == b[1:] or a[1:] == b[1:]
