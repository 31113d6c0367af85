"""Telegram's HTML becomes text and entities, offsets counted in UTF-16 units and errors in bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pstbot.sandbox.entities import trimmed, with_found
from pstbot.sandbox.html import parse_html
from pstbot.sandbox.html_reading import HtmlError
from pstbot.sandbox.shapes import Json, utf16


def entity(kind: str, offset: int, length: int, **more: str) -> Json:
    return {"offset": offset, "length": length, "type": kind} | more


READ = {
    "plain": ("halo", "halo", []),
    "bold": ("<b>halo</b>", "halo", [entity("bold", 0, 4)]),
    "synonyms": (
        "<strong>a</strong><em>b</em><ins>c</ins><del>d</del><strike>e</strike>",
        "abcde",
        [
            entity("bold", 0, 1),
            entity("italic", 1, 1),
            entity("underline", 2, 1),
            entity("strikethrough", 3, 1),
            entity("strikethrough", 4, 1),
        ],
    ),
    "emoji count twice": ("😀😀<i>é😀</i>", "😀😀é😀", [entity("italic", 4, 3)]),
    "nested": ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
    "same place": ("<i><b>x</b></i>", "x", [entity("bold", 0, 1), entity("italic", 0, 1)]),
    "empty": ("a<b></b>", "a", []),
    "short end": ("<b>a</>", "a", [entity("bold", 0, 1)]),
    "references": ("&lt;b&gt; &amp; &quot;&#65;&#x42;&nbsp;&lt", '<b> & "AB&nbsp;<', []),
    "upper case": ("<B>a</b>", "a", [entity("bold", 0, 1)]),
    "link": (
        '<a href="https://bps.go.id/a?b=1&amp;c">x</a>',
        "x",
        [entity("text_link", 0, 1, url="https://bps.go.id/a?b=1&c")],
    ),
    "link without scheme": ("<a href=bps.go.id>x</a>", "x", [entity("text_link", 0, 1, url="http://bps.go.id/")]),
    "bad link": ('<a href="tidak ada">x</a>', "x", []),
    "link by its text": ("<a>bps.go.id</a>", "bps.go.id", [entity("text_link", 0, 9, url="http://bps.go.id/")]),
    "spoiler": ('<span class="tg-spoiler">x</span>', "x", [entity("spoiler", 0, 1)]),
    "code": ('<code class="language-python">x</code>', "x", [entity("code", 0, 1)]),
    "pre with language": (
        '<pre><code class="language-python">x</code></pre>',
        "x",
        [entity("pre", 0, 1, language="python")],
    ),
    "quote": ("<blockquote expandable>x</blockquote>", "x", [entity("expandable_blockquote", 0, 1)]),
    "custom emoji": ('<tg-emoji emoji-id="5">😀</tg-emoji>', "😀", [entity("custom_emoji", 0, 2, custom_emoji_id="5")]),
}

REFUSED = {
    "<": "Unclosed start tag at byte offset 0",
    "é<b": "Unclosed start tag at byte offset 2",
    "<x>": 'Unsupported start tag "x" at byte offset 0',
    "<b>": 'Can\'t find end tag corresponding to start tag "b"',
    "😀</b>": "Unexpected end tag at byte offset 4",
    "<b>a</i>": 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
    "<b>a</b ": "Unclosed end tag at byte offset 4",
    "<b =x>": 'Empty attribute name in the tag "b" at byte offset 0',
    "<b a=": 'Unclosed start tag "b" at byte offset 0',
    '<a href="x>': "Unclosed start tag at byte offset 0",
    "<b a=x,>": "Unexpected end of name token at byte offset 5",
    "<span>a</span>": 'Tag "span" must have class "tg-spoiler" at byte offset 0',
    "<tg-emoji>x</tg-emoji>": "Invalid custom emoji identifier specified",
    "&#xD800;": "Text contains invalid Unicode characters after decoding HTML entities, "
    "check for unmatched surrogate code units",
}


@pytest.mark.parametrize("case", READ)
def test_markup_is_read(case: str) -> None:
    source, text, entities = READ[case]
    assert parse_html(source) == (text, entities)


@pytest.mark.parametrize("source", REFUSED)
def test_broken_markup_is_refused_with_its_place(source: str) -> None:
    with pytest.raises(HtmlError) as refused:
        parse_html(source)
    assert str(refused.value) == REFUSED[source]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    source = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse_html(f"<b>{source}</b>x") == (text + "x", [entity("bold", 0, utf16(text))] if text else [])


def test_white_space_is_cut_and_entities_move_along() -> None:
    assert trimmed(" \n halo dunia \n", [entity("bold", 8, 7)]) == ("halo dunia", [entity("bold", 5, 5)])


def test_leading_space_inside_an_entity_stays() -> None:
    assert trimmed("  x", [entity("code", 0, 3)]) == ("  x", [entity("code", 0, 3)])


FOUND = {
    "/start abc": [entity("bot_command", 0, 6)],
    "😀 /cari@sandbox_bot inflasi": [entity("bot_command", 3, 17)],
    "Tulis a@b.co.id, atau https://bps.go.id/x?y.": [entity("email", 6, 9), entity("url", 22, 21)],
    "@siti_a dan #inflasi": [entity("mention", 0, 7), entity("hashtag", 12, 8)],
    "1/2, a/b dan //catatan": [],
}


@pytest.mark.parametrize("text", FOUND)
def test_commands_and_addresses_are_found_as_clients_do(text: str) -> None:
    plain = [{name: each[name] for name in ("offset", "length", "type")} for each in with_found(text, [])]
    assert plain == FOUND[text]


def test_nothing_is_found_inside_code() -> None:
    inside = [entity("code", 0, 6)]
    assert with_found("/start", inside) == inside
