"""Files that lie in this process, and misbehave when told to."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field

from pstbot.ports.files import Located

PIECE = 10_000


@dataclass
class FakeFiles:
    """``locating`` and ``reading`` map a file id to what is raised; a read breaks after its first piece, each time."""

    contents: dict[str, bytes] = field(default_factory=dict)
    locating: dict[str, Exception] = field(default_factory=dict)
    reading: dict[str, Exception] = field(default_factory=dict)
    located: int = 0
    pieces: int = 0

    async def locate(self, file_id: str) -> Located:
        self.located += 1
        if file_id in self.locating:
            raise self.locating[file_id]
        return Located(len(self.contents[file_id]), file_id)

    async def read(self, located: Located) -> AsyncGenerator[bytes, None]:
        content = self.contents[located.place]
        for start in range(0, len(content), PIECE):
            self.pieces += 1
            yield content[start : start + PIECE]
            if located.place in self.reading:
                raise self.reading[located.place]
