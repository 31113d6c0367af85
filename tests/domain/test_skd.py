"""The survey's lists: one file, and the words people read equal the questionnaire's."""

import pytest

from pstbot.domain.request import Result
from pstbot.domain.skd import OPTIONS, QUESTIONNAIRE, SOURCE
from pstbot.texts import Texts

TEXTS = Texts(strict=True)
ASKED = [name for name in OPTIONS if name != "result"]


def test_file_names_its_source() -> None:
    assert SOURCE.startswith("SKD (Survei Kebutuhan Data, BPS)")


@pytest.mark.parametrize("name", ASKED)
def test_indonesian_words_are_the_questionnaires(name: str) -> None:
    shown = {code: TEXTS.plain("id", f"skd-{name}", option=code) for code in OPTIONS[name]}
    assert shown == {code: words.replace("<=", "≤") for code, words in QUESTIONNAIRE[name].items()}


@pytest.mark.parametrize("name", ASKED)
def test_every_answer_has_english_words_of_its_own(name: str) -> None:
    words = [TEXTS.plain("en", f"skd-{name}", option=code) for code in OPTIONS[name]]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("name", OPTIONS)
def test_codes_fit_into_buttons(name: str) -> None:
    assert all(code.replace("-", "").isalpha() and len(code) <= 20 for code in OPTIONS[name])


def test_results_are_the_surveys_answers_about_data() -> None:
    assert OPTIONS["result"] == (*Result, "not-stated")
