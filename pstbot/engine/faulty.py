"""Where a fault happened, without what it happened with: messages of exceptions may quote people's words (P16)."""

import traceback


def where(fault: BaseException) -> str:
    """``ValueError at handlers/x.py:12 in take``."""
    frames = traceback.extract_tb(fault.__traceback__)
    if not frames:
        return type(fault).__name__
    last = frames[-1]
    place = "/".join(last.filename.rsplit("/", 2)[-2:])
    return f"{type(fault).__name__} at {place}:{last.lineno} in {last.name}"
