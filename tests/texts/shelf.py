"""Message files of a test's own."""

from pathlib import Path

from pstbot.texts import Texts


class Shelf:
    def __init__(self, root: Path) -> None:
        self._folders = {locale: root / locale for locale in ("id", "en")}
        for folder in self._folders.values():
            folder.mkdir()
        self.write("id", "fallback", "text-missing = Maaf, belum tersedia.")

    def write(self, locale: str, file: str, source: str) -> None:
        (self._folders[locale] / f"{file}.ftl").write_text(source, encoding="utf-8")

    def texts(self, *, strict: bool = True, zone: str = "Asia/Makassar") -> Texts:
        return Texts(zone, strict=strict, folders=self._folders)
