"""The development set: judged queries written apart from the phrasings. The floors fall when the search gets worse."""

from pathlib import Path

from pstbot.search import packaged_index
from pstbot.search.evaluation import evaluate, unknown_ids
from pstbot.search.lines import read_judged
from pstbot.search.normalise import normalise

INDEX = packaged_index()
JUDGED = read_judged(Path(__file__).parent / "dev.jsonl")
FIGURES = evaluate(INDEX, JUDGED)


BLIND = evaluate(INDEX, read_judged(Path(__file__).parent / "blind.jsonl"))


def test_development_set_covers_every_topic() -> None:
    covered = {name for case in JUDGED for name in case.relevant}
    assert sorted(covered) == sorted(entry.id for entry in INDEX.entries)
    assert unknown_ids(INDEX, JUDGED) == []
    assert (FIGURES.in_scope >= 160, FIGURES.out_of_scope >= 40) == (True, True)


def test_no_judged_query_is_a_phrasing_of_an_entry() -> None:
    texts = (text for entry in INDEX.entries for text in (entry.question, entry.question_en, *entry.aliases))
    assert {normalise(text) for text in texts} & {normalise(case.query) for case in JUDGED} == set()


def test_relevant_entry_is_first_and_among_five_often_enough() -> None:
    assert FIGURES.recall_1 is not None
    assert FIGURES.recall_1 >= 0.85
    assert FIGURES.recall_5 is not None
    assert FIGURES.recall_5 >= 0.97
    assert FIGURES.mrr is not None
    assert FIGURES.mrr >= 0.90


def test_questions_outside_the_desk_are_hardly_ever_answered() -> None:
    assert FIGURES.wrongly_answered is not None
    assert FIGURES.wrongly_answered <= 0.05


def test_queries_that_nothing_was_fitted_to_do_about_as_well() -> None:
    assert BLIND.recall_1 is not None
    assert BLIND.recall_1 >= 0.80
    assert BLIND.recall_5 is not None
    assert BLIND.recall_5 >= 0.95
    assert BLIND.wrongly_answered is not None
    assert BLIND.wrongly_answered <= 0.05


def test_questions_of_the_desk_are_hardly_ever_refused() -> None:
    assert FIGURES.refused is not None
    assert FIGURES.refused <= 0.03
