"""The imitated Telegram in a process of its own, so that it does not share the service's interpreter.

Prints its settings as JSON; then each line ``go TEXT COUNT`` lets people say it and answers with the seconds until
every one of them was answered.
"""

import asyncio
import json
import sys
import time
from pathlib import Path

from pstbot.process.rehearsal import environment
from pstbot.sandbox.server import Sandbox

PEOPLE = 100


async def main(folder: Path) -> None:
    async with Sandbox() as sandbox:
        people = [sandbox.world.add_citizen(f"Warga{number}") for number in range(PEOPLE)]
        budi = sandbox.world.add_officer("Budi")
        print(json.dumps({"env": environment(sandbox, folder, {}), "clock": f"{sandbox.url}/clock", "budi": budi.id}))
        sys.stdout.flush()
        while line := (await asyncio.to_thread(sys.stdin.readline)).split():
            text, count = line[1], int(line[2])
            before = written(sandbox)
            started = time.perf_counter()
            for number in range(count):
                sandbox.world.say(people[number % PEOPLE], text)
            while (lacking := before + 2 * count - written(sandbox)) > 0:
                if not await sandbox.changes.following(sandbox.changes.version, 20):
                    raise TimeoutError(f"{lacking} of {count} were not answered")
            print(time.perf_counter() - started)
            sys.stdout.flush()


def written(sandbox: Sandbox) -> int:
    """Messages in private chats: what was asked and what was answered."""
    return sum(len(chat.messages) for chat in sandbox.world.chats.values() if chat.is_private)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
