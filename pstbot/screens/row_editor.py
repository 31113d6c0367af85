"""The rows of a request card, looked at and changed one at a time; the same screens for citizens and officers.

List → row → field; every screen says where one is and leads back. Buttons point at rows by ids that are never reused.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from pstbot.domain.regions import PROVINCE, REGENCIES
from pstbot.domain.request import MAX_ROWS, DataRow, Level, Period
from pstbot.domain.row_fields import TYPED, RowField
from pstbot.screens.citizen_body import LABEL_LENGTH, lines, paragraphs
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.data_rows import numbered, region_in_words
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice

IN_LIST = 100  # UTF-16 units of an indicator
_LAST_YEARS = 5

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """The rows that are edited. ``ref``: what the buttons of the list carry, an officer's case; ``foot``: what else
    stands under the list, the way out last.
    """

    rows: tuple[DataRow, ...]
    ref: int | None = None
    foot: Rows = ()
    this_year: int = 0
    by: str | None = None  # the officer who may be asked to type: only they may go back from there

    def place(self, row: DataRow) -> int:
        return next(place for place, each in enumerate(self.rows, 1) if each.id == row.id)


def listing(voice: Voice, card: Card, *more: Markup) -> Screen:
    """``more``: what else is said of the card, below its rows."""
    rows = lines(*numbered(voice, card.rows, IN_LIST), *more) if card.rows else voice.say("rows-none")
    body = paragraphs(voice.say("rows-head"), rows, voice.say("rows-how") if card.rows else None)
    taps = [
        Button(clipped(one_line(f"{place}. {row.indicator}"), LABEL_LENGTH), "row", row.id)
        for place, row in enumerate(card.rows, 1)
    ]
    add = Button(voice.plain("tap-row-add"), "row-add", card.ref)
    adding: Rows = ((add,),) if len(card.rows) < MAX_ROWS else ()
    return Screen(body, (*rows_of(taps, 1), *adding, *card.foot))


def one(voice: Voice, card: Card, row: DataRow) -> Screen:
    facts = [voice.say("row-fact", field=field, value=_value(voice, row, field)) for field in RowField]
    body = paragraphs(_where(voice, card, row), lines(*facts), voice.say("row-how"))
    taps = [Button(voice.plain("row-field", field=field), "row-ask", row.id, field.value) for field in RowField]
    remove = Button(voice.plain("tap-row-remove"), "row-remove", row.id)
    back = Button(voice.plain("tap-rows-back"), "rows", card.ref)
    last = (remove, back) if len(card.rows) > 1 else (back,)
    return Screen(body, (*rows_of(taps, 2), last))


def ask(voice: Voice, card: Card, row: DataRow, field: RowField) -> Screen:
    """What the field may be; region and years may be typed, too, and the indicator is only typed."""
    now = voice.say("row-now", value=_value(voice, row, field))
    body = paragraphs(_where(voice, card, row, field), now, voice.say("row-ask", field=field))
    back = Button(voice.plain("tap-back"), "row", row.id, card.by if field in TYPED else None)
    return Screen(body, (*_CHOICES[field](voice, card, row), (back,)))


def ask_new(voice: Voice, card: Card) -> Screen:
    where = voice.say("row-where-new", now=len(card.rows) + 1, most=MAX_ROWS)
    back = Button(voice.plain("tap-back"), "rows", card.ref)
    return Screen(paragraphs(where, voice.say("row-ask", field=RowField.INDICATOR)), ((back,),))


def which_region(voice: Voice, card: Card, row: DataRow, codes: Sequence[str]) -> Screen:
    """A name that was typed and may mean several."""
    body = paragraphs(_where(voice, card, row, RowField.REGION), voice.say("row-which-region"))
    taps = [_choice(row, RowField.REGION, code, region_in_words(voice, code)) for code in codes]
    back = Button(voice.plain("tap-back"), "row-ask", row.id, RowField.REGION.value)
    return Screen(body, (*rows_of(taps, 1), (back,)))


def _where(voice: Voice, card: Card, row: DataRow, field: RowField | None = None) -> Markup:
    now, all_rows = card.place(row), len(card.rows)
    if field is None:
        return voice.say("row-where", now=now, all=all_rows)
    return voice.say("row-where-field", now=now, all=all_rows, field=voice.say("row-field", field=field))


def _value(voice: Voice, row: DataRow, field: RowField) -> str:
    known = {
        RowField.INDICATOR: row.indicator,
        RowField.REGION: region_in_words(voice, row.region),
        RowField.YEARS: row.years,
        RowField.LEVEL: voice.plain("row-level-name", level=row.level) if row.level else "",
        RowField.PERIOD: voice.plain("row-period", period=row.period) if row.period else "",
    }
    return known[field] or voice.plain("row-open")


def _choice(row: DataRow, field: RowField, value: str, label: str, *, chosen: bool = False) -> Button:
    return Button(f"✓ {label}" if chosen else label, "row-set", row.id, f"{field}={value}")


def _open(voice: Voice, row: DataRow, field: RowField, *, chosen: bool) -> Button:
    return _choice(row, field, "", voice.plain("row-open"), chosen=chosen)


def _indicators(voice: Voice, card: Card, row: DataRow) -> Rows:
    return ()


def _regions(voice: Voice, card: Card, row: DataRow) -> Rows:
    codes = (PROVINCE, *REGENCIES)
    taps = [
        _choice(row, RowField.REGION, code, region_in_words(voice, code), chosen=row.region == code) for code in codes
    ]
    return (*rows_of(taps, 2), (_open(voice, row, RowField.REGION, chosen=row.region is None),))


def _years(voice: Voice, card: Card, row: DataRow) -> Rows:
    last, first = card.this_year - 1, card.this_year - _LAST_YEARS
    spans = {str(last): str(last), f"{first}-{last}": f"{first}–{last}"}
    taps = [_choice(row, RowField.YEARS, value, label, chosen=row.years == label) for value, label in spans.items()]
    return (tuple(taps), (_open(voice, row, RowField.YEARS, chosen=not row.years),))


def _levels(voice: Voice, card: Card, row: DataRow) -> Rows:
    taps = [
        _choice(row, RowField.LEVEL, level, voice.plain("row-level-name", level=level), chosen=row.level is level)
        for level in Level
    ]
    return (*rows_of(taps, 2), (_open(voice, row, RowField.LEVEL, chosen=row.level is None),))


def _periods(voice: Voice, card: Card, row: DataRow) -> Rows:
    taps = [
        _choice(row, RowField.PERIOD, period, voice.plain("row-period", period=period), chosen=row.period is period)
        for period in Period
    ]
    return (*rows_of(taps, 2), (_open(voice, row, RowField.PERIOD, chosen=row.period is None),))


_CHOICES: dict[RowField, Callable[[Voice, Card, DataRow], Rows]] = {
    RowField.INDICATOR: _indicators,
    RowField.REGION: _regions,
    RowField.YEARS: _years,
    RowField.LEVEL: _levels,
    RowField.PERIOD: _periods,
}
