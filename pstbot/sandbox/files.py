"""Files in messages: what is stored, and the objects that describe it.

Source: https://core.telegram.org/bots/api#available-types.
"""

import base64
import random
from dataclasses import dataclass
from typing import NamedTuple

from pstbot.sandbox.shapes import Json


class Kind(NamedTuple):
    """``extra`` are the fields that Telegram adds to the common ones (file id, unique id, size)."""

    called: str
    prefix: str
    folder: str
    mime_type: str
    extension: str
    extra: Json
    named: bool = False
    captioned: bool = True


KINDS = {
    "photo": Kind("Photo", "AgACAgUAAxkBAA", "photos", "image/jpeg", ".jpg", {}),
    # Before documents: Telegram describes an animation a second time as a document.
    "animation": Kind(
        "Animation",
        "CgACAgUAAxkBAA",
        "animations",
        "video/mp4",
        ".mp4",
        {"width": 320, "height": 240, "duration": 3},
        named=True,
    ),
    "document": Kind("Document", "BQACAgUAAxkBAA", "documents", "application/octet-stream", "", {}, named=True),
    "voice": Kind("VoiceNote", "AwACAgUAAxkBAA", "voice", "audio/ogg", ".oga", {"duration": 3}),
    "audio": Kind("Audio", "CQACAgUAAxkBAA", "music", "audio/mpeg", ".mp3", {"duration": 30}, named=True),
    "video": Kind(
        "Video",
        "BAACAgUAAxkBAA",
        "videos",
        "video/mp4",
        ".mp4",
        {"width": 640, "height": 360, "duration": 5},
        named=True,
    ),
    "video_note": Kind(
        "VideoNote",
        "DQACAgUAAxkBAA",
        "video_notes",
        "video/mp4",
        ".mp4",
        {"length": 240, "duration": 5},
        captioned=False,
    ),
    "sticker": Kind(
        "Sticker",
        "CAACAgUAAxkBAA",
        "stickers",
        "image/webp",
        ".webp",
        {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False, "emoji": "🙂"},
        captioned=False,
    ),
}
PHOTO_SIDES = ((90, 60), (320, 213), (800, 533))


@dataclass(frozen=True, slots=True)
class StoredFile:
    file_id: str
    unique_id: str
    kind: str
    file_name: str
    mime_type: str
    content: bytes
    path: str

    def described(self) -> Json | list[Json]:
        """The message's field for this file: a PhotoSize array, or a Document, Voice …"""
        if self.kind == "photo":
            return [self._core() | {"width": width, "height": height} for width, height in PHOTO_SIDES]
        kind = KINDS[self.kind]
        shape = self._core() | kind.extra
        if self.kind not in ("sticker", "video_note"):
            shape["mime_type"] = self.mime_type
        if kind.named:
            shape["file_name"] = self.file_name
        return shape

    def fields(self) -> Json:
        """The message's fields for this file."""
        fields: Json = {self.kind: self.described()}
        if self.kind == "animation":
            fields["document"] = self._core() | {"mime_type": self.mime_type, "file_name": self.file_name}
        return fields

    def _core(self) -> Json:
        return {"file_id": self.file_id, "file_unique_id": self.unique_id, "file_size": len(self.content)}


class Files:
    """Everything ever uploaded, found by file id or by path."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def store(self, kind: str, file_name: str, content: bytes, mime_type: str = "") -> StoredFile:
        """Raises ``KeyError`` for a kind that does not exist."""
        known = KINDS[kind]
        unique = base64.urlsafe_b64encode(self._rng.randbytes(9)).decode()
        file_id = known.prefix + base64.urlsafe_b64encode(self._rng.randbytes(36)).decode() + "Q"
        path = f"{known.folder}/file_{len(self._by_id) + 1}{known.extension or '.bin'}"
        stored = StoredFile(file_id, unique, kind, file_name, mime_type or known.mime_type, content, path)
        self._by_id[file_id] = self._by_path[path] = stored
        return stored

    def get(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)


def file_of(message: Json) -> tuple[str, Json] | None:
    """The kind and description of the file a message carries; of a photo the largest size."""
    for kind in KINDS:
        if found := message.get(kind):
            return kind, found[-1] if isinstance(found, list) else found
    return None
