"""The rows of a request card in words, alike for citizens and officers."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from pstbot.domain.regions import level_of, region_name
from pstbot.domain.request import DataRow, Result
from pstbot.domain.results import counted
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.voice import Voice

CELL = 180  # UTF-16 units of an indicator where rows are read
_USES = "skd-use"


def row_in_words(voice: Voice, row: DataRow, most: int = CELL) -> Markup:
    """ "PDRB (Kota Tarakan · 2020–2024)"."""
    parts = [region_in_words(voice, row.region), _level(voice, row), row.years, _period(voice, row)]
    more = " · ".join(part for part in parts if part)
    indicator = clipped(one_line(row.indicator), most)
    return voice.say("row-said", indicator=indicator, more=more, known="yes" if more else "no")


def numbered(voice: Voice, rows: Sequence[DataRow], most: int = CELL) -> Iterator[Markup]:
    for number, row in enumerate(rows, 1):
        yield voice.say("row-numbered", number=number, row=row_in_words(voice, row, most))


def region_in_words(voice: Voice, code: str | None) -> str:
    name = region_name(code or "")
    if code is None or name is None:
        return ""
    return voice.plain("row-region", region=name, kind=level_of(code).value)


def result_in_words(voice: Voice, result: Result | None) -> Markup:
    return voice.say("row-result", result=result or "none")


def with_results(voice: Voice, rows: Sequence[DataRow], most: int = CELL) -> Iterator[Markup]:
    """Each row with what came of it, "not stated" included."""
    for row in rows:
        words = row_in_words(voice, row, most)
        yield voice.say("row-with-result", row=words, result=result_in_words(voice, row.result))


def counted_results(voice: Voice, rows: Sequence[DataRow]) -> Markup:
    """ "2 tersedia, 1 tidak tersedia"."""
    counts = counted(rows)
    said = [
        voice.say("row-counted", many=counts[result], result=voice.say("row-result-name", result=result or "none"))
        for result in (*Result, None)
        if counts[result]
    ]
    return Markup(", ").join(said)


def use_in_words(voice: Voice, use: str) -> Markup:
    return voice.say("row-use", use=voice.plain(_USES, option=use))


def _level(voice: Voice, row: DataRow) -> str:
    """Left out where the region says it already."""
    if row.level is None or (row.region is not None and row.level is level_of(row.region)):
        return ""
    return voice.plain("row-level", level=row.level.value)


def _period(voice: Voice, row: DataRow) -> str:
    return voice.plain("row-period", period=row.period.value) if row.period else ""
