"""The Bot API as its documentation describes it (decision 0009), and whether an object or a call keeps to it.

``botapi.json`` holds object → field → type; how it is written and renewed says ``distil.mjs`` beside it.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

Kind: TypeAlias = Any  # "Message", ["Message"], {"any": [...]}, {"is": [...]}

_PAPER = json.loads((Path(__file__).parent / "botapi.json").read_text(encoding="utf-8"))
OBJECTS: Mapping[str, Kind] = _PAPER["objects"]
METHODS: Mapping[str, Any] = _PAPER["methods"]

# The documentation tells whole numbers from fractions, the types made of it do not: these alone are fractions.
_FRACTIONS = frozenset({"latitude", "longitude", "horizontal_accuracy", "x_shift", "y_shift", "scale"})
_PLAIN = {"string": str, "boolean": bool}


def object_faults(value: object, kind: Kind) -> list[str]:
    """What is wrong with an object: unknown fields, missing ones, other types. Empty when nothing is."""
    return list(_faults(value, kind, kind if isinstance(kind, str) else "result"))


def result_faults(method: str, result: object) -> list[str]:
    return list(_faults(result, METHODS[method]["result"], method))


def call_faults(method: str, params: Mapping[str, Any]) -> list[str]:
    """The same of a call's parameters, as they arrive."""
    return list(_object(given(method, params), METHODS[method]["params"], method))


def given(method: str, params: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters in their types: a form brings everything but texts as JSON."""
    kinds = {name.removesuffix("?"): kind for name, kind in METHODS[method]["params"].items()}
    return {name: _read(value, kinds.get(name)) for name, value in params.items()}


def _read(value: Any, kind: Kind) -> Any:
    if not isinstance(value, str) or kind is None or _takes_text(kind):
        return value
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        return value


def _takes_text(kind: Kind) -> bool:
    if isinstance(kind, dict):
        return (
            any(map(_takes_text, kind["any"])) if "any" in kind else all(isinstance(each, str) for each in kind["is"])
        )
    return bool(kind == "string")


def _faults(value: object, kind: Kind, place: str) -> Iterator[str]:
    if isinstance(kind, list):
        yield from _array(value, kind[0], place)
    elif isinstance(kind, dict):
        yield from _one_of(value, kind, place)
    elif kind == "number":
        yield from _number(value, place)
    elif kind in _PLAIN:
        if not isinstance(value, _PLAIN[kind]):
            yield f"{place}: {value!r} is no {kind}"
    elif kind not in OBJECTS:
        yield f"{place}: {kind} is not in the paper"
    elif "any" in OBJECTS[kind]:
        yield from _one_of(value, OBJECTS[kind], place)
    else:
        yield from _object(value, OBJECTS[kind], place)


def _array(value: object, kind: Kind, place: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{place}: {value!r} is no array"
        return
    for number, each in enumerate(value):
        yield from _faults(each, kind, f"{place}[{number}]")


def _number(value: object, place: str) -> Iterator[str]:
    allowed = (int, float) if place.rpartition(".")[2] in _FRACTIONS else (int,)
    if not isinstance(value, allowed) or isinstance(value, bool):
        yield f"{place}: {value!r} is no number of its kind"


def _one_of(value: object, kind: Kind, place: str) -> Iterator[str]:
    """Of several types the one that fits best is complained of."""
    if "is" in kind:
        if not any(value == each and type(value) is type(each) for each in kind["is"]):
            yield f"{place}: {value!r} is none of {kind['is'][:5]}"
        return
    tries = (list(_faults(value, each, place)) for each in kind["any"])
    yield from min(tries, key=len)


def _object(value: object, fields: Mapping[str, Kind], place: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{place}: {value!r} is no object"
        return
    known = {name.removesuffix("?"): kind for name, kind in fields.items()}
    for name in sorted(value.keys() - known):
        yield f"{place}: unknown field {name}"
    for name in sorted(fields.keys() - value.keys()):
        if not name.endswith("?"):
            yield f"{place}: {name} is missing"
    for name in value.keys() & known:
        yield from _faults(value[name], known[name], f"{place}.{name}")
