"""Kinds of values: what each may look like, and what to do when it does not (in the installer's language)."""

import re
from pathlib import Path
from typing import Annotated, TypeVar
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, SecretStr
from pydantic_core import PydanticCustomError

SQLITE = "sqlite:///"
Text = TypeVar("Text", str, SecretStr)


def fault(wrong: str, remedy: str) -> PydanticCustomError:
    """A refusal in two parts: what is wrong, and what to do."""
    return PydanticCustomError("desk", "{wrong}", {"wrong": wrong, "remedy": remedy})


def _matching(pattern: str, wrong: str, remedy: str) -> AfterValidator:
    def check(value: Text) -> Text:
        plain = value.get_secret_value() if isinstance(value, SecretStr) else value
        if not re.fullmatch(pattern, plain):
            raise fault(wrong, remedy)
        return value

    return AfterValidator(check)


def _database(url: str) -> str:
    if url.startswith(("postgresql", "postgres:")):
        remedy = "untuk sekarang pakai sqlite:///var/pstbot.db, cukup untuk satu kantor"
        raise fault("PostgreSQL belum didukung", remedy)
    if not url.startswith(SQLITE) or url.removeprefix(SQLITE) in ("", "/", ":memory:") or "?" in url:
        raise fault("bukan alamat basis data", "pakai sqlite:/// diikuti nama berkas, misalnya sqlite:///var/pstbot.db")
    return url


def _zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:  # unknown, not a name, a folder
        raise fault("zona waktu tidak dikenal", "pakai misalnya Asia/Makassar (WITA)") from error
    return name


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise fault("berkas tidak ditemukan", "periksa jalurnya, atau kosongkan untuk memakai data BPS Kaltara")
    return path


Url = Annotated[str, _matching(r"https?://[^\s@]+", "bukan alamat web", "pakai https:// diikuti nama server")]
SecureUrl = Annotated[str, _matching(r"https://[^\s@]+", "bukan alamat https", "pakai https:// diikuti nama server")]
Proxy = Annotated[
    str, _matching(r"(https?|socks5)://\S+", "bukan alamat proxy", "pakai misalnya http://proxy.kantor:3128")
]
Email = Annotated[
    str, _matching(r"[^\s@,;<>\"]+@[^\s@,;<>\"]+", "bukan satu alamat e-mail", "pakai nama@domain, tanpa nama orang")
]
Emails = Annotated[
    str,
    _matching(
        r"[^\s@,;<>\"]+@[^\s@,;<>\"]+(\s*,\s*[^\s@,;<>\"]+@[^\s@,;<>\"]+)*",
        "bukan alamat e-mail",
        "pakai nama@domain; beberapa alamat dipisahkan koma",
    ),
]
Host = Annotated[str, _matching(r"[A-Za-z0-9.:_-]+", "bukan nama server", "pakai misalnya smtp.kantor.go.id")]
Token = Annotated[
    SecretStr, _matching(r"\d+:[A-Za-z0-9_-]+", "bukan token bot", "salin utuh dari @BotFather, misalnya 123456:ABC…")
]
Secret = Annotated[
    SecretStr, _matching(r"[A-Za-z0-9_-]{16,256}", "bukan kata rahasia", "pakai 16–256 huruf, angka, _ atau -")
]
Group = Annotated[int, Field(lt=0)]
Megabytes = Annotated[int, Field(ge=0, le=20)]  # a bot can fetch no file that is larger
Port = Annotated[int, Field(ge=1, le=65535)]
Database = Annotated[str, AfterValidator(_database)]
Zone = Annotated[str, AfterValidator(_zone)]
ExistingFile = Annotated[Path, AfterValidator(_existing)]
