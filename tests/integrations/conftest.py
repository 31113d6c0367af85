from pathlib import Path

import pytest

from pstbot.integrations.mail import MailCarrier
from pstbot.integrations.mail_settings import MailSettings, Security
from pstbot.ports.files import Contents, Files
from pstbot.texts import Texts
from pstbot.texts.letters import Letters, OfficeView
from tests.integrations.post_office import Certificate, PostOffice, self_made


@pytest.fixture(scope="session")
def letters() -> Letters:
    return Letters(Texts(strict=True), OfficeView("BPS Provinsi Kalimantan Utara"))


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return self_made(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def office() -> PostOffice:
    return PostOffice()


class Desk:
    """Makes carriers for a post office."""

    def __init__(self, letters: Letters) -> None:
        self._letters = letters

    def carrier(
        self,
        port: int,
        security: Security = Security.OFF,
        *,
        timeout: float = 5,
        ca_file: Path | None = None,
        username: str | None = None,
        contents: Contents | None = None,
        files: Files | None = None,
        enclosed: int = 10 * 2**20,
    ) -> MailCarrier:
        settings = MailSettings(
            host="localhost" if security is not Security.OFF else "127.0.0.1",
            port=port,
            sender="pst@kantor.example",
            reply_to="bps6500@kantor.example",
            display_name="PST, BPS Kaltara é",
            username=username,
            password="wrong" if username else None,
            security=security,
            timeout=timeout,
            ca_file=str(ca_file) if ca_file else None,
            enclosed=enclosed,
        )

        async def facts(payload: object) -> Contents:
            return contents or Contents()

        return MailCarrier(settings, self._letters, facts, files)


@pytest.fixture
def desk(letters: Letters) -> Desk:
    return Desk(letters)
