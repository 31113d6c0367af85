"""Offices that decided otherwise than the packaged one."""

from pstbot.office import PACKAGED


def with_approval(scope: str) -> str:
    """The office file of an office in which these answers wait for a second eye."""
    text = PACKAGED.read_text(encoding="utf-8")
    assert 'approval = "off"' in text
    return text.replace('approval = "off"', f'approval = "{scope}"')
