"""Which answers wait for a second eye: every scope against every kind of answer."""

import pytest

from pstbot.domain.approval import FILES, ApprovalScope, change_waits, leaves_unseen, waits

OFF, FIRST, DATA, ALL = ApprovalScope


@pytest.mark.parametrize(
    ("scope", "kind", "first", "wait"),
    [
        (OFF, "text", True, False),
        (OFF, "document", True, False),
        (FIRST, "text", True, True),
        (FIRST, "document", True, True),
        (FIRST, "text", False, False),
        (FIRST, "document", False, False),
        (DATA, "text", True, False),
        (DATA, "document", False, True),
        (DATA, "photo", False, True),
        (DATA, "sticker", True, False),
        (DATA, "location", True, False),
        (ALL, "text", False, True),
        (ALL, "sticker", False, True),
    ],
)
def test_an_answer_waits_where_the_office_says_so(scope: ApprovalScope, kind: str, first: bool, wait: bool) -> None:
    assert waits(scope, kind, first=first) is wait


@pytest.mark.parametrize(
    ("scope", "kind", "approved", "wait"),
    [
        (OFF, "text", False, False),
        (OFF, "text", True, True),
        (FIRST, "text", False, False),
        (FIRST, "text", True, True),
        (DATA, "text", False, False),
        (DATA, "document", False, True),
        (ALL, "text", False, True),
    ],
)
def test_a_change_of_approved_words_always_waits(scope: ApprovalScope, kind: str, approved: bool, wait: bool) -> None:
    assert change_waits(scope, kind, approved=approved) is wait


def test_no_file_leaves_as_a_word_in_between_where_data_is_looked_at() -> None:
    assert [scope for scope in ApprovalScope if leaves_unseen(scope, "document")] == [DATA, ALL]
    assert not any(leaves_unseen(scope, "text") for scope in ApprovalScope)
    assert "sticker" not in FILES
