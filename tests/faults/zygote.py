"""Forks lives of the service from one warmed process: importing aiogram costs three seconds, a fork three milliseconds.

Speaks by lines: ``live`` answers with the pid of a new life, ``reap PID`` waits for its end and answers its status.
"""

import gc
import os
import sys
from importlib import import_module


def main(clock_url: str) -> None:
    for room in ("handlers.citizen", "handlers.officer", "handlers.updates", "handlers.telegram", "db.store"):
        import_module(room)
    import_module("pstbot.integrations.mail")
    from pstbot.bootstrap.content import faq_index, sentences
    from pstbot.bootstrap.desk import Circumstances
    from pstbot.engine.gate import Rates
    from pstbot.process.logs import log_to_stderr
    from pstbot.process.run import run
    from pstbot.settings import load_settings

    log_to_stderr()
    faq_index()
    settings = load_settings(None)
    sentences(settings.timezone)
    fast = Rates(overall_per_second=100_000, group_per_minute=1_000_000, chat_burst=100_000)
    gc.collect()
    gc.freeze()  # so that no life begins by looking through everything its parent has loaded
    answer("ready")
    for line in sys.stdin:
        word, _, number = line.strip().partition(" ")
        if word == "reap":
            answer(str(os.waitpid(int(number), 0)[1]))
            continue
        life = os.fork()
        if life == 0:
            sys.stdin.close()
            run(settings, Circumstances(clock_url, fast))
            os._exit(0)
        answer(str(life))


def answer(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
