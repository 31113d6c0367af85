"""A question that lists several data becomes several rows; the slightest doubt keeps it whole."""

import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pstbot.domain.indicators import INDICATORS
from pstbot.domain.prefill import prefill
from pstbot.domain.request import MAX_ROWS, Level
from pstbot.domain.several import Listed, listed

Y20_24 = (2020, 2024)


@pytest.mark.parametrize(
    ("question", "found"),
    [
        (
            "PDRB dan inflasi Tarakan 2020-2024 serta penduduk Bulungan",
            [("PDRB", "6571", Y20_24), ("inflasi", "6571", Y20_24), ("penduduk", "6502", None)],
        ),
        ("Inflasi Tarakan dan Nunukan", [("Inflasi", "6571", None), ("Inflasi", "6504", None)]),
        (
            "PDRB Tarakan, Nunukan, dan Malinau tahun lalu",
            [("PDRB", code, (2025, 2025)) for code in ("6571", "6504", "6501")],
        ),
        (
            "Selamat pagi, saya butuh data kemiskinan, TPT dan IPM Kaltara 5 tahun terakhir. Terima kasih",
            [(name, "65", (2021, 2025)) for name in ("kemiskinan", "TPT", "IPM")],
        ),
        (
            "Data Tarakan 2023: PDRB, inflasi, jumlah penduduk",
            [(name, "6571", (2023, 2023)) for name in ("PDRB", "inflasi", "jumlah penduduk")],
        ),
        (
            "1. PDRB Tarakan 2020-2024\n2) Inflasi\n- Jumlah penduduk per kecamatan di Kabupaten Bulungan tahun 2022",
            [
                ("PDRB", "6571", Y20_24),
                ("Inflasi", None, None),
                ("Jumlah penduduk per kecamatan", "6502", (2022, 2022)),
            ],
        ),
        (
            "PDRB per kapita dan gini ratio Kaltara 2021, 2022 dan 2023 untuk skripsi saya",
            [("PDRB per kapita", "65", (2021, 2023)), ("gini ratio", "65", (2021, 2023))],
        ),
        ("penduduk Tanjung Selor Bulungan; inflasi", [("penduduk", "6502050", None), ("inflasi", None, None)]),
        (
            "population and inflation of Tarakan 2020-2024",
            [("population", "6571", Y20_24), ("inflation", "6571", Y20_24)],
        ),
    ],
)
def test_list_becomes_rows(question: str, found: list[tuple[str, str | None, tuple[int, int] | None]]) -> None:
    assert listed(question, 2026) == [Listed(*each) for each in found]


@pytest.mark.parametrize(
    "question",
    [
        "Inflasi Tarakan 2020-2024",
        "Inflasi, Tarakan, 2020, 2021",
        "Inflasi Tarakan 2020 dan 2022",
        "Apa beda inflasi dan deflasi?",
        "hubungan kemiskinan dan pengangguran",
        "pengaruh UMP terhadap inflasi dan kemiskinan",
        "ekspor dan impor beras 2023",
        "PDRB dan penduduk per kecamatan",
        "produksi padi dan jagung Bulungan",
        "jumlah penduduk laki-laki dan perempuan Tarakan",
        "penduduk Bulungan, khususnya Bunyu",
        "PDRB dan inflasi Tarakan dan Nunukan",
        "PDRB Tarakan Nunukan dan inflasi",
        "Sektor berikut: industri, konstruksi",
        "ekspor menurut negara: Malaysia, Cina",
        "penduduk usia 15 tahun dan inflasi",
        "Tarakan dan Nunukan",
        "saya mahasiswa, minta inflasi dan PDRB",
        "",
        " dan , serta ",
        "\u202e😀 dan 😀",
        "aİ dan inflasi",
        "inflasi, " * 11,
        "inflasi dan " * 60,
        "inflasi dan PDRB " + "x" * 1000,
    ],
)
def test_unclear_list_stays_one_question(question: str) -> None:
    assert listed(question, 2026) == []


def test_metadata_and_classification_are_never_divided() -> None:
    for question in ("Apa itu inflasi dan PDRB", "konsep kemiskinan dan pengangguran", "KBLI hotel dan industri"):
        assert len(prefill(question, 2026).rows) == 1


def test_rows_carry_level_and_period_of_their_own_words() -> None:
    rows = prefill("penduduk per kecamatan Bulungan 2022\ninflasi bulanan Tarakan", 2026).rows
    assert [(row.indicator, row.level, row.period) for row in rows] == [
        ("penduduk per kecamatan", Level.DISTRICT, None),
        ("inflasi bulanan", Level.REGENCY, "monthly"),
    ]


@given(st.lists(st.sampled_from(sorted(" ".join(term) for term in INDICATORS)), min_size=1, max_size=14), st.text())
def test_nothing_is_invented(names: list[str], noise: str) -> None:
    question = f"{', '.join(names)} {noise}"
    words = set(question.replace(",", " ").replace(".", " ").split()) | set(question.split())
    rows = listed(question, 2026)
    assert [row.indicator for row in rows if not set(row.indicator.split()) <= words] == []
    assert len(rows) <= MAX_ROWS


def test_reading_takes_a_bounded_time() -> None:
    """Twice for every review, in the turn of one citizen: the worst question must stay unnoticed."""
    worst = ("inflasi Tarakan 2020, PDRB " * 40)[:1000]
    seconds = min(timeit.repeat(lambda: listed(worst, 2026), number=5, repeat=3)) / 5
    print(f"listed(): {seconds * 1e3:.2f} ms")
    assert seconds < 0.05
