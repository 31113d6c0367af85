"""The content that comes with the package keeps its promises to the search and to the screens."""

import pytest

from pstbot.search import Entry, Status, packaged_index
from pstbot.search.normalise import normalise

INDEX = packaged_index()


@pytest.mark.parametrize("entry", INDEX.entries, ids=lambda entry: entry.id)
def test_entry_is_found_by_its_own_question_in_both_languages(entry: Entry) -> None:
    assert INDEX.search(entry.question).hits[0].id == entry.id
    assert INDEX.search(entry.question_en).hits[0].id == entry.id


@pytest.mark.parametrize("entry", INDEX.entries, ids=lambda entry: entry.id)
def test_entry_has_ten_different_phrasings_and_a_translation(entry: Entry) -> None:
    phrasings = {normalise(text) for text in (entry.question, *entry.aliases)}
    assert len(phrasings) == len(entry.aliases) + 1
    assert len(entry.aliases) >= 10
    assert entry.answer_in("en") == entry.answer_en != ""


def test_no_phrasing_belongs_to_two_entries() -> None:
    phrasings = [normalise(text) for entry in INDEX.entries for text in (entry.question, *entry.aliases)]
    assert sorted(phrasings) == sorted(set(phrasings))


def test_entries_are_counted_by_status() -> None:
    counts = {status: sum(entry.status is status for entry in INDEX.entries) for status in Status}
    assert counts == {Status.CHECKED: 61, Status.PARTLY: 17, Status.UNSURE: 5}
