"""What a letterhead shows of the office."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OfficeView:
    """Words from the office's settings; an empty one leaves its line out."""

    name: str
    address: str = ""
    phone: str = ""
    whatsapp: str = ""
    email: str = ""
    website: str = ""
