"""Everything said between the service and the imitation, held against two judges who know nothing of either.

The paper (``official``) knows objects and parameters; teremok (decision 0010) knows the rules of texts, formatting and
buttons that no type expresses.
"""

from typing import Any

import pytest
from aiogram import Bot, methods
from pydantic import ValidationError
from teremok.validation import ApiRuleViolation, validate_method

from pstbot.sandbox.state import Call
from pstbot.sandbox.world import World
from tests.botapi.official import call_faults, given, object_faults, result_faults

_BOT = Bot("1:nobody")


def overheard(world: World, patch: pytest.MonkeyPatch) -> list[str]:
    """The faults of every update that is emitted from now on; the list grows."""
    emit, found = world.emit, list[str]()

    def heard(kind: str, content: dict[str, Any]) -> None:
        found.extend(object_faults({"update_id": 1, kind: content}, "Update"))
        emit(kind, content)

    patch.setattr(world, "emit", heard)
    return found


def faults_of_calls(world: World) -> list[str]:
    """What is wrong with the calls the imitation remembers, and with its answers."""
    return [fault for call in world.calls for fault in _faults(call)]


def _faults(call: Call) -> list[str]:
    found = call_faults(call.method, call.params)
    if call.error is None:
        found += result_faults(call.method, call.result)
    return found or second_opinion(call.method, call.params)


def second_opinion(method: str, params: dict[str, Any]) -> list[str]:
    model = getattr(methods, method[0].upper() + method[1:])
    try:
        validate_method(_BOT, model.model_validate(given(method, params)))
    except ValidationError as error:
        return [f"{method}: {each['loc']} {each['msg']}" for each in error.errors()]
    except ApiRuleViolation as broken:
        return [f"{method}: {broken.description}"]
    return []
