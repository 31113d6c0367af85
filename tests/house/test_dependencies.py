"""What the rooms import is declared, and what is declared is imported."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("pstbot", "handlers", "db")
NOT_IMPORTED = {"aiohttp-socks"}  # by us: aiogram asks for it


def declared(requirements: Iterable[str]) -> set[str]:
    return {_plain(re.split(r"[><=\[ ]", line)[0]) for line in requirements}


def imported() -> set[str]:
    """Names of the distributions that the rooms import, the standard library and the rooms themselves left out."""
    modules: set[str] = set()
    for file in (path for room in ROOMS for path in (ROOT / room).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules.add(node.module)
    foreign = {module for module in modules if module.split(".")[0] not in {*sys.stdlib_module_names, *ROOMS}}
    return {_distribution(module) for module in foreign}


def _distribution(module: str) -> str:
    top, *rest = module.split(".")
    found = {_plain(name) for name in packages_distributions()[top]}
    return found.pop() if len(found) == 1 else _plain(f"{top}.{rest[0]}")  # a namespace shared by several


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_imports_are_declared_and_nothing_else() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    sandbox = declared(project["optional-dependencies"]["sandbox"])
    assert declared(project["dependencies"]) | sandbox == imported() | NOT_IMPORTED
