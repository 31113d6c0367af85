"""Which files go along with a letter, up to a size in all; the others are named in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from pstbot.ports.carriers import Refused
from pstbot.ports.files import Files, Located, Wanted


@dataclass(frozen=True, slots=True)
class Enclosure:
    file: Wanted
    located: Located


@dataclass(frozen=True, slots=True)
class Chosen:
    enclosed: tuple[Enclosure, ...] = ()
    named: tuple[Wanted, ...] = ()

    def without(self, enclosure: Enclosure) -> "Chosen":
        rest = tuple(each for each in self.enclosed if each is not enclosure)
        return Chosen(rest, (*self.named, enclosure.file))

    def names_only(self) -> "Chosen":
        return Chosen((), (*(each.file for each in self.enclosed), *self.named))

    @property
    def size(self) -> int:
        """Bytes on the wire: base64 in lines of 76 signs."""
        return sum(each.located.size * 78 // 57 + 1024 for each in self.enclosed)


async def choose(files: Files, wanted: Sequence[Wanted], most: int) -> Chosen:
    """In their order, as long as there is room for ``most`` bytes. Raises ``CarrierDown``."""
    enclosed: list[Enclosure] = []
    named: list[Wanted] = []
    left = most
    for file in wanted:
        try:
            located = await files.locate(file.file_id)
        except Refused:
            named.append(file)
            continue
        if 0 < located.size <= left:
            left -= located.size
            enclosed.append(Enclosure(file, located))
        else:
            named.append(file)
    return Chosen(tuple(enclosed), tuple(named))
