"""Paper is tested: what the documents say of the code equals the code."""

import re
import subprocess
import sys
from pathlib import Path

from pstbot.services.notices import BY_WORD, EVERY, INSTEAD, NOTICES, UNWRITTEN, To, Via

ROOT = Path(__file__).parents[2]


def test_every_notice_of_the_table_has_a_screen_or_a_letter() -> None:
    from pstbot.screens.notices import SCREENS
    from pstbot.texts.letters import LETTERS

    told = [notice for notices in (*NOTICES.values(), *EVERY) for notice in notices]
    assert {notice.key for notice in told if notice.via is Via.CHAT} <= SCREENS.keys()
    assert {notice.key for notice in told if notice.via is Via.MAIL} <= LETTERS.keys()
    assert all(notice.to is To.CITIZEN for notice in told if notice.via is Via.MAIL)


def test_every_notice_of_the_chat_has_a_letter_instead_or_a_reason_for_none() -> None:
    from pstbot.screens.citizen_clock_notices import CITIZEN_CLOCK_NOTICES
    from pstbot.screens.citizen_notices import CITIZEN_NOTICES
    from pstbot.screens.meeting_notices import MEETING_NOTICES
    from pstbot.texts.letters import LETTERS

    assert sorted([*INSTEAD, *UNWRITTEN]) == sorted({**CITIZEN_NOTICES, **CITIZEN_CLOCK_NOTICES, **MEETING_NOTICES})
    assert {*INSTEAD, *UNWRITTEN} >= BY_WORD
    assert set(INSTEAD.values()) <= LETTERS.keys()
    assert all(UNWRITTEN.values())


def test_bare_make_prints_every_target() -> None:
    listed = subprocess.run(["make", "-s"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    makefile = (ROOT / "Makefile").read_text()
    phony = re.search(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)
    assert phony is not None
    assert {line.split()[1] for line in listed.splitlines()} == set(phony[1].split())


def test_lock_files_name_no_address_and_pin_everything() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        lock = (ROOT / name).read_text()
        assert "://" not in lock
        pinned = re.findall(r"^[a-z0-9][^\s=]*==\S+ \\$", lock, re.MULTILINE)
        assert len(pinned) == len(re.findall(r"^[a-z0-9]\S*", lock, re.MULTILINE))


def test_python_files_stay_small() -> None:
    """At most 300 lines; a longer one says in its first line why it is one."""
    tracked = subprocess.run(["git", "ls-files", "*.py"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    lines = {path: (ROOT / path).read_text().splitlines() for path in tracked.split() if (ROOT / path).exists()}
    crowded = {path for path, content in lines.items() if len(content) > 300 and "in one file" not in content[0]}
    assert crowded == set()


def test_importing_the_command_line_does_not_pay_for_telegram() -> None:
    script = "import pstbot.cli, sys; print('aiogram' in sys.modules, 'aiosqlite' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert out.split() == ["False", "False"]


def test_clause_map_names_code_and_stories_that_exist() -> None:
    paper = (ROOT / "docs" / "standar.md").read_text(encoding="utf-8")
    code = re.findall(r"`([a-z_]+/[a-z_/.-]+|office\.toml)`", paper)
    stories = re.findall(r"`(test_\w+\.py)::(test_\w+)`", paper)
    assert [path for path in code if not ((ROOT / "pstbot" / path).exists() or (ROOT / path).exists())] == []
    missing = [
        (file, name) for file, name in stories if f"def {name}(" not in (ROOT / "tests" / "stories" / file).read_text()
    ]
    assert missing == []
    assert len(stories) >= 18


def test_list_of_commands_is_the_route_table() -> None:
    """Renew it with `python -m handlers.menu > docs/perintah.md`."""
    from handlers.menu import command_list
    from pstbot.texts import Texts

    assert (ROOT / "docs" / "perintah.md").read_text(encoding="utf-8") == command_list(Texts(strict=True))
