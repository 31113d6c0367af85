"""Every setting there is. Its description is what the installer reads in ``.env.example``."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from pstbot.settings.kinds import (
    Database,
    Email,
    Emails,
    ExistingFile,
    Group,
    Host,
    Megabytes,
    Port,
    Proxy,
    Secret,
    SecureUrl,
    Token,
    Url,
    Zone,
)

PREFIX = "PSTBOT_"


class Settings(BaseSettings):
    """Raises ``pydantic.ValidationError``; ``load_settings`` makes sentences of it, and looks at what belongs together.

    An empty value is no value.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
    )

    bot_token: Token = Field(description="Telegram|Token bot dari @BotFather. Wajib, dan rahasia.")
    staff_chat_id: Group | None = Field(
        None, description="Grup petugas (bilangan negatif). Dipakai sekali; setelah itu yang tersimpan yang berlaku."
    )
    coordinator_chat_id: Group | None = Field(
        None, description="Grup koordinator, tempat pengaduan masuk (belum dipakai)."
    )
    telegram_api_url: Url | None = Field(None, description="Server Bot API lain daripada api.telegram.org.")
    proxy: Proxy | None = Field(None, description="Proxy untuk mencapai Telegram.")

    database_url: Database = Field(
        "sqlite:///var/pstbot.db", description="Basis data|Berkas SQLite; jalur relatif dihitung dari folder kerja."
    )

    smtp_host: Host | None = Field(
        None, description="Surat|Server surat keluar. Tanpa ini kode e-mail tidak dapat dikirim."
    )
    smtp_port: Port | None = Field(None, description="Kosong: 587 untuk starttls, 465 untuk tls, 25 untuk off.")
    smtp_username: str | None = None
    smtp_password: SecretStr | None = Field(None, description="Rahasia.")
    smtp_security: Literal["starttls", "tls", "off"] = Field(
        "starttls", description="starttls, tls, atau off (hanya untuk server di komputer ini)."
    )
    smtp_sender: Email | None = Field(None, description="Alamat pengirim, misalnya bps6500@bps.go.id.")
    smtp_reply_to: Email | None = Field(
        None, description="Alamat balasan surat. Kosong: e-mail kantor dari data kantor, atau pengirim."
    )
    smtp_files_mb: Megabytes = Field(
        10, description="Berkas dalam satu surat paling banyak sekian MB seluruhnya, 0–20; selebihnya disebut namanya."
    )

    zoom_account_id: str | None = Field(
        None,
        description="Zoom|Server-to-Server OAuth. Tanpa ini petugas menempel tautan rapat sendiri.",
    )
    zoom_client_id: str | None = None
    zoom_client_secret: SecretStr | None = Field(None, description="Rahasia.")
    zoom_host_email: Emails | None = Field(
        None, description="Akun Zoom yang menjadi tuan rumah; beberapa akun dipisahkan koma."
    )
    zoom_api_url: Url = "https://api.zoom.us/v2"
    zoom_oauth_url: Url = "https://zoom.us/oauth/token"
    zoom_webhook_secret: SecretStr | None = Field(None, description="Rahasia.")

    webhook_url: SecureUrl | None = Field(
        None,
        description="Web|Alamat https yang dicapai Telegram (belum dipakai: bot bertanya sendiri, long polling).",
    )
    webhook_secret: Secret | None = Field(None, description="Rahasia: 16–256 huruf, angka, _ atau - (belum dipakai).")
    http_host: Host = Field("127.0.0.1", description="Alamat tempat halaman web mendengarkan (belum dipakai).")
    http_port: Port = Field(8081, description="Porta halaman web (belum dipakai).")

    timezone: Zone = Field("Asia/Makassar", description="Kantor|Zona waktu kantor.")
    locale: Literal["id", "en"] = Field("id", description="Bahasa awal: id atau en.")
    office_file: ExistingFile | None = Field(None, description="Data kantor (TOML). Kosong: BPS Kalimantan Utara.")

    sandbox_port: Port = Field(8080, description="Uji coba|Halaman `make sandbox`.")

    @property
    def zoom_hosts(self) -> tuple[str, ...]:
        """The accounts in whose calendars meetings stand; none without Zoom."""
        return tuple(host.strip() for host in (self.zoom_host_email or "").split(",") if host.strip())


def env_name(field: str) -> str:
    return f"{PREFIX}{field.upper()}"


def env_names() -> Iterator[str]:
    return map(env_name, Settings.model_fields)
