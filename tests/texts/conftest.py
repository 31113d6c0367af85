from pathlib import Path

import pytest

from pstbot.texts import Texts
from pstbot.texts.letters import Letters, OfficeView
from tests.texts.shelf import Shelf

OFFICE = OfficeView(
    name="BPS Provinsi Kalimantan Utara",
    address="Jl. H. Masykur RT 19, Tanjung Selor",
    phone="0552-2033254",
    whatsapp="0812-1767-8691",
    email="bps6500@bps.go.id",
    website="kaltara.bps.go.id",
)


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts(strict=True)


@pytest.fixture(scope="session")
def letters(texts: Texts) -> Letters:
    return Letters(texts, OFFICE)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)
