"""The answers of the yearly survey of data needs (SKD): codes that rows keep, in the order of the questionnaire.

They come from options.json alone, which names its source; what people read stands in texts/ under the same codes.
"""

import json
from collections.abc import Mapping
from importlib.resources import files

_FILE = json.loads(files(__name__).joinpath("options.json").read_text(encoding="utf-8"))

SOURCE: str = _FILE["source"]

# List → code → the questionnaire's own words.
QUESTIONNAIRE: Mapping[str, Mapping[str, str]] = _FILE["options"]

OPTIONS: Mapping[str, tuple[str, ...]] = {name: tuple(answers) for name, answers in QUESTIONNAIRE.items()}
