import random

import pytest

from pstbot.texts.bidi import CLOSER_OF, FSI, PDF, PDI, balanced, isolated

RLO, LRE, RLI = "\u202e", "\u202a", "\u2067"
SIGNS = [*"\u202a\u202b\u202d\u202e\u2066\u2067\u2068", PDF, PDI, "a", "ב", "\n"]


@pytest.mark.parametrize("text", ["", "Inflasi Tarakan", "Inflasi – Ñandú 統計 😀👩‍👩‍👧"])
def test_left_to_right_text_stays_as_it_is(text: str) -> None:
    assert isolated(text) == text


def test_right_to_left_text_is_isolated() -> None:
    assert isolated("שלום") == f"{FSI}שלום{PDI}"


def test_every_line_is_isolated_by_itself() -> None:
    assert isolated(f"{RLO}satu\ndua\nשלום") == f"{FSI}{RLO}satu{PDF}{PDI}\ndua\n{FSI}שלום{PDI}"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (f"{RLO}abc", f"{RLO}abc{PDF}"),
        (f"{RLI}{LRE}abc", f"{RLI}{LRE}abc{PDF}{PDI}"),
        (f"abc{PDI}{PDF}", "abc"),
        (f"{RLO}{RLI}abc{PDF}", f"{RLO}{RLI}abc{PDI}{PDF}"),
        (f"{RLI}{LRE}abc{PDI}", f"{RLI}{LRE}abc{PDI}"),
    ],
)
def test_controls_of_a_line_are_balanced(typed: str, told: str) -> None:
    assert balanced(typed) == told


def test_no_mixture_of_controls_leaks_out() -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")
    dice = random.Random(seed)
    for _ in range(2000):
        typed = "".join(dice.choices(SIGNS, k=dice.randrange(12)))
        for line in isolated(typed).split("\n"):
            assert left_open(line) == [], ascii(typed)


def left_open(line: str) -> list[str]:
    """What a reader of the Unicode algorithm would still hold open, or a closer that reached outside."""
    stack: list[str] = []
    for sign in line:
        if sign in CLOSER_OF:
            stack.append(CLOSER_OF[sign])
        elif sign == PDF and stack[-1:] == [PDF]:
            stack.pop()
        elif sign == PDI:
            if PDI not in stack:
                return ["a closer from inside"]
            while stack.pop() != PDI:
                pass
    return stack
