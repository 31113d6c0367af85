"""What the closing letter says of the data wanted."""

from collections.abc import Mapping, Sequence

from pstbot.domain.regions import region_name
from pstbot.domain.request import DataRow
from pstbot.domain.results import all_found, are_stated


def results_told(wanted: Sequence[DataRow]) -> Sequence[Mapping[str, str]]:
    """Row by row, only where some of them were not found as wanted."""
    return () if not are_stated(wanted) or all_found(wanted) else [_told(row) for row in wanted]


def _told(row: DataRow) -> Mapping[str, str]:
    more = " · ".join(part for part in (region_name(row.region or ""), row.years) if part)
    known = "yes" if more else "no"
    return {"indicator": row.indicator, "more": more, "known": known, "result": row.result or "none"}
