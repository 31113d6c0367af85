"""The request card and its first draft from the citizen's words."""

import pytest

from pstbot.domain.errors import DeskError
from pstbot.domain.prefill import prefill
from pstbot.domain.regions import DISTRICTS, REGENCIES, REGIONS, find_region, region_name
from pstbot.domain.request import Category, DataRow, Level, Period, RequestCard

ROW = DataRow("Inflasi")


@pytest.mark.parametrize(
    ("query", "region", "level", "years", "period"),
    [
        ("Inflasi Tarakan 2020-2024", "6571", Level.REGENCY, (2020, 2024), None),
        ("inflasi bulanan di kota TARAKAN", "6571", Level.REGENCY, (None, None), Period.MONTHLY),
        ("PDRB Kaltara 5 tahun terakhir", "65", Level.PROVINCE, (2021, 2025), None),
        ("IPM KTT lima tahun terakhir", "6503", Level.REGENCY, (2021, 2025), None),
        ("penduduk per kecamatan di Nunukan tahun lalu", "6504", Level.DISTRICT, (2025, 2025), None),
        ("penduduk Kecamatan Nunukan 2024", "6504100", Level.DISTRICT, (2024, 2024), None),
        ("harga beras di Tanjung Selor tahun ini", "6502050", Level.DISTRICT, (2026, 2026), None),
        ("Malinau Selatan Hilir", "6501100", Level.DISTRICT, (None, None), None),
        ("penduduk Bulungan, khususnya Bunyu", "6502100", Level.DISTRICT, (None, None), None),
        ("PDRB triwulanan 2015 s.d. 2020.", None, None, (2015, 2020), Period.QUARTERLY),
        ("beras 2021 ton, harga Rp2.020 atau 20210", None, None, (2021, 2021), None),
        ("data tahun 1945 dan 2999", None, None, (None, None), None),
        ("nunukanan", None, None, (None, None), None),
        ("\u202e😀", None, None, (None, None), None),
    ],
)
def test_prefill_reads_region_level_years_and_period(
    query: str,
    region: str | None,
    level: Level | None,
    years: tuple[int | None, int | None],
    period: Period | None,
) -> None:
    assert prefill(query, 2026).rows == (DataRow(query, region, level, *years, period),)


@pytest.mark.parametrize(
    ("query", "category"),
    [
        ("Berapa inflasi Tarakan?", Category.DATA),
        ("KBLI untuk warung kopi", Category.CLASSIFICATION),
        ("Apa itu gini ratio", Category.METADATA),
        ("konsep rumah tangga", Category.METADATA),
        ("apa itu KBJI", Category.CLASSIFICATION),
    ],
)
def test_prefill_reads_the_category(query: str, category: Category) -> None:
    assert prefill(query, 2026).category is category


def test_prefill_bounds_the_indicator() -> None:
    assert prefill(" a\n" * 5000, 2026).rows[0].indicator == ("a " * 100)


def test_every_region_is_found_by_its_own_name() -> None:
    assert {find_region(f"data {name.lower()} 2024") for name in REGENCIES.values()} == set(REGENCIES)
    assert {find_region(f"kecamatan {name.lower()}") for name in DISTRICTS.values()} == set(DISTRICTS)
    assert (len(REGENCIES), len(DISTRICTS)) == (5, 53)
    assert [region.name for region in REGIONS if not region.code] == ["Lumbis Pansiangan", "Lumbis Hulu"]


def test_region_has_the_name_of_its_code() -> None:
    names = [region_name(code) for code in ("65", "6571", "6504100", "31")]
    assert names == ["Kalimantan Utara", "Kota Tarakan", "Nunukan", None]


def test_card_holds_one_to_ten_rows() -> None:
    card = RequestCard((ROW,) * 9).with_row(ROW)
    assert len(card.rows) == 10
    with pytest.raises(DeskError, match="error-request-rows"):
        card.with_row(ROW)
    with pytest.raises(DeskError, match="error-request-rows"):
        RequestCard(())
