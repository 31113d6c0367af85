"""Cases that an officer records: from /catat to the number."""

import re

from tests.stories.desk_views import in_general
from tests.stories.people import Office, Staffer

JOKO = "joko@contoh.id"
ASKED = "Berapa inflasi Tarakan 2024?"


async def records(office: Office, officer: Staffer, line: str, *, told: bool = True) -> str:
    """One line, the tick, and the number."""
    await officer.says(f"/catat {line}")
    if told:
        await officer.presses("☐ Privasi sudah disampaikan")
    await officer.presses("Buka konsultasi")
    return number_of(office)


def number_of(office: Office) -> str:
    """The newest number told in General."""
    found = [number for text in in_general(office) for number in re.findall(r"KS-\d{4}-\d{6}", text)]
    assert found, in_general(office)
    return str(found[-1])


def last_in_general(office: Office) -> str:
    return in_general(office)[-1]


def link_in(mail: object) -> str:
    """What stands behind start= in a letter."""
    found = re.search(r"\?start=([A-Za-z0-9_-]+)", str(getattr(mail, "text")))  # noqa: B009
    assert found is not None
    return found[1]
