"""Paper equals law."""

from pathlib import Path

from pstbot.domain.consultation import TRANSITIONS
from pstbot.domain.drawing import drawing, stays_table

PAGE = Path(__file__).parents[2] / "docs" / "consultation.md"


def test_page_shows_the_drawing_of_the_table() -> None:
    shown = PAGE.read_text(encoding="utf-8").split("```mermaid\n")[1].split("```")[0]
    assert shown == drawing()


def test_page_lists_the_acts_that_change_no_status() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines(keepends=True) if line.startswith("| ")]
    start = rows.index("| status | actor | acts |\n")
    assert rows[start] + "|---|---|---|\n" + "".join(rows[start + 1 :]) == stays_table()


def test_every_row_of_the_law_is_on_the_page_once() -> None:
    arrows = [line.split(": ", 1)[1].split(" ", 1)[1] for line in drawing().splitlines()[3:-1]]
    stays = [line.split(" | ")[2].removesuffix(" |") for line in stays_table().splitlines()[2:]]
    assert sum(len(acts.split(", ")) for acts in arrows + stays) == len(TRANSITIONS)
