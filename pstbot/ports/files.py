"""Files that people sent, fetched from where they lie, and what goes into a letter."""

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Located:
    """``size`` in bytes; ``place`` is where it can be read for about an hour."""

    size: int
    place: str


class Files(Protocol):
    async def locate(self, file_id: str) -> Located:
        """Raises ``CarrierDown``, or ``Refused`` for a file that is gone, or too large to be fetched."""
        ...

    def read(self, located: Located) -> AsyncGenerator[bytes, None]:
        """In pieces of at most 64 KB, as fast as they are asked for. Raises ``CarrierDown``, ``Refused``."""
        ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that belongs to the words ``ref``; ``name`` is safe in a header and on a disk."""

    ref: int
    file_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What a letter says: parameters of its sentences, the words it carries (ids), and their files."""

    params: Mapping[str, object] = field(default_factory=dict)
    words: tuple[int, ...] = ()
    files: tuple[Wanted, ...] = ()
