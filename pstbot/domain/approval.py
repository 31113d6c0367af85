"""A second eye: which answers wait until a colleague has approved them (a rule of the office, docs/decisions/0011)."""

from enum import StrEnum


class ApprovalScope(StrEnum):
    """What waits by itself. Whoever writes may ask for a second eye under every one of them."""

    OFF = "off"
    FIRST = "first"  # the first answer of a case
    DATA = "data"  # whatever carries a file
    ALL = "all"


class ApprovalState(StrEnum):
    WAITING = "waiting"
    APPROVED = "approved"
    RETURNED = "returned"  # with a remark: the words stay in the house
    VOID = "void"  # overtaken: changed, taken back, kept as a note, or the case was closed


# Kinds of messages that can hold data; stickers, places and contacts cannot.
FILES = frozenset({"photo", "document", "video", "animation", "audio", "voice", "video_note"})
_WITH_FILES = frozenset({ApprovalScope.DATA, ApprovalScope.ALL})


def waits(scope: ApprovalScope, kind: str, *, first: bool) -> bool:
    """Whether an answer of this kind waits; ``first``: nothing was answered in its case yet."""
    match scope:
        case ApprovalScope.ALL:
            return True
        case ApprovalScope.FIRST:
            return first
        case ApprovalScope.DATA:
            return kind in FILES
    return False


def change_waits(scope: ApprovalScope, kind: str, *, approved: bool) -> bool:
    """Whether new words in place of sent ones wait. ``approved``: the sent ones had a second eye; so must these."""
    return approved or waits(scope, kind, first=False)


def leaves_unseen(scope: ApprovalScope, kind: str) -> bool:
    """Whether a word in between (/tunggu) of this kind would carry data past the second eye."""
    return scope in _WITH_FILES and kind in FILES
