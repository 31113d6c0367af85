import pytest

from pstbot.search import asks_for_figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("berapa inflasi Tarakan", True),
        ("Brp persen kemiskinan kaltara?", True),
        ("inflasi tarakan 2023", True),
        ("inflasi thn2021", True),
        ("jumlah penduduk Nunukan", True),
        ("inflasi bulan lalu", True),
        ("how many people live in Tarakan", True),
        ("inflasi", False),
        ("apa itu inflasi", False),
        ("apa beda inflasi tahun kalender dan tahunan", False),
        ("what is the base year", False),
        ("inflasi 202", False),
        ("", False),
    ],
)
def test_question_for_a_figure_is_told_from_one_for_a_meaning(text: str, figures: bool) -> None:
    assert asks_for_figures(text) is figures
