import pytest
from markupsafe import Markup
from structlog.testing import capture_logs

from pstbot.texts.catalogue import BrokenTexts
from tests.texts.shelf import Shelf

HOSTILE = {
    "<b>tebal</b>": "&lt;b&gt;tebal&lt;/b&gt;",
    "a & b": "a &amp; b",
    "{ $name } { -term }": "{ $name } { -term }",
    '"><a href="x">': "&#34;&gt;&lt;a href=&#34;x&#34;&gt;",
    "*_`[md](x)": "*_`[md](x)",
    "\u202eab": "\u2068\u202eab\u202c\u2069",
    "a\u200bb\ufeff": "a\u200bb\ufeff",
    "a\x00b\ud83dc": "abc",
    "😀" * 4096: "😀" * 4096,
    "<" * 4096: "&lt;" * 4096,
    "": "",
}


@pytest.fixture
def spoken(shelf: Shelf) -> Shelf:
    shelf.write("id", "a", "hello = Halo <b>{ $name }</b>, <i>selamat datang</i> &amp; salam")
    shelf.write("id", "b", 'site = Lihat <a href="{ $url }">{ $label }</a>.\nboth = { $a } dan { $b }')
    shelf.write("en", "a", "hello = Hello <b>{ $name }</b>")
    return shelf


@pytest.mark.parametrize("typed", HOSTILE, ids=lambda typed: ascii(typed[:12]))
def test_what_a_person_typed_arrives_complete_and_escaped(spoken: Shelf, typed: str) -> None:
    assert spoken.texts().say("id", "hello", name=typed) == (
        f"Halo <b>{HOSTILE[typed]}</b>, <i>selamat datang</i> &amp; salam"
    )


def test_plain_text_has_neither_markup_nor_escapes(spoken: Shelf) -> None:
    assert spoken.texts().plain("id", "hello", name="<b>A & B</b>") == "Halo <b>A & B</b>, selamat datang & salam"


def test_plain_text_shows_where_a_link_leads(spoken: Shelf) -> None:
    told = spoken.texts().plain("id", "site", url="https://bps.go.id/?a=1&b=2", label="ini")
    assert told == "Lihat ini (https://bps.go.id/?a=1&b=2)."


def test_mail_shows_line_ends_and_nothing_typed_as_markup(spoken: Shelf) -> None:
    told = spoken.texts().html("en", "hello", name="satu\n<b>dua")
    assert told == "Hello <b>satu<br>\n&lt;b&gt;dua</b>"


def test_a_rendered_sentence_may_stand_in_another_one(spoken: Shelf) -> None:
    texts = spoken.texts()
    inner = texts.say("en", "hello", name="<")
    assert texts.say("id", "both", a=inner, b=str(inner)) == ("Hello <b>&lt;</b> dan Hello &lt;b&gt;&amp;lt;&lt;/b&gt;")
    assert texts.plain("id", "both", a=inner, b="x") == "Hello < dan x"
    assert isinstance(inner, Markup)


def test_long_texts_of_two_people_keep_their_places(spoken: Shelf) -> None:
    assert spoken.texts().say("id", "both", a="a" * 3000, b="b" * 3000) == f"{'a' * 3000} dan {'b' * 3000}"


def test_numbers_follow_the_language(shelf: Shelf) -> None:
    source = "n = { $n }\nyear = { NUMBER($n, useGrouping: 0) }"
    shelf.write("id", "a", source)
    shelf.write("en", "a", source)
    texts = shelf.texts()
    assert [texts.say(locale, key, n=2026) for locale in ("id", "en") for key in ("n", "year")] == [
        "2.026",
        "2026",
        "2,026",
        "2026",
    ]


def test_selectors_see_numbers_words_and_truth(shelf: Shelf) -> None:
    shelf.write("id", "a", "s = { $x ->\n    [true] ya\n    [new] baru\n    [3] tiga\n   *[other] lain\n }")
    texts = shelf.texts()
    assert [texts.plain("id", "s", x=x) for x in (True, "new", 3, None)] == ["ya", "baru", "tiga", "lain"]


def test_a_key_of_one_language_falls_back_to_indonesian(spoken: Shelf) -> None:
    texts = spoken.texts()
    assert texts.plain("en", "both", a="a", b="b") == "a dan b"
    assert texts.plain("fr", "hello", name="Ali") == "Halo Ali, selamat datang & salam"


def test_a_missing_key_is_loud_in_tests(spoken: Shelf) -> None:
    with pytest.raises(KeyError, match="nowhere"):
        spoken.texts().say("id", "nowhere")


def test_a_missing_parameter_is_loud_in_tests(spoken: Shelf) -> None:
    with pytest.raises(KeyError, match="hello"):
        spoken.texts().say("id", "hello")


def test_in_service_a_missing_key_shows_a_neutral_sentence_and_is_logged(spoken: Shelf) -> None:
    with capture_logs() as logged:
        assert spoken.texts(strict=False).say("en", "nowhere", name="rahasia") == "Maaf, belum tersedia."
    assert logged == [{"event": "text-broken", "key": "nowhere", "reason": "no such text", "log_level": "error"}]


def test_in_service_a_missing_parameter_is_a_dash(spoken: Shelf) -> None:
    with capture_logs() as logged:
        assert spoken.texts(strict=False).plain("id", "both", a="isi") == "isi dan –"
    assert [entry["key"] for entry in logged] == ["both"]


def test_a_key_written_twice_is_refused(spoken: Shelf) -> None:
    spoken.write("id", "z", "hello = Lagi")
    with pytest.raises(BrokenTexts, match=r"z\.ftl: hello is written twice"):
        spoken.texts()


def test_a_line_that_begins_no_sentence_is_refused(spoken: Shelf) -> None:
    spoken.write("id", "z", "fine = Baik\nnot a sentence")
    with pytest.raises(BrokenTexts, match=r"z\.ftl, line 2"):
        spoken.texts()


def test_a_broken_sentence_names_its_line(spoken: Shelf) -> None:
    spoken.write("id", "z", "fine = Baik\n\nbroken = { $x\n")
    with pytest.raises(BrokenTexts, match=r"z\.ftl, line [34]"):
        spoken.texts().say("id", "broken")


def test_a_sentence_may_quote_others_and_their_parameters(shelf: Shelf) -> None:
    shelf.write("id", "a", "-desk = <b>Meja</b>\ninner = { $n } di { -desk }\nouter = Ada { inner }: { $what }")
    texts = shelf.texts()
    assert texts.say("id", "outer", n="x", what="y") == "Ada x di <b>Meja</b>: y"
    assert texts.plain("id", "outer", n="x", what="y") == "Ada x di Meja: y"
    assert texts.holes("id", "outer") == {"n", "what"}
    assert texts.keys("id") == {"inner", "outer", "text-missing"}


def test_sentences_that_quote_each_other_end(shelf: Shelf) -> None:
    shelf.write("id", "a", "one = { two } { $x }\ntwo = { one }")
    assert shelf.texts().holes("id", "one") == {"x"}
    with pytest.raises(KeyError, match="one"):
        shelf.texts().say("id", "one", x="x")
