"""Logging never ends the service: what cannot be written is lost, and nothing else happens."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SPEAKS = """
import logging, structlog
from pstbot.process.logs import log_to_stderr
log_to_stderr()
for number in range(3):
    structlog.get_logger().info("ready", number=number)
    logging.getLogger("aiohttp").error("trouble")
print("lives")
"""


def spoken(stderr: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", SPEAKS]
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=stderr, text=True, check=False)


def full() -> int:
    """What a full disk says to every write."""
    return os.open("/dev/full", os.O_WRONLY)


def unread() -> int:
    """A pipe whose reader has gone."""
    reading, writing = os.pipe()
    os.close(reading)
    return writing


@pytest.mark.parametrize("broken", [full, unread])
def test_a_line_that_cannot_be_written_is_lost_and_the_service_lives(broken: Callable[[], int]) -> None:
    stderr = broken()
    try:
        told = spoken(stderr)
    finally:
        os.close(stderr)
    assert told.stdout == "lives\n"


def test_a_line_that_can_be_written_is() -> None:
    told = spoken(subprocess.PIPE)
    assert told.stderr.count("event=ready") == told.stderr.count("trouble") == 3
