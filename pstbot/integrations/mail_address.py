"""What a mail address may look like on the wire."""

import re

LONGEST = 254  # RFC 5321, 4.5.3.1.3: a path of 256 with its angle brackets

# One plain address: no comma could add a receiver, no line end a header, and no server needs SMTPUTF8 for it.
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")


def is_address(text: object) -> bool:
    return isinstance(text, str) and len(text) <= LONGEST and _ADDRESS.fullmatch(text) is not None
