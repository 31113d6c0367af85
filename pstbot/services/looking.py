"""Looking for a case: its number whole or in part, the citizen's name, or a word of subject or summary."""

import re

from pstbot.domain.case import number
from pstbot.domain.errors import DeskError
from pstbot.ports.storage import Transaction
from pstbot.ports.workbench import Placed

# Words are compared with the texts of the newest cases only: at some thousand a year these are the last years, and the
# work stays the same however many cases the office has ever had. Older ones are found by their number.
RECENT = 5000
SHORTEST, LONGEST = 2, 64

_NUMBER = re.compile(r"(?:KS)?[\s-]*(?:(\d{4})[\s-]+)?(\d{1,6})", re.IGNORECASE)


async def find_cases(tx: Transaction, words: str, year: int, limit: int) -> list[Placed]:
    """Newest first. A number without its year means this year and the one before.

    Raises ``DeskError("error-words-short")``.
    """
    found = await numbered(tx, words, year)
    if found:
        return found[:limit]
    if len(words) < SHORTEST:
        raise DeskError("error-words-short", least=SHORTEST)
    return await tx.listings.containing(words[:LONGEST], RECENT, limit)


async def numbered(tx: Transaction, words: str, year: int) -> list[Placed] | None:
    """The cases that words may name by their number, the newest first; none for words that are no number."""
    match = _NUMBER.fullmatch(words)
    if match is None:
        return None
    years = [int(match[1])] if match[1] else [year, year - 1]
    return await tx.listings.by_numbers([number(each, int(match[2])) for each in years])
