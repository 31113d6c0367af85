"""The real ``pstbot sandbox`` as a process of its own, as a newcomer starts it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
END = 15.0  # seconds in which a stop must have ended everything


@contextmanager
def rehearsal(log: Path) -> Iterator[str]:
    """Address of the page, on a port that the system chose. What the processes log goes to the file."""
    environment = os.environ | {"PSTBOT_SANDBOX_PORT": "0", "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "pstbot", "sandbox"]
    with (
        log.open("wb") as errors,
        subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=errors) as process,
    ):
        try:
            yield _address(process, log)
        finally:
            process.terminate()
            process.communicate(timeout=END)


def _address(process: "subprocess.Popen[bytes]", log: Path) -> str:
    """From the line that tells a person where to look."""
    assert process.stdout is not None
    words = process.stdout.readline().decode().split()
    assert words, f"pstbot sandbox did not start: {log.read_text()}"
    return next(word for word in words if word.startswith("http"))
