"""E-mail addresses as people type them, cleaned; whether one really receives mail is shown by the code alone."""

import re
import unicodedata

from email_validator import EmailNotValidError, validate_email

from pstbot.domain.errors import DeskError
from pstbot.integrations.mail_address import LONGEST

LONGEST_TYPED = 1000  # more is no address and not worth a parser's time

_IN_BRACKETS = re.compile(r"[^<>]*<([^<>]*)>\s*")
_SEPARATOR = re.compile(r"[\s,;/|]")


def clean_address(text: str) -> str:
    """The one address in the text, in ASCII (an international domain in its ``xn--`` form).

    Accepts spaces around it, ``mailto:``, full-width letters and ``Nama <a@b>``. Raises ``DeskError`` with
    ``error-email-empty``, ``error-email-several``, ``error-email-too-long`` or ``error-email-invalid``.
    """
    typed = _bare(text[: LONGEST_TYPED + 1])
    if not typed:
        raise DeskError("error-email-empty")
    if typed.count("@") > 1 and _SEPARATOR.search(typed):
        raise DeskError("error-email-several")
    if len(typed) > LONGEST:
        raise DeskError("error-email-too-long")
    return _valid(typed)


def _bare(text: str) -> str:
    # Format signs (zero-width, bidi marks, BOM) come along unseen when an address is copied on a telephone.
    seen = "".join(sign for sign in unicodedata.normalize("NFKC", text) if unicodedata.category(sign) != "Cf")
    named = _IN_BRACKETS.fullmatch(seen)
    return (named[1] if named else seen).strip().removeprefix("mailto:").strip()


def _valid(address: str) -> str:
    try:
        valid = validate_email(address, check_deliverability=False, allow_smtputf8=False, strict=True)
    except EmailNotValidError:
        raise DeskError("error-email-invalid") from None  # the cause quotes the address
    if valid.ascii_email is None or len(valid.ascii_email) > LONGEST:
        raise DeskError("error-email-too-long")
    return valid.ascii_email
