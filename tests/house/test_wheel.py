"""The built wheel carries all three packages with their data files, and works where nothing of the checkout is."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

LOOK = """
import db.migrate, handlers.routes, pstbot
from pathlib import Path
from pstbot.bootstrap.content import faq_index, sentences
from pstbot.office import load_office
from pstbot.texts.letters import LETTERS
import pstbot.texts.letters as letters
import pstbot.sandbox

home = Path(pstbot.__file__).parent.parent
assert all(Path(room.__file__).is_relative_to(home) for room in (db.migrate, handlers.routes))
page = Path(pstbot.sandbox.__file__).parent / "page" / "index.html"
print(home)
print(len(db.migrate.migrations()) > 0, page.is_file(), bool(load_office().name))
print(len(sentences("Asia/Makassar").keys("id")) > 50, len(faq_index().search("inflasi").hits) > 0)
print(all((Path(letters.__file__).parent / f"{name}.html.j2").is_file() for name in LETTERS))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's files in a folder of their own; dependencies come from the running environment."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    target = folder / "installed"
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", str(target), str(wheel)]
    subprocess.run(pip, check=True, capture_output=True)
    return target


def test_wheel_works_away_from_the_checkout(installed: Path, tmp_path: Path) -> None:
    # -S leaves out site's path files, so that the checkout's own (editable) installation cannot help.
    path = os.pathsep.join([str(installed), sysconfig.get_path("purelib")])
    command = [sys.executable, "-S", "-c", LOOK]
    out = subprocess.run(
        command, cwd=tmp_path, env={"PYTHONPATH": path}, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    assert out[0] == str(installed)
    assert out[1:4] == ["True True True", "True True", "True"]


def test_wheel_brings_the_console_script(installed: Path) -> None:
    (script,) = (installed / "bin").iterdir()
    assert script.name == "pstbot"
