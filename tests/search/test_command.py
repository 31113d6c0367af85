"""The contract of ``pstbot faq search`` and ``pstbot faq eval``."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pstbot.cli import app

CORPUS = (
    '{"id":"h","question":"Kapan hujan?","answer":"Nanti."}\n{"id":"p","question":"Kapan panas?","answer":"Besok."}\n'
)


def run(*arguments: str, given: str | bytes = "") -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["faq", *arguments], input=given)
    return result.exit_code, result.stdout, result.stderr


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_search_prints_one_object_a_line_in_the_order_of_the_input() -> None:
    code, out, _ = run("search", "--json", "--limit", "1", given="jam buka kantor\n\ndata mikro\r\n")
    assert code == 0
    assert [(row["query"], len(list(row["hits"]))) for row in lines(out)] == [  # type: ignore[call-overload]  # decoded JSON
        ("jam buka kantor", 1),
        ("", 0),
        ("data mikro", 1),
    ]
    assert [list(row) for row in lines(out)] == [["query", "hits"]] * 3


def test_search_hit_has_id_score_and_confidence() -> None:
    _, out, _ = run("search", "--json", "--limit", "1", "jam buka kantor")
    assert list(json.loads(out)["hits"][0]) == ["id", "score", "confident"]
    assert (json.loads(out)["hits"][0]["id"], json.loads(out)["hits"][0]["confident"]) == ("pst-jam", True)


def test_search_takes_arguments_before_standard_input() -> None:
    _, out, _ = run("search", "--json", "ntp", "ipm", given="tpt\n")
    assert [row["query"] for row in lines(out)] == ["ntp", "ipm"]


def test_search_lists_readably_without_json() -> None:
    code, out, _ = run("search", "--limit", "1", "ntp")
    first, second = out.splitlines()
    assert (code, first, second.split()[0], second.split()[2]) == (0, "? ntp  [answer]", "*", "ntp")


def test_search_names_the_line_that_is_not_utf8() -> None:
    code, out, err = run("search", "--json", given=b"ntp\n\xff\n")
    assert (code, len(lines(out)), err) == (2, 1, "stdin, baris 2: bukan teks UTF-8 yang benar\n")


def test_search_answers_each_line_at_once_as_a_pipe() -> None:
    command = [sys.executable, "-m", "pstbot", "faq", "search", "--json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for query in ("ntp", "ipm"):
            process.stdin.write(query.encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["query"] == query
        process.stdin.close()
        assert process.wait(10) == 0


def test_search_does_not_load_telegram_or_the_database() -> None:
    code = "import sys, pstbot.bootstrap.content as b; b.faq_index(); print({'aiogram', 'aiosqlite'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_eval_counts_ranks_and_wrong_confidence(tmp_path: Path) -> None:
    corpus, judged = tmp_path / "corpus.jsonl", tmp_path / "judged.jsonl"
    corpus.write_text(CORPUS)
    judged.write_text(
        '{"query":"kapan hujan","relevant":["h"]}\n{"query":"hujan atau panas","relevant":["p"]}\n'
        '{"query":"hujan","relevant":[]}\n{"query":"zzz","relevant":[]}\n'
    )
    code, out, _ = run("eval", str(judged), "--corpus", str(corpus), "--json")
    figures = json.loads(out)
    assert code == 0
    assert (figures["in_scope"], figures["out_of_scope"]) == (2, 2)
    assert (figures["recall_1"], figures["recall_5"], figures["mrr"]) == (0.5, 1.0, 0.75)
    assert figures["wrongly_answered"] == 0.5


def test_eval_prints_a_table_for_people(tmp_path: Path) -> None:
    judged = tmp_path / "judged.jsonl"
    judged.write_text('{"query":"ntp","relevant":["ntp"]}\n')
    code, out, _ = run("eval", str(judged))
    rows = dict(line.rsplit(None, 1) for line in out.splitlines())
    assert code == 0
    assert (rows["R@1"], rows["R@5"], rows["MRR"], rows["Di luar lingkup, dijawab yakin"]) == (
        "1.000",
        "1.000",
        "1.000",
        "-",
    )


def test_eval_warns_of_ids_that_the_index_does_not_have(tmp_path: Path) -> None:
    judged = tmp_path / "judged.jsonl"
    judged.write_text('{"query":"ntp","relevant":["tidak-ada"]}\n')
    code, _, err = run("eval", str(judged), "--json")
    assert (code, err) == (0, "Perhatian: id tidak dikenal, dihitung gagal: tidak-ada\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"query":"a","relevant":[]}\n{"query"\n', "x.jsonl, baris 2: bukan JSON yang benar"),
        (b'{"query":"a","relevant":[]}\n\n', "x.jsonl, baris 2: baris kosong; setiap baris harus satu objek JSON"),
        (b"", "x.jsonl, baris 1: baris kosong; setiap baris harus satu objek JSON"),
        (b"[1]\n", "x.jsonl, baris 1: harus satu objek JSON, misalnya {…}"),
        (b'{"query":1,"relevant":[]}\n', 'x.jsonl, baris 1: "query" harus ada dan berupa teks'),
        (b'{"query":"a"}\n', 'x.jsonl, baris 1: "relevant" harus ada dan berupa daftar teks'),
        (b'{"query":"a","relevant":"b"}\n', 'x.jsonl, baris 1: "relevant" harus ada dan berupa daftar teks'),
        (b'{"query":"\xff","relevant":[]}\n', "x.jsonl, baris 1: bukan teks UTF-8 yang benar"),
        (b"[" * 100_000, "x.jsonl, baris 1: bukan JSON yang benar"),
    ],
)
def test_eval_names_the_line_that_is_wrong(tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "x.jsonl"
    file.write_bytes(content)
    code, out, err = run("eval", str(file))
    assert (code, out, err) == (2, "", message + "\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"id":"","question":"a","answer":"b"}\n', 'c.jsonl, baris 1: "id" tidak boleh kosong'),
        ('{"id":"h","question":"a"}\n', 'c.jsonl, baris 1: "answer" harus ada dan berupa teks'),
        (
            '{"id":"h","question":"a","answer":"b","aliases":[1]}\n',
            'c.jsonl, baris 1: "aliases" harus ada dan berupa daftar teks',
        ),
        ('{"id":"h","question":"a","answer":"b"}\n' * 2, "c.jsonl: id h dipakai dua kali"),
    ],
)
def test_eval_names_what_is_wrong_in_a_corpus(tmp_path: Path, content: str, message: str) -> None:
    corpus, judged = tmp_path / "c.jsonl", tmp_path / "x.jsonl"
    corpus.write_text(content)
    judged.write_text('{"query":"a","relevant":[]}\n')
    code, _, err = run("eval", str(judged), "--corpus", str(corpus))
    assert (code, err) == (2, message + "\n")


def test_eval_names_the_file_that_is_missing(tmp_path: Path) -> None:
    code, _, err = run("eval", str(tmp_path / "tiada.jsonl"))
    assert (code, err) == (2, "tiada.jsonl: tidak dapat dibaca (No such file or directory)\n")
