"""Settings that mean something only together; judged as written, so that they stand beside all other mistakes."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pstbot.settings.model import env_name

LOCAL_HOSTS = ("localhost", "127.0.0.1", "::1")

# The first given demands the others.
TOGETHER = (
    ("smtp_host", "smtp_sender"),
    ("smtp_username", "smtp_password"),
    ("zoom_account_id", "zoom_client_id", "zoom_client_secret", "zoom_host_email"),
    ("webhook_url", "webhook_secret"),
)


class Problem(NamedTuple):
    """One setting that cannot be used: its name, what is wrong, what to do."""

    name: str
    wrong: str
    remedy: str


def apart(written: Mapping[str, str]) -> Iterator[Problem]:
    """What is missing beside a setting that is given; ``written`` maps PSTBOT_… to non-empty values."""
    for fields in TOGETHER:
        names = [env_name(field) for field in fields]
        given = [name for name in names if name in written]
        if given:
            wrong = f"belum diisi, padahal {', '.join(given)} sudah"
            yield from (Problem(one, wrong, "isi juga, atau kosongkan semuanya") for one in names if one not in given)


def unencrypted(written: Mapping[str, str]) -> Iterator[Problem]:
    """Letters would cross a network in plain text."""
    security, host = env_name("smtp_security"), written.get(env_name("smtp_host"))
    if written.get(security) == "off" and host is not None and host not in LOCAL_HOSTS:
        yield Problem(security, "surat akan melewati jaringan tanpa sandi", "pakai starttls atau tls")
