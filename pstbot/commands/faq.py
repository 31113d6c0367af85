"""``pstbot faq search`` and ``pstbot faq eval``: what the search finds, and how well it finds."""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pstbot.search import Found, Index

WRONG_INPUT = 2

faq = typer.Typer(help="Tanya jawab: mencari dan mengukur pencarian.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Cetak JSON.")]


@faq.command("search")
def faq_search(
    queries: Annotated[
        list[str] | None, typer.Argument(help="Pertanyaan; tanpa ini satu per baris dari stdin.")
    ] = None,
    as_json: AsJson = False,
    limit: Annotated[int, typer.Option(min=1, max=100, help="Paling banyak berapa hasil.")] = 5,
) -> None:
    """Cari jawaban; satu baris hasil untuk tiap pertanyaan."""
    from pstbot.bootstrap.content import faq_index

    with _clear_input_errors():
        index = faq_index()
        for query in _given(queries):
            found = index.search(query, limit)
            _say(_as_json(found) if as_json else _as_text(found, index))


@faq.command("eval")
def faq_eval(
    file: Annotated[Path, typer.Argument(help='Baris {"query", "relevant": [id]}.')],
    corpus: Annotated[Path | None, typer.Option(help='Baris {"id", "question", "answer", "aliases"?}.')] = None,
    as_json: AsJson = False,
) -> None:
    """Ukur pencarian: R@1, R@5, MRR, dan pertanyaan di luar lingkup yang dijawab yakin."""
    from dataclasses import asdict

    from pstbot.bootstrap.content import faq_index
    from pstbot.search.evaluation import evaluate, unknown_ids
    from pstbot.search.lines import read_judged

    with _clear_input_errors():
        judged = read_judged(file)
        index = faq_index(corpus)
        unknown = unknown_ids(index, judged)
        if unknown:
            typer.echo(f"Perhatian: id tidak dikenal, dihitung gagal: {', '.join(unknown[:10])}", err=True)
        figures = asdict(evaluate(index, judged))
        _say(
            json.dumps(figures)
            if as_json
            else "\n".join(f"{LABELS[name]:<42}{_shown(figures[name])}" for name in LABELS)
        )


LABELS = {
    "in_scope": "Pertanyaan dalam lingkup",
    "out_of_scope": "Pertanyaan di luar lingkup",
    "recall_1": "R@1",
    "recall_5": "R@5",
    "mrr": "MRR",
    "answered": "Dalam lingkup, dijawab yakin",
    "refused": "Dalam lingkup, dianggap tidak ada",
    "wrongly_answered": "Di luar lingkup, dijawab yakin",
}


def _shown(value: float | int | None) -> str:
    if value is None:
        return "-"
    return str(value) if isinstance(value, int) else f"{value:.3f}"


def _given(queries: list[str] | None) -> Iterable[str]:
    from pstbot.search.lines import decoded

    if queries:
        return decoded((os.fsencode(query) for query in queries), "argumen")
    return decoded(iter(sys.stdin.buffer.readline, b""), "stdin")


def _as_json(found: "Found") -> str:
    hits = [{"id": hit.id, "score": hit.score, "confident": hit.confident} for hit in found.hits]
    return json.dumps({"query": found.query, "hits": hits}, ensure_ascii=False)


def _as_text(found: "Found", index: "Index") -> str:
    lines = [f"? {found.query}  [{found.verdict}]"]
    for hit in found.hits:
        entry = index.entry(hit.id)
        lines.append(f"{'*' if hit.confident else ' '} {hit.score:.3f}  {hit.id:<22} {entry.question if entry else ''}")
    return "\n".join(lines)


def _say(text: str) -> None:
    sys.stdout.buffer.write(text.encode() + b"\n")
    sys.stdout.buffer.flush()


@contextmanager
def _clear_input_errors() -> Iterator[None]:
    from pstbot.search.lines import LineError

    try:
        yield
    except LineError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(WRONG_INPUT) from None
    except BrokenPipeError:
        # the reader of our pipe has gone: nothing more to say, also not at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(1) from None
