""" "Sudah terjawab: tandai datanya": what came of each row, turned on buttons. The marks lie in the buttons."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from markupsafe import Markup

from pstbot.domain.case import Consultation, Reason
from pstbot.domain.request import DataRow, Result
from pstbot.domain.results import marks_of, turned
from pstbot.screens.citizen_body import LABEL_LENGTH
from pstbot.screens.clipping import clipped, one_line
from pstbot.screens.data_rows import with_results
from pstbot.screens.screen import Button, Screen, rows_of
from pstbot.screens.voice import Voice

_CELL = 100


def mark(voice: Voice, case: Consultation, rows: Sequence[DataRow], results: Mapping[int, Result]) -> Screen:
    marked = [replace(row, result=results[row.id]) for row in rows]
    lines = [
        voice.say("row-numbered", number=number, row=words)
        for number, words in enumerate(with_results(voice, marked, _CELL), 1)
    ]
    body = [voice.say("staff-mark-head", number=case.number), *lines, voice.say("staff-mark-how")]
    buttons = [
        Button(_label(voice, place, row), act="close-mark", ref=case.id, extra=marks_of(rows, turned(results, row.id)))
        for place, row in enumerate(marked, 1)
    ]
    done = Button(voice.plain("staff-mark-done"), act="close-reason", ref=case.id, extra=_with(rows, results))
    back = Button(voice.plain("staff-button-cancel"), act="form-cancel", ref=case.id)
    return Screen(Markup("\n").join(body), (*rows_of(buttons, 1), (done, back)))


def _with(rows: Sequence[DataRow], results: Mapping[int, Result]) -> str:
    return f"{Reason.RESOLVED}.{marks_of(rows, results)}"


def _label(voice: Voice, place: int, row: DataRow) -> str:
    sign = voice.plain("row-result-sign", result=row.result or "none")
    return clipped(one_line(f"{place}. {sign} {row.indicator}"), LABEL_LENGTH)
