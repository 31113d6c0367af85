"""What an officer writes down for a citizen who is not in Telegram, as it is typed: in one line, or piece by piece."""

import re
from dataclasses import dataclass

from pstbot.domain.phone import clean_phone

_ADDRESS = re.compile(r"<?[^\s<>;,|]+@[^\s<>;,|]+>?")
_APART = re.compile(r"[,;/|]")
_NONE = frozenset(
    {
        "-",
        "–",
        "0",
        "tidak punya",
        "tidak punya e-mail",
        "tidak punya email",
        "tidak ada",
        "tanpa e-mail",
        "tanpa email",
    }
    | {"none", "no e-mail", "no email"}
)


@dataclass(frozen=True, slots=True)
class Contact:
    """``email`` as typed; ``none``: the citizen has said that there is no e-mail."""

    email: str | None = None
    phone: str | None = None
    none: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """The pieces that were there; the others are asked one by one."""

    name: str
    contact: Contact | None = None
    question: str = ""


def read_contact(text: str) -> Contact | None:
    """An address, a telephone number, both, or the words that there is none; None for anything else."""
    typed = " ".join(text.split())
    found = _ADDRESS.search(typed)
    email = found[0].strip("<>") if found else None
    rest = f"{typed[: found.start()]},{typed[found.end() :]}" if found else typed
    phone, none = None, False
    for piece in filter(None, map(str.strip, _APART.split(rest))):
        if piece.casefold() in _NONE:
            none = True
        elif phone is None and (number := clean_phone(piece)) is not None:
            phone = number
        else:
            return None
    return Contact(email, phone, none and email is None) if email or phone or none else None


def read_written(text: str) -> Written:
    """ "Joko; joko@contoh.id; Berapa inflasi?", or the same in lines; a contact may be left out, and the question."""
    sign = ";" if ";" in text.partition("\n")[0] else "\n"
    name, _, rest = text.strip().partition(sign)
    second, _, after = rest.strip().partition(sign)
    contact = read_contact(second)
    question = after if contact is not None else rest
    return Written(" ".join(name.split()), contact, question.strip())
