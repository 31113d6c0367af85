import pytest

from pstbot.search import Entry, Status
from pstbot.search.content import ContentError, read_entries, unique

GOOD = """
- id: jam
  status: unsure
  question: Kapan buka?
  answer: "{office.hours}"
  aliases: [jam buka]
  cite: [SK 1]
"""


def test_entry_is_read_with_all_its_fields() -> None:
    entry = Entry("jam", "Kapan buka?", "{office.hours}", "layanan", "", "", ("jam buka",), Status.UNSURE, ("SK 1",))
    assert read_entries(GOOD, "layanan.yaml", "layanan") == (entry,)
    assert (entry.question_in("en"), entry.answer_in("en")) == ("Kapan buka?", "{office.hours}")


@pytest.mark.parametrize(
    ("text", "entry", "field"),
    [
        ("- id: [", "", ""),
        ("id: jam", "", ""),
        ("- jam", "ke-1", ""),
        (GOOD + "- question: a\n  answer: b", "ke-2", "id"),
        (GOOD.replace("id: jam", "id: Jam Buka"), "Jam Buka", "id"),
        (GOOD.replace("question: Kapan buka?", "question: ''"), "jam", "question"),
        (GOOD.replace("Kapan buka?", "2026"), "jam", "question"),
        (GOOD.replace("unsure", "mungkin"), "jam", "status"),
        (GOOD.replace("unsure", "[unsure]"), "jam", "status"),
        (GOOD.replace("office.hours", "office.jam"), "jam", "answer"),
        (GOOD.replace("[jam buka]", "jam buka"), "jam", "aliases"),
        (GOOD.replace("[jam buka]", "[jam, JAM]"), "jam", "aliases"),
        (GOOD.replace("[jam buka]", "['']"), "jam", "aliases"),
        (GOOD.replace("cite", "sitasi"), "jam", "sitasi"),
        (GOOD.replace("Kapan buka?", "a" * 3001), "jam", "question"),
        (GOOD + "  answer_en: {a: b}", "jam", "answer_en"),
    ],
)
def test_mistake_is_named_by_file_entry_and_field(text: str, entry: str, field: str) -> None:
    with pytest.raises(ContentError) as caught:
        read_entries(text, "layanan.yaml", "layanan")
    assert (caught.value.file, caught.value.entry, caught.value.field) == ("layanan.yaml", entry, field)


def test_mistake_is_a_sentence_for_the_writer() -> None:
    with pytest.raises(ContentError) as caught:
        read_entries(GOOD.replace("unsure", "mungkin"), "layanan.yaml", "layanan")
    assert str(caught.value) == "layanan.yaml, entri jam, bagian status: harus salah satu dari checked, partly, unsure"


def test_object_in_yaml_is_not_built() -> None:
    with pytest.raises(ContentError):
        read_entries("- !!python/object/apply:os.getcwd []", "layanan.yaml", "layanan")


def test_id_used_twice_is_named() -> None:
    entry = Entry("jam", "a", "b", "layanan")
    with pytest.raises(ContentError, match="entri jam, bagian id"):
        unique([entry, entry])
