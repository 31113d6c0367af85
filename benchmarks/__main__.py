"""Print the benchmark table."""

import asyncio
import gc

from rich.console import Console
from rich.table import Table

from benchmarks.whole_way import whole_way


def main() -> None:
    gc.freeze()
    table = Table("way", "updates/s", "beside aiogram", title="Whole way of an update (medians of alternating rounds)")
    for name, rate, ratio in asyncio.run(whole_way()):
        table.add_row(name, f"{rate:.0f}", f"{ratio:.2f} ×")
    Console().print(table)


if __name__ == "__main__":
    main()
