"""What a method is: state and parameters in, its result out; refusals are raised as ``ApiError``."""

from collections.abc import Callable
from typing import Any, TypeAlias

from pstbot.sandbox.params import Params
from pstbot.sandbox.state import State

Method: TypeAlias = Callable[[State, Params], Any]
Table: TypeAlias = dict[str, Method]
